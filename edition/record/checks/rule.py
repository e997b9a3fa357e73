"""What a rule is, and how it reports a row."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from edition.record.problems import Problem
from edition.record.record import Record
from edition.record.rows import Row

Rule = Callable[[Record], Iterator[Problem]]


def fault(row: Row, column: str, value: str, rule: str, message: str, remedy: str) -> Problem:
    """Return a problem of one cell."""
    return Problem(f"{row.TABLE}.csv", row.line, column, value, rule, message, remedy)
