"""Events whose day is not known: the span followed, and other spans that sources suggest."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date

from edition.dates import Edtf
from edition.record import Record
from edition.record.relations import by_date
from edition.record.tables import Event


@dataclass(frozen=True, slots=True)
class Undated:
    """An event without a known day, and the rival spans."""

    event: Event
    rivals: tuple[Edtf, ...]

    @property
    def days(self) -> int:
        """On how many days it may have fallen."""
        return (self.event.date.latest - self.event.date.earliest).days + 1


def undated_steps(record: Record, threads: Collection[str], first: date, last: date) -> list[Undated]:
    """Return the events of some threads between two days whose day is not known, in order of time."""
    found = []
    for event in by_date([e for e in record.rows("events") if e.thread in threads]):
        when = event.date
        if first <= when.earliest and when.latest <= last and not when.is_exact:
            claims = record.where("date-claims", event=event.id)
            found.append(Undated(event, tuple(c.date for c in claims if not c.followed)))
    return found
