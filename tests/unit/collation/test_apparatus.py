"""Clauses, apparatus, graph, moves, measures and the comparison of two wordings."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from edition.collation import (
    Alteration,
    Block,
    Language,
    Normaliser,
    Transposed,
    Witness,
    apparatus_entries,
    collate,
    column_variation,
    densities,
    density_strip,
    transpositions,
    variant_graph,
    word_diff,
)
from edition.collation.alignment.differences import Fate

read = Normaliser().tokens
WORDS = st.lists(st.sampled_from("aid the of mutual , peace Poland".split()), max_size=10)
TEXTS = st.lists(WORDS.map(" ".join), min_size=1, max_size=4)


def drafts() -> list[Witness]:
    return [
        Witness.of("GB", [
            ("1", "trigger", "in the event of aggression by a European Power"),
            ("2", "league", "in conformity with the Covenant"),
            ("3", "term", "for a period of five years"),
        ], date="1939-05-27"),
        Witness.of("SU", [
            ("1", "trigger", "in the event of aggression by any European Power"),
            ("2", "term", "for five years"),
            ("3", "peace", "no separate armistice"),
        ], date="1939-06-02"),
    ]  # fmt: skip


def orders(block: Block) -> tuple[int | None, ...]:
    return tuple(place.order if place else None for place in block.places)


def test_clauses_match_by_topic_before_number() -> None:
    table = collate(drafts())
    assert [(block.topic, orders(block)) for block in table.blocks] == [
        ("trigger", (0, 0)),
        ("league", (1, None)),
        ("term", (2, 1)),
        ("peace", (None, 2)),
    ]


def test_clauses_without_names_match_by_words() -> None:
    one = Witness.of("A", [("", "", "mutual aid at once"), ("", "", "five years")])
    two = Witness.of("B", [("", "", "ten years"), ("", "", "mutual aid"), ("", "", "no peace")])
    assert {orders(block) for block in collate([one, two]).blocks} == {(0, 1), (1, 0), (None, 2)}


def test_apparatus_with_either_base() -> None:
    table = collate(drafts())
    assert [str(entry) for entry in apparatus_entries(table, base="GB")][:2] == [
        "a GB] any SU",
        "in conformity with the Covenant GB] om. SU",
    ]
    (first, second, *_) = apparatus_entries(table, base="SU")
    assert (first.lemma, first.readings[0].text, first.readings[0].alteration) == (
        "any",
        "a",
        Alteration.REPLACED,
    )
    assert second.readings[0].alteration is Alteration.ADDED


def test_shared_marks_do_not_part_an_entry() -> None:
    table = collate([Witness.of("A", "aid Poland, Turkey now"), Witness.of("B", "aid Greece, us now")])
    assert [str(entry) for entry in apparatus_entries(table, base="A")] == ["Poland, Turkey A] Greece, us B"]


def test_spelling_makes_no_entry() -> None:
    table = collate([Witness.of("A", "Connexion"), Witness.of("B", "connection")])
    assert apparatus_entries(table, base="A") == ()
    with pytest.raises(ValueError, match="no witness 'C' in this table: choose from A, B"):
        apparatus_entries(table, base="C")


@settings(max_examples=60, deadline=None)
@given(TEXTS)
def test_every_witness_is_a_path_through_the_graph(texts: list[str]) -> None:
    table = collate(Witness.of(f"W{n}", text) for n, text in enumerate(texts))
    graph = variant_graph(table)
    for siglum in table.witnesses:
        steps = [edge for edge in graph.edges if siglum in edge.sigla]
        at, words = 0, []
        while at != len(graph.nodes) - 1:
            (step,) = [edge for edge in steps if edge.start == at]
            assert step.end > at
            at = step.end
            words.append(graph.nodes[at].text)
        assert words[:-1] == [token.t for token in table.tokens(siglum)]


def test_moved_clause_and_transposed_words() -> None:
    aid = ("1", "aid", "all mutual aid and assistance in their power, by sea, by land")
    one = Witness.of("A", [aid, ("2", "term", "five years"), ("3", "peace", "without further delay now")])
    two = Witness.of(
        "B",
        [("1", "term", "five years"), aid, ("3", "peace", "now"), ("4", "end", "without further delay")],
    )
    found = transpositions(collate([one, two]), "A", "B")
    assert [(move.what, move.first.text) for move in found] == [
        (Transposed.CLAUSE, "five years"),
        (Transposed.WORDS, "without further delay"),
    ]
    two = Witness.of("B", [aid, ("2", "term", "five years"), ("9", "end", "separate peace treaty")])
    one = Witness.of("A", [aid, ("2", "term", "five years, separate peace treaty")])
    (move,) = transpositions(collate([one, two]), "A", "B")
    assert (move.what, move.first.text) == (Transposed.WORDS, "separate peace treaty")
    assert two.tokens[move.second.start : move.second.end] == move.second.tokens


def test_repeated_words_are_not_a_move() -> None:
    table = collate([Witness.of("A", "aid of the"), Witness.of("B", "of the aid")])
    assert transpositions(table, "A", "B") == ()


def test_variation_counts_only_what_was_seen() -> None:
    unseen = Witness("X", Language.ENGLISH, (), complete=False)
    with_unseen, without = (densities(collate(texts)) for texts in ([*drafts(), unseen], drafts()))
    assert with_unseen == without
    assert column_variation((read("a"),)) == 0.0


@settings(max_examples=60, deadline=None)
@given(TEXTS, st.sampled_from([1, 3, 5]))
def test_densities_lie_between_none_and_all(texts: list[str], window: int) -> None:
    table = collate(Witness.of(f"W{n}", text) for n, text in enumerate(texts))
    for block in table.blocks:
        strip = density_strip(block, window=window)
        assert len(strip) == len(block.columns)
        assert all(0 <= value <= 1 for value in strip)


def pieces(one: str, two: str) -> list[str]:
    sign = {Fate.SAME: "=", Fate.REMOVED: "-", Fate.ADDED: "+"}
    return [sign[piece.kind] + piece.text.strip() for piece in word_diff(read(one), read(two))]


@pytest.mark.parametrize(
    ("one", "two", "shown"),
    [
        ("consult at once", "consult at once", ["=consult at once"]),
        ("", "consult", ["+consult"]),
        (
            "the parties shall consult",
            "the parties shall promptly consult",
            ["=the parties shall", "+promptly", "=consult"],
        ),
        (
            "assist under the procedure of the League now",
            "assist within the limits of the treaty now",
            ["=assist", "-under the procedure of the League", "+within the limits of the treaty",
             "=now"],
        ),
        (
            "consult and assist",
            "consult soon, and promptly assist",
            ["=consult", "+soon,", "=and", "+promptly", "=assist"],
        ),
    ],
)  # fmt: skip
def test_word_diff_reads_well(one: str, two: str, shown: list[str]) -> None:
    assert pieces(one, two) == shown


@settings(max_examples=200, deadline=None)
@given(WORDS.map(" ".join), WORDS.map(" ".join))
def test_word_diff_loses_nothing(one: str, two: str) -> None:
    found = word_diff(read(one), read(two))
    before = [t.n for piece in found if piece.kind is not Fate.ADDED for t in piece.tokens]
    after = [t for piece in found if piece.kind is not Fate.REMOVED for t in piece.tokens]
    assert before == [token.n for token in read(one)]
    assert tuple(after) == read(two)
