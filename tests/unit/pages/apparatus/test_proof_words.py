"""The place of the proof: empty and saying so, and filled as soon as a transcription is there."""

from __future__ import annotations

from pathlib import Path

import pytest

from edition.dates import parse
from edition.pages.apparatus import LISTS
from edition.record.tables import PaperWord, Person, Quotation, Statement
from tests.unit.made import made, record_of
from tests.unit.pages.showing import label, rows

RECORD = record_of(
    label("any", "lang", "en", "English"),
    made(Person, id="ada", name="Ada Moor"),
    made(Statement, id="s", date=parse("1939-12-13"), speaker="ada"),
    *(made(Quotation, id=n, table="statements", record="s", text=said, lang="en")
      for n, said in (("a", "that the world may know"), ("b", "the need to publish"))),
    *(made(PaperWord, id=n, statement="s", quotation=n) for n in ("a", "b")),
)  # fmt: skip
FILE = """\
siglum: PROOF-1
title: An invented proof
archive: none
reference: none
transcriber: The Fiasco edition contributors
rights: our own words
language: en
complete: no

== article 1 ==
This paper was made so that the world may know what sort of bargain it was.
"""


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("FIASCO_TEXTS", str(tmp_path))
    return tmp_path


def test_without_a_transcription_the_page_says_what_stands_in_its_place(folder: Path) -> None:
    (folder / "hansard.txt").write_text("no witness at all", encoding="utf-8")
    listing = LISTS["proof-words"](RECORD)
    assert listing.parts == () and listing.lead[0].text.startswith("No proof is transcribed.")


def test_a_transcription_takes_its_place_at_once_with_the_phrases_held_against_it(folder: Path) -> None:
    (folder / "PROOF-1.txt").write_text(FILE, encoding="utf-8")
    (part,) = LISTS["proof-words"](RECORD).parts
    assert (part.id, part.title) == ("proof-proof-1", "An invented proof")
    header, held, words = part.views
    assert header.template == "facts" and words.template == "drafts/transcription"
    assert rows(held) == [
        ["Ada Moor, 13 December 1939", "‘that the world may know’", "word for word"],
        ["Ada Moor, 13 December 1939", "‘the need to publish’", "not in these words"],
    ]
