"""The figures of the first two chapters say what the record says."""

from __future__ import annotations

import re

import pytest

from edition.charts.plates.argument_map import NAMES, STANCES, argument_map, stations
from edition.charts.plates.passage import NARROW, STANDS, WIDE, passage, year
from edition.record import Record, load
from edition.record.checks.identity import CHAPTERS


@pytest.fixture(scope="module")
def record() -> Record:
    return load()[0]


def test_every_obligation_is_drawn_in_both_forms(record: Record) -> None:
    names = {r.id for r in record.rows("obligations")}
    assert set(WIDE.ties) == names
    assert set(NARROW.ties) == names
    assert {r.stands for r in record.rows("obligations")} <= set(STANDS)


def test_states_of_the_diagram_are_those_of_the_table(record: Record) -> None:
    states = {party for r in record.rows("obligations") for party in (r.by, r.to)}
    assert set(WIDE.states) == set(NARROW.states) == states


def test_the_diagram_says_that_moscow_waits_for_paris(record: Record) -> None:
    plate = passage(record)
    assert plate.title.startswith("One alliance bound outright; three of four ways")
    assert "The Soviet Union and Czechoslovakia, alliance of 1935: bound, if France moves." in plate.alt
    assert "Romania to the Soviet Union, passage by air: not opposed." in plate.alt
    assert year(record, record["obligations"]["france-czechoslovakia"]) == "1925"
    assert len(plate.data) == len(record["obligations"])


def test_a_shut_door_is_closed_and_an_unopposed_one_open(record: Record) -> None:
    svg = passage(record).svg
    assert svg.count("not opposed") == 1
    assert len(re.findall(r">(?:land|air): refused<", svg)) == 3


def test_the_map_has_every_chapter_once_and_every_step(record: Record) -> None:
    assert list(NAMES) == list(CHAPTERS)
    found = stations(record)
    assert [r.chapter for r in found] == list(NAMES)
    assert {s for r in found for s in r.steps} == set(record["arguments"])


def test_a_position_on_two_steps_of_one_chapter_counts_once(record: Record) -> None:
    may = next(r for r in stations(record) if r.chapter == "molotov")
    steps = set(may.steps)
    held = [o for o in record.rows("objections") if steps & set(o.arguments)]
    assert may.total == len(held)
    assert set(may.positions) == set(STANCES)


def test_the_title_counts_the_silent_chapters(record: Record) -> None:
    silent = [r.chapter for r in stations(record) if not r.total]
    plate = argument_map(record)
    assert "two-questions" in silent
    assert "making-the-book" in silent
    assert plate.svg.count(">none<") == len(silent)
    assert list(plate.data["Steps"]) == [len(r.steps) for r in stations(record)]
