"""Exports: the events as other programs want them, each with exactly what the explorer shows."""

from edition.exports.entries import CERTAINTY, COLUMNS, THREADS, Certainty, Entry, entries
from edition.exports.files import FILES, write_exports
from edition.exports.ical import calendar
from edition.exports.identity import Identity, read_identity
from edition.exports.tables import as_csv, as_json
from edition.exports.timelinejs import timelinejs

__all__ = [
    "CERTAINTY",
    "COLUMNS",
    "FILES",
    "THREADS",
    "Certainty",
    "Entry",
    "Identity",
    "as_csv",
    "as_json",
    "calendar",
    "entries",
    "read_identity",
    "timelinejs",
    "write_exports",
]
