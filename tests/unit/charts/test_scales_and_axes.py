"""Scales and axes: where days and numbers lie, and which names find room."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from edition.charts.grammar import Scale, day_scale, month_axis, month_names, month_starts, number_axis, number_ticks
from edition.charts.paper.canvas import Canvas
from edition.language import speaking
from tests.unit.charts.drawn import text_boxes, words

DAYS = st.dates(date(1938, 1, 1), date(1941, 12, 31))


@given(st.floats(-100, 100), st.floats(1, 100), st.floats(0, 1))
def test_a_scale_is_straight(lo: float, length: float, share: float) -> None:
    scale = Scale(lo, lo + length, 50, 250)
    assert scale(lo + share * length) == pytest.approx(50 + 200 * share)
    assert scale.held(lo - 1) == 50 and scale.held(lo + length + 1) == 250


def test_an_upright_scale_runs_upwards_and_holds_its_ends() -> None:
    share = Scale(0, 100, 300, 20)
    assert share(0) == 300 and share(100) == 20
    assert share.held(150) == 20 and share.held(-1) == 300


@given(DAYS, st.integers(0, 400))
def test_both_ends_of_a_scale_of_days_are_whole_days(first: date, more: int) -> None:
    last = first + timedelta(days=more)
    scale = day_scale(first, last, 0, 100)
    assert scale(first) == 0
    assert scale(last + timedelta(days=1)) == pytest.approx(100)


@given(DAYS, st.integers(0, 400))
def test_months_begin_with_the_day_given_and_then_on_each_first(first: date, more: int) -> None:
    last = first + timedelta(days=more)
    starts = list(month_starts(first, last))
    assert starts[0] == first
    assert all(day.day == 1 for day in starts[1:])
    assert all(day <= last for day in starts)


@pytest.mark.parametrize(
    ("pitch", "names"),
    [
        (80, ["March", "April", "May", "June", "July", "August", "September"]),
        (35, ["Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep"]),
        (20, ["Mar", "May", "Jul", "Sep"]),
        (11, ["Mar", "Jun", "Sep"]),
    ],
)
def test_all_names_of_an_axis_are_of_one_kind(pitch: float, names: list[str]) -> None:
    starts = list(month_starts(date(1939, 3, 1), date(1939, 9, 30)))
    places = [*(pitch * n for n in range(len(starts))), pitch * len(starts) + 60]
    assert list(month_names(places, starts, 11).values()) == names


def test_the_last_month_goes_without_a_name_where_it_is_cut_off() -> None:
    starts = list(month_starts(date(1939, 6, 1), date(1939, 8, 3)))
    assert list(month_names([0, 100, 200, 210], starts, 11).values()) == ["June", "July"]


def test_months_follow_the_language() -> None:
    starts = [date(1939, 8, 1)]
    with speaking("fr"):
        assert list(month_names([0, 100], starts, 11).values()) == ["août"]


def test_ticks_of_numbers_are_multiples_inside_the_scale() -> None:
    sheet = Canvas(300, 100)
    number_ticks(sheet, Scale(13, 31, 20, 280), 50, 5)
    assert words(sheet.svg()) == ["15", "20", "25", "30"]
    sheet = Canvas(300, 100)
    number_axis(sheet, Scale(0, 100, 90, 10), (30, 280), 25)
    assert words(sheet.svg()) == ["0", "25", "50", "75", "100"]


@given(DAYS, st.integers(10, 500), st.sampled_from([344.0, 720.0]))
@settings(deadline=None, max_examples=40)
def test_names_of_a_drawn_axis_never_touch(first: date, more: int, wide: float) -> None:
    sheet = Canvas(wide, 40)
    last = first + timedelta(days=more)
    month_axis(sheet, day_scale(first, last, 4, wide - 4), first, last, 10, size=11)
    boxes = [box for _, box in text_boxes(sheet.svg())]
    assert all(one.x1 <= two.x0 for one, two in pairwise(boxes))
    assert all(box.x1 <= wide for box in boxes)
