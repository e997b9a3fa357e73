"""One page for each person, and their list."""

from __future__ import annotations

from itertools import groupby

from docutils import nodes

from edition.book.nodes import bullets, definition, inline, link, para, section, span
from edition.book.pages import parts
from edition.record import Record, Row
from edition.record.relations import events_naming, statements_of


def page(record: Record, person_id: str) -> nodes.section:
    """Return the page of one person."""
    person = record["people"][person_id]
    events = events_naming(record, "actors", person_id)
    statements = statements_of(record, person_id)
    return section(
        person_id,
        person.text("name"),
        para(person.text("introduction"), classes=["subtitle"]),
        *parts.text(person.text("part_played")),
        definition(
            ("Life", parts.text(life(person))),
            (
                "Side",
                parts.inline_or_none(
                    parts.links(record, "parties", [person.text("party")] if person.text("party") else [])
                ),
            ),
            ("Offices", [bullets(_offices(record, person_id))] if record.where("offices", person=person_id) else []),
            ("Also written", parts.text(", ".join(person.list("aliases")))),
            ("Support", [para(parts.status(person))]),
            ("Remarks", parts.text(person.text("notes"))),
        ),
        *([section("events", "In the chronology", parts.dated_list(record, "events", events))] if events else []),
        *(
            [section("statements", "In public", parts.dated_list(record, "statements", statements))]
            if statements
            else []
        ),
        *parts.evidence(record, "people", person_id),
    )


def life(person: Row) -> str:
    """Return life dates in words; unverified dates say so."""
    born, died = person.optional_date("born"), person.optional_date("died")
    if not born and not died:
        return ""
    words = " – ".join((born.describe() if born else "?", died.describe() if died else "?"))
    return words if person.text("dates_status") == "seen" else f"{words} (dates not verified)"


def _offices(record: Record, person_id: str) -> list[list[nodes.Node]]:
    items: list[list[nodes.Node]] = []
    for row in record.where("offices", person=person_id):
        start, end = row.optional_date("from"), row.optional_date("to")
        span_words = (
            " – ".join((start.describe() if start else "?", end.describe() if end else "?")) if start or end else ""
        )
        items.append([para(row.text("office") + (f", {span_words}" if span_words else ""))])
    return items


def listing(record: Record) -> list[nodes.Node]:
    """Return people by side, each by family name."""

    def side(person: Row) -> str:
        return record["parties"][person.text("party")].text("short") if person.text("party") else "Others"

    sides = sorted(
        record.rows("people"), key=lambda p: (_rank(p.text("party")), side(p), p.text("sort_name").casefold())
    )
    sections: list[nodes.Node] = []
    for name, group in groupby(sides, key=side):
        items = [
            [para(link(record, "people", p.id), " ", *inline([span(p.text("introduction"), "gloss")]))] for p in group
        ]
        sections.append(section(f"side-{name.lower().replace(' ', '-')}", name, bullets(items, "entries")))
    return sections


def _rank(party: str) -> int:
    order = ("GB", "FR", "SU", "PL", "DE")
    return order.index(party) if party in order else len(order)
