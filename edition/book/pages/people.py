"""One page for each person, and their list."""

from __future__ import annotations

from itertools import groupby

from docutils import nodes

from edition.book.nodes import bullets, definition, inline, link, para, section, span
from edition.book.pages import parts
from edition.record import Record
from edition.record.relations import events_naming, statements_of
from edition.record.tables import Person


def page(record: Record, person_id: str) -> nodes.section:
    """Return the page of one person."""
    person = record["people"][person_id]
    events = events_naming(record, "actors", person_id)
    statements = statements_of(record, person_id)
    return section(
        person_id,
        person.name,
        para(person.introduction, classes=["subtitle"]),
        *parts.text(person.part_played),
        definition(
            ("Life", parts.text(life(person))),
            (
                "Side",
                parts.inline_or_none(parts.links(record, "parties", [person.party] if person.party else [])),
            ),
            ("Offices", [bullets(_offices(record, person_id))] if record.where("offices", person=person_id) else []),
            ("Also written", parts.text(", ".join(person.aliases))),
            ("Support", [para(parts.status(person))]),
            ("Remarks", parts.text(person.notes)),
        ),
        *([section("events", "In the chronology", parts.dated_list(record, "events", events))] if events else []),
        *(
            [section("statements", "In public", parts.dated_list(record, "statements", statements))]
            if statements
            else []
        ),
        *parts.evidence(record, "people", person_id),
    )


def life(person: Person) -> str:
    """Return life dates in words; unverified dates say so."""
    born, died = person.born, person.died
    if not born and not died:
        return ""
    words = " – ".join((born.describe() if born else "?", died.describe() if died else "?"))
    return words if person.dates_status == "seen" else f"{words} (dates not verified)"


def _offices(record: Record, person_id: str) -> list[list[nodes.Node]]:
    items: list[list[nodes.Node]] = []
    for row in record.where("offices", person=person_id):
        start, end = row.from_, row.to
        span_words = (
            " – ".join((start.describe() if start else "?", end.describe() if end else "?")) if start or end else ""
        )
        items.append([para(row.office + (f", {span_words}" if span_words else ""))])
    return items


def listing(record: Record) -> list[nodes.Node]:
    """Return people by side, each by family name."""

    def side(person: Person) -> str:
        return record["parties"][person.party].short if person.party else "Others"

    sides = sorted(record.rows("people"), key=lambda p: (_rank(p.party), side(p), p.sort_name.casefold()))
    sections: list[nodes.Node] = []
    for name, group in groupby(sides, key=side):
        items = [[para(link(record, "people", p.id), " ", *inline([span(p.introduction, "gloss")]))] for p in group]
        sections.append(section(f"side-{name.lower().replace(' ', '-')}", name, bullets(items, "entries")))
    return sections


def _rank(party: str) -> int:
    order = ("GB", "FR", "SU", "PL", "DE")
    return order.index(party) if party in order else len(order)
