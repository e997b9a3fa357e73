"""The argument step by step with its objections, and the public voices: statements, publications, attitudes."""

from __future__ import annotations

from docutils import nodes

from edition.book.nodes import Inline, bullets, link, para, section, span
from edition.book.pages import parts
from edition.book.pages.months import by_month
from edition.record import Record
from edition.record.relations import in_order, objections_to
from edition.record.tables import Argument, Attitude, Objection, Publication, Statement

STANCES = {"objects": "objects", "qualifies": "qualifies", "agrees": "agrees"}
PARTS = {1: "Part one: the negotiations", 2: "Part two: the white paper"}


def arguments(record: Record) -> list[nodes.Node]:
    """Return Carley's steps, each with the historians who take a position on it."""
    sections: list[nodes.Node] = []
    placed: set[str] = set()
    for number, title in PARTS.items():
        rows = sorted((a for a in record.rows("arguments") if a.part == number), key=lambda a: a.position)
        sections.append(section(f"part-{number}", title, *(_step(record, row, placed) for row in rows)))
    return sections


def _step(record: Record, row: Argument, placed: set[str]) -> nodes.section:
    head: list[Inline] = [span("Carley argues", "voice-label"), " ", *parts.cited(record, row)]
    voices = objections_to(record, row.id)
    return section(
        row.id,
        row.title,
        para(*head, " ", parts.status(row)),
        para(row.claim),
        *parts.text(f"Grounds: {row.grounds}" if row.grounds else ""),
        *parts.text(row.notes),
        *parts.evidence(record, "arguments", row.id),
        *([bullets(([*_position(record, o, placed)] for o in voices), "objections")] if voices else []),
        classes=["step"],
    )


def _position(record: Record, row: Objection, placed: set[str]) -> list[nodes.Node]:
    head: list[Inline] = [
        nodes.strong("", row.author),
        f" {STANCES[row.stance]} ",
        "(", link(record, "sources", row.source), ") ", parts.status(row),
    ]  # fmt: skip
    if row.id in placed:
        return [para(*head, link(record, "objections", row.id, "see above"))]
    placed.add(row.id)
    first = nodes.paragraph("", "", *(nodes.Text(p) if isinstance(p, str) else p for p in head), ids=[row.id])
    return [
        first,
        para(row.position),
        *parts.text(row.notes),
        *parts.evidence(record, "objections", row.id),
    ]


def statements(record: Record) -> list[nodes.Node]:
    """Return public statements by month."""
    rows = in_order(list(record.rows("statements")))
    months = by_month(rows, lambda row: row.date, lambda row: _spoken(record, row))
    return [para(f"{len(rows)} statements.", classes=["count"]), *months]


def _spoken(record: Record, row: Statement) -> nodes.container:
    box = nodes.container("", ids=[row.id], classes=["event"])
    who: Inline = link(record, "people", row.speaker) if row.speaker else row.voice
    role = f", {row.role}" if row.role else ""
    box += para(span(row.date.describe(), "when"), " ", who, role, " · ", row.venue, classes=["event-head"])
    box += para(row.gist)
    box.extend(parts.readings(record, "statements", row.id))
    meta: list[Inline] = [
        span(row.stance.replace("-", " "), "topic"),
        " · ",
        link(record, "sources", row.source),
    ]
    if row.ref:
        meta.append(f", {row.ref}")
    box += para(*meta, " · ", parts.status(row), classes=["event-meta"])
    box.extend([*parts.text(row.notes), *parts.evidence(record, "statements", row.id)])
    return box


def publications(record: Record) -> list[nodes.Node]:
    """Return what each side published, in order of time."""
    return [_published(record, row) for row in in_order(list(record.rows("publications")))]


def _published(record: Record, row: Publication) -> nodes.container:
    box = nodes.container("", ids=[row.id], classes=["event"])
    box += para(span(row.date.describe(), "when"), " ", nodes.strong("", row.title), classes=["event-head"])
    box += para(row.says)
    meta: list[Inline] = []
    if row.party:
        meta.extend([link(record, "parties", row.party), " · "])
    if row.publisher:
        meta.append(f"{row.publisher} · ")
    box += para(*meta, parts.status(row), classes=["event-meta"])
    box.extend([*parts.text(row.notes), *parts.evidence(record, "publications", row.id)])
    return box


def attitudes(record: Record) -> list[nodes.Node]:
    """Return who wanted the white paper published or not, in order of time."""
    return [_attitude(record, row) for row in in_order(list(record.rows("attitudes")))]


def _attitude(record: Record, row: Attitude) -> nodes.container:
    box = nodes.container("", ids=[row.id], classes=["event"])
    who: Inline = link(record, "people", row.person, row.actor) if row.person else row.actor
    box += para(span(row.date.describe(), "when"), " ", who, classes=["event-head"])
    box += para(span(row.stance.replace("-", " "), "topic"), " ", row.why)
    box += para(parts.status(row), classes=["event-meta"])
    box.extend([*parts.text(row.notes), *parts.evidence(record, "attitudes", row.id)])
    return box
