"""Quotations held against texts: the same, nearly, or not there."""

from __future__ import annotations

import pytest

from edition.record.tables import OfferedText, Quotation
from edition.texts import Passage, Store, StoredText, digest_of
from edition.texts.agreement import Agreement, Verdict, compare_quotations, hold
from edition.texts.store import Receipt
from tests.unit.made import made, record_of

SPEECH = (
    Passage("Will he print the letters?", speaker="Mr. Able", place="col. 10"),
    Passage(
        "The Minister’s answer is that two papers exist, and both will be shown in time.",
        speaker="Mr. Baker", place="col. 10", breaks=((48, "col. 11"),),
    ),
)  # fmt: skip


def quoted(text: str, **cells: object) -> Quotation:
    given: dict[str, object] = {
        "id": "q",
        "table": "statements",
        "record": "s",
        "lang": "en",
        "source": "hansard",
        "text": text,
    }
    return made(Quotation, **{**given, **cells})


def stored(store: Store, name: str, passages: tuple[Passage, ...]) -> None:
    receipt = Receipt(name, "a file", "2026-01-01", 1, "", digest_of(passages))
    store.write(StoredText(receipt, passages), b"x", "", "plain")


def found(text: str) -> Agreement:
    return hold(quoted(text), "a-text", SPEECH)


def test_a_quotation_that_is_there_agrees_whatever_its_marks() -> None:
    one = found("the Minister's answer — is that Two papers exist")
    assert one.verdict is Verdict.AGREES
    assert one.words == "The Minister’s answer is that two papers exist" and one.place == "col. 10, Mr. Baker"
    assert found("both will be shown").place == "col. 11, Mr. Baker"


def test_a_quotation_that_differs_is_shown_beside_what_comes_nearest() -> None:
    one = found("that three papers exist, and both")
    assert (one.verdict, one.words, one.place) == (
        Verdict.DIFFERS,
        "that two papers exist, and both",
        "col. 10, Mr. Baker",
    )


def test_a_quotation_that_is_elsewhere_is_not_found() -> None:
    one = found("no separate peace with the enemy")
    assert (one.verdict, one.words, one.place) == (Verdict.NOT_FOUND, "", "")


def test_quotations_are_held_against_the_text_of_their_source_and_no_other(store: Store) -> None:
    record = record_of(
        made(OfferedText, id="speech", kind="statement", source="hansard"),
        made(OfferedText, id="volume", kind="collection", source="frus-d1", covers="frus"),
        quoted("two papers exist", id="a"),
        quoted("nothing is known", id="b", source="frus-d2"),
        quoted("two papers exist", id="c", source="frus-d2"),
        quoted("two papers exist", id="d", source="elsewhere"),
        quoted("two papers exist", id="e", source="frus-d9"),
    )
    stored(store, "speech", SPEECH)
    stored(store, "volume", (Passage("Nothing is known of it.", document="d2", place="p. 3"),))
    comparison = compare_quotations(record, store)
    assert [(one.quotation.id, one.text, one.verdict, one.place) for one in comparison.agreements] == [
        ("a", "speech", Verdict.AGREES, "col. 10, Mr. Baker"),
        ("b", "volume", Verdict.AGREES, "d2, p. 3"),
        ("c", "volume", Verdict.NOT_FOUND, ""),
    ]
    assert comparison.without_text == 2
    assert [comparison.count(verdict) for verdict in Verdict] == [2, 0, 1]


def test_without_texts_nothing_is_compared(store: Store) -> None:
    comparison = compare_quotations(record_of(quoted("anything")), store)
    assert comparison.agreements == () and comparison.without_text == 1


@pytest.mark.parametrize("lang", ["ru", "pl"])
def test_quotations_of_any_language_can_be_held(lang: str) -> None:
    one = hold(quoted("обе стороны согласны", lang=lang), "t", [Passage("Обе стороны были согласны.")])
    assert one.verdict is Verdict.DIFFERS
