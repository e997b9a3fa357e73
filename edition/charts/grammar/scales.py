"""Scales: numbers, or days, laid along a stretch of the sheet."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Scale:
    """A stretch of numbers, ``lo`` to ``hi``, from one place on the sheet to another.

    Days are counted as ordinals: a day is as wide as a unit and begins at its number.

    Examples
    --------
    >>> Scale(0, 10, 100, 200)(5)
    150.0
    """

    lo: float
    hi: float
    start: float
    end: float

    @property
    def unit(self) -> float:
        """The length of one."""
        return (self.end - self.start) / (self.hi - self.lo)

    def __call__(self, value: float | date) -> float:
        """Return where a number lies, or a day begins."""
        number = value.toordinal() if isinstance(value, date) else value
        return self.start + (number - self.lo) * self.unit

    def held(self, value: float | date) -> float:
        """Return where a number lies, or the end beyond which it falls."""
        return min(max(self(value), min(self.start, self.end)), max(self.start, self.end))


def day_scale(first: date, last: date, start: float, end: float) -> Scale:
    """Return a scale on which both days are whole."""
    return Scale(first.toordinal(), last.toordinal() + 1, start, end)


def month_starts(first: date, last: date) -> Iterator[date]:
    """Return the first day given and the first of each month that follows, up to the last day."""
    at = first
    while at <= last:
        yield at
        at = date(at.year + at.month // 12, at.month % 12 + 1, 1)
