"""Putting what is new into the text of its files, every other line as it was."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from edition.record.additions.plan import NewRow, Plan
from edition.record.package import Package, TableSchema
from edition.record.problems import RecordError
from edition.record.reading import read_text

_Cells = dict[str, str]

_DATED = {"events": "date", "drafts": "handed_over", "moves": "received"}
"""Tables that stand in order of time, with the column of the day."""

_KEY = re.compile(r"^@\w+\{([^,\s]+),", re.MULTILINE)


def written_files(package: Package, folder: Path, plan: Plan) -> dict[Path, str]:
    """Return the files that a plan changes, with their new text.

    Parameters
    ----------
    package
        The description of the tables.
    folder
        The data folder.
    plan
        What is to be added.

    Raises
    ------
    RecordError
        If a file cannot be read.
    """
    files: dict[Path, str] = {}
    tables = dict.fromkeys([*(row.table for row in plan.rows), *(named.table for named in plan.names)])
    orders: dict[str, list[str]] = {}
    for name in tables:
        table = package.table(name)
        lines = _Lines(_text(folder / table.path), table)
        for named in (n for n in plan.names if n.table == name):
            lines.name_in(named.row, named.column, named.name)
        for row in (r for r in plan.rows if r.table == name):
            lines.insert(row, orders)
        orders[name] = lines.ids()
        files[folder / table.path] = lines.text()
    if plan.entry:
        path = folder / package.bibliography
        files[path] = _with_entry(_text(path), *plan.entry)
    return files


class _Lines:
    """The lines of a table, each with its cells."""

    def __init__(self, text: str, table: TableSchema) -> None:
        self.table = table
        self.columns = [column.name for column in table.columns]
        self.lines = text.splitlines(keepends=True)
        self.cells = [self._read(line) for line in self.lines]

    def ids(self) -> list[str]:
        return [cells.get("id", "") for cells in self.cells[1:]]

    def text(self) -> str:
        return "".join(self.lines)

    def name_in(self, row: str, column: str, name: str) -> None:
        place = next(n for n, cells in enumerate(self.cells) if n and cells.get("id") == row)
        listed = [part for part in self.cells[place][column].split(";") if part]
        self.cells[place] = {**self.cells[place], column: ";".join([*listed, name])}
        self.lines[place] = self._line(self.cells[place])

    def insert(self, row: NewRow, orders: dict[str, list[str]]) -> None:
        cells = {column: row.cells.get(column, "") for column in self.columns}
        place = self._place(cells, orders)
        self.lines.insert(place, self._line(cells))
        self.cells.insert(place, cells)

    def _place(self, new: _Cells, orders: dict[str, list[str]]) -> int:
        day = _DATED.get(self.table.name)
        if day:
            return self._before(lambda cells: _first_day(cells[day]) > _first_day(new[day]))
        if "draft" in self.columns and "drafts" in orders:
            return self._after_owner(new, orders["drafts"], lambda cells: cells.get("draft", ""))
        if self.table.name == "evidence":
            return self._in_block(new, orders.get(new["table"], []))
        first = new["id"].split("-")[0]
        return self._after(lambda cells: cells.get("id", "").split("-")[0] == first)

    def _before(self, comes_later: Callable[[_Cells], bool]) -> int:
        return next((n for n, cells in enumerate(self.cells) if n and cells and comes_later(cells)), len(self.lines))

    def _after(self, belongs: Callable[[_Cells], bool]) -> int:
        return max((n + 1 for n, cells in enumerate(self.cells) if n and belongs(cells)), default=len(self.lines))

    def _after_owner(self, new: _Cells, order: Sequence[str], owner: Callable[[_Cells], str]) -> int:
        """Return the place after the rows of whatever stands before the owner of the new row in its own table."""
        before = set(order[: order.index(owner(new)) + 1]) if owner(new) in order else set(order)
        return max((n + 1 for n, cells in enumerate(self.cells) if n and owner(cells) in before), default=1)

    def _in_block(self, new: _Cells, order: Sequence[str]) -> int:
        """Return the place after the rows of the record itself, or of the nearest before it in its own table."""
        block = [n for n, cells in enumerate(self.cells) if n and cells.get("table") == new["table"]]
        if not block:
            return len(self.lines)
        place = order.index(new["record"]) if new["record"] in order else -1
        for record in reversed(order[: place + 1]):
            own = [n for n in block if self.cells[n]["record"] == record]
            if own:
                return own[-1] + 1
        return block[0]

    def _read(self, line: str) -> _Cells:
        parts = next(csv.reader([line]), [])
        return dict(zip(self.columns, parts, strict=False)) if len(parts) == len(self.columns) else {}

    def _line(self, cells: _Cells) -> str:
        written = io.StringIO()
        csv.writer(written, lineterminator="\n").writerow([cells[column] for column in self.columns])
        return written.getvalue()


def _first_day(written: str) -> str:
    """Return the beginning of a date as it is written, so that dates can be put in order."""
    return written.split("/")[0].rstrip("~?%")


def _with_entry(text: str, key: str, entry: str) -> str:
    """Return a bibliography with an entry after the last one whose key begins with the same word, or at its end."""
    alike = [match for match in _KEY.finditer(text) if match[1].split("-")[0] == key.split("-")[0]]
    end = text.find("\n}\n", alike[-1].start()) + 3 if alike else len(text)
    return f"{text[:end]}\n{entry}{text[end:]}"


def _text(path: Path) -> str:
    text, problems = read_text(path)
    if text is None:
        raise RecordError(problems)
    return text


def rows_written(files: dict[Path, str], package: Package, rows: Iterable[NewRow]) -> dict[tuple[str, str], int]:
    """Return the line on which each new row stands, by table and id."""
    found = {}
    for row in rows:
        table = package.table(row.table)
        text = next(text for path, text in files.items() if path.name == table.path)
        lines = csv.reader(io.StringIO(text, newline=""))
        found[row.table, row.id] = next(n for n, cells in enumerate(lines, 1) if cells and cells[0] == row.id)
    return found
