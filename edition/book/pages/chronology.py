"""The chronology: every event, by month."""

from __future__ import annotations

from docutils import nodes

from edition.book.nodes import Inline, bullets, html, link, para, span
from edition.book.pages import parts
from edition.book.pages.months import by_month
from edition.exports import THREADS
from edition.record import Record
from edition.record.relations import in_order
from edition.record.tables import Event


def listing(record: Record) -> list[nodes.Node]:
    """Return the events by month, under a contents."""
    events = in_order(list(record.rows("events")))
    months = by_month(events, lambda event: event.date, lambda event: entry(record, event))
    return [para(f"{len(events)} events.", classes=["count"]), *months]


def entry(record: Record, event: Event) -> nodes.Node:
    """Return one event: date, title, who, what, doubts, evidence."""
    when = event.date.describe()
    if event.time:
        when += f", {event.time}"
    box = nodes.container("", ids=[event.id], classes=["event", f"thread-{event.thread}"])
    head: list[Inline] = [span(when, "when"), " ", nodes.strong("", event.title), " ", _permalink(event)]
    box += para(*head, classes=["event-head"])
    box += para(event.summary)
    box += para(*_meta(record, event), classes=["event-meta"])
    for doubt in filter(None, (event.date_note, event.notes)):
        box += para(doubt, classes=["doubt"])
    box.extend(parts.readings(record, "events", event.id))
    box.extend(_disputes(record, event))
    box.extend(parts.evidence(record, "events", event.id))
    return box


def _permalink(event: Event) -> nodes.raw:
    return html(f'<a class="permalink" href="#{event.id}" aria-label="Link to this event">¶</a>')


def _meta(record: Record, event: Event) -> list[Inline]:
    meta: list[Inline] = [span(THREADS[event.thread], "topic")]
    people = [*parts.links(record, "people", event.actors)]
    if event.others:
        people.extend([", "] if people else [])
        people.append(", ".join(event.others))
    for extra in (
        people,
        parts.links(record, "places", event.place),
        parts.links(record, "drafts", event.drafts),
    ):
        if extra:
            meta.extend([" · ", *extra])
    return [*meta, " · ", parts.status(event)]


def _disputes(record: Record, event: Event) -> list[nodes.Node]:
    rows = record.where("disputes", event=event.id)
    if not rows:
        return []
    return [bullets([[para("In dispute: ", link(record, "disputes", row.id))] for row in rows], "disputes")]
