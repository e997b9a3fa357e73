"""Moves by the day on which they were received."""

from __future__ import annotations

from datetime import date

from edition.record import Record
from edition.record.tables import RecordedMove


def moves_between(record: Record, since: date, until: date) -> list[RecordedMove]:
    """Return the moves that may have been received between two days, both included, in order of receipt."""
    rows = (r for r in record.rows("moves") if r.received.latest >= since and r.received.earliest <= until)
    return sorted(rows, key=lambda r: (r.received.sort_key, r.id))
