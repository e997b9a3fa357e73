"""A quotation held against a longer text."""

from __future__ import annotations

import pytest

from edition.collation import Language, Normaliser
from edition.collation.alignment.differences import Fate
from edition.collation.alignment.quoted import find_quoted

read = Normaliser().tokens
ARTICLE = "If one of the parties is attacked, the others shall give it all help, at once and without delay."


@pytest.mark.parametrize("quoted", ["all help at once", "ALL HELP, at once", "If one of the parties"])
def test_word_for_word_whatever_the_marks_and_capitals(quoted: str) -> None:
    found = find_quoted(read(quoted), read(ARTICLE))
    assert found is not None and found.exact


def test_differences_are_named() -> None:
    found = find_quoted(read("shall give all possible help at once"), read(ARTICLE))
    assert found is not None and not found.exact
    assert [p.text.strip() for p in found.pieces if p.kind is Fate.REMOVED] == ["possible"]
    assert [p.text.strip() for p in found.pieces if p.kind is Fate.ADDED] == ["it"]


@pytest.mark.parametrize("quoted", ["no separate peace", "", "…"])
def test_what_is_not_there_is_not_found(quoted: str) -> None:
    assert find_quoted(read(quoted), read(ARTICLE)) is None


def test_a_quotation_longer_than_the_text() -> None:
    found = find_quoted(read("give all help at once"), read("all help"))
    assert found is not None and not found.exact
    assert find_quoted(read("all help"), ()) is None


def test_russian() -> None:
    russian = Normaliser(Language.RUSSIAN).tokens
    found = find_quoted(russian("в случае нападения"), russian("Стороны окажут помощь в случае нападения."))
    assert found is not None and found.exact
