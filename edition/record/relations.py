"""Questions across tables: which events a person took part in, what happened at a place, and so on."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import TypeVar

from edition.record.kinds import Dated
from edition.record.record import Record
from edition.record.tables import Event, Objection, Statement

D = TypeVar("D", bound=Dated)


def by_date(rows: Iterable[D]) -> list[D]:
    """Return dated rows in order of time; those of one day in the order of the table."""
    return sorted(rows, key=lambda row: row.date.sort_key)


def events_naming(record: Record, column: str, value: str) -> list[Event]:
    """Return the events whose list column (``actors``, ``place``, ``drafts``, ``from``, ``to``) names a value."""
    return by_date([e for e in record.rows("events") if value in e.texts_of(column)])


def events_of_party(record: Record, party: str) -> list[Event]:
    """Return the events in which a party acts or is addressed."""
    return by_date([e for e in record.rows("events") if party in e.from_ or party in e.to])


def statements_of(record: Record, person: str) -> list[Statement]:
    """Return a person's public statements."""
    return by_date([s for s in record.rows("statements") if s.speaker == person])


def objections_to(record: Record, argument: str) -> list[Objection]:
    """Return the positions of historians on one step of the argument."""
    return [o for o in record.rows("objections") if argument in o.arguments]


def records_citing(record: Record, source: str) -> list[tuple[str, str]]:
    """Return table and id of every record that rests on a source, each once."""
    return list(dict.fromkeys((row.table, row.record) for row in record.where("evidence", source=source)))


def within(rows: Iterable[D], start: date, end: date) -> list[D]:
    """Return the dated rows that may fall between two days, both included."""
    return [r for r in rows if r.date.earliest <= end and r.date.latest >= start]


def parts_of_chapters(record: Record) -> dict[str, int]:
    """Return the chapters that argue, those with a number, in the order of the book, each with the number of its part."""
    chapters = sorted((row for row in record.rows("chapters") if row.number is not None), key=lambda row: row.position)
    parts = list(dict.fromkeys(row.part for row in chapters))
    return {row.id: parts.index(row.part) + 1 for row in chapters}


def is_counted(record: Record, thread: str) -> bool:
    """Return whether a thread is one of the talks whose turns, positions and answers are counted."""
    row = record["threads"].get(thread)
    return row is not None and row.counted
