"""The cells of a record as they stand in its files, whatever its tables are: for its digest, and to compare two versions."""

from __future__ import annotations

import csv
import hashlib
import io
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from edition.record.problems import Problem, RecordError
from edition.record.reading import read_text

BIBLIOGRAPHY = "references"
"""Name under which the entries of ``references.bib`` stand beside the tables."""

Cells = Mapping[str, Mapping[str, Mapping[str, str]]]
"""Text of each cell by table, id and column; empty cells are left out."""


@dataclass(frozen=True, slots=True)
class RecordCells:
    """Every cell of a version of the record.

    Attributes
    ----------
    tables
        Cells by table, id and column. A version of another time may have other tables.
    """

    tables: Cells

    @property
    def digest(self) -> str:
        """A number that any change of any cell changes, and the order of rows and columns does not."""
        lines = sorted("\x1f".join(place) for place in self._places())
        return hashlib.sha256("\x1e".join(lines).encode()).hexdigest()

    def _places(self) -> Iterator[tuple[str, str, str, str]]:
        for table, rows in self.tables.items():
            for record, row in rows.items():
                for column, cell in row.items():
                    yield table, record, column, cell

    def evidence(self) -> Mapping[tuple[str, str], tuple[str, ...]]:
        """Return the sources of each record, by table and id, each with the place in it."""
        found: dict[tuple[str, str], dict[str, None]] = {}
        for table, rows in self.tables.items():
            for record, row in rows.items():
                source = row.get("source", "")
                if source:
                    told = f"{source}, {row['locator']}" if row.get("locator") else source
                    found.setdefault((table, record), {})[told] = None
                    if table == "evidence":
                        found.setdefault((row.get("table", ""), row.get("record", "")), {})[told] = None
        return {place: tuple(told) for place, told in found.items()}


def read_cells(folder: Path) -> RecordCells:
    """Read every table and the bibliography of a data folder.

    Parameters
    ----------
    folder
        The data folder, of any version.

    Raises
    ------
    RecordError
        If a file cannot be read, or the folder holds no table.
    """
    tables: dict[str, dict[str, dict[str, str]]] = {}
    problems: list[Problem] = []
    for path in sorted(folder.glob("*.csv")):
        text, found = read_text(path)
        problems += found
        if text is not None:
            try:
                tables[path.stem] = _rows(text)
            except csv.Error as error:
                problems.append(Problem(path.name, 0, "", "", "csv", f"is not well-formed CSV ({error})", "Correct it"))
    if not tables and not problems:
        problems = [Problem(str(folder), 0, "", "", "empty", "holds no table", "Name a data folder")]
    if (folder / f"{BIBLIOGRAPHY}.bib").exists():
        text, found = read_text(folder / f"{BIBLIOGRAPHY}.bib")
        problems += found
        tables[BIBLIOGRAPHY] = _entries(text or "", problems)
    if problems:
        raise RecordError(problems)
    return RecordCells(tables)


def _rows(text: str) -> dict[str, dict[str, str]]:
    header, *rows = csv.reader(io.StringIO(text, newline=""), strict=True)
    found = [dict(zip(header, cells, strict=False)) for cells in rows]
    return {row.get("id") or f"row {n}": {c: t for c, t in row.items() if t} for n, row in enumerate(found, 2)}


def _entries(text: str, problems: list[Problem]) -> dict[str, dict[str, str]]:
    from pybtex.database import parse_string
    from pybtex.exceptions import PybtexError

    try:
        data = parse_string(text, "bibtex")
    except PybtexError as error:
        problems.append(Problem(f"{BIBLIOGRAPHY}.bib", 0, "", "", "bibtex", f"cannot be read ({error})", "Correct it"))
        return {}
    found = {}
    for key, entry in data.entries.items():
        people = {role: " and ".join(map(str, persons)) for role, persons in entry.persons.items()}
        found[key] = {"type": entry.type, **people, **{n: " ".join(t.split()) for n, t in entry.fields.items()}}
    return found
