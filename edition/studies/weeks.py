"""Events by week of their first possible day, what lies before and after the weeks together in one bin each."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from edition.dates import Edtf

WEEK = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class Bin:
    """Events whose first possible day lies from ``start`` to the start of the next bin.

    ``loose`` counts those of them whose day is not certain.
    """

    start: date
    events: int
    loose: int


def by_week(dates: Iterable[Edtf], first: date, end: date) -> tuple[Bin, ...]:
    """Count events by week, each event in one bin.

    Parameters
    ----------
    dates
        The date of each event.
    first, end
        The first day of the first week, and the first day after the last.

    Returns
    -------
    tuple of Bin
        A bin for all that begins before, one for each week, one for all that begins after.

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
    """
    if end <= first or (end - first) % WEEK:
        raise ValueError(
            f"from {first} to {end} is no whole number of weeks; begin and end on the same day of the week"
        )
    starts = [date.min, *(first + WEEK * n for n in range((end - first) // WEEK)), end]
    events, loose = [0] * len(starts), [0] * len(starts)
    for when in dates:
        place = bisect_right(starts, when.earliest) - 1
        events[place] += 1
        loose[place] += not when.is_exact
    return tuple(Bin(*counts) for counts in zip(starts, events, loose, strict=True))
