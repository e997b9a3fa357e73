"""Transpositions: a whole article is one; formulas that recur and words that merely come again are none."""

from __future__ import annotations

import pytest

from edition.collation import Normaliser, Transposed, Witness, collate, transposed_words, transpositions

read = Normaliser().tokens
FORMULA = "The High Contracting Parties undertake"
HELP = "to help each other with ships and men"
TALK = "to consult in good time"
PRINT = "to publish all notes of the year"


def found(one: str, two: str) -> list[str]:
    return [move.first.text for move in transposed_words(read(one), read(two))]


def moved(one: list[str], two: list[str]) -> list[tuple[str, str]]:
    witnesses = [
        Witness.of(name, [(str(number), "", text) for number, text in enumerate(texts, 1)])
        for name, texts in (("A", one), ("B", two))
    ]
    return [(move.what.value, move.first.text) for move in transpositions(collate(witnesses), "A", "B")]


def test_a_phrase_in_another_place() -> None:
    one, two = (
        "In time of war they shall help each other at once.",
        "They shall help each other at once in time of war.",
    )
    assert found(one, two) == ["In time of war"]


def test_a_formula_that_recurs_is_no_transposition() -> None:
    one = f"{FORMULA} {HELP}. {FORMULA} {TALK}. {FORMULA} {PRINT}."
    two = f"{FORMULA} {PRINT}. {FORMULA} {HELP}. {FORMULA} {TALK}."
    (sentence,) = found(one, two)
    assert sentence.endswith(PRINT)


def test_a_formula_in_left_out_and_new_articles_is_none() -> None:
    one = [f"{FORMULA} {HELP}.", f"{FORMULA} {TALK}."]
    two = [f"{FORMULA} {HELP}.", f"No armistice. {FORMULA} no more."]
    assert moved(one, two) == []


def test_a_whole_article_that_moves_is_one_transposition() -> None:
    one = [f"The staffs are {HELP}.", f"The ministers are {TALK}.", f"The printers are {PRINT}."]
    assert moved(one, [one[2], one[0], one[1]]) == [("clause", one[2])]


def test_an_article_in_two_parts_that_moves_is_one_transposition() -> None:
    """A third text has the article as two, so that it is compared in two parts; it still moves as one."""
    parts = [f"The staffs are {HELP}.", f"The ministers are {TALK} again."]
    rest = [
        "Ports stay open to every damaged vessel of war, by day and night, for repair and for water.",
        "Gazettes in every capital print this treaty without delay on the first morning of spring.",
    ]
    texts = {"A": [*rest, " ".join(parts)], "B": [" ".join(parts), *rest], "C": [*rest, *parts]}
    table = collate(
        Witness.of(name, [(str(number), "", text) for number, text in enumerate(own, 1)]) for name, own in texts.items()
    )
    assert len(table.blocks) == 4
    (move,) = transpositions(table, "A", "B")
    assert (move.what, move.first.text) == (Transposed.CLAUSE, " ".join(parts))
    assert [one.what for one in transpositions(table, "B", "C")] == [Transposed.CLAUSE, Transposed.CLAUSE]


@pytest.mark.parametrize(
    ("moving", "says"),
    [("three common staffs", ["three common staffs"]), ("common staffs", [])],
)
def test_from_one_article_to_another_it_takes_three_words(moving: str, says: list[str]) -> None:
    """Two words that come again elsewhere have not moved there."""
    aid, peace = "aid is given at once by land and sea", "peace is not made alone by anybody"
    assert [text for _, text in moved([f"{aid} {moving}", peace], [aid, f"{peace} {moving}"])] == says


def test_the_spans_are_places_in_each_text() -> None:
    one = Witness.of("A", [("1", "", f"They are {HELP}, {TALK}."), ("2", "", "Peace stays between all of them.")])
    two = Witness.of("B", [("1", "", f"They are {TALK}, {HELP}."), ("2", "", "Peace stays between all of them.")])
    (move,) = transpositions(collate([one, two]), "A", "B")
    assert move.what is Transposed.WORDS
    for witness, span in ((one, move.first), (two, move.second)):
        assert witness.tokens[span.start : span.end] == span.tokens
    assert move.clauses == (0, 0)
