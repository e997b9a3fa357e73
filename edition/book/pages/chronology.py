"""The chronology: every event, by month."""

from __future__ import annotations

from itertools import groupby

from docutils import nodes

from edition.book.nodes import Inline, bullets, html, link, para, section, span
from edition.book.pages import parts
from edition.exports import THREADS
from edition.record import Record, Row
from edition.record.relations import in_order


def listing(record: Record) -> list[nodes.Node]:
    """Return sections by month, each with its events."""
    events = in_order(list(record.rows("events")))
    sections: list[nodes.Node] = []
    for (year, month), group in groupby(events, key=_month):
        name = f"{year}-{month:02d}"
        title = nodes.Text(group_title(year, month))
        sections.append(section(name, title, *(entry(record, event) for event in group), classes=["month"]))
    return [para(f"{len(events)} events.", classes=["count"]), *sections]


def group_title(year: int, month: int) -> str:
    """Return ``May 1939``."""
    names = "January February March April May June July August September October November December"
    return f"{names.split()[month - 1]} {year}"


def _month(event: Row) -> tuple[int, int]:
    first = event.date("date").earliest
    return first.year, first.month


def entry(record: Record, event: Row) -> nodes.Node:
    """Return one event: date, title, who, what, doubts, evidence."""
    when = event.date("date").describe()
    if event.text("time"):
        when += f", {event.text('time')}"
    box = nodes.container("", ids=[event.id], classes=["event", f"thread-{event.text('thread')}"])
    head: list[Inline] = [span(when, "when"), " ", nodes.strong("", event.text("title")), " ", _permalink(event)]
    box += para(*head, classes=["event-head"])
    box += para(event.text("summary"))
    box += para(*_meta(record, event), classes=["event-meta"])
    for column in ("date_note", "notes"):
        if event.text(column):
            box += para(event.text(column), classes=["doubt"])
    box.extend(parts.readings(record, "events", event.id))
    box.extend(_disputes(record, event))
    box.extend(parts.evidence(record, "events", event.id))
    return box


def _permalink(event: Row) -> nodes.raw:
    return html(f'<a class="permalink" href="#{event.id}" aria-label="Link to this event">¶</a>')


def _meta(record: Record, event: Row) -> list[Inline]:
    meta: list[Inline] = [span(THREADS[event.text("thread")], "topic")]
    people = [*parts.links(record, "people", event.list("actors"))]
    if event.list("others"):
        people.extend([", "] if people else [])
        people.append(", ".join(event.list("others")))
    for extra in (
        people,
        parts.links(record, "places", event.list("place")),
        parts.links(record, "drafts", event.list("drafts")),
    ):
        if extra:
            meta.extend([" · ", *extra])
    return [*meta, " · ", parts.status(event)]


def _disputes(record: Record, event: Row) -> list[nodes.Node]:
    rows = record.where("disputes", event=event.id)
    if not rows:
        return []
    return [bullets([[para("In dispute: ", link(record, "disputes", row.id))] for row in rows], "disputes")]
