"""Words are counted as a reader counts them, and quotations are found whatever marks stand around them."""

from __future__ import annotations

import pytest

from edition.record.quoting import LONGEST_QUOTATION, long_quotations, quoted, words_counted

THIRTEEN = "ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn"
TWELVE = THIRTEEN.rpartition(" ")[0]


@pytest.mark.parametrize("joint", [" ", "–", "—", "…", "\u2009", "\u00a0", "/", "-", "\u2011", " - ", "..."])
def test_words_are_words_whatever_joins_them(joint: str) -> None:
    assert words_counted(THIRTEEN.replace(" ", joint)) == LONGEST_QUOTATION + 1


def test_compounds_and_apostrophes_are_one_word() -> None:
    assert words_counted("the ministers’ non-aggression pact, vis-à-vis Poland’s") == 6


@pytest.mark.parametrize("marks", ["‘ ’", "“ ”", "« »", "„ “", "„ ”", "‚ ‘", "‹ ›", "» «", '" "'])
def test_a_long_quotation_is_found_in_marks_of_any_language(marks: str) -> None:
    opens, closes = marks.split()
    assert [count for _, count in long_quotations(f"Er sagte {opens}{THIRTEEN}{closes} und ging.")] == [13]
    assert list(long_quotations(f"Er sagte {opens}{TWELVE}{closes} und ging.")) == []


def test_a_quotation_that_is_not_closed_runs_to_the_end() -> None:
    assert [count for _, count in long_quotations(f"Er sagte “{THIRTEEN}")] == [13]
    assert [count for _, count in long_quotations(f"Er sagte ‘{THIRTEEN}")] == [13]


def test_a_quotation_cut_into_two_is_one() -> None:
    first, second = THIRTEEN[:30].rsplit(" ", 1)[0], THIRTEEN[30:]
    assert list(long_quotations(f"“{first} …” “{second} vierzehn fünfzehn”"))


def test_a_plural_possessive_does_not_close_a_quotation() -> None:
    assert list(quoted("He wrote ‘the governments’ reply is late’ and left.")) == ["the governments’ reply is late"]
