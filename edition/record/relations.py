"""Questions across tables: which events a person took part in, what happened at a place, and so on."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import TypeVar

from edition.record.kinds import Dated
from edition.record.record import Record
from edition.record.tables import Event, Objection, Statement

STATUS_WORDS = {
    "two-sources": "two sources",
    "one-source": "one source",
    "disputed": "disputed",
    "unverified": "unverified",
    "editorial": "the edition’s own term",
}
"""How a status is called on the page."""


D = TypeVar("D", bound=Dated)


def in_order(rows: Iterable[D]) -> list[D]:
    """Return dated rows in order of time; those of one day in the order of the table."""
    return sorted(rows, key=lambda row: row.date.sort_key)


def events_naming(record: Record, column: str, value: str) -> list[Event]:
    """Return the events whose list column (``actors``, ``place``, ``drafts``, ``from``, ``to``) names a value."""
    return in_order([e for e in record.rows("events") if value in e.texts_of(column)])


def events_of_party(record: Record, party: str) -> list[Event]:
    """Return the events in which a party acts or is addressed."""
    return in_order([e for e in record.rows("events") if party in e.from_ or party in e.to])


def statements_of(record: Record, person: str) -> list[Statement]:
    """Return a person's public statements."""
    return in_order([s for s in record.rows("statements") if s.speaker == person])


def objections_to(record: Record, argument: str) -> list[Objection]:
    """Return the positions of historians on one step of the argument."""
    return [o for o in record.rows("objections") if argument in o.arguments]


def citing(record: Record, source: str) -> list[tuple[str, str]]:
    """Return table and id of every record that rests on a source, each once."""
    found: dict[tuple[str, str], None] = {}
    for row in record.rows("evidence"):
        if row.source == source:
            found[row.table, row.record] = None
    return list(found)


def within(rows: Iterable[D], start: date, end: date) -> list[D]:
    """Return the dated rows that may fall between two days, both included."""
    return [r for r in rows if r.date.earliest <= end and r.date.latest >= start]
