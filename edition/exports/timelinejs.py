"""Entries for TimelineJS, the storytelling tool of Knight Lab."""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import date
from html import escape

from edition.dates import Point, Precision
from edition.exports.events import EventEntry
from edition.exports.identity import Identity


def as_timelinejs(entries: Iterable[EventEntry], work: Identity) -> str:
    """Return entries as the JSON that TimelineJS reads.

    TimelineJS takes headline and text for HTML; both are escaped here. The date in words, with its
    doubt, stands in ``display_date``, since the tool itself knows of no uncertain dates.
    """
    title = {"text": {"headline": escape(work.title, quote=False), "text": f"Version {work.version}. Data CC0 1.0."}}
    whole = {"scale": "human", "title": title, "events": [_slide(entry) for entry in entries]}
    return json.dumps(whole, ensure_ascii=False, indent=1) + "\n"


def _slide(entry: EventEntry) -> dict[str, object]:
    row, when = entry.row, entry.when
    start, end = when.start or when.end, when.end or when.start
    assert start is not None and end is not None
    said = [row.summary]
    if row.date_note:
        said.append(f"On the date: {row.date_note}")
    if entry.rivals:
        said.append(f"Other sources: {'; '.join(entry.rivals)}.")
    said.append(f"Support: {entry.status}.")
    slide: dict[str, object] = {
        "unique_id": entry.id,
        "start_date": _parts(start, start.earliest),
        "display_date": when.describe() + (f", {row.time}" if row.time else ""),
        "text": {
            "headline": escape(row.title, quote=False),
            "text": "".join(f"<p>{escape(part, quote=False)}</p>" for part in said),
        },
        "group": entry.thread,
    }
    if when.is_interval and when.start and when.end:
        slide["end_date"] = _parts(end, end.latest)
    return slide


def _parts(point: Point, day: date) -> dict[str, int]:
    parts = {"year": day.year}
    if point.precision is not Precision.YEAR:
        parts["month"] = day.month
    if point.precision is Precision.DAY:
        parts["day"] = day.day
    return parts
