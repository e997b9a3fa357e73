"""What is to be added: rows, an entry of the bibliography, names in lists, and what is asked about them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from edition.dates import EdtfError, parse
from edition.record.record import Record
from edition.record.unknown import UnknownRecord

_ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")


class AlreadyThere(ValueError):
    """What is to be added stands in the record already; nothing is ever overwritten."""

    def __init__(self, table: str, name: str) -> None:
        super().__init__(f"{name!r} is in {table} already; give the new record another id")


class NotAnId(ValueError):
    """A name that no record of its kind can have."""


@dataclass(frozen=True, slots=True)
class NewRow:
    """One row, with the cells that are known; the others stay empty."""

    table: str
    cells: Mapping[str, str]

    @property
    def id(self) -> str:
        """The row's id."""
        return self.cells["id"]


@dataclass(frozen=True, slots=True)
class ListedName:
    """A record to be named in a list column of a row that is there."""

    table: str
    row: str
    column: str
    name: str


@dataclass(frozen=True, slots=True)
class Question:
    """What a contributor has to answer: where, and what is asked."""

    table: str
    column: str
    row: str
    asks: str


@dataclass(frozen=True, slots=True)
class Plan:
    """All that one command adds.

    Attributes
    ----------
    rows
        New rows.
    names
        Names put into lists of other rows.
    entry
        An entry of the bibliography, as key and text.
    """

    rows: tuple[NewRow, ...] = ()
    names: tuple[ListedName, ...] = ()
    entry: tuple[str, str] | None = None
    questions: tuple[Question, ...] = field(default=())


def fresh(record: Record, table: str, name: str) -> str:
    """Return an id that a new record may have.

    Raises
    ------
    AlreadyThere
        If a record has it, or had it before it was merged.
    NotAnId
        If it has characters that an id does not.
    """
    if not _ID.fullmatch(name):
        raise NotAnId(f"{name!r} is no id; use lower-case letters, digits and single hyphens")
    known = record.sources if table == "sources" else record.table(table)
    if name in known or name in (record.faulty.get(table) or ()):
        raise AlreadyThere(table, name)
    if any(row.record == name for row in record.rows("merged") if row.table == table):
        raise AlreadyThere(f"merged.csv as a record of {table}", name)
    return name


def there(record: Record, table: str, name: str) -> str:
    """Return the id of a record that is there, be its row unfinished.

    Raises
    ------
    UnknownRecord
        If it is not there.
    """
    if not record.knows(table, name):
        raise UnknownRecord(table, name, record.sources if table == "sources" else record.table(table))
    return name


def day_in(name: str) -> str:
    """Return the day in an id, empty where it holds none.

    Examples
    --------
    >>> day_in("su-1939-06-02"), day_in("1939-13-01-x")
    ('1939-06-02', '')
    """
    found = _DAY.search(name)
    if found is None:
        return ""
    try:
        parse(found[0])
    except EdtfError:
        return ""
    return found[0]


def evidence_rows(table: str, record: str, sources: Iterable[str]) -> tuple[NewRow, ...]:
    """Return a row of evidence for each source, one without a source where none is named."""
    rows = enumerate([*sources] or [""], 1)
    return tuple(
        NewRow("evidence", {"id": f"{table}/{record}/{n}", "table": table, "record": record, "source": key})
        for n, key in rows
    )


def empty_cells(record: Record, rows: Iterable[NewRow]) -> tuple[Question, ...]:
    """Return a question for each cell of some rows that must be filled, as the description of its column puts it."""
    found = []
    for row in rows:
        for column in record.package.table(row.table).columns:
            if column.required and not row.cells.get(column.name):
                choices = f" ({', '.join(column.enum)})" if column.enum else ""
                found.append(Question(row.table, column.name, row.id, f"{column.description}{choices}"))
        if row.table == "evidence":
            found.append(Question(row.table, "locator", row.id, "Where in the source, and under says what it says."))
    return tuple(found)
