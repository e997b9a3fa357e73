"""The military talks sitting by sitting: order, hours, who asked whom, and what is not known."""

from __future__ import annotations

import pytest

from edition.charts.paper.sheet import LINK
from edition.charts.plates.sittings import LAST, PASSAGE, Sitting, list_sittings, sittings
from edition.record import Record, load


@pytest.fixture(scope="module")
def record() -> Record:
    return load()[0]


@pytest.fixture(scope="module")
def found(record: Record) -> list[Sitting]:
    return list_sittings(record)


def test_every_question_stands_in_one_sitting_in_order_of_time(record: Record, found: list[Sitting]) -> None:
    shown = [r.id for s in found for r in s.exchanges]
    assert shown == [r.id for r in sorted(record.rows("exchanges"), key=lambda r: r.position)]
    assert [s.day for s in found] == sorted(s.day for s in found)


def test_the_two_sittings_of_13_august_stay_apart(found: list[Sitting]) -> None:
    names = [(s.name, s.when) for s in found if s.day.day == 13]
    assert names == [("morning", "hour not seen"), ("evening", "17:36–19:10")]


def test_a_beginning_without_an_end_is_said_as_such(found: list[Sitting]) -> None:
    assert found[0].when == "from 11:30"


def test_the_title_counts_the_days_from_the_question_to_the_last_talk(record: Record) -> None:
    asked = record["events"][record["exchanges"][PASSAGE].event].date.earliest
    last = record["events"][record["exchanges"][LAST].event].date.earliest
    assert (last - asked).days == 8
    assert sittings(record).title.startswith("Eight days")


def test_a_question_without_an_answer_has_no_one_answering(record: Record) -> None:
    data = sittings(record).data.set_index(LINK)
    assert data.loc["events/1939-08-13-evening-session", "Answered"] == "No answer on the pages seen."
    assert not record["exchanges"]["1939-08-13-poland"].answered_by


def test_speakers_are_named_where_there_is_one(record: Record) -> None:
    plate = sittings(record)
    assert "Heywood: Six divisions at once" in plate.alt
    assert "Doumenc to negotiate; Drax nothing in writing." in set(plate.data["Answered"])


def test_the_hours_of_every_row_have_an_inferred_zone(record: Record, found: list[Sitting]) -> None:
    for sitting in found:
        if sitting.hours:
            notes = " ".join(record["events"][r.event].date_note for r in sitting.exchanges)
            assert "inferred" in notes
