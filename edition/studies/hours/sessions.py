"""The military talks session by session: when each was held, what was asked and what was answered."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time
from itertools import groupby

from edition.dates.clock import Hours
from edition.record import Record
from edition.record.hours import hours_of
from edition.record.tables import MissionQuestion


@dataclass(frozen=True, slots=True)
class Session:
    """One sitting of the missions, or a talk beside the conference; ``hours`` where the record knows them."""

    day: date
    name: str
    hours: Hours | None
    questions: tuple[MissionQuestion, ...]


def sessions(record: Record) -> list[Session]:
    """Return the sessions in order of time, each with its questions."""
    rows = sorted(record.rows("exchanges"), key=lambda row: row.position)
    found = []
    for (day, name), group in groupby(rows, lambda row: (record.events[row.event].date.earliest, row.sitting)):
        questions = tuple(group)
        known = (hours_of(record, record.events[row.event]) for row in questions)
        hours = next((one for one in known if one is not None), None)
        # "Morning" is already the name of a sitting; only hours of the clock tell more.
        found.append(Session(day, name, None if hours is None or hours.vague else hours, questions))
    return found


def agreed_hours(record: Record) -> dict[str, tuple[time, time]]:
    """Return the hours agreed for the sittings of each name."""
    return {
        row.words: (time.fromisoformat(row.agreed_from), time.fromisoformat(row.agreed_to))
        for row in record.rows("hours")
        if row.agreed_from
    }
