"""Distances: identity, symmetry, the triangle, and a band that holds every completion of what is unknown."""

from __future__ import annotations

from itertools import product
from math import isclose

import pytest
from hypothesis import given
from hypothesis import strategies as st

from edition.record.tables import CodedQuestion
from edition.studies.ledger import UNKNOWN, answers_apart, positions_apart
from tests.unit.made import made

QUESTIONS = (
    made(CodedQuestion, id="help", values=("none", "one-sided", "mutual"), ordered=True),
    made(CodedQuestion, id="test", values=("list", "region", "any"), ordered=False),
    made(CodedQuestion, id="peace", values=("absent", "present"), ordered=True),
)


def positions(*, unknown: bool = False) -> st.SearchStrategy[dict[str, str]]:
    more = (UNKNOWN,) if unknown else ()
    return st.fixed_dictionaries({f.id: st.sampled_from((*f.values, *more)) for f in QUESTIONS})


WEIGHTS = st.fixed_dictionaries({f.id: st.floats(0.1, 10) for f in QUESTIONS})


@given(positions(), WEIGHTS)
def test_the_same_positions_are_no_distance_apart(held: dict[str, str], weights: dict[str, float]) -> None:
    assert positions_apart(QUESTIONS, held, held, weights).high == 0


@given(positions(), positions())
def test_different_positions_are_some_distance_apart(one: dict[str, str], other: dict[str, str]) -> None:
    band = positions_apart(QUESTIONS, one, other)
    assert (band.low > 0) is (one != other)
    assert band.width == 0
    assert band.high <= 1


@given(positions(unknown=True), positions(unknown=True), WEIGHTS)
def test_distance_does_not_depend_on_who_is_named_first(
    one: dict[str, str], other: dict[str, str], weights: dict[str, float]
) -> None:
    assert positions_apart(QUESTIONS, one, other, weights) == positions_apart(QUESTIONS, other, one, weights)


@given(positions(), positions(), positions())
def test_no_detour_is_shorter(one: dict[str, str], two: dict[str, str], three: dict[str, str]) -> None:
    direct = positions_apart(QUESTIONS, one, three).low
    assert direct <= positions_apart(QUESTIONS, one, two).low + positions_apart(QUESTIONS, two, three).low + 1e-12


@given(positions(unknown=True), positions(unknown=True), WEIGHTS)
def test_the_band_holds_every_completion_and_both_ends_are_reached(
    one: dict[str, str], other: dict[str, str], weights: dict[str, float]
) -> None:
    band = positions_apart(QUESTIONS, one, other, weights)
    found = [positions_apart(QUESTIONS, a, b, weights).low for a in completions(one) for b in completions(other)]
    assert isclose(min(found), band.low, abs_tol=1e-12)
    assert isclose(max(found), band.high, abs_tol=1e-12)


def completions(held: dict[str, str]) -> list[dict[str, str]]:
    choices = [f.values if held[f.id] == UNKNOWN else (held[f.id],) for f in QUESTIONS]
    return [dict(zip((f.id for f in QUESTIONS), chosen, strict=True)) for chosen in product(*choices)]


def test_steps_count_only_where_answers_are_ordered() -> None:
    assert answers_apart(QUESTIONS[0], "none", "one-sided").low == 0.5
    assert answers_apart(QUESTIONS[1], "list", "region").low == 1
    assert answers_apart(QUESTIONS[0], "one-sided", UNKNOWN).high == 0.5
    assert answers_apart(QUESTIONS[1], UNKNOWN, UNKNOWN).width == 1


def test_a_question_with_no_weight_is_as_good_as_left_out() -> None:
    one, other = {"help": "none", "test": "list"}, {"help": "mutual", "test": "list"}
    assert positions_apart(QUESTIONS, one, other).low == 0.5
    assert (
        positions_apart(QUESTIONS, one, other, {"test": 0}).low == positions_apart(QUESTIONS[:1], one, other).low == 1
    )


@pytest.mark.parametrize(
    ("one", "weights", "says"),
    [
        ({"help": "none"}, {"hlep": 1.0}, "hlep"),
        ({"help": "none"}, {"help": -1.0}, "negative"),
        ({"help": "none"}, {"help": 0.0}, "no question"),
        ({"peace": "absent"}, {}, "no question"),
        ({"help": "some"}, {}, "'some' is no answer to help"),
    ],
)
def test_what_cannot_be_measured_is_refused(one: dict[str, str], weights: dict[str, float], says: str) -> None:
    with pytest.raises(ValueError, match=says):
        positions_apart(QUESTIONS, one, {"help": "mutual"}, weights)
