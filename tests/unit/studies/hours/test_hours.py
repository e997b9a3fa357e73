"""Events and sessions on a clock, of an invented negotiation."""

from __future__ import annotations

from datetime import date, time

import pytest

from edition.dates import parse
from edition.record import Record
from edition.record.hours import hours_of
from edition.record.tables import Event, MissionQuestion, PartOfDay, Place
from edition.studies.hours import agreed_hours, moments, sessions
from tests.unit.made import made, record_of


def event(name: str, when: str, time: str = "", thread: str = "ferry", **cells: object) -> Event:
    return made(Event, id=name, date=parse(when), time=time, thread=thread, **cells)


def question(name: str, of: str, position: int, sitting: str) -> MissionQuestion:
    return made(MissionQuestion, id=name, event=of, position=position, sitting=sitting)


@pytest.fixture
def record() -> Record:
    return record_of(
        made(Place, id="moscow", name_then="Moscow", zone="Europe/Moscow"),
        made(Place, id="london", name_then="London", zone="Europe/London"),
        made(Place, id="ford", name_then="Ford"),
        made(
            PartOfDay, id="morning", words="morning", from_="08:00", to="12:00", agreed_from="10:30", agreed_to="12:30"
        ),
        made(PartOfDay, id="night", words="night", from_="22:00", to="04:00"),
        event("late", "1939-08-15", "00:30 Moscow"),
        event("vague", "1939-08-15", "morning, Moscow"),
        event("inferred", "1939-08-16", "12:00 London", hour_inferred=True),
        event("none", "1939-08-15"),
        event("early", "1939-08-01/1939-08-15", "12:00 London"),
        event("war", "1939-08-15", "12:00 London", thread="war"),
        question("q1", "late", 1, "opening"),
        question("q2", "vague", 2, "morning"),
        question("q3", "vague", 3, "morning"),
        question("q4", "inferred", 4, "morning"),
    )


def test_an_event_stands_on_its_day_by_the_clock_asked_for(record: Record) -> None:
    found = moments(record, ["ferry"], date(1939, 8, 15), date(1939, 8, 16), "Europe/London")
    days = {m.event.id: m.day for m in found}
    assert days == {
        "late": date(1939, 8, 14),
        "vague": date(1939, 8, 15),
        "none": date(1939, 8, 15),
        "inferred": date(1939, 8, 16),
    }


def test_a_part_of_the_day_is_no_hour_and_an_inferred_hour_is_told(record: Record) -> None:
    found = {m.event.id: m for m in moments(record, ["ferry"], date(1939, 8, 1), date(1939, 8, 16), "Europe/London")}
    assert [name for name, m in found.items() if m.is_exact] == ["early", "late", "inferred"]
    assert [name for name, m in found.items() if m.is_inferred] == ["vague", "inferred"]
    assert not found["none"].is_exact and not found["none"].is_inferred


def test_an_event_of_several_days_has_the_hour_of_its_first(record: Record) -> None:
    hours = hours_of(record, record.events["early"])
    assert hours and hours.start.date() == date(1939, 8, 1)


def test_questions_of_one_sitting_stand_together_in_their_order(record: Record) -> None:
    found = sessions(record)
    assert [(s.day.day, s.name, [q.id for q in s.questions]) for s in found] == [
        (15, "opening", ["q1"]),
        (15, "morning", ["q2", "q3"]),
        (16, "morning", ["q4"]),
    ]


def test_a_part_of_the_day_tells_no_hours_of_a_sitting_named_after_it(record: Record) -> None:
    assert [s.hours is not None for s in sessions(record)] == [True, False, True]


def test_hours_are_agreed_for_some_sittings(record: Record) -> None:
    assert agreed_hours(record) == {"morning": (time(10, 30), time(12, 30))}
