"""Events in each week."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from edition.record.kinds import Dated

WEEK = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class Week:
    """Events that certainly fell in a week, and those that may have."""

    first: date
    certain: int
    possible: int


def weeks_between(first: date, last: date) -> list[date]:
    """Return the first day of each week, from the day given.

    Examples
    --------
    >>> [day.day for day in weeks_between(date(1939, 8, 7), date(1939, 8, 31))]
    [7, 14, 21, 28]
    """
    return [first + WEEK * n for n in range((last - first) // WEEK + 1)]


def by_week(events: Iterable[Dated], weeks: Sequence[date]) -> list[Week]:
    """Count events in each week.

    An event whose date allows several weeks stands in the middle one, as a possible one. What lies before the first
    week or after the last is left out; a date that only begins or ends beyond them is cut off there.
    """
    certain: Counter[int] = Counter()
    possible: Counter[int] = Counter()
    for event in events:
        when = event.date
        if when.latest < weeks[0] or when.earliest >= weeks[-1] + WEEK:
            continue
        first, last = (min(max((day - weeks[0]) // WEEK, 0), len(weeks) - 1) for day in (when.earliest, when.latest))
        (certain if first == last else possible)[(first + last) // 2] += 1
    return [Week(day, certain[n], possible[n]) for n, day in enumerate(weeks)]
