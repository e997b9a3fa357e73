"""The events of some days, each on its day by one clock."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date

from edition.dates.clock import Hours
from edition.record import Record
from edition.record.hours import hours_of
from edition.record.relations import by_date, within
from edition.record.tables import Event


@dataclass(frozen=True, slots=True)
class Moment:
    """An event on its day by the clock asked for; ``hours`` where the record knows them."""

    event: Event
    day: date
    hours: Hours | None

    @property
    def is_exact(self) -> bool:
        """Whether the record gives an hour and not a part of the day."""
        return self.hours is not None and not self.hours.vague

    @property
    def is_inferred(self) -> bool:
        """Whether the hour or its zone is inferred, or only the part of the day known."""
        return self.hours is not None and (self.hours.vague or self.event.hour_inferred)


def moments(record: Record, threads: Collection[str], first: date, last: date, zone: str) -> list[Moment]:
    """Return the events of some threads that begin on these days, in order of time.

    Parameters
    ----------
    record
        The record.
    threads
        The threads.
    first, last
        First and last day.
    zone
        The clock by which an event with hours stands on its day.
    """
    found = []
    for event in by_date(within(record.rows("events"), first, last)):
        if event.thread in threads and event.date.earliest >= first:
            hours = hours_of(record, event)
            day = hours.by(zone)[0].date() if hours else event.date.earliest
            found.append(Moment(event, day, hours))
    return found
