"""Long texts are cut where they share a passage that neither has twice, with the result of the whole."""

from __future__ import annotations

import random
import time
from functools import partial

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from edition.collation import (
    Language,
    Normaliser,
    Segment,
    Token,
    TooLongError,
    Witness,
    align,
    collate,
    distance,
    score,
)
from edition.collation.alignment import anchors, pairwise
from edition.collation.alignment.anchors import stretches
from tests.unit.collation.oracle import best_score

read = Normaliser().tokens
SYLLABLES = "ba ce di fo gu ha ke li mo nu pa re si to vu za".split()


def words(chance: random.Random, count: int) -> list[str]:
    known = ["".join(chance.choices(SYLLABLES, k=3)) for _ in range(400)] + ["the", "of", ",", "in"] * 25
    return chance.choices(known, k=count)


def changed(text: list[str], chance: random.Random, rate: float) -> list[str]:
    result: list[str] = []
    for word in text:
        fate = chance.random()
        if fate > rate / 2:
            result.append(word)
        if fate < rate / 3 or fate > 1 - rate / 3:
            result.append("".join(chance.choices(SYLLABLES, k=3)))
    return result


def pair(seed: int, length: int, rate: float = 0.05) -> tuple[tuple[Token, ...], tuple[Token, ...]]:
    chance = random.Random(seed)
    text = words(chance, length)
    return read(" ".join(text)), read(" ".join(changed(text, chance, rate)))


@pytest.mark.parametrize("seed", range(25))
def test_the_result_of_the_parts_is_that_of_the_whole(seed: int, monkeypatch: pytest.MonkeyPatch) -> None:
    first, second = pair(seed, 160)
    whole = align(first, second)
    monkeypatch.setattr(pairwise, "stretches", partial(stretches, exact=20))
    assert any(part.same for part in stretches([t.n for t in first], [t.n for t in second], exact=20))
    assert score(align(first, second)) == score(whole)


@pytest.mark.parametrize("seed", range(8))
def test_it_is_the_result_of_the_oracle(seed: int, monkeypatch: pytest.MonkeyPatch) -> None:
    first, second = pair(seed, 60)
    monkeypatch.setattr(pairwise, "stretches", partial(stretches, exact=12))
    assert score(align(first, second)) == best_score(first, second)


KEYS = st.lists(st.sampled_from([*"abcdefghijkl", None]), max_size=80)


@settings(max_examples=200, deadline=None)
@given(KEYS, KEYS, st.integers(1, 30))
def test_stretches_follow_one_another_and_cover_both_texts(
    one: list[str | None], two: list[str | None], exact: int
) -> None:
    at = other = 0
    for part in stretches(one, two, exact=exact):
        assert (part.start, part.other_start) == (at, other)
        at, other = part.end, part.other_end
        if part.same:
            assert one[part.start : part.end] == two[part.other_start : part.other_end]
            assert None not in one[part.start : part.end]
    assert (at, other) == (len(one), len(two))


def test_a_passage_that_comes_twice_is_no_anchor() -> None:
    passage = "shall come into force on the day of signature".split()
    one, two = [*passage, "alpha", *passage], [*passage, "beta", *passage]
    assert not any(part.same for part in stretches(one, two, exact=3))
    assert any(part.same for part in stretches(one[:10], two[:9] + one[9:10], exact=3))


def test_growth_is_near_linear() -> None:
    """Of texts ten times as long the alignment takes far less than a hundred times as long."""
    times = []
    for length in (2_000, 20_000):
        first, second = pair(3, length)
        start = time.process_time()
        align(first, second)
        times.append(time.process_time() - start)
    assert times[1] < 40 * times[0]


def test_fifty_thousand_words_that_mostly_agree_are_collated() -> None:
    first, second = pair(1, 50_000)
    start = time.process_time()
    table = collate([Witness.of("A", "".join(t.text for t in first)), Witness.of("B", "".join(t.text for t in second))])
    assert time.process_time() - start < 60
    assert table.text("A") == "".join(t.text for t in first)
    assert distance(first, second).share > 0.9


def test_long_texts_without_a_passage_in_common_are_refused() -> None:
    text = "alpha beta gamma delta " * 2_000
    with pytest.raises(
        TooLongError, match=r"have nothing long enough in common: up to 6,000 each can be compared; cut"
    ):
        align(Normaliser().tokens(text), Normaliser().tokens(text + "epsilon"))


def test_a_text_above_the_stated_size_is_refused() -> None:
    with pytest.raises(ValueError, match=r"A has 200,001 words and marks; texts of up to 200,000 can be collated"):
        collate([Witness("A", Language.ENGLISH, (Segment("", "", read("word") * 200_001),)), Witness.of("B", "word")])


def test_the_limits_are_those_that_are_stated() -> None:
    assert (anchors.EXACT, anchors.LARGEST) == (1000, 6000)
