"""Events as a reader is shown them: names in place of ids, and what is known of the date."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import Enum

from edition.dates import Edtf, Precision
from edition.exports.addresses import address
from edition.record import Record
from edition.record.relations import STATUS_WORDS, in_order
from edition.record.tables import Event

THREADS = {
    "prologue": "before March 1939",
    "political": "political talks",
    "military": "military talks",
    "german-soviet": "German-Soviet contacts",
    "public": "Parliament and press",
    "white-paper": "the white paper",
    "war": "war",
    "publication": "publications",
}
"""How a thread is called on the page."""


class Certainty(Enum):
    """What is known of a date."""

    DAY = "day"
    DAYS = "days"
    LOOSE = "month"
    UNCERTAIN = "uncertain"


CERTAINTY = {
    Certainty.DAY: "day known",
    Certainty.DAYS: "from one day to another, or between them",
    Certainty.LOOSE: "month or year only",
    Certainty.UNCERTAIN: "uncertain or approximate",
}
"""The same in words."""

COLUMNS = (
    "id", "date", "earliest", "latest", "date_in_words", "certainty", "time", "title", "summary", "kind", "thread",
    "from", "to", "people", "places", "drafts", "status", "date_note", "other_dates", "address",
)  # fmt: skip
"""Columns of the tables, in order."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One event as it is shown.

    Attributes
    ----------
    row
        The event of the record.
    acting, addressed, people, places, drafts
        Names of those concerned; people who have no record of their own stand last.
    certainty
        What is known of the date.
    rivals
        Other dates, each with the source that gives it.
    """

    row: Event
    acting: tuple[str, ...]
    addressed: tuple[str, ...]
    people: tuple[str, ...]
    places: tuple[str, ...]
    drafts: tuple[str, ...]
    certainty: Certainty
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
            "certainty": self.certainty.value,
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
            "status": STATUS_WORDS[self.row.status],
            "date_note": self.row.date_note,
            "other_dates": self.rivals,
            "address": str(address("events", self.id)),
        }


def entries(record: Record) -> tuple[Entry, ...]:
    """Return every event of the record in order of time."""
    return tuple(_entry(record, row) for row in in_order(list(record.rows("events"))))


def certainty_of(when: Edtf) -> Certainty:
    """Return what is known of a date.

    Examples
    --------
    >>> from edition.dates import parse
    >>> [certainty_of(parse(t)).value for t in ("1939-05-27", "1939-06-10/1939-06-12", "1939-06", "1939-05-14?")]
    ['day', 'days', 'month', 'uncertain']
    """
    if when.is_doubtful:
        return Certainty.UNCERTAIN
    ends = [p for p in (when.start, when.end) if p]
    if any(p.precision is not Precision.DAY for p in ends):
        return Certainty.LOOSE
    return Certainty.DAYS if when.is_interval else Certainty.DAY


def _entry(record: Record, row: Event) -> Entry:
    return Entry(
        row,
        _names(record, "parties", "short", row.from_),
        _names(record, "parties", "short", row.to),
        (*_names(record, "people", "name", row.actors), *row.others),
        _names(record, "places", "name_then", row.place),
        _names(record, "drafts", "siglum", row.drafts),
        certainty_of(row.date),
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
