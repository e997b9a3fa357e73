"""The calendar algebra holds for every pair of spans."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from edition.dates import (
    Bounds,
    Days,
    bounds,
    certainly_before,
    days_between,
    earliest,
    latest,
    overlaps,
    parse,
    possibly_before,
)  # fmt: skip

DAYS = st.dates(min_value=date(1938, 1, 1), max_value=date(1946, 12, 31))


@st.composite
def spans(draw: st.DrawFn) -> Bounds:
    first = draw(DAYS)
    return Bounds(first, first + timedelta(days=draw(st.integers(0, 60))))


def inside(data: st.DataObject, span: Bounds) -> date:
    return data.draw(st.dates(min_value=span.first, max_value=span.last))


@given(spans(), spans(), st.data())
def test_days_between_holds_every_case_and_no_more(a: Bounds, b: Bounds, data: st.DataObject) -> None:
    days = days_between(a, b)
    assert (inside(data, b) - inside(data, a)).days in days
    assert (b.first - a.last).days == days.least
    assert (b.last - a.first).days == days.most


@given(spans(), spans())
def test_days_between_turns_round(a: Bounds, b: Bounds) -> None:
    assert days_between(b, a) == -days_between(a, b)


@given(spans(), spans(), st.data())
def test_certain_and_possible(a: Bounds, b: Bounds, data: st.DataObject) -> None:
    before = inside(data, a) < inside(data, b)
    assert not (certainly_before(a, b) and not before)
    assert not (before and not possibly_before(a, b))


@given(spans(), spans())
def test_certain_implies_possible_and_excludes_its_contrary(a: Bounds, b: Bounds) -> None:
    if certainly_before(a, b):
        assert possibly_before(a, b)
        assert not possibly_before(b, a)
        assert not overlaps(a, b)


@given(spans(), spans())
def test_three_cases_cover_everything(a: Bounds, b: Bounds) -> None:
    assert certainly_before(a, b) + certainly_before(b, a) + overlaps(a, b) == 1


@given(spans(), spans(), spans())
def test_certainly_before_is_transitive(a: Bounds, b: Bounds, c: Bounds) -> None:
    if certainly_before(a, b) and certainly_before(b, c):
        assert certainly_before(a, c)


@given(spans(), spans(), spans())
def test_adding_two_stretches_holds_the_whole(a: Bounds, b: Bounds, c: Bounds) -> None:
    whole, parts = days_between(a, c), days_between(a, b) + days_between(b, c)
    assert parts.least <= whole.least
    assert whole.most <= parts.most


@given(spans(), spans())
def test_overlap_is_mutual(a: Bounds, b: Bounds) -> None:
    assert overlaps(a, b) is overlaps(b, a)
    assert overlaps(a, a)


def test_plain_days_and_dates_mix() -> None:
    assert days_between(date(1939, 4, 15), parse("1939-06-29")) == Days(75, 75)
    assert earliest(parse("1939-08")) == date(1939, 8, 1)
    assert latest(date(1939, 8, 2)) == date(1939, 8, 2)
    assert bounds(date(1939, 8, 2)).is_exact


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("1939-05-14", (5, 14), (5, 14)),
        ("1939-05-14?", (5, 13), (5, 15)),
        ("1939-06-12/1939-06-14~", (6, 12), (6, 15)),
        ("1939-06-12?/1939-06-14", (6, 11), (6, 14)),
    ],
)
def test_leeway_moves_only_the_end_in_doubt(text: str, first: tuple[int, int], last: tuple[int, int]) -> None:
    assert Bounds.of(parse(text), leeway=1) == Bounds(date(1939, *first), date(1939, *last))


@pytest.mark.parametrize("text", ["1939-03-15/..", "../1939-08-25"])
def test_open_ends_cannot_be_counted(text: str) -> None:
    with pytest.raises(ValueError, match="without an end"):
        days_between(parse(text), date(1939, 6, 1))
    assert overlaps(parse(text), date(1939, 6, 1))


def test_leeway_leaves_open_ends_alone() -> None:
    assert Bounds.of(parse("../1939-08-25?"), leeway=2) == Bounds(date.min, date(1939, 8, 27))


def test_spans_run_forward() -> None:
    with pytest.raises(ValueError, match="change the order"):
        Days(2, 1)
    with pytest.raises(ValueError, match="change the order"):
        Bounds(date(1939, 6, 2), date(1939, 6, 1))
