"""Rows of tables: what is common to all of them; the row of each table is written out in ``edition.record.tables``."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields
from functools import cache
from keyword import iskeyword
from typing import Any, ClassVar, Generic, TypeVar, overload

from edition.dates import Edtf
from edition.record.unknown import UnknownColumn, UnknownRecord

CellValue = str | int | float | bool | tuple[str, ...] | Edtf | None

LINE_WIDTH = 110
"""Characters of a row on one line."""


def attribute(column: str) -> str:
    """Return the attribute that holds a column.

    Examples
    --------
    >>> attribute("title"), attribute("from")
    ('title', 'from_')
    """
    return f"{column}_" if iskeyword(column) else column


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class Row:
    """One record of a table, read and typed.

    The columns are attributes of the class of its table. An empty cell is the empty string, no parts, ``None`` for a
    date or a number, and ``False``.
    """

    TABLE: ClassVar[str] = ""
    """Name of the table."""

    RULES: ClassVar[tuple[str, ...]] = ()
    """What the descriptor demanded of the table when the class was written: ``edition.record.package_rules``."""

    line: int = 0
    """Line of the file as an editor counts it."""

    id: str
    """The record's permanent name."""

    @classmethod
    def columns(cls) -> tuple[str, ...]:
        """Return the columns of the table in the order of the file."""
        return _columns(cls)  # type: ignore[arg-type] # a class is hashable; mypy looks at its rows

    def cell(self, column: str) -> CellValue:
        """Return the value of a column whose name is known only when the program runs.

        Raises
        ------
        UnknownColumn
            If the table has no such column.
        """
        if column not in self.columns():
            raise UnknownColumn(self.TABLE, column, self.columns())
        value: CellValue = getattr(self, attribute(column))
        return value

    def texts_of(self, column: str) -> tuple[str, ...]:
        """Return what a column of text or of a list holds, part by part; nothing where it is empty or holds no text."""
        value = self.cell(column)
        if isinstance(value, tuple):
            return value
        return (value,) if isinstance(value, str) and value else ()

    def text_of(self, column: str) -> str:
        """Return the text of a column; ``TypeError`` if it holds no text."""
        value = self.cell(column)
        if not isinstance(value, str):
            raise TypeError(f"{self.TABLE}.{column} holds {type(value).__name__}, not text")
        return value

    def date_of(self, column: str) -> Edtf | None:
        """Return the date of a column, ``None`` where it is empty; ``TypeError`` if it holds something else."""
        value = self.cell(column)
        if not isinstance(value, Edtf | None):
            raise TypeError(f"{self.TABLE}.{column} holds {type(value).__name__}, not a date")
        return value

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Row) or type(other) is not type(self):
            return NotImplemented
        return self.line == other.line and all(self.cell(c) == other.cell(c) for c in self.columns())

    def __hash__(self) -> int:
        return hash((self.TABLE, self.id))

    def __repr__(self) -> str:
        said = ((f.name, getattr(self, f.name), f.default) for f in fields(self) if f.name != "line")
        cells = ((name.removesuffix("_"), value) for name, value, empty in said if value != empty)
        shown = ", ".join(f"{c}={str(v) if isinstance(v, Edtf) else v!r}" for c, v in cells)
        line = f"{type(self).__name__}({shown})"
        return line if len(line) <= LINE_WIDTH else f"{line[: LINE_WIDTH - 2]}…)"


@cache
def _columns(kind: type[Row]) -> tuple[str, ...]:
    return tuple(f.name.removesuffix("_") for f in fields(kind) if f.name != "line")


T = TypeVar("T")
R = TypeVar("R", bound=Row, covariant=True)


class Rows(Mapping[str, R], Generic[R]):
    """The rows of one table by id, in the order of the file."""

    __slots__ = ("_groups", "_rows", "table")

    def __init__(self, table: str, rows: Mapping[str, R]) -> None:
        self.table = table
        self._rows = dict(rows)
        self._groups: dict[tuple[str, ...], dict[tuple[CellValue, ...], tuple[R, ...]]] = {}

    def __getitem__(self, record: str) -> R:
        try:
            return self._rows[record]
        except KeyError:
            raise UnknownRecord(self.table, record, self._rows) from None

    def __contains__(self, record: object) -> bool:
        return record in self._rows

    @overload
    def get(self, key: str, /) -> R | None: ...
    @overload
    def get(self, key: str, /, default: R | T) -> R | T: ...
    def get(self, key: str, /, default: Any = None) -> Any:
        """Return the row of an id, or something else where there is none; looks for no nearest names."""
        return self._rows.get(key, default)

    def where(self, **values: CellValue) -> tuple[R, ...]:
        """Return the rows whose columns have the given values; each set of columns is sorted once."""
        columns = tuple(values)
        if columns not in self._groups:
            groups: dict[tuple[CellValue, ...], list[R]] = {}
            for row in self._rows.values():
                groups.setdefault(tuple(row.cell(c) for c in columns), []).append(row)
            self._groups[columns] = {key: tuple(rows) for key, rows in groups.items()}
        return self._groups[columns].get(tuple(values.values()), ())

    def __iter__(self) -> Iterator[str]:
        return iter(self._rows)

    def __len__(self) -> int:
        return len(self._rows)

    def __repr__(self) -> str:
        return f"<{self.table}: {len(self)} rows>"
