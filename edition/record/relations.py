"""Questions across tables: which events a person took part in, what happened at a place, and so on."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from edition.record.record import Record
from edition.record.rows import Row

STATUS_WORDS = {
    "two-sources": "two sources",
    "one-source": "one source",
    "disputed": "disputed",
    "unverified": "unverified",
    "editorial": "the edition’s own term",
}
"""How a status is called on the page."""


def in_order(rows: tuple[Row, ...] | list[Row]) -> list[Row]:
    """Return dated rows in order of time; those of one day in the order of the table."""
    return sorted(rows, key=lambda row: row.date("date").sort_key)


def events_naming(record: Record, column: str, value: str) -> list[Row]:
    """Return the events whose list column (``actors``, ``place``, ``drafts``, ``from``, ``to``) names a value."""
    return in_order([e for e in record.rows("events") if value in e.list(column)])


def events_of_party(record: Record, party: str) -> list[Row]:
    """Return the events in which a party acts or is addressed."""
    return in_order([e for e in record.rows("events") if party in e.list("from") or party in e.list("to")])


def statements_of(record: Record, person: str) -> list[Row]:
    """Return a person's public statements."""
    return in_order([s for s in record.rows("statements") if s.text("speaker") == person])


def objections_to(record: Record, argument: str) -> list[Row]:
    """Return the positions of historians on one step of the argument."""
    return [o for o in record.rows("objections") if argument in o.list("arguments")]


def citing(record: Record, source: str) -> list[tuple[str, str]]:
    """Return table and id of every record that rests on a source, each once."""
    found: dict[tuple[str, str], None] = {}
    for row in record.rows("evidence"):
        if row.text("source") == source:
            found[row.text("table"), row.text("record")] = None
    return list(found)


def within(rows: Iterable[Row], start: date, end: date) -> list[Row]:
    """Return the dated rows that may fall between two days, both included."""
    return [r for r in rows if r.date("date").earliest <= end and r.date("date").latest >= start]
