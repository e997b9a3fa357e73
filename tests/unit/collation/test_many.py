"""Many witnesses: the order in which they are given never changes the result."""

from __future__ import annotations

from itertools import permutations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from edition.collation import Table, Witness, collate, distance, distances
from edition.collation.alignment.guide import guide_tree

WORDS = "aid aids assistance mutual the of Poland , . to Roumania guarantee".split()
TEXT = st.lists(st.sampled_from(WORDS), max_size=12).map(" ".join)
TOPICS = st.sampled_from(["", "trigger", "aid", "peace", "term"])
CLAUSES = st.lists(st.tuples(st.sampled_from(["", "1", "2", "3"]), TOPICS, TEXT), max_size=4)


def grid(table: Table) -> list[str]:
    """Show each witness as one line of words, with - where it has none."""
    return [
        " ".join("".join(token.t for token in column[row]) or "-" for column in table.columns)
        for row in range(len(table.witnesses))
    ]


def collated(*texts: str) -> list[str]:
    return grid(collate(Witness.of(f"W{n}", text) for n, text in enumerate(texts)))


@settings(max_examples=60, deadline=None)
@given(st.lists(TEXT, min_size=2, max_size=5), st.randoms(use_true_random=False))
def test_permutation_of_plain_texts(texts: list[str], random: object) -> None:
    witnesses = [Witness.of(f"W{n}", text) for n, text in enumerate(texts)]
    shuffled = list(witnesses)
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    assert collate(shuffled) == collate(witnesses)


@settings(max_examples=60, deadline=None)
@given(st.lists(CLAUSES, min_size=2, max_size=4), st.randoms(use_true_random=False))
def test_permutation_and_round_trip_with_clauses(drafts: list[list[tuple[str, str, str]]], random: object) -> None:
    witnesses = [Witness.of(f"W{n}", clauses) for n, clauses in enumerate(drafts)]
    shuffled = list(witnesses)
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    table = collate(witnesses)
    assert collate(shuffled) == table
    assert all(table.text(witness.siglum) == witness.text for witness in witnesses)


@settings(max_examples=60, deadline=None)
@given(st.lists(TEXT, min_size=2, max_size=5))
def test_names_do_not_decide(texts: list[str]) -> None:
    """The columns are the same under other sigla, but for which row is which."""
    renamed = collate(Witness.of(f"W{9 - n}", text) for n, text in enumerate(texts))
    assert sorted(grid(renamed)) == sorted(collated(*texts))


def test_every_order_of_the_parley() -> None:
    """Commas drew words out of place here, and the order of witnesses mattered."""
    texts = [
        "The long, calm, final parley.",
        "The long, slow, calm parley:",
        "The long, calm, final rupture.",
    ]
    expected = [
        "The long , - - calm , final parley .",
        "The long , slow , calm - - parley :",
        "The long , - - calm , final rupture .",
    ]
    for order in permutations(range(3)):
        witnesses = [Witness.of(f"W{n}", texts[n]) for n in order]
        assert grid(collate(witnesses)) == expected


def test_every_order_of_the_envoy() -> None:
    texts = ["The tired envoy.", "The very tired envoy.", "The envoy waits in a hall."]
    expected = ["The - tired envoy - - - - .", "The very tired envoy - - - - .",
                "The - - envoy waits in a hall ."]  # fmt: skip
    for order in permutations(range(3)):
        witnesses = [Witness.of(f"W{n}", texts[n]) for n in order]
        assert grid(collate(witnesses)) == expected


def test_guide_tree_takes_the_mean_distance() -> None:
    """Worked by hand: the third shares three words of four with either, they share two."""
    texts = ["aid bread cloth delay", "aid bread event fleet", "aid bread cloth fleet"]
    tokens = [Witness.of(str(n), text).tokens for n, text in enumerate(texts)]
    joins = guide_tree(tokens, [(n,) for n in range(3)])
    assert [(join.first, join.second) for join in joins] == [((0,), (2,)), ((0, 2), (1,))]
    assert [join.distance for join in joins] == [0.25, 0.375]


def test_same_texts_stay_together() -> None:
    assert collated("mutual aid", "mutual aid", "aid") == ["mutual aid", "mutual aid", "- aid"]


def test_one_witness_and_none() -> None:
    assert collated("at once") == ["at once"]
    assert collate([]).columns == ()


def test_sigla_must_differ() -> None:
    with pytest.raises(ValueError, match="siglum 'A' is given to 2 witnesses"):
        collate([Witness.of("A", "x"), Witness.of("A", "y")])


@given(TEXT, TEXT)
def test_distance_is_symmetric_and_bounded(one: str, two: str) -> None:
    first, second = Witness.of("A", one), Witness.of("B", two)
    there = distance(first.tokens, second.tokens)
    assert there == distance(second.tokens, first.tokens) == distances(collate([second, first]))["A", "B"]
    assert 0 <= there.value <= 1
    assert distance(first.tokens, first.tokens).value == 0
