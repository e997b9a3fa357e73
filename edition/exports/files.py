"""The files of the exports: what each holds, and writing them to a folder."""

from __future__ import annotations

from pathlib import Path

from edition.exports.events import event_entries
from edition.exports.ical import as_icalendar
from edition.exports.identity import read_identity
from edition.exports.tables import as_csv, as_json
from edition.exports.timelinejs import as_timelinejs
from edition.record import Record
from edition.record.files import write_whole

FILES = {
    "events.csv": "CSV, for spreadsheets",
    "events.json": "JSON, for programs",
    "events.ics": "iCalendar, for calendars",
    "timelinejs.json": "TimelineJS",
}
"""Every file with what it is for."""


def write_exports(record: Record, folder: Path) -> tuple[Path, ...]:
    """Write every file of the exports to a folder, and return their paths."""
    shown, work = event_entries(record), read_identity()
    texts = {
        "events.csv": as_csv(shown),
        "events.json": as_json(shown, work),
        "events.ics": as_icalendar(shown, work),
        "timelinejs.json": as_timelinejs(shown, work),
    }
    for name in FILES:
        write_whole(folder / name, texts[name])
    return tuple(folder / name for name in FILES)
