"""Timelines of an invented negotiation: at any density nothing overlaps, and both forms show the same."""

from __future__ import annotations

import os
from datetime import date, timedelta
from itertools import combinations
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from edition.charts.grammar import Span, acting
from edition.charts.grammar.across import draw_across
from edition.charts.grammar.down import draw_down
from edition.charts.grammar.lanes import Caption, Lane, Mark, Timeline, month_ticks, year_ticks
from edition.dates import parse
from edition.pages.palette import SIDES
from tests.unit.charts.drawn import text_boxes, titles, words

FIRST, LAST = date(1921, 3, 1), date(1921, 8, 20)
LANES = tuple(Lane(key, SIDES[key].name, SIDES[key].short) for key in ("GB", "FR", "SU"))
STORED = Path(__file__).parent / "stored"


@st.composite
def timelines(draw: st.DrawFn) -> Timeline:
    """Return a timeline of any density: marks and labels anywhere, also many on one day."""
    days = draw(
        st.lists(
            st.tuples(st.integers(0, 172), st.sampled_from(LANES), st.text("abc ivx", min_size=1, max_size=40)),
            max_size=120,
        )
    )
    marks, captions = [], []
    for n, (day, lane, said) in enumerate(days):
        at, who = FIRST.toordinal() + day + 0.5, SIDES[lane.key]
        marks.append(Mark(f"m{n}", ((lane.key, who),), Span(at, at, at + n % 7), n % 5 == 0, (), f"day {day}"))
        text = " ".join(said.split()) or "x"
        captions.append(Caption(f"c{n}", f"m{n}", lane.key, who, at, text, n % 3, "1 May" if n % 4 == 0 else ""))
    key = draw(st.sampled_from([(), (SIDES["GB"], SIDES["SU"])]))
    return Timeline(LANES, tuple(marks), tuple(captions), FIRST, LAST, month_ticks(FIRST, LAST), key=key)


@given(timelines())
@settings(deadline=None, max_examples=12)
def test_no_two_texts_of_a_timeline_meet_at_any_density(chart: Timeline) -> None:
    for drawn in (draw_across(chart).svg(), draw_down(chart, 900).svg()):
        for (one, first), (two, second) in combinations(text_boxes(drawn), 2):
            assert not first.meets(second), (one, two)


def ferry_talks() -> Timeline:
    """Return the talks of two republics on their ferries."""
    west, east = SIDES["GB"], SIDES["SU"]
    span = Span.of(parse("1921-04-04"))
    marks = (
        Mark("offer", (("GB", west),), span, False, (), "4 April 1921: the west bank offers a ferry"),
        Mark(
            "doubt", (("SU", east),), Span.of(parse("1921-05-01/1921-05-20")), True, (), "May 1921: the east bank waits"
        ),
        Mark(
            "treaty",
            (("GB", west), ("SU", east)),
            Span.of(parse("1921-07-10")),
            False,
            (span.at,),
            "10 July 1921: treaty",
        ),
    )
    captions = (
        Caption("w1", "offer", "GB", west, marks[0].span.at, "W1", 2, "4 April"),
        Caption("treaty", "treaty", "SU", east, marks[2].span.at, "ferry treaty", 1),
    )
    lanes = (LANES[0], LANES[2])
    return Timeline(lanes, marks, captions, FIRST, LAST, month_ticks(FIRST, LAST), key=(west, east))


@pytest.mark.parametrize("form", ["across", "down"])
def test_the_ferry_talks_look_as_they_are_stored(form: str) -> None:
    drawn = draw_across(ferry_talks()).svg() if form == "across" else draw_down(ferry_talks(), 400).svg()
    path = STORED / f"ferry-talks-{form}.svg"
    if os.environ.get("FIASCO_STORE"):
        path.write_text(drawn, encoding="utf-8")
    assert drawn == path.read_text(encoding="utf-8"), (
        f"{path.name} is drawn differently; look at both, and if the new one is meant, run this test with FIASCO_STORE=1"
    )


def test_titles_are_for_pointers_and_left_out_on_a_phone() -> None:
    assert "10 July 1921: treaty" in titles(draw_across(ferry_talks()).svg())
    assert titles(draw_down(ferry_talks(), 400).svg()) == []


def test_a_siglum_has_its_day_with_it_on_a_phone() -> None:
    assert {"W1", "4 April"} <= set(words(draw_down(ferry_talks(), 400).svg()))


def test_a_single_day_is_a_point_at_noon_and_a_stretch_has_its_middle() -> None:
    day = date(1921, 4, 4).toordinal()
    assert Span.of(parse("1921-04-04")) == Span(day + 0.5, day + 0.5, day + 0.5)
    assert Span.of(parse("1921-04-04/1921-04-07")) == Span(day + 2, day, day + 4)


@pytest.mark.parametrize(
    ("parties", "sides"),
    [
        (("GB", "FR"), ["AF"]),
        (("SU", "FR", "GB"), ["AF", "SU"]),
        (("SU", "GB"), ["GB", "SU"]),
        (("RO",), ["XX"]),
        ((), ["XX"]),
    ],
)
def test_sides_that_act_stand_in_the_order_of_the_lanes(parties: tuple[str, ...], sides: list[str]) -> None:
    assert [side.key for side in acting(parties)] == sides


def test_ticks_of_years_are_round_and_inside() -> None:
    ticks = year_ticks(date(1938, 1, 1), date(2023, 12, 31))
    assert [tick.name for tick in ticks] == [str(year) for year in range(1940, 2021, 10)]
    assert date.fromordinal(int(ticks[0].at)) == date(1940, 1, 1)


def test_days_of_a_month_lie_between_its_ticks() -> None:
    ticks = month_ticks(FIRST, LAST)
    assert [tick.short for tick in ticks] == ["Mar", "Apr", "May", "Jun", "Jul", "Aug"]
    assert date.fromordinal(int(ticks[1].at)) - date.fromordinal(int(ticks[0].at)) == timedelta(days=31)
