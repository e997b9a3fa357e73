"""Forms of one word are near, in four languages; the same word comes before a near one; names are known as one."""

from __future__ import annotations

import pytest

from edition.collation import Language, Names, Near, Normaliser, Pair, align, collate, score
from edition.collation.texts.witness import Witness

ENGLISH, FRENCH, GERMAN, RUSSIAN = Language.ENGLISH, Language.FRENCH, Language.GERMAN, Language.RUSSIAN


def pairs(one: str, two: str, reader: Normaliser) -> list[tuple[str, str]]:
    return [(p.first.t, p.second.t) for p in align(reader.tokens(one), reader.tokens(two)) if p.first and p.second]


@pytest.mark.parametrize(
    ("language", "one", "two"),
    [
        (RUSSIAN, "этого", "этой"),
        (RUSSIAN, "обязываются", "обязуются"),
        (RUSSIAN, "одной", "одного"),
        (RUSSIAN, "договаривающиеся", "договаривающимся"),
        (RUSSIAN, "нападения", "нападении"),
        (FRENCH, "prêteront", "prêter"),
        (FRENCH, "européenne", "européen"),
        (GERMAN, "vertragschließenden", "vertragschließende"),
        (GERMAN, "Mächte", "Macht"),
        (ENGLISH, "undertake", "undertakes"),
        (ENGLISH, "assistance", "assist"),
        (ENGLISH, "agression", "aggression"),
    ],
)
def test_forms_of_one_word_stand_side_by_side(language: Language, one: str, two: str) -> None:
    """Around them words are added, so that only nearness can bring the two together."""
    reader = Normaliser(language)
    (first,), (second,) = reader.tokens(one), reader.tokens(two)
    found = align((first, *reader.tokens("X Y Z")), (*reader.tokens("Q"), second))
    assert Pair(first, second) in found
    assert not Pair(first, second).same


@pytest.mark.parametrize(
    ("language", "one", "two"),
    [
        (ENGLISH, "direct", "indirect"),
        (ENGLISH, "1938", "1939"),
        (ENGLISH, "State", "statement"),
        (RUSSIAN, "право", "правительство"),
        (RUSSIAN, "мир", "мера"),
        (GERMAN, "Rat", "Rad"),
    ],
)
def test_other_words_are_not_near(language: Language, one: str, two: str) -> None:
    assert score(align(Normaliser(language).tokens(one), Normaliser(language).tokens(two))).weight == 0


def test_the_same_word_comes_before_near_ones() -> None:
    """Of two crossing ways to align, the one that keeps one same word beats one that keeps two near ones."""
    reader = Normaliser()
    one, two = "guarantees assisted frontier", "frontier guaranteed assisting"
    assert ("frontier", "frontier") in pairs(one, two, reader)
    assert pairs("Governments Government", "Government", reader) == [("Government", "Government")]


def test_a_near_word_comes_before_a_function_word() -> None:
    assert pairs("the State", "States the", Normaliser()) == [("State", "States")]


@pytest.mark.parametrize(
    ("near", "brought"),
    [(Near.FORMS, ["assistance", "agression"]), (Near.SPELLING, ["agression"]), (Near.NONE, [])],
)
def test_what_is_near_is_a_choice(near: Near, brought: list[str]) -> None:
    reader = Normaliser(near=near)
    found = []
    for one, two in (("assistance", "assisting"), ("agression", "aggression")):
        if score(align(reader.tokens(one), reader.tokens(two))).weight:
            found.append(one)
    assert found == brought


NAMES = Names.parse(
    "en: U.K.L.; Lania; Union of Lanian Cantons\nMorovia; Murovia  # two spellings\nru: СКЛ; Союз Кантонов\n"
)


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("the U.K.L. helps", "the Union of Lanian Cantons helps"),
        ("the U. K. L. helps", "the Lania helps"),
        ("Murovia", "Morovia"),
        ("with LANIA", "with Lania"),
    ],
)
def test_names_are_known_as_one_however_long(one: str, two: str) -> None:
    read = Normaliser(names=NAMES).tokens
    assert [token.n for token in read(one)] == [token.n for token in read(two)]
    assert "".join(token.text for token in read(two)) == two
    assert collate([Witness.of("A", one, normaliser=Normaliser(names=NAMES))]).text("A") == one


def test_names_are_known_in_every_case() -> None:
    read = Normaliser(RUSSIAN, names=NAMES).tokens
    assert [token.n for token in read("с Союзом Кантонов")] == [token.n for token in read("с СКЛ")]


def test_names_are_no_plain_words_and_of_their_language() -> None:
    assert len(Normaliser(names=NAMES).tokens("a union of lanian cantons")) == 5
    assert len(Normaliser(ENGLISH, names=NAMES).tokens("Союз Кантонов")) == 2
    assert [token.n for token in Normaliser().tokens("Murovia")] == ["murovia"]


@pytest.mark.parametrize(("line", "said"), [("Lania", "two or more names"), ("xx: A; B", "parted by semicolons")])
def test_a_wrong_table_of_names_says_where(line: str, said: str) -> None:
    with pytest.raises(ValueError, match=r"names:2: .*" + said):
        Names.parse(f"A; B\n{line}\n")
