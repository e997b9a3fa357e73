"""Dates of the record: a documented subset of EDTF (ISO 8601-2:2019).

Read are days, months and years (``1939-05-27``, ``1939-05``, ``1939``), an unspecified day or
month (``1939-08-XX``, ``1939-XX``), the qualifiers ``~`` (approximate), ``?`` (uncertain) and ``%``
(both) at the end of a date, and intervals of such dates whose ends may be open (``..``).
Everything else of the specification is refused with a reason: seasons, sets, significant digits,
exponents, qualifiers of single components and clock times do not occur in this record.
"""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass, replace
from datetime import date
from enum import Enum

from edition.dates.spreadsheets import advice

_POINT = re.compile(r"(?P<year>[0-9]{4})(?:-(?P<month>[0-9]{2}|XX)(?:-(?P<day>[0-9]{2}|XX))?)?(?P<mark>[~?%]?)")

_MONTHS = "January February March April May June July August September October November December".split()


class Precision(Enum):
    """How fine a date is."""

    DAY = "day"
    MONTH = "month"
    YEAR = "year"


class Certainty(Enum):
    """What is known of a date."""

    DAY = "day"
    DAYS = "days"
    LOOSE = "month"
    UNCERTAIN = "uncertain"


class EdtfError(ValueError):
    """A date outside the subset.

    Parameters
    ----------
    text
        The text refused.
    reason
        Why, in words a contributor can act on.
    """

    def __init__(self, text: str, reason: str) -> None:
        super().__init__(f"{text!r} is not a date of this record: {reason}")
        self.text = text
        self.reason = reason


@dataclass(frozen=True, slots=True)
class Point:
    """One date, without an end of its own: a day, a month or a year."""

    earliest: date
    latest: date
    precision: Precision
    approximate: bool = False
    uncertain: bool = False

    @property
    def is_exact(self) -> bool:
        """Whether the day is known and not in doubt."""
        return self.precision is Precision.DAY and not (self.approximate or self.uncertain)

    def describe(self) -> str:
        """Return the date in words, for instance ``about 27 May 1939``."""
        return _qualified(_words(self), self)


@dataclass(frozen=True, slots=True)
class Edtf:
    """A date or an interval of the record.

    Attributes
    ----------
    text
        The EDTF text as it stands in the table.
    start, end
        Both ends; equal for a single date, ``None`` for an open end.

    Examples
    --------
    >>> strang = parse("1939-06-12/1939-06-14~")
    >>> strang.describe()
    '12 June to about 14 June 1939'
    >>> parse("1939-08").latest
    datetime.date(1939, 8, 31)
    """

    text: str
    start: Point | None
    end: Point | None

    @property
    def is_interval(self) -> bool:
        """Whether two ends were given."""
        return "/" in self.text

    @property
    def earliest(self) -> date:
        """First day the date can mean; ``date.min`` for an open beginning."""
        return self.start.earliest if self.start else date.min

    @property
    def latest(self) -> date:
        """Last day the date can mean; ``date.max`` for an open end."""
        return self.end.latest if self.end else date.max

    @property
    def is_exact(self) -> bool:
        """Whether it is one day and not in doubt."""
        return not self.is_interval and self.start is not None and self.start.is_exact

    @property
    def is_doubtful(self) -> bool:
        """Whether either end carries a qualifier."""
        return any(p.approximate or p.uncertain for p in (self.start, self.end) if p)

    @property
    def is_loose(self) -> bool:
        """Whether a day is not known: a qualifier, a month or a year alone, an open end."""
        return not all(p is not None and p.is_exact for p in (self.start, self.end))

    @property
    def certainty(self) -> Certainty:
        """What is known of it.

        Examples
        --------
        >>> [parse(t).certainty.value for t in ("1939-05-27", "1939-06-10/1939-06-12", "1939-06", "1939-05-14?")]
        ['day', 'days', 'month', 'uncertain']
        """
        if self.is_doubtful:
            return Certainty.UNCERTAIN
        if any(p.precision is not Precision.DAY for p in (self.start, self.end) if p):
            return Certainty.LOOSE
        return Certainty.DAYS if self.is_interval else Certainty.DAY

    @property
    def sort_key(self) -> tuple[date, date]:
        """Order of display: by first possible day, shorter spans first."""
        return (self.earliest, self.latest)

    def describe(self) -> str:
        """Return the date in words, in British order."""
        if not self.is_interval:
            assert self.start is not None
            return self.start.describe()
        if self.start is None:
            return f"until {_described(self.end)}"
        if self.end is None:
            return f"from {_described(self.start)}"
        return _span_words(self.start, self.end)

    def __str__(self) -> str:
        return self.text


def parse(text: str) -> Edtf:
    """Read a date of the record.

    Parameters
    ----------
    text
        EDTF text of the subset described in this module.

    Returns
    -------
    Edtf
        The date, with its first and last possible day.

    Raises
    ------
    EdtfError
        If the text is outside the subset, names no day of the calendar, or ends before it begins.
    """
    if text != text.strip() or not text:
        raise EdtfError(text, "it is empty or has spaces around it; write for instance 1939-05-27")
    if "/" not in text:
        point = _point(text, whole=text)
        return Edtf(text, point, point)
    ends = text.split("/")
    if len(ends) != 2:
        reason = advice(text) or "an interval has one slash; write for instance 1939-06-12/1939-06-14"
        raise EdtfError(text, reason)
    start, end = (None if part == ".." else _point(part, whole=text) for part in ends)
    if start is None and end is None:
        raise EdtfError(text, "an interval needs at least one end that is known")
    if start and end and start.earliest > end.latest:
        raise EdtfError(text, "the interval ends before it begins; change the order of its ends")
    return Edtf(text, start, end)


def _point(text: str, *, whole: str) -> Point:
    match = _POINT.fullmatch(text)
    if match is None:
        form = "write a day as 1939-05-27, a month as 1939-05, a year as 1939, with ~ ? or % at the end"
        raise EdtfError(whole, advice(whole) or form)
    year, month, day = int(match["year"]), match["month"], match["day"]
    if month == "XX" and day not in (None, "XX"):
        raise EdtfError(whole, "a day is given although the month is not known")
    earliest, latest, precision = _range(year, month, day, whole)
    return Point(
        earliest,
        latest,
        precision,
        approximate=match["mark"] in ("~", "%"),
        uncertain=match["mark"] in ("?", "%"),
    )


def _range(year: int, month: str | None, day: str | None, whole: str) -> tuple[date, date, Precision]:
    if year == 0:
        raise EdtfError(whole, "the year must lie between 0001 and 9999")
    if month in (None, "XX"):
        return date(year, 1, 1), date(year, 12, 31), Precision.YEAR
    assert month is not None
    number = int(month)
    if not 1 <= number <= 12:
        raise EdtfError(whole, f"there is no month {month}")
    last = calendar.monthrange(year, number)[1]
    if day in (None, "XX"):
        return date(year, number, 1), date(year, number, last), Precision.MONTH
    assert day is not None
    if not 1 <= int(day) <= last:
        raise EdtfError(whole, f"{_MONTHS[number - 1]} {year} has no day {day}")
    exact = date(year, number, int(day))
    return exact, exact, Precision.DAY


def _words(point: Point, *, year: bool = True, month: bool = True) -> str:
    first = point.earliest
    parts = []
    if point.precision is Precision.DAY:
        parts.append(str(first.day))
    if month and point.precision is not Precision.YEAR:
        parts.append(_MONTHS[first.month - 1])
    if year or point.precision is Precision.YEAR:
        parts.append(str(first.year))
    return " ".join(parts)


def _qualified(words: str, point: Point) -> str:
    if point.approximate:
        words = f"about {words}"
    return f"{words} (uncertain)" if point.uncertain else words


def _described(point: Point | None) -> str:
    assert point is not None
    return point.describe()


def _as_fine_as(point: Point, other: Point, bound: date) -> Point:
    """Return an end of a span as fine as the other end that lies within it: from May, the year 1939 ends in December."""
    if point.precision is other.precision or not point.earliest <= other.earliest <= point.latest:
        return point
    if point.precision is Precision.YEAR:
        first = bound.replace(day=1)
        month = replace(point, earliest=first, latest=bound, precision=Precision.MONTH)
        return _as_fine_as(month, other, bound)
    return replace(point, earliest=bound, latest=bound, precision=Precision.DAY)


def _span_words(start: Point, end: Point) -> str:
    start, end = _as_fine_as(start, end, start.earliest), _as_fine_as(end, start, end.latest)
    if start == end:
        return start.describe()
    same_year = start.earliest.year == end.earliest.year
    same_month = same_year and start.earliest.month == end.earliest.month
    days = start.precision is Precision.DAY and end.precision is Precision.DAY
    plain = not any(p.approximate or p.uncertain for p in (start, end))
    left = _words(start, year=not same_year, month=not (same_month and days and plain))
    dash = "–" if same_month and days and plain else " to "
    return f"{_qualified(left, start)}{dash}{_qualified(_words(end), end)}"
