"""Rules of what figures draw on: hours that can be read, threads that exist, steps that rest on one record."""

from __future__ import annotations

from collections.abc import Iterator

from edition.record.checks.rule import fault
from edition.record.hours import hours_of
from edition.record.problems import Problem
from edition.record.record import Record


def hours_can_be_read(record: Record) -> Iterator[Problem]:
    """The hours of an event are those of a city with a clock, in figures or in words of hours.csv."""
    for event in record.rows("events"):
        try:
            hours_of(record, event)
        except ValueError:
            yield fault(event, "time", event.time, "hours", "cannot be put on a clock",
                        "Write for instance 20:00 Moscow, with a city that has a zone in places.csv, or words of hours.csv "
                        "and the city after a comma")  # fmt: skip


def figures_show_known_threads(record: Record) -> Iterator[Problem]:
    """The threads of a figure are threads of events."""
    known = record.package.table("events").column("thread").enum
    for figure in record.rows("figures"):
        for thread in figure.threads:
            if thread not in known:
                yield fault(figure, "threads", thread, "figure-thread", "is no thread of events",
                            f"The threads are {', '.join(known)}")  # fmt: skip


def legs_rest_on_one_record(record: Record) -> Iterator[Problem]:
    """A step of the road is told by an event, or by an attitude and then in words of its own."""
    for leg in record.rows("road"):
        if bool(leg.event) == bool(leg.attitude):
            yield fault(
                leg, "event", leg.event, "leg", "must be given, or an attitude, and not both", "Leave one of them"
            )
        elif bool(leg.what) == bool(leg.event):
            yield fault(leg, "what", leg.what, "leg", "says what an attitude does not, and only that",
                        "Fill it where the step rests on an attitude; leave it empty where an event has a title")  # fmt: skip
