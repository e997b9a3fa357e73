"""Rules of encounters: who spoke with whom is said of an event, never beyond it."""

from __future__ import annotations

from collections.abc import Iterator

from edition.record.checks.rule import fault
from edition.record.problems import Problem
from edition.record.record import Record


def people_of_an_encounter_are_of_its_event(record: Record) -> Iterator[Problem]:
    """The people of an encounter stand among the actors of its event, and there are at least two."""
    for row in record.rows("encounters"):
        event, people = row.event, row.people
        if event not in record["events"]:
            continue
        strangers = [p for p in people if p not in record["events"][event].actors]
        if strangers:
            yield fault(row, "people", ";".join(strangers), "encounter", f"is no actor of {event}",
                        "Add the person to the event’s actors, or correct one of the two")  # fmt: skip
        if len(people) < 2:
            yield fault(row, "people", ";".join(people), "encounter", "is alone", "Name at least two people")
