"""Exports: the events as other programs want them, each with exactly what the explorer shows."""

from edition.exports.entries import COLUMNS, Certainty, Entry, certainty_words, entries
from edition.exports.files import FILES, write_exports
from edition.exports.ical import calendar
from edition.exports.release import Release, read_release
from edition.exports.tables import as_csv, as_json
from edition.exports.timelinejs import timelinejs

__all__ = [
    "COLUMNS",
    "FILES",
    "Certainty",
    "Entry",
    "Release",
    "as_csv",
    "as_json",
    "calendar",
    "certainty_words",
    "entries",
    "read_release",
    "timelinejs",
    "write_exports",
]
