"""The aligner of two texts: exact, symmetric, words first."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from edition.collation import Language, Normaliser, Pair, Token, align, score, word_worth
from tests.unit.collation.oracle import best_score

# Few words, so that repeats abound; near spellings in chains; function words; marks.
WORDS = "aggression agression aggressor aggressors the of in support supports power , , . ; League"
SHORT = st.lists(st.sampled_from(WORDS.split()), max_size=9).map(" ".join)
LONG = st.lists(st.sampled_from(WORDS.split()), max_size=30).map(" ".join)
READERS = st.sampled_from([Normaliser(), Normaliser(drop_articles=True), Normaliser(ignore_punctuation=True)])


def read(text: str) -> tuple[Token, ...]:
    return Normaliser().tokens(text)


def shown(pairs: Sequence[Pair]) -> list[str]:
    return [f"{pair.first.t if pair.first else '-'}|{pair.second.t if pair.second else '-'}" for pair in pairs]


@settings(max_examples=1000, deadline=None)
@given(SHORT, SHORT, READERS)
def test_score_equals_the_oracle(one: str, two: str, reader: Normaliser) -> None:
    first, second = reader.tokens(one), reader.tokens(two)
    assert score(align(first, second)) == best_score(first, second)


@settings(max_examples=200, deadline=None)
@given(LONG, LONG)
def test_score_equals_the_oracle_on_longer_texts(one: str, two: str) -> None:
    first, second = read(one), read(two)
    assert score(align(first, second)) == best_score(first, second)


@settings(max_examples=200, deadline=None)
@given(LONG, LONG)
def test_nothing_is_lost_or_moved(one: str, two: str) -> None:
    pairs = align(read(one), read(two))
    assert tuple(pair.first for pair in pairs if pair.first) == read(one)
    assert tuple(pair.second for pair in pairs if pair.second) == read(two)
    assert all(pair.first or pair.second for pair in pairs)


@settings(max_examples=200, deadline=None)
@given(LONG, LONG)
def test_sides_may_be_exchanged(one: str, two: str) -> None:
    mirrored = tuple(Pair(pair.second, pair.first) for pair in align(read(two), read(one)))
    assert align(read(one), read(two)) == mirrored


@settings(max_examples=200, deadline=None)
@given(LONG, LONG)
def test_punctuation_never_outranks_words(one: str, two: str) -> None:
    with_marks = score(align(read(one), read(two)))
    words = [tuple(token for token in read(text) if token.is_word) for text in (one, two)]
    assert with_marks.weight == score(align(*words)).weight


@pytest.mark.parametrize("text", ["", "Poland", "Poland, Roumania and Turkey"])
def test_against_itself_and_against_nothing(text: str) -> None:
    assert all(pair.same for pair in align(read(text), read(text)))
    assert [pair.first for pair in align(read(text), ())] == list(read(text))


def test_words_before_commas() -> None:
    pairs = align(read("The long, calm, final parley."), read("The long, slow, calm parley:"))
    assert shown(pairs) == [
        "The|The", "long|long", ",|,", "-|slow", "-|,", "calm|calm", ",|-", "final|-",
        "parley|parley", ".|:",
    ]  # fmt: skip


def test_near_spelling_before_unrelated_word() -> None:
    pairs = align(read("threatened States agree"), read("threatened neutral State agree"))
    assert "States|State" in shown(pairs)


def test_same_word_before_near_word_before_function_word() -> None:
    state, states, the, power = read("State States the Power")
    worths = [word_worth(state, other) for other in (state, states, power, the)]
    assert worths == [3, 1, 0, 0]
    assert word_worth(the, the) == 1
    assert shown(align(read("States"), read("State States")))[-1] == "States|States"


def test_direct_does_not_meet_indirect_as_near() -> None:
    assert score(align(read("direct"), read("indirect"))).weight == 0


def test_function_word_stays_with_the_word_behind_it() -> None:
    pairs = align(
        read("support in their power"),
        read("support in accordance with the Covenant in their power"),
    )
    assert shown(pairs)[1] == "-|in"
    assert shown(pairs)[-3:] == ["in|in", "their|their", "power|power"]


def test_languages() -> None:
    french, russian = Normaliser(Language.FRENCH), Normaliser(Language.RUSSIAN)
    assert shown(align(french.tokens("l'aide"), french.tokens("l’aide immédiate")))[:2] == [
        "l'|l’",
        "aide|aide",
    ]
    assert all(pair.same for pair in align(russian.tokens("её"), russian.tokens("ее")))
