"""Spellings of one name, from the tables."""

from __future__ import annotations

import json

from edition.record.tables import Person, Place, StyleWord
from edition.search.spellings import is_akin, months, script, spellings
from tests.unit.made import made, record_of

RECORD = record_of(
    made(Person, id="ada", name="Ada Rivers", aliases=("Ада Риверс", "Ryvers", "Countess Lake")),
    made(Person, id="joseph", name="Joseph Hill", aliases=("Iosif Hill", "Иосиф Хилл")),
    made(Place, id="ford", name_then="Ford", name_now="Bridgetown"),
    made(Place, id="mill", name_then="Mill (Mylle, the valley)", name_now="Mill"),
    made(Place, id="both", name_then="North Bank", name_now="South Bank"),
    made(StyleWord, id="rumania", kind="avoid", words=("Rumania*",), says="Romania, Romanian"),
    made(StyleWord, id="formats", kind="abbreviation", words=("Romanio",), says="Romania"),
)
GROUPS = spellings(RECORD)


def group(word: str) -> set[str]:
    return next((set(one) for one in GROUPS if word in one), set())


def test_aliases_stand_beside_the_word_of_the_name_that_they_spell() -> None:
    assert group("rivers") == {"rivers", "ryvers", "риверс"}
    assert group("joseph") == {"joseph", "iosif", "иосиф"}


def test_an_alias_of_other_words_makes_no_spelling() -> None:
    assert group("countess") == group("lake") == set()


def test_places_of_one_word_stand_beside_their_name_now() -> None:
    assert group("ford") == {"ford", "bridgetown"}
    assert group("mylle") == {"mill", "mylle"}
    assert group("valley") == group("north") == set()


def test_spellings_that_the_house_avoids_are_found() -> None:
    assert {"rumania", "romania"} <= group("rumania")
    assert "romanio" not in group("romania")


def test_short_words_are_never_akin() -> None:
    assert not is_akin("von", "vom")
    assert is_akin("rumania", "romania")


def test_months_are_known_in_four_languages_whole_and_shortened() -> None:
    assert {"may", "mai", "мая", "маи"} <= set(months()[4])
    assert {"august", "aug", "aout", "августа"} <= set(months()[7])
    assert {"sept", "september", "septembre", "сентября"} <= set(months()[8])


def test_the_file_is_a_script_that_sets_one_name() -> None:
    text = script(RECORD)
    told = json.loads(text.removeprefix("window.fiascoSpellings = ").removesuffix(";\n"))
    assert ["bridgetown", "ford"] in told["groups"]
    assert len(told["months"]) == 12 and told["letters"]["ł"] == "l"
    assert text == script(RECORD)
