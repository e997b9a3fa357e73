"""The sides that act, and how events stand on a line of time."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from edition.dates import Edtf
from edition.pages.palette import SIDES, Side, side


def acting(parties: Sequence[str]) -> tuple[Side, ...]:
    """Return the sides behind an act of these parties, in the order of the lanes.

    Examples
    --------
    >>> [one.key for one in acting(("SU", "FR", "GB"))]
    ['AF', 'SU']
    """
    sides = {side(party) for party in parties} or {SIDES["XX"]}
    if {"GB", "FR"} <= set(parties):
        sides = sides - {SIDES["GB"], SIDES["FR"]} | {SIDES["AF"]}
    return tuple(one for one in SIDES.values() if one in sides)


@dataclass(frozen=True, slots=True)
class Span:
    """Where a date stands, in days: its middle, and from where to where it may have fallen; one day is a point at noon."""

    at: float
    start: float
    end: float

    @classmethod
    def of(cls, when: Edtf) -> Span:
        """Return the span of a date."""
        start, end = float(when.earliest.toordinal()), float(when.latest.toordinal() + 1)
        middle = (start + end) / 2
        return cls(middle, middle, middle) if end - start == 1 else cls(middle, start, end)
