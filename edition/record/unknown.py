"""Names that the record does not hold: the error says which are nearest."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches


class UnknownName(KeyError):
    """A name that is not there; its message ends with the names that are nearest."""

    def __init__(self, message: str, name: str, known: Iterable[str] = ()) -> None:
        near = ", ".join(get_close_matches(name, list(known)))
        self.message = f"{message}; nearest: {near}" if near else message
        super().__init__(self.message)

    def __str__(self) -> str:
        return self.message  # a KeyError would print it as a Python literal


class UnknownRecord(UnknownName):
    """A table and an id that the record does not hold."""

    def __init__(self, table: str, record_id: str, known: Iterable[str] = ()) -> None:
        super().__init__(f"there is no {record_id!r} in {table}", record_id, known)
        self.table = table
        self.record_id = record_id


class UnknownTable(UnknownName):
    """A table that the record does not hold."""

    def __init__(self, table: str, known: Iterable[str] = ()) -> None:
        super().__init__(f"there is no table {table!r}", table, known)


class UnknownColumn(UnknownName):
    """A column that a table does not have."""

    def __init__(self, table: str, column: str, known: Iterable[str] = ()) -> None:
        super().__init__(f"there is no column {column!r} in {table}", column, known)
