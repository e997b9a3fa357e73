"""Rhythm: how many events of each thread fall in each week."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from edition.dates import Bounds
from edition.record.tables import Event


@dataclass(frozen=True, slots=True)
class Rhythm:
    """Events by week and thread.

    Attributes
    ----------
    weeks
        Mondays of the ISO weeks, without a gap.
    events
        Event ids for each thread and Monday.
    unplaced
        Ids of the events whose date does not fall within one week.
    """

    weeks: tuple[date, ...]
    events: Mapping[tuple[str, date], tuple[str, ...]]
    unplaced: tuple[str, ...]

    @property
    def threads(self) -> tuple[str, ...]:
        """Threads that occur, in alphabetical order."""
        return tuple(sorted({thread for thread, _ in self.events}))

    def counts(self, thread: str) -> tuple[int, ...]:
        """Return the events of a thread in each week."""
        return tuple(len(self.events.get((thread, week), ())) for week in self.weeks)


def rhythm(events: Iterable[Event], first: date = date.min, last: date = date.max) -> Rhythm:
    """Count events by ISO week and thread.

    Parameters
    ----------
    events
        Rows of the table of events.
    first, last
        Events that may lie outside these days are left out altogether.

    Examples
    --------
    >>> from edition.dates import parse
    >>> pact = Event(id="1939-08-23-pact", date=parse("1939-08-23/1939-08-24"), title="Pact", headline=True,
    ...              summary="Signed.", kind="agreement", thread="german-soviet", status="two-sources")
    >>> rhythm([pact]).weeks
    (datetime.date(1939, 8, 21),)
    """
    cells: dict[tuple[str, date], tuple[str, ...]] = {}
    unplaced = []
    for event in events:
        span = Bounds.of(event.date)
        if span.first < first or span.last > last:
            continue
        week = monday(span.first)
        # A month or a long interval belongs to no week; putting it in its first would invent a peak.
        if span.last >= week + timedelta(days=7):
            unplaced.append(event.id)
            continue
        key = (event.thread, week)
        cells[key] = (*cells.get(key, ()), event.id)
    return Rhythm(_weeks({week for _, week in cells}), cells, tuple(unplaced))


def monday(day: date) -> date:
    """Return the Monday of the ISO week of a day.

    Examples
    --------
    >>> monday(date(1939, 5, 14))
    datetime.date(1939, 5, 8)
    """
    # Counted in ordinals, since the first days of the calendar have no Monday in Python below them.
    return date.fromordinal(max(1, day.toordinal() - day.weekday()))


def _weeks(found: set[date]) -> tuple[date, ...]:
    if not found:
        return ()
    start, end = min(found), max(found)
    return tuple(start + timedelta(days=7 * n) for n in range((end - start).days // 7 + 1))
