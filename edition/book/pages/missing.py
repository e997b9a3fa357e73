"""What is missing: texts not seen, dates not fixed, records not verified."""

from __future__ import annotations

from docutils import nodes

from edition.book.nodes import Inline, bullets, link, para, section, span, table
from edition.book.pages import parts
from edition.dates import Precision
from edition.record import Record
from edition.record.kinds import status_of
from edition.record.relations import in_order
from edition.record.tables import Event

NAMED = {
    "events": "Events",
    "clauses": "Clauses",
    "people": "People",
    "objections": "Positions of historians",
    "statements": "Statements",
    "publications": "Publications",
    "attitudes": "Attitudes",
}


def listing(record: Record) -> list[nodes.Node]:
    """Return three sections: texts, dates, records."""
    return [
        section("texts", "Texts not seen in full", *_texts(record)),
        section("dates", "Dates not fixed", *_dates(record)),
        section("unverified", "Records not verified", *_unverified(record)),
    ]


def _texts(record: Record) -> list[nodes.Node]:
    drafts = [d for d in record.rows("drafts") if d.missing]
    heads: list[list[Inline]] = [["Draft"], ["What was not seen"], ["Where to look"]]
    rows: list[list[list[Inline]]] = [
        [
            [span(d.siglum, "siglum"), " ", link(record, "drafts", d.id)],
            [d.missing],
            [d.look_in or "not known"],
        ]
        for d in drafts
    ]
    return [para(f"{len(drafts)} of {len(record['drafts'])} drafts."), table(heads, rows)]


def _dates(record: Record) -> list[nodes.Node]:
    events = [e for e in in_order(list(record.rows("events"))) if _is_open(e)]
    return [para(f"{len(events)} of {len(record['events'])} events."), parts.dated_list(record, "events", events)]


def _is_open(event: Event) -> bool:
    when = event.date
    coarse = any(p is not None and p.precision is not Precision.DAY for p in (when.start, when.end))
    return coarse or when.is_doubtful


def _unverified(record: Record) -> list[nodes.Node]:
    found: list[nodes.Node] = []
    for name, title in NAMED.items():
        rows = [row for row in record.table(name).values() if status_of(row) == "unverified"]
        if rows:
            items = [[para(link(record, name, row.id))] for row in rows]
            found.append(section(f"unverified-{name}", title, bullets(items, "entries")))
    return found
