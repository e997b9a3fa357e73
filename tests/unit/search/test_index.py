"""The file of passages: columns, days as numbers, nothing that breaks a script."""

from __future__ import annotations

import json
from typing import Any

from edition.dates import parse
from edition.exports.addresses import Address
from edition.search.index import columns, script
from edition.search.passages import Group, Passage

ONE = Passage(
    Group.EVENTS,
    Address("chronology", "the-pact"),
    "The pact",
    "23 August",
    "Two\nlines  here.",
    when=parse("1939-08-23"),
)
TWO = Passage(Group.QUOTATIONS, Address("drafts/a"), "", "A", "слова", "ru", "words", parse("1939-08-12/1939-08-21"))
OPEN = Passage(Group.EVENTS, Address("chronology", "open"), "Open", when=parse("1939-08-12/.."))


def read(text: str) -> dict[str, Any]:
    return json.loads(text.removeprefix("window.fiascoIndex = ").removesuffix(";\n"))


def test_columns_hold_one_line_a_passage() -> None:
    found = columns([ONE, TWO])
    assert found["text"].split("\n") == ["Two lines here.", "слова"]
    assert found["title"].split("\n") == ["The pact", ""]
    assert found["fragment"].split("\n") == ["the-pact", ""]
    assert [found["pages"][n] for n in found["page"]] == ["chronology", "drafts/a"]
    assert [found["groups"][n] for n in found["group"]] == ["events", "quotations"]
    assert [found["langs"][n] for n in found["lang"]] == ["", "ru"]


def test_days_are_numbers_and_spans_have_two() -> None:
    assert columns([ONE, TWO, OPEN])["days"] == [19390823, [19390812, 19390821], [19390812, 99991231]]
    assert columns([Passage(Group.TERMS, Address("t"), "T")])["days"] == [0]


def test_the_file_is_the_same_for_the_same_passages_and_its_text_is_data() -> None:
    odd = Passage(Group.TERMS, Address("t"), "</script> “x” \u2028 \\", text="'\";")
    assert script([ONE, odd]) == script([ONE, odd])
    assert read(script([odd]))["title"] == "</script> “x” \\"
