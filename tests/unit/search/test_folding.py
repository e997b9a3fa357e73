"""Letters as the search sees them."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from edition.search.folding import apart, fold, latin, sound, stem, words

WORDS = st.text("abcdeéłñабвгия", max_size=9)


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Beneš", "benes"), ("BENEŠ", "benes"), ("Łukasiewicz", "lukasiewicz"), ("Königsberg", "konigsberg"),
        ("Wilhelmstraße", "wilhelmstrasse"), ("drôle de guerre", "drole de guerre"), ("Потёмкин", "потемкин"),
        ("Майский", "маискии"), ("Kociņš", "kocins"),
    ],
)  # fmt: skip
def test_case_and_accents_fall_away(text: str, folded: str) -> None:
    assert fold(text) == folded
    assert fold(unicodedata.normalize("NFD", text)) == folded


def test_words_end_at_signs_and_keep_figures() -> None:
    assert words("Rydz-Śmigły’s 2nd «S6»; 1939–40") == [
        "rydz",
        "smigły".replace("ł", "l"),
        "s",
        "2nd",
        "s6",
        "1939",
        "40",
    ]
    assert words("") == words(" — … ’") == []


@given(WORDS)
def test_folding_twice_is_folding_once(word: str) -> None:
    assert fold(fold(word)) == fold(word)


@pytest.mark.parametrize(
    "spellings",
    [
        ("kollontai", "kollontay", "коллонтаи"), ("benes", "бенес"), ("surits", "suritz", "souritz", "суриц"),
        ("molotov", "molotoff", "молотов"), ("schulenburg", "шуленбург"), ("voroshilov", "vorochilov", "ворошилов"),
        ("benesh", "бенеш", "benes"), ("zhdanov", "jdanov", "жданов"),
    ],
)  # fmt: skip
def test_spellings_of_one_name_sound_alike(spellings: tuple[str, ...]) -> None:
    assert len({sound(word) for word in spellings}) == 1


def test_cyrillic_is_written_in_latin_letters() -> None:
    assert latin("косвенная") == "kosvennaia"
    assert latin("s6") == "s6"


@pytest.mark.parametrize(
    "cases",
    [
        ("косвенная", "косвенной", "косвенную"), ("агрессия", "агрессии", "агрессию", "агрессией"),
        ("Молотов", "Молотова", "Молотову", "Молотовым"), ("независимость", "независимости", "независимостью"),
        ("взаимная", "взаимной", "взаимную"), ("guarantee", "guarantees"), ("text", "texts"),
    ],
)  # fmt: skip
def test_cases_and_plurals_share_a_stem(cases: tuple[str, ...]) -> None:
    assert len({stem(fold(word)) for word in cases}) == 1


@pytest.mark.parametrize("word", ["мир", "год", "news", "paris", "press", "status", "is"])
def test_short_words_and_those_that_are_no_plural_stay(word: str) -> None:
    assert stem(word) == word


@given(WORDS, WORDS)
def test_the_distance_is_the_same_both_ways_and_nought_for_the_same_word(one: str, two: str) -> None:
    assert apart(one, two) == apart(two, one)
    assert (apart(one, two) == 0) == (one == two)


@pytest.mark.parametrize(("one", "two"), [("vilna", "vlina"), ("moltov", "molotov"), ("chamberlin", "chamberlain")])
def test_a_slip_of_the_pen_is_one_step(one: str, two: str) -> None:
    assert apart(one, two) == 1
