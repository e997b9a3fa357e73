"""Pages and lists of places, parties and terms."""

from __future__ import annotations

from docutils import nodes

from edition.book.nodes import Inline, bullets, definition, link, para, section, span, table
from edition.book.pages import parts
from edition.book.pages.drafts import short_list
from edition.record import Record
from edition.record.relations import events_naming, events_of_party


def place(record: Record, place_id: str) -> nodes.section:
    """Return the page of one place."""
    row = record["places"][place_id]
    events = events_naming(record, "place", place_id)
    lat, lon = row.lat, row.lon
    where = (
        f"{abs(lat):.2f}° {'N' if lat >= 0 else 'S'}, {abs(lon):.2f}° {'E' if lon >= 0 else 'W'}"
        if lat is not None and lon is not None
        else ""
    )
    country = [row.country_then] if row.country_then else []
    return section(
        place_id,
        row.name_then,
        para(row.why, classes=["subtitle"]),
        definition(
            ("Today", parts.text(row.name_now)),
            ("State in 1939", parts.inline_or_none(parts.links(record, "parties", country))),
            ("Position", parts.text(f"{where} (approximate)" if where else "")),
            ("Support", [para(parts.status(row))]),
            ("Remarks", parts.text(row.notes)),
        ),
        *([section("events", "In the chronology", parts.dated_list(record, "events", events))] if events else []),
        *parts.evidence(record, "places", place_id),
    )


def places(record: Record) -> list[nodes.Node]:
    """Return all places as a table, by name."""
    heads: list[list[Inline]] = [["Place"], ["Today"], ["What happened there"]]
    rows: list[list[list[Inline]]] = [
        [[link(record, "places", row.id)], [row.name_now], [row.why]]
        for row in sorted(record.rows("places"), key=lambda r: r.name_then.casefold())
    ]
    return [table(heads, rows)]


def party(record: Record, party_id: str) -> nodes.section:
    """Return the page of one party."""
    row = record["parties"][party_id]
    people = sorted((p for p in record.rows("people") if p.party == party_id), key=lambda p: p.sort_name.casefold())
    drafts = [d for d in record.rows("drafts") if party_id in d.from_]
    events = events_of_party(record, party_id)
    items = [[para(link(record, "people", p.id), " ", span(p.introduction, "gloss"))] for p in people]
    return section(
        party_id.lower(),
        row.name,
        para(row.introduction, classes=["subtitle"]),
        *parts.text(row.part_played),
        definition(
            ("Capital", parts.text(row.capital)),
            ("Code", parts.text(party_id)),
            ("Support", [para(parts.status(row))]),
        ),
        *([section("drafts", "Drafts", short_list(record, drafts))] if drafts else []),
        *([section("people", "People", bullets(items, "entries"))] if people else []),
        *([section("events", "In the chronology", parts.dated_list(record, "events", events))] if events else []),
        *parts.evidence(record, "parties", party_id),
    )


def parties(record: Record) -> list[nodes.Node]:
    """Return all parties as a list."""
    items = [
        [para(link(record, "parties", row.id, row.name), " ", span(row.introduction, "gloss"))]
        for row in record.rows("parties")
    ]
    return [bullets(items, "entries")]


def term(record: Record, term_id: str) -> nodes.section:
    """Return the page of one term."""
    row = record["terms"][term_id]
    original = nodes.inline("", row.original, lang=row.lang or "en")
    return section(
        term_id,
        row.term,
        para(row.definition),
        definition(
            ("Original", [para(original)] if row.original else []),
            ("See also", parts.inline_or_none(parts.links(record, "terms", row.see_also))),
            ("Support", [para(parts.status(row))]),
        ),
        *parts.evidence(record, "terms", term_id),
    )


def terms(record: Record) -> list[nodes.Node]:
    """Return all terms with their definitions, by alphabet."""
    items = [
        [para(link(record, "terms", row.id), " ", span(row.definition, "gloss"))]
        for row in sorted(record.rows("terms"), key=lambda r: r.term.casefold())
    ]
    return [bullets(items, "entries")]
