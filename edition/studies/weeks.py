"""Events by week; what lies before and after the weeks together in one bin each."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from edition.dates import Edtf

WEEK = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class Bin:
    """Events from ``start`` to the start of the next bin; ``loose`` counts those of them whose place is not certain."""

    start: date
    events: int
    loose: int

    @property
    def certain(self) -> int:
        """Events whose place is certain."""
        return self.events - self.loose


def by_week(dates: Iterable[Edtf], first: date, end: date, *, middle: bool = False) -> tuple[Bin, ...]:
    """Count events by week, each event in one bin.

    Parameters
    ----------
    dates
        The date of each event.
    first, end
        The first day of the first week, and the first day after the last.
    middle
        Whether an event stands in the middle of the weeks that its date allows, and is loose where these are several. By
        default it stands in the week of its first possible day, and is loose where its day is not certain.

    Returns
    -------
    tuple of Bin
        A bin for all that lies before, one for each week, one for all that lies after.

    Raises
    ------
    ValueError
        If there is no whole number of weeks between the two days.

    Examples
    --------
    >>> from edition.dates import parse
    >>> found = by_week([parse("1939-05-03"), parse("1939-05~")], date(1939, 5, 1), date(1939, 5, 15))
    >>> [(b.events, b.loose) for b in found]
    [(0, 0), (2, 1), (0, 0), (0, 0)]
    >>> found = by_week([parse("1939-05-03"), parse("1939-05~")], date(1939, 5, 1), date(1939, 5, 15), middle=True)
    >>> [(b.events, b.loose) for b in found]
    [(0, 0), (1, 0), (1, 1), (0, 0)]
    """
    if end <= first or (end - first) % WEEK:
        raise ValueError(
            f"from {first} to {end} is no whole number of weeks; begin and end on the same day of the week"
        )
    starts = [date.min, *(first + WEEK * n for n in range((end - first) // WEEK)), end]
    events, loose = [0] * len(starts), [0] * len(starts)
    for when in dates:
        low, high = (bisect_right(starts, day) - 1 for day in (when.earliest, when.latest))
        place = (low + high) // 2 if middle else low
        events[place] += 1
        loose[place] += low != high if middle else not when.is_exact
    return tuple(Bin(*counts) for counts in zip(starts, events, loose, strict=True))


def whole_weeks(first: date, last: date) -> date:
    """Return the first day after the week, counted from ``first``, in which ``last`` lies.

    Examples
    --------
    >>> whole_weeks(date(1939, 8, 7), date(1939, 8, 31))
    datetime.date(1939, 9, 4)
    """
    return first + WEEK * ((last - first) // WEEK + 1)
