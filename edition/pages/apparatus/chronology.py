"""The chronology: every event, by month."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from edition.language import _, n_
from edition.pages.apparatus.months import InMonth, by_month
from edition.pages.apparatus.shared import (
    EvidenceModel,
    all_named,
    evidence,
    named,
    paragraphs,
    readings,
    status,
    text_view,
)
from edition.pages.inline import Line, joined, line, toned
from edition.pages.view import Listing, View
from edition.record import Record
from edition.record.labels import words
from edition.record.relations import by_date
from edition.record.tables import Event


@dataclass(frozen=True, slots=True)
class EventModel:
    """One event.

    Attributes
    ----------
    id, thread
        Its id and the code of its thread.
    when, title, summary
        Day and, where known, hour; what happened, in a line and in a few.
    about
        Thread, people, places, drafts, and how well it is supported.
    doubts
        What is doubtful of its date and content.
    readings, disputes
        Quoted wordings; points on which the sources contradict each other.
    evidence
        The sources behind it.
    """

    id: str
    thread: str
    when: str
    title: str
    summary: str
    about: Line
    doubts: tuple[str, ...]
    readings: tuple[Line, ...]
    disputes: tuple[Line, ...]
    evidence: EvidenceModel | None


@dataclass(frozen=True, slots=True)
class EventsModel:
    """Some events in order of time."""

    events: tuple[EventModel, ...]


def listing(record: Record) -> Listing:
    """Return the events by month, under a contents."""
    events = by_date(record.rows("events"))
    contents, months = by_month(events, lambda row: row.date, lambda rows: InMonth((events_view(record, rows),)))
    count = n_("{n} event.", "{n} events.", len(events)).format(n=len(events))
    return Listing((text_view(count, look="count"), contents), months)


def events_view(record: Record, events: Iterable[Event]) -> View:
    """Show events, each with all that the record has of it."""
    models = tuple(event_model(record, event) for event in events)
    told = n_("{n} event", "{n} events", len(models)).format(n=len(models))
    return View("apparatus/events", EventsModel(models), told)


def event_model(record: Record, event: Event) -> EventModel:
    """Return all that the record has of an event."""
    when = event.date.describe()
    return EventModel(
        event.id,
        event.thread,
        _("{day}, {hour}").format(day=when, hour=event.time) if event.time else when,
        event.title,
        event.summary,
        _about(record, event),
        paragraphs(event.date_note, event.notes),
        readings(record, "events", event.id),
        tuple(line(named(record, "disputes", row.id)) for row in record.where("disputes", event=event.id)),
        evidence(record, "events", event.id),
    )


def _about(record: Record, event: Event) -> Line:
    told = (
        line(toned("topic", words(record, "events", "thread", event.thread))),
        joined([*(named(record, "people", one) for one in event.actors), *event.others]),
        all_named(record, "places", event.place),
        all_named(record, "drafts", event.drafts),
        line(status(record, event)),
    )
    return joined(filter(None, told), " · ")
