"""Cutters on small files of the mark-up that the sources use, with wording of our own."""

from __future__ import annotations

from pathlib import Path

import pytest

from edition.texts.cutters import CUTTERS
from edition.texts.faults import TextFault
from edition.texts.passages import Passage, between, digest_of, find_words

PAGES = Path(__file__).parent / "pages"


def cut(cutter: str, name: str, part: str = "") -> tuple[Passage, ...]:
    return CUTTERS[cutter]((PAGES / name).read_bytes(), part)


def test_hansard_gives_contributions_with_their_speakers() -> None:
    passages = cut("hansard", "sitting.html")
    assert [(p.speaker, p.label, p.text) for p in passages] == [
        ("Mr. Able", "", "asked the Minister whether he will print the letters, so that everybody may read what stands in them?"),
        ("The Minister (Mr. Baker) (Eastham)", "",
         "The Office's answer is as follows: two papers exist, and I quote “a short note”."),
        ("The Minister (Mr. Baker) (Eastham)", "2", "It is agreed that the first will be shown."),
        ("The Minister (Mr. Baker) (Eastham)", "3", "The second, of 1,250 words, will not."),
        ("Mr. Able", "", "Why not the second?"),
    ]  # fmt: skip


def test_hansard_keeps_columns_as_places_and_sentences_whole() -> None:
    question, answer, *_rest, last = cut("hansard", "sitting.html")
    assert question.place == "col. 10"
    assert question.place_at(question.text.index("read")) == "col. 10"
    assert question.place_at(question.text.index("what stands")) == "col. 11"
    assert answer.place == "col. 11" and last.place == "col. 11" and last.breaks == ()


def test_hansard_says_when_a_page_is_something_else() -> None:
    with pytest.raises(TextFault, match=r"no contribution .* save its text and cut it as plain"):
        CUTTERS["hansard"](b"<html><body><p>We are closed today.</p></body></html>", "")
    with pytest.raises(TextFault, match="empty or no page"):
        CUTTERS["hansard"](b"", "")


WANTED = [
    ("", "7. The Minister gave me a text which is in the main as follows:"),
    ("", "“The two Governments have agreed:"),
    ("1", "If one of the two is attacked, the other will help it."),
    ("2", "They will consult.”"),
]


@pytest.mark.parametrize("name", ["volume.xml", "document.html"])
def test_frus_drops_notes_heads_openers_and_page_breaks(name: str) -> None:
    passages = cut("frus", name, "d1")
    assert [(p.label, p.text) for p in passages] == WANTED
    assert {p.document for p in passages} == {"d1"}


def test_frus_keeps_pages_as_places() -> None:
    first, second, *_rest = cut("frus", "volume.xml", "d1")
    assert (first.place, second.place) == ("p. 40", "p. 41")
    assert first.place_at(first.text.index("gave me")) == "p. 41"
    page_first = cut("frus", "document.html", "d1")[0]
    assert page_first.place == "" and page_first.place_at(page_first.text.index("gave me")) == "p. 41"


def test_a_volume_gives_all_its_documents() -> None:
    passages = cut("frus", "volume.xml")
    assert [p.document for p in passages] == ["d1"] * 4 + ["d2"]
    assert passages[-1].text == "Nothing is known of the rest." and passages[-1].place == "p. 42"


def test_frus_says_what_is_wrong_with_a_file() -> None:
    volume = (PAGES / "volume.xml").read_bytes()
    with pytest.raises(TextFault, match="no document d9"):
        CUTTERS["frus"](volume, "d9")
    with pytest.raises(TextFault, match=r"cannot be read: .*; fetch it again"):
        CUTTERS["frus"](volume[:900], "d1")
    with pytest.raises(TextFault, match="no document as the Office of the Historian marks them"):
        CUTTERS["frus"](b"<html><body><p>Not found</p></body></html>", "d1")


PLAIN = """\
[p. 12]
The two parties have

agreed as fol-
lows:

Article 1

If one is at-
tacked, the Anglo-
Arcadian fleet sails.
[p. 13]
It does not wait.

ARTICLE II. They consult.

3. No separate peace.
"""


def test_plain_text_is_cut_by_its_articles() -> None:
    passages = CUTTERS["plain"](PLAIN.encode(), "")
    assert [(p.label, p.text, p.place) for p in passages] == [
        ("", "The two parties have", "p. 12"),
        ("", "agreed as follows:", "p. 12"),
        ("1", "If one is attacked, the Anglo-Arcadian fleet sails. It does not wait.", "p. 12"),
        ("II", "They consult.", "p. 13"),
        ("3", "No separate peace.", "p. 13"),
    ]
    assert passages[2].place_at(passages[2].text.index("It does")) == "p. 13"


def test_plain_text_may_come_with_the_header_and_marks_of_a_witness() -> None:
    text = "siglum: A\ntitle: A text\nlanguage: en\n\n== article 1 | trigger ==\nAt once.\n\n== 2 ==\nLater.\n"
    assert [(p.label, p.text) for p in CUTTERS["plain"](text.encode(), "")] == [("1", "At once."), ("2", "Later.")]


def test_plain_text_says_what_is_wrong_with_a_file() -> None:
    with pytest.raises(TextFault, match="line 2 of the file is not UTF-8; save the file as UTF-8"):
        CUTTERS["plain"]("one\ncaf\xe9".encode("latin-1"), "")
    with pytest.raises(TextFault, match="no words"):
        CUTTERS["plain"](b"\n\n", "")


def test_a_text_is_cut_between_its_first_and_last_words() -> None:
    passages = cut("frus", "document.html", "d1")
    inside = between(passages, "The two governments", "will help it")
    assert [p.text for p in inside] == [
        "The two Governments have agreed:", "If one of the two is attacked, the other will help it.",
    ]  # fmt: skip
    assert between(passages, "", "") == passages


def test_words_that_are_not_there_are_a_fault() -> None:
    passages = cut("hansard", "sitting.html")
    with pytest.raises(TextFault, match="does not begin with the words ‘asked the Prime Minister’"):
        between(passages, "asked the Prime Minister", "")
    with pytest.raises(TextFault, match="does not end with the words ‘will print’"):
        between(passages, "two papers exist", "will print")


def test_cutting_at_the_first_words_keeps_columns() -> None:
    question = between(cut("hansard", "sitting.html"), "everybody may read", "")[0]
    assert question.text.startswith("everybody") and question.place == "col. 10"
    assert question.place_at(question.text.index("what")) == "col. 11"
    answer = between(cut("hansard", "sitting.html"), "what stands in them", "")[0]
    assert answer.place == "col. 11"


def test_words_are_found_whatever_the_marks_and_capitals() -> None:
    assert find_words("His Majesty's Government, however, were", "Majesty’s Government — however") == (4, 33)
    assert find_words("one two", "two three") is None and find_words("one", "") is None


def test_the_digest_is_of_the_words_alone() -> None:
    page = (PAGES / "sitting.html").read_bytes()
    other = page.replace(b"Noticed a typo?", b"Tell us").replace(b"3.45 p.m.", b"3.46 p.m.")
    assert digest_of(CUTTERS["hansard"](page, "")) == digest_of(CUTTERS["hansard"](other, ""))
    changed = page.replace(b"two papers", b"three papers")
    assert digest_of(CUTTERS["hansard"](page, "")) != digest_of(CUTTERS["hansard"](changed, ""))
