"""Rows and records of a few cells, for tests that need no more."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import MISSING, fields, replace
from typing import Any, TypeVar

from edition.dates import parse
from edition.record import Record, Row, Source
from edition.record.package import Package
from edition.record.rows import Rows
from edition.record.tables import ROW_TYPES

R = TypeVar("R", bound=Row)

EMPTY = {"str": "", "tuple[str, ...]": (), "bool": False, "int": 0, "Edtf": parse("1939")}
"""What stands in a cell that may not be empty and is of no matter to a test."""


def made(kind: type[R], /, **cells: Any) -> R:
    """Return a row with the given cells."""
    wanted = {f.name: EMPTY[str(f.type)] for f in fields(kind) if f.default is MISSING}
    return kind(**{"line": 2, **wanted, **cells})


def record_of(*rows: Row, sources: Mapping[str, Source] | None = None) -> Record:
    """Return a record that holds these rows, each in its table, and no others."""
    tables = {name: Rows(name, {r.id: r for r in rows if name == r.TABLE}) for name in ROW_TYPES}
    return Record(Package("p", "P", (), "", {}), tables, sources or {})


def with_rows(record: Record, table: str, rows: Iterable[Row]) -> Record:
    """Return a record with other rows in one table."""
    return replace(record, tables={**record.tables, table: Rows(table, {r.id: r for r in rows})})
