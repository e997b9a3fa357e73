"""Rows of tables: values with their types, and the line they came from."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from edition.dates import Edtf

Value = str | int | float | bool | tuple[str, ...] | Edtf | None


@dataclass(frozen=True, slots=True)
class Row(Mapping[str, Value]):
    """One record of a table, read and typed.

    The accessors ``text``, ``items_of``, ``date`` ... return the type the descriptor promises, so
    that callers need no casts; a wrong accessor is a programming error and raises ``TypeError``.
    """

    table: str
    line: int
    cells: Mapping[str, Value]

    def __getitem__(self, column: str) -> Value:
        return self.cells[column]

    def __iter__(self) -> Iterator[str]:
        return iter(self.cells)

    def __len__(self) -> int:
        return len(self.cells)

    def __hash__(self) -> int:
        return hash((self.table, self.line))

    @property
    def id(self) -> str:
        """The record's permanent name."""
        return self.text("id")

    def text(self, column: str) -> str:
        """Return a text value; empty cells are the empty string."""
        value = self.cells[column]
        if value is None:
            return ""
        if not isinstance(value, str):
            raise TypeError(f"{self.table}.{column} holds {type(value).__name__}, not text")
        return value

    def list(self, column: str) -> tuple[str, ...]:
        """Return the parts of a list value."""
        value = self.cells[column]
        if not isinstance(value, tuple):
            raise TypeError(f"{self.table}.{column} holds {type(value).__name__}, not a list")
        return value

    def date(self, column: str) -> Edtf:
        """Return a date; ``TypeError`` where the cell is empty."""
        value = self.cells[column]
        if not isinstance(value, Edtf):
            raise TypeError(f"{self.table}.{column} of {self.id} holds no date")
        return value

    def optional_date(self, column: str) -> Edtf | None:
        """Return a date, or ``None`` for an empty cell."""
        return None if self.cells[column] is None else self.date(column)

    def number(self, column: str) -> int:
        """Return a whole number."""
        value = self.cells[column]
        if isinstance(value, bool) or not isinstance(value, int):
            raise TypeError(f"{self.table}.{column} of {self.id} holds no whole number")
        return value

    def decimal(self, column: str) -> float | None:
        """Return a number, or ``None`` for an empty cell."""
        value = self.cells[column]
        if value is None:
            return None
        if isinstance(value, bool) or not isinstance(value, (int, float)):
            raise TypeError(f"{self.table}.{column} of {self.id} holds no number")
        return float(value)

    def flag(self, column: str) -> bool:
        """Return a truth value."""
        value = self.cells[column]
        if not isinstance(value, bool):
            raise TypeError(f"{self.table}.{column} of {self.id} holds no truth value")
        return value
