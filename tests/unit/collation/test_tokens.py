"""Tokens: nothing of a text is lost, and what counts as the same is the same."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from edition.collation import Kind, Language, Normaliser, join
from edition.collation.texts.nearness import near, stem
from edition.collation.texts.spelling import edit_distance

ANY_TEXT = st.text() | st.text(alphabet="aeé l'’-. ,\n\tU.S…«»ёЁ_{<&\u0301", max_size=40)


@given(ANY_TEXT, st.sampled_from(Language), st.booleans())
def test_joining_gives_the_text_back(text: str, language: Language, drop: bool) -> None:
    assert join(Normaliser(language, drop_articles=drop).tokens(text)) == text


@given(ANY_TEXT)
def test_cutting_a_part_at_a_token_changes_no_other_token(text: str) -> None:
    tokens = Normaliser().tokens(text)
    assert all(" " not in token.n for token in tokens)
    assert all(not token.before for token in tokens[1:])


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("connexion", "CONNECTION"),
        ("&", "and"),
        ("gov\u00adern", "govern"),
        ("govern-\nments", "governments"),
        ("Govern\u00ac\r\n  ments", "governments"),
        ("non-\naggression", "non-aggression"),
        ("ﬁxed", "fixed"),
        ("poſſeſſion", "possession"),
        ("recognise", "recognize"),
        ("organisations", "organizations"),
        ("co-operation", "cooperation"),
        ("U.S.S.R.", "U. S. S. R."),
        ("Germany's", "Germany’s"),
        ("—", "-"),
        ("...", "…"),
    ],
)
def test_variants_count_as_one(one: str, two: str) -> None:
    (first,), (second,) = Normaliser().tokens(one), Normaliser().tokens(two)
    assert first.n == second.n
    assert first.t != second.t


@pytest.mark.parametrize("between", ["", " ", "\n", " \n "])
def test_points_are_one_ellipsis_whatever_white_space_parts_them(between: str) -> None:
    assert [token.n for token in Normaliser().tokens(between.join("..."))] == ["…"]


def test_choices_can_be_switched_off() -> None:
    exact = Normaliser(fold_case=False, spelling=False)
    assert [token.n for token in exact.tokens("Connexion, The")] == ["Connexion", ",", "The"]
    spelt = Normaliser(fold_case=False)
    assert [token.n for token in spelt.tokens("Connexion Poland")] == ["connection", "Poland"]


@pytest.mark.parametrize(
    ("language", "text", "kept"),
    [
        (Language.ENGLISH, "the State", ["state"]),
        (Language.FRENCH, "l’État et la paix", ["état", "et", "paix"]),
        (Language.GERMAN, "der Staat", ["staat"]),
        (Language.RUSSIAN, "государство", ["государство"]),
    ],
)
def test_articles_leave_the_normal_form(language: Language, text: str, kept: list[str]) -> None:
    tokens = Normaliser(language, drop_articles=True).tokens(text)
    assert [token.n for token in tokens if token.n] == kept


@pytest.mark.parametrize(
    ("language", "one", "two"),
    [
        (Language.FRENCH, "Etats", "États"),
        (Language.FRENCH, "U.R.S.S.", "U. R. S. S."),
        (Language.FRENCH, "l'assistance", "l’assistance"),
        (Language.GERMAN, "Maßnahme", "Massnahme"),
        (Language.GERMAN, "Mächte", "MAECHTE"),
        (Language.GERMAN, "daß", "dass"),
        (Language.RUSSIAN, "ещё", "еще"),
        (Language.RUSSIAN, "«договор»", "„договор“"),
        (Language.RUSSIAN, "Совета", "сове́та"),
    ],
)
def test_variants_in_other_languages_count_as_one(language: Language, one: str, two: str) -> None:
    first, second = (Normaliser(language).tokens(text) for text in (one, two))
    assert [token.n for token in first] == [token.n for token in second]


def test_languages_keep_apart_what_differs() -> None:
    french, russian = Normaliser(Language.FRENCH).tokens, Normaliser(Language.RUSSIAN).tokens
    assert french("a")[0].n != french("à")[0].n
    assert russian("все")[0].n != russian("сев")[0].n


def test_french_elision() -> None:
    tokens = Normaliser(Language.FRENCH).tokens("qu'aujourd'hui jusqu’à l'aide d'une")
    assert [token.n for token in tokens] == [
        "que", "aujourd'hui", "jusque", "à", "le", "aide", "de", "une",
    ]  # fmt: skip


def test_russian_stress_marks_and_yo() -> None:
    tokens = Normaliser(Language.RUSSIAN).tokens("её сове́т")
    assert [token.n for token in tokens] == ["ее", "совет"]


def test_ignored_punctuation_stays_in_the_text() -> None:
    tokens = Normaliser(ignore_punctuation=True).tokens("aid, at once.")
    assert [token.kind for token in tokens].count(Kind.IGNORED) == 2
    assert join(tokens) == "aid, at once."


@pytest.mark.parametrize(
    ("one", "two", "expected"),
    [
        ("guarantee", "guarantees", True),
        ("aggression", "agression", True),
        ("direct", "indirect", False),
        ("form", "from", False),
        ("1938", "1939", False),
        ("Poland", "Portugal", False),
    ],
)
def test_near(one: str, two: str, *, expected: bool) -> None:
    first, second = (one, stem(one, "en")), (two, stem(two, "en"))
    assert near(first, second) is near(second, first) is expected


@given(st.text("abc", max_size=6), st.text("abc", max_size=6))
def test_edit_distance_is_a_metric(one: str, two: str) -> None:
    assert edit_distance(one, two) == edit_distance(two, one)
    assert (edit_distance(one, two) == 0) == (one == two)
    assert abs(len(one) - len(two)) <= edit_distance(one, two) <= max(len(one), len(two))
