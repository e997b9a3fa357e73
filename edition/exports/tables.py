"""Entries as CSV and JSON."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable, Sequence

from edition.exports.events import COLUMNS, EventEntry
from edition.exports.identity import Identity

SPREADSHEET_STARTS = ("=", "+", "-", "@", "\t", "\r")
"""Beginnings that make a spreadsheet compute a cell."""


def as_csv(entries: Iterable[EventEntry]) -> str:
    """Return entries as CSV: lists joined by semicolons, lines ended by CR LF as RFC 4180 has it.

    A cell that a spreadsheet would take for a formula begins with an apostrophe.
    """
    stream = io.StringIO(newline="")
    writer = csv.writer(stream, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    for entry in entries:
        cells = entry.cells()
        writer.writerow([harmless(one_cell(cells[column])) for column in COLUMNS])
    return stream.getvalue()


def as_json(entries: Iterable[EventEntry], work: Identity) -> str:
    """Return entries as JSON, with the work and the release they belong to."""
    whole = {
        "title": work.title,
        "version": work.version,
        "released": work.day.isoformat(),
        "licence": "CC0-1.0",
        "events": [entry.cells() for entry in entries],
    }
    return json.dumps(whole, ensure_ascii=False, indent=1) + "\n"


def one_cell(value: str | Sequence[str]) -> str:
    """Return a cell as one text."""
    return value if isinstance(value, str) else "; ".join(value)


def harmless(text: str) -> str:
    """Return a text that no spreadsheet computes.

    Examples
    --------
    >>> harmless("=1+1"), harmless("1 + 1")
    ("'=1+1", '1 + 1')
    """
    return f"'{text}" if text.startswith(SPREADSHEET_STARTS) else text
