"""Which changes can be measured: those made when both sides had positions."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from edition.studies.ledger.changes import Change, Way
from edition.studies.ledger.codes import Feature, Paper
from edition.studies.ledger.gap import gaps


def first_common_day(
    questions: Sequence[Feature], exchange: Sequence[Paper], one: str = "GB", other: str = "SU"
) -> date:
    """Return the first day on which two governments had both spoken on the same question.

    Raises
    ------
    ValueError
        If they never had.
    """
    steps = gaps(questions, exchange, one, other)
    if not steps:
        raise ValueError(f"{one} and {other} never spoke on the same question")
    return steps[0].day


def measured(ledger: Sequence[Change], after: date) -> tuple[Change, ...]:
    """Return the changes after a day which can be measured against the other side."""
    return tuple(c for c in ledger if c.after.day > after and c.way is not Way.UNTOLD)


def percent(value: float) -> int:
    """Return a distance in whole per cent.

    Examples
    --------
    >>> percent(0.514)
    51
    """
    return round(value * 100)
