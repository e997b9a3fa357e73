"""One page for each person, and their list."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import groupby

from edition.exports.addresses import name_of
from edition.language import _
from edition.pages.apparatus.shared import (
    RecordModel,
    all_named,
    dated,
    evidence_views,
    facts,
    glossed,
    list_view,
    paragraphs,
    status,
)  # fmt: skip
from edition.pages.inline import Break, joined
from edition.pages.view import Listing, PageView, Part, View
from edition.record import Record
from edition.record.relations import events_naming, statements_of
from edition.record.tables import Office, Person


def page(record: Record, person_id: str) -> PageView:
    """Return the page of one person."""
    person = record["people"][person_id]
    events, statements = events_naming(record, "actors", person_id), statements_of(record, person_id)
    parts = (
        Part("events", _("In the chronology"), (dated(record, "events", events),)) if events else None,
        Part("statements", _("In public"), (dated(record, "statements", statements),)) if statements else None,
    )
    return PageView(
        person_id,
        person.name,
        _about(record, person),
        (View("apparatus/record", person_model(record, person), person.introduction),),
        tuple(part for part in parts if part),
        evidence_views(record, "people", person_id),
    )


def _about(record: Record, person: Person) -> str:
    said = name_of(record, "people", person.id).description
    return _("{said}. {part_played}").format(said=said, part_played=person.part_played) if person.part_played else said


def person_model(record: Record, person: Person) -> RecordModel:
    """Return who a person was."""
    offices = record.where("offices", person=person.id)
    return RecordModel(
        person.introduction,
        paragraphs(person.part_played),
        facts(
            (_("Life"), life(person)),
            (_("Side"), all_named(record, "parties", [person.party] if person.party else [])),
            (_("Offices"), joined((_office(row) for row in offices), Break())),
            (_("Also written"), ", ".join(person.aliases)),
            (_("Support"), status(record, person)),
            (_("Remarks"), person.notes),
        ),
    )


def life(person: Person) -> str:
    """Return life dates in words; unverified dates say so."""
    if not person.born and not person.died:
        return ""
    born, died = (day.describe() if day else "?" for day in (person.born, person.died))
    told = _("{born} – {died}") if person.dates_status == "seen" else _("{born} – {died} (dates not verified)")
    return told.format(born=born, died=died)


def _office(row: Office) -> str:
    if not row.from_ and not row.to:
        return row.office
    start, end = (day.describe() if day else "?" for day in (row.from_, row.to))
    return _("{office}, {start} – {end}").format(office=row.office, start=start, end=end)


def listing(record: Record) -> Listing:
    """Return people by side, in the order of the parties, each by family name."""
    order = list(record["parties"])

    def place(person: Person) -> tuple[int, str]:
        return order.index(person.party) if person.party else len(order), person.sort_name.casefold()

    groups = groupby(sorted(record.rows("people"), key=place), key=lambda person: person.party)
    return Listing(parts=tuple(_side(record, party, people) for party, people in groups))


def _side(record: Record, party: str, people: Iterable[Person]) -> Part:
    name = record["parties"][party].short if party else _("Others")
    items = (glossed(record, "people", person.id, person.introduction) for person in people)
    return Part(f"side-{name.lower().replace(' ', '-')}", name, (list_view(items, "entries"),))
