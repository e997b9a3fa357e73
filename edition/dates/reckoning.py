"""Reckoning with days that are not certain.

A date of the record stands here for one day somewhere between a first and a last possible day.
Every answer is therefore double: what holds for certain, and what may hold.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from edition.dates.edtf import Edtf


@dataclass(frozen=True, slots=True, order=True)
class Days:
    """A number of whole days, known to lie between two bounds.

    Examples
    --------
    >>> str(Days(6, 7)), str(Days(21, 21))
    ('6–7', '21')
    """

    least: int
    most: int

    def __post_init__(self) -> None:
        if self.least > self.most:
            raise ValueError(f"from {self.least} to {self.most} days is no span; change the order")

    @property
    def is_exact(self) -> bool:
        """Whether one number alone is possible."""
        return self.least == self.most

    def __contains__(self, number: int) -> bool:
        return self.least <= number <= self.most

    def __add__(self, other: Days) -> Days:
        return Days(self.least + other.least, self.most + other.most)

    def __neg__(self) -> Days:
        return Days(-self.most, -self.least)

    def __str__(self) -> str:
        return str(self.least) if self.is_exact else f"{self.least}–{self.most}"


@dataclass(frozen=True, slots=True)
class Bounds:
    """The first and the last day a thing can have happened on."""

    first: date
    last: date

    def __post_init__(self) -> None:
        if self.first > self.last:
            raise ValueError(f"{self.first} to {self.last} is no span; change the order")

    @classmethod
    def of(cls, when: Edtf, *rivals: Edtf, leeway: int = 0) -> Bounds:
        """Return the days a date can mean.

        Parameters
        ----------
        when
            The date that is followed.
        rivals
            Other dates found in the sources; the bounds take them in.
        leeway
            Days added on both sides where the date is marked ``~``, ``?`` or ``%``. The marks say
            that there is a doubt and never how large it is, so that the caller has to.

        Examples
        --------
        >>> from edition.dates import parse
        >>> b = Bounds.of(parse("1939-05-14?"), parse("1939-05-15"))
        >>> b.first.day, b.last.day
        (14, 15)
        """
        spans = [_stretched(d, leeway) for d in (when, *rivals)]
        return cls(min(first for first, _ in spans), max(last for _, last in spans))

    @property
    def is_exact(self) -> bool:
        """Whether only one day is possible."""
        return self.first == self.last


When = Edtf | Bounds | date


def bounds(when: When) -> Bounds:
    """Return the days a date, bounds or a plain day can mean."""
    if isinstance(when, Bounds):
        return when
    return Bounds.of(when) if isinstance(when, Edtf) else Bounds(when, when)


def earliest(when: When) -> date:
    """Return the first possible day."""
    return bounds(when).first


def latest(when: When) -> date:
    """Return the last possible day."""
    return bounds(when).last


def overlaps(a: When, b: When) -> bool:
    """Return whether both can fall on one day."""
    x, y = bounds(a), bounds(b)
    return x.first <= y.last and y.first <= x.last


def certainly_before(a: When, b: When) -> bool:
    """Return whether ``a`` lies before ``b`` whatever the days were.

    Examples
    --------
    >>> from edition.dates import parse
    >>> certainly_before(parse("1939-06-12"), parse("1939-06"))
    False
    >>> certainly_before(parse("1939-06-12"), parse("1939-06-14/1939-06-15"))
    True
    """
    return latest(a) < earliest(b)


def possibly_before(a: When, b: When) -> bool:
    """Return whether ``a`` can lie before ``b``."""
    return earliest(a) < latest(b)


def days_between(a: When, b: When) -> Days:
    """Return the whole days from ``a`` to ``b``; negative where ``b`` comes first.

    Raises
    ------
    ValueError
        If either has an open end: nothing can be counted from it.

    Examples
    --------
    >>> from edition.dates import parse
    >>> str(days_between(parse("1939-05-08"), parse("1939-05-14/1939-05-15")))
    '6–7'
    """
    x, y = bounds(a), bounds(b)
    if date.min in (x.first, y.first) or date.max in (x.last, y.last):
        raise ValueError("an interval without an end cannot be counted; use a date with both ends")
    return Days((y.first - x.last).days, (y.last - x.first).days)


def _stretched(when: Edtf, leeway: int) -> tuple[date, date]:
    first, last = when.earliest, when.latest
    room = timedelta(days=leeway)
    # Only the end that is in doubt moves, and an open end has nowhere to go.
    if when.start and (when.start.approximate or when.start.uncertain):
        first -= room
    if when.end and (when.end.approximate or when.end.uncertain):
        last += room
    return first, last
