"""Exports: the events as other programs want them, each with exactly what the explorer shows."""

from edition.exports.events import COLUMNS, EventEntry, event_entries
from edition.exports.files import FILES, write_exports
from edition.exports.ical import as_icalendar
from edition.exports.identity import Identity, read_identity
from edition.exports.tables import as_csv, as_json
from edition.exports.timelinejs import as_timelinejs

__all__ = [
    "COLUMNS",
    "FILES",
    "EventEntry",
    "Identity",
    "as_csv",
    "as_icalendar",
    "as_json",
    "as_timelinejs",
    "event_entries",
    "read_identity",
    "write_exports",
]
