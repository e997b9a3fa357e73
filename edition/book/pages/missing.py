"""What is missing: texts not seen, papers and works left out, dates not fixed, records not verified."""

from __future__ import annotations

from docutils import nodes

from edition.book.nodes import Inline, bullets, joined, link, para, section, span, table
from edition.book.pages import parts
from edition.dates import Precision
from edition.record import Record, Row
from edition.record.relations import in_order

NAMED = {
    "events": "Events",
    "clauses": "Clauses",
    "people": "People",
    "objections": "Positions of historians",
    "statements": "Statements",
    "publications": "Publications",
    "attitudes": "Attitudes",
}


LEFT_OUT = {"paper": "Papers of the time", "work": "Works on it"}


def listing(record: Record) -> list[nodes.Node]:
    """Return four sections: texts, papers and works, dates, records."""
    return [
        section("texts", "Texts not seen in full", *_texts(record)),
        section("left-out", "Papers and works left out", *_left_out(record)),
        section("dates", "Dates not fixed", *_dates(record)),
        section("unverified", "Records not verified", *_unverified(record)),
    ]


def _texts(record: Record) -> list[nodes.Node]:
    drafts = [d for d in record.rows("drafts") if d.text("missing")]
    heads: list[list[Inline]] = [["Draft"], ["What was not seen"], ["Where to look"]]
    rows: list[list[list[Inline]]] = [
        [
            [span(d.text("siglum"), "siglum"), " ", link(record, "drafts", d.id)],
            [d.text("missing")],
            [d.text("look_in") or "not known"],
        ]
        for d in drafts
    ]
    return [para(f"{len(drafts)} of {len(record['drafts'])} drafts."), table(heads, rows)]


def _left_out(record: Record) -> list[nodes.Node]:
    found: list[nodes.Node] = []
    heads: list[list[Inline]] = [["What"], ["Bears on"], ["Where to look"], ["Why it stays out"]]
    for kind, title in LEFT_OUT.items():
        rows: list[list[list[Inline]]] = []
        for gap in sorted(record.where("gaps", kind=kind), key=lambda row: row.number("position")):
            work: list[Inline] = [" (", link(record, "sources", gap.text("source")), ")"] if gap.text("source") else []
            steps = joined([link(record, "arguments", step)] for step in gap.list("arguments"))
            rows.append([[gap.text("what"), *work], steps, [gap.text("look_in")], [gap.text("why")]])
        found.append(section(f"left-out-{kind}s", title, table(heads, rows)))
    return found


def _dates(record: Record) -> list[nodes.Node]:
    events = [e for e in in_order(list(record.rows("events"))) if _is_open(e)]
    return [para(f"{len(events)} of {len(record['events'])} events."), parts.dated_list(record, "events", events)]


def _is_open(event: Row) -> bool:
    when = event.date("date")
    coarse = any(p is not None and p.precision is not Precision.DAY for p in (when.start, when.end))
    return coarse or when.is_doubtful


def _unverified(record: Record) -> list[nodes.Node]:
    found: list[nodes.Node] = []
    for name, title in NAMED.items():
        rows = [row for row in record.rows(name) if row.text("status") == "unverified"]
        if rows:
            items = [[para(link(record, name, row.id))] for row in rows]
            found.append(section(f"unverified-{name}", title, bullets(items, "entries")))
    return found
