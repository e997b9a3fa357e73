"""The chronology: every event, by month."""

from __future__ import annotations

from docutils import nodes

from edition.book.nodes import Inline, bullets, html, link, para, span
from edition.book.pages import parts
from edition.book.pages.months import by_month
from edition.exports import THREADS
from edition.record import Record, Row
from edition.record.relations import in_order


def listing(record: Record) -> list[nodes.Node]:
    """Return the events by month, under a contents."""
    events = in_order(list(record.rows("events")))
    months = by_month(events, lambda event: event.date("date"), lambda event: entry(record, event))
    return [para(f"{len(events)} events.", classes=["count"]), *months]


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
