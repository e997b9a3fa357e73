"""The hours of events: read by the clocks of the places, in the words that the tables explain."""

from __future__ import annotations

from edition.dates.clock import Clock, Hours
from edition.record.record import Record
from edition.record.tables import Event


def clock(record: Record) -> Clock:
    """Return the zones of the cities and the hours meant by words."""
    zones = {row.name_then: row.zone for row in record.rows("places") if row.zone}
    return Clock(zones, {row.words: (row.from_, row.to) for row in record.rows("hours")})


def hours_of(record: Record, event: Event) -> Hours | None:
    """Return the hours of an event, ``None`` where none are known; of several days those of the first.

    Raises
    ------
    ValueError
        If they cannot be read; ``check`` finds every such event.
    """
    return clock(record).read(event.date.earliest, event.time) if event.time else None
