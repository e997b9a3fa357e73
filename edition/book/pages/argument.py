"""The argument step by step with its objections, and the public voices: statements, publications, attitudes."""

from __future__ import annotations

from docutils import nodes

from edition.book.nodes import Inline, bullets, link, para, section, span
from edition.book.pages import parts
from edition.book.pages.months import by_month
from edition.record import Record, Row
from edition.record.positions import how_read
from edition.record.relations import in_order, objections_to

STANCES = {"objects": "objects", "qualifies": "qualifies", "agrees": "agrees"}
PARTS = {1: "Part one: the negotiations", 2: "Part two: the white paper"}


def arguments(record: Record) -> list[nodes.Node]:
    """Return Carley's steps, each with the historians who take a position on it."""
    sections: list[nodes.Node] = []
    placed: set[str] = set()
    for number, title in PARTS.items():
        rows = sorted(
            (a for a in record.rows("arguments") if a.number("part") == number), key=lambda a: a.number("position")
        )
        sections.append(section(f"part-{number}", title, *(_step(record, row, placed) for row in rows)))
    return sections


def _step(record: Record, row: Row, placed: set[str]) -> nodes.section:
    head: list[Inline] = [span("Carley argues", "voice-label"), " ", *parts.cited(record, row)]
    voices = objections_to(record, row.id)
    return section(
        row.id,
        row.text("title"),
        para(*head, " ", parts.status(row)),
        para(row.text("claim")),
        *parts.text(f"Grounds: {row.text('grounds')}" if row.text("grounds") else ""),
        *parts.text(row.text("notes")),
        *parts.evidence(record, "arguments", row.id),
        *([bullets(([*_position(record, o, placed)] for o in voices), "objections")] if voices else []),
        classes=["step"],
    )


def _position(record: Record, row: Row, placed: set[str]) -> list[nodes.Node]:
    head: list[Inline] = [
        nodes.strong("", row.text("author")),
        f" {STANCES[row.text('stance')]} ",
        "(", link(record, "sources", row.text("source")), ") ", parts.status(row),
    ]  # fmt: skip
    if row.id in placed:
        return [para(*head, link(record, "objections", row.id, "see above"))]
    placed.add(row.id)
    first = nodes.paragraph("", "", *(nodes.Text(p) if isinstance(p, str) else p for p in head), ids=[row.id])
    return [
        first,
        para(row.text("position"), " ", span(f"({how_read(record, row)})", "how-read")),
        *parts.text(row.text("notes")),
        *parts.evidence(record, "objections", row.id),
    ]


def statements(record: Record) -> list[nodes.Node]:
    """Return public statements by month."""
    rows = in_order(list(record.rows("statements")))
    months = by_month(rows, lambda row: row.date("date"), lambda row: _spoken(record, row))
    return [para(f"{len(rows)} statements.", classes=["count"]), *months]


def _spoken(record: Record, row: Row) -> nodes.container:
    box = nodes.container("", ids=[row.id], classes=["event"])
    who: Inline = link(record, "people", row.text("speaker")) if row.text("speaker") else row.text("voice")
    role = f", {row.text('role')}" if row.text("role") else ""
    box += para(
        span(row.date("date").describe(), "when"), " ", who, role, " · ", row.text("venue"), classes=["event-head"]
    )
    box += para(row.text("gist"))
    box.extend(parts.readings(record, "statements", row.id))
    meta: list[Inline] = [
        span(row.text("stance").replace("-", " "), "topic"),
        " · ",
        link(record, "sources", row.text("source")),
    ]
    if row.text("ref"):
        meta.append(f", {row.text('ref')}")
    box += para(*meta, " · ", parts.status(row), classes=["event-meta"])
    box.extend([*parts.text(row.text("notes")), *parts.evidence(record, "statements", row.id)])
    return box


def publications(record: Record) -> list[nodes.Node]:
    """Return what each side published, in order of time."""
    return [_published(record, row) for row in in_order(list(record.rows("publications")))]


def _published(record: Record, row: Row) -> nodes.container:
    box = nodes.container("", ids=[row.id], classes=["event"])
    box += para(
        span(row.date("date").describe(), "when"), " ", nodes.strong("", row.text("title")), classes=["event-head"]
    )
    box += para(row.text("says"))
    meta: list[Inline] = []
    if row.text("party"):
        meta.extend([link(record, "parties", row.text("party")), " · "])
    if row.text("publisher"):
        meta.append(f"{row.text('publisher')} · ")
    box += para(*meta, parts.status(row), classes=["event-meta"])
    box.extend([*parts.text(row.text("notes")), *parts.evidence(record, "publications", row.id)])
    return box


def attitudes(record: Record) -> list[nodes.Node]:
    """Return who wanted the white paper published or not, in order of time."""
    return [_attitude(record, row) for row in in_order(list(record.rows("attitudes")))]


def _attitude(record: Record, row: Row) -> nodes.container:
    box = nodes.container("", ids=[row.id], classes=["event"])
    who: Inline = (
        link(record, "people", row.text("person"), row.text("actor")) if row.text("person") else row.text("actor")
    )
    box += para(span(row.date("date").describe(), "when"), " ", who, classes=["event-head"])
    box += para(span(row.text("stance").replace("-", " "), "topic"), " ", row.text("why"))
    box += para(parts.status(row), classes=["event-meta"])
    box.extend([*parts.text(row.text("notes")), *parts.evidence(record, "attitudes", row.id)])
    return box
