"""Attitudes to publication in a period."""

from __future__ import annotations

from datetime import date

from edition.record import Record
from edition.record.tables import Attitude


def attitudes_between(record: Record, since: date = date.min, until: date = date.max) -> list[Attitude]:
    """Return the attitudes whose date can fall between two days, both included, in order of time."""
    rows = (r for r in record.rows("attitudes") if r.date.latest >= since and r.date.earliest <= until)
    return sorted(rows, key=lambda r: (r.date.sort_key, r.actor))
