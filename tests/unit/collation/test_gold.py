"""Alignments made by hand, of clauses in the manner of May and June 1939 (our own wording)."""

from __future__ import annotations

import pytest

from edition.collation import Normaliser, Witness, align, collate, transposed_words


def columns(one: str, two: str) -> list[str]:
    read = Normaliser().tokens
    return [
        f"{pair.first.t if pair.first else '-'}|{pair.second.t if pair.second else '-'}"
        for pair in align(read(one), read(two))
    ]


def kept(one: str, two: str) -> str:
    read = Normaliser().tokens
    return " ".join(pair.first.t for pair in align(read(one), read(two)) if pair.same and pair.first)


@pytest.mark.parametrize(
    ("may", "june", "stays"),
    [
        (
            # The League clause, set aside by the answer of June.
            "such support and assistance shall be given in conformity with the principles of the "
            "Covenant, without awaiting action by the League",
            "such support and assistance shall be given at once, without awaiting any action by the League",
            "such support and assistance shall be given , without awaiting action by the League",
        ),
        (
            # Named States take the place of a description.
            "aggression against a European State which the Power concerned has undertaken to assist",
            "aggression against Latvia, Estonia or Finland, which the three Powers have undertaken to defend",
            "aggression against which the undertaken to",
        ),
        (
            # The military agreement: later, or at one and the same time.
            "The three Governments shall consult as soon as possible on the methods of assistance.",
            "The three Governments shall agree within the shortest time on the methods, forms and "
            "extent of assistance.",
            "The three Governments shall on the methods of assistance .",
        ),
        (
            # No separate peace, new in June: of two groups that changed places the heavier stays.
            "The Governments shall consult in the event of hostilities.",
            "In the event of joint hostilities the Governments shall conclude no armistice or "
            "peace save by common consent.",
            "in the event of hostilities .",
        ),
    ],
)
def test_what_stays(may: str, june: str, stays: str) -> None:
    assert kept(may, june) == stays


def test_condition_moved_to_the_front() -> None:
    read = Normaliser().tokens
    may = read("The three contracting Governments shall consult in the event of hostilities.")
    june = read("In the event of hostilities the three contracting Governments shall confer.")
    (move,) = transposed_words(may, june)
    assert (move.first.text, move.second.text) == (
        "in the event of hostilities",
        "In the event of hostilities",
    )


def test_three_stages_of_one_clause() -> None:
    table = collate(
        [
            Witness.of("1", "assistance against direct aggression", date="1939-05-27"),
            Witness.of("2", "assistance against aggression", date="1939-06-02"),
            Witness.of("3", "assistance against aggression, direct or indirect", date="1939-07-03"),
        ]
    )
    rows = [" ".join("".join(t.t for t in cell) or "-" for cell in row)
            for row in zip(*table.columns, strict=True)]  # fmt: skip
    assert rows == [
        "assistance against direct aggression - - - -",
        "assistance against - aggression - - - -",
        "assistance against - aggression , direct or indirect",
    ]


def test_trigger_column_by_column() -> None:
    may = "If France or the United Kingdom is engaged in hostilities with a European Power"
    june = "If France, Great Britain or the U.S.S.R. is engaged in hostilities with a Power"
    assert columns(may, june) == [
        "If|If", "France|France", "-|,", "-|Great", "-|Britain", "or|or", "the|the",
        "-|U.S.S.R.", "United|-", "Kingdom|-", "is|is", "engaged|engaged", "in|in",
        "hostilities|hostilities", "with|with", "a|a", "European|-", "Power|Power",
    ]  # fmt: skip
