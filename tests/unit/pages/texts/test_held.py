"""Phrases that the record holds of the drafts, and what they show that restatements do not."""

from __future__ import annotations

from edition.drafts.phrases import held_words, reworded
from edition.pages.render import render
from edition.pages.texts.held import held_table, reworded_table
from edition.record import Record
from edition.record.tables import Clause, Draft, Quotation
from tests.unit.made import made, record_of


def clause(draft: str, article: str, act: str = "shall help") -> Clause:
    return made(Clause, id=f"{draft}.{article}", draft=draft, article=article, bound="A", act=act, whom="B")


def phrase(of: str, text: str, lang: str = "en") -> Quotation:
    return made(Quotation, id=f"clauses/{of}/{lang}", table="clauses", record=of, text=text, lang=lang, source="s")


def drafted(*more: Quotation) -> Record:
    return record_of(
        made(Draft, id="one", siglum="A"),
        made(Draft, id="two", siglum="B"),
        clause("one", "1"),
        clause("one", "2", "shall talk to"),
        clause("two", "1"),
        clause("two", "2"),
        *more,
    )


def test_words_are_counted_for_each_draft() -> None:
    record = drafted(phrase("one.1", "help at once"), phrase("one.1", "secours immédiat", "fr"))
    assert [(held.draft.id, held.clauses, held.quoted, held.words) for held in held_words(record)] == [
        ("one", 2, 1, 5), ("two", 2, 0, 0),
    ]  # fmt: skip
    assert "<td>5</td>" in render(held_table(record))


def test_clauses_restated_alike_and_worded_otherwise_are_found() -> None:
    record = drafted(
        phrase("one.1", "help each other at once"), phrase("two.1", "help at once"), phrase("one.2", "talk at once")
    )
    (pair,) = reworded(record)
    assert (pair.first.id, pair.second.id) == ("one.1", "two.1")
    assert [(piece.kind.value, piece.text.strip()) for piece in pair.pieces] == [
        ("same", "help"), ("removed", "each other"), ("same", "at once"),
    ]  # fmt: skip
    shown = render(reworded_table(record))
    assert "<del>" in shown and "each other</del>" in shown


def test_phrases_on_different_things_are_not_compared_word_by_word() -> None:
    record = drafted(phrase("one.1", "help each other at once"), phrase("two.2", "such neutral states as wish it"))
    (pair,) = reworded(record)
    assert pair.pieces == ()
    assert "<del>" not in render(reworded_table(record))


def test_equal_words_and_other_languages_are_left_out() -> None:
    assert reworded(drafted(phrase("one.1", "help"), phrase("two.1", "help"))) == ()
    assert reworded(drafted(phrase("one.1", "help"), phrase("two.1", "secours", "fr"))) == ()
