"""Events as a reader is shown them: names in place of ids, and what is known of the date."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from edition.dates import Edtf
from edition.exports.addresses import address
from edition.record import Record
from edition.record.labels import words
from edition.record.relations import by_date
from edition.record.tables import Event

COLUMNS = (
    "id", "date", "earliest", "latest", "date_in_words", "certainty", "time", "title", "summary", "kind", "thread",
    "from", "to", "people", "places", "drafts", "status", "date_note", "other_dates", "address",
)  # fmt: skip
"""Columns of the tables, in order."""


@dataclass(frozen=True, slots=True)
class EventEntry:
    """One event as it is shown.

    Attributes
    ----------
    row
        The event of the record.
    acting, addressed, people, places, drafts
        Names of those concerned; people who have no record of their own stand last.
    thread, kind, status, certainty
        Its thread, its kind, how well it is supported and what is known of its date, in words.
    rivals
        Other dates, each with the source that gives it.
    """

    row: Event
    acting: tuple[str, ...]
    addressed: tuple[str, ...]
    people: tuple[str, ...]
    places: tuple[str, ...]
    drafts: tuple[str, ...]
    thread: str
    kind: str
    status: str
    certainty: str
    rivals: tuple[str, ...]

    @property
    def id(self) -> str:
        """The event's id."""
        return self.row.id

    @property
    def when(self) -> Edtf:
        """The date that is followed."""
        return self.row.date

    def cells(self) -> dict[str, str | tuple[str, ...]]:
        """Return the columns of this entry; lists stay lists."""
        return {
            "id": self.id,
            "date": self.when.text,
            "earliest": _day(self.when.earliest),
            "latest": _day(self.when.latest),
            "date_in_words": self.when.describe(),
            "certainty": self.when.certainty.value,
            "time": self.row.time,
            "title": self.row.title,
            "summary": self.row.summary,
            "kind": self.row.kind,
            "thread": self.row.thread,
            "from": self.acting,
            "to": self.addressed,
            "people": self.people,
            "places": self.places,
            "drafts": self.drafts,
            "status": self.status,
            "date_note": self.row.date_note,
            "other_dates": self.rivals,
            "address": str(address("events", self.id)),
        }


def event_entries(record: Record) -> tuple[EventEntry, ...]:
    """Return every event of the record in order of time."""
    return tuple(_entry(record, row) for row in by_date(record.rows("events")))


def _entry(record: Record, row: Event) -> EventEntry:
    return EventEntry(
        row,
        _names(record, "parties", "short", row.from_),
        _names(record, "parties", "short", row.to),
        (*_names(record, "people", "name", row.actors), *row.others),
        _names(record, "places", "name_then", row.place),
        _names(record, "drafts", "siglum", row.drafts),
        words(record, "events", "thread", row.thread),
        words(record, "events", "kind", row.kind),
        words(record, "events", "status", row.status),
        words(record, "events", "certainty", row.date.certainty.value),
        _rivals(record, row),
    )


def _names(record: Record, table: str, column: str, ids: Iterable[str]) -> tuple[str, ...]:
    return tuple(record.table(table)[i].text_of(column) for i in ids)


def _rivals(record: Record, row: Event) -> tuple[str, ...]:
    found: dict[str, None] = {}
    for claim in record.where("date-claims", event=row.id):
        when = claim.date
        if when and not claim.followed and when.text != row.date.text:
            found[f"{when.describe()} ({record.sources[claim.source].short})"] = None
    return tuple(found)


def _day(day: date) -> str:
    return "" if day in (date.min, date.max) else day.isoformat()
