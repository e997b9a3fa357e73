"""What a run of kept words costs decides which of equal alignments is taken: worked by hand."""

from __future__ import annotations

import pytest

from edition.collation import Normaliser, Score, align, score
from tests.unit.collation.oracle import best_score

read = Normaliser().tokens


def shown(one: str, two: str) -> list[str]:
    pairs = align(read(one), read(two))
    return [f"{pair.first.t if pair.first else '-'}|{pair.second.t if pair.second else '-'}" for pair in pairs]


@pytest.mark.parametrize(
    ("one", "two", "expected"),
    [
        # Of two places for one word the one that goes on with its neighbours is taken: one run, not two.
        ("aid peace", "peace aid peace", ["-|peace", "aid|aid", "peace|peace"]),
        ("aid peace", "aid peace aid", ["aid|aid", "peace|peace", "-|aid"]),
        # A run that ends in a function word costs one more, so that the word stays with what follows it.
        ("of peace", "of war of peace", ["-|of", "-|war", "of|of", "peace|peace"]),
        # Two runs that end in content words (4) cost more than one that ends in a function word (3).
        ("aid the", "aid the war the", ["aid|aid", "the|the", "-|war", "-|the"]),
    ],
)
def test_which_place_a_word_takes(one: str, two: str, expected: list[str]) -> None:
    assert shown(one, two) == expected


@pytest.mark.parametrize(
    ("one", "two", "expected"),
    [
        ("aid", "aid", Score(3, -2, 0)),
        ("the", "the", Score(1, -2, 0)),
        ("the", "the war", Score(1, -3, 0)),
        ("aid war peace", "aid peace", Score(6, -4, 0)),
        ("aid, war", "aid, war", Score(6, -2, 2)),
        ("aid, war", "x , y", Score(0, 0, 1)),
    ],
)
def test_what_a_run_costs(one: str, two: str, expected: Score) -> None:
    assert score(align(read(one), read(two))) == best_score(read(one), read(two)) == expected
