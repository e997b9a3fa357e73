"""Which shifts can be measured: those made when both sides had positions."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from edition.record.tables import CodedQuestion
from edition.studies.ledger.codes import CodedDraft
from edition.studies.ledger.gap import gaps_over_time
from edition.studies.ledger.shifts import Direction, Shift


def first_common_day(questions: Sequence[CodedQuestion], drafts: Sequence[CodedDraft], one: str, other: str) -> date:
    """Return the first day on which two governments had both spoken on the same question.

    Raises
    ------
    ValueError
        If they never had.
    """
    steps = gaps_over_time(questions, drafts, one, other)
    if not steps:
        raise ValueError(f"{one} and {other} never spoke on the same question")
    return steps[0].day


def measured_shifts(ledger: Sequence[Shift], after: date) -> tuple[Shift, ...]:
    """Return the shifts after a day which can be measured against the other side."""
    return tuple(c for c in ledger if c.after.day > after and c.way is not Direction.UNTOLD)


def percent(value: float) -> int:
    """Return a distance in whole per cent.

    Examples
    --------
    >>> percent(0.514)
    51
    """
    return round(value * 100)
