"""Two invented treaties whose articles were renumbered, merged, divided, dropped, added and moved: what a reader is told."""

from __future__ import annotations

import json
import re
from html.parser import HTMLParser
from pathlib import Path

import pytest

from edition.collation import (
    Relation,
    Table,
    Transposed,
    collate,
    correspondences,
    distances,
    document_html,
    read_witness,
    report,
    sentences,
    to_json,
    transpositions,
)

FOLDER = Path(__file__).parent / "treaties"


@pytest.fixture(scope="module")
def table() -> Table:
    return collate(read_witness(FOLDER / f"{name}.txt").witness for name in ("APRIL", "MARCH"))


def test_every_article_is_found_again_whatever_its_number(table: Table) -> None:
    assert [sentence.text for sentence in sentences(table, "MARCH", "APRIL")] == [
        "Preamble: unchanged.",
        "Article 1: changed (79 of 100 words in common).",
        "Article 2 of MARCH has no counterpart in APRIL.",
        "Article 3 of MARCH is article II of APRIL, unchanged.",
        "Articles 4 and 5 of MARCH are one in APRIL, article III: changed (97 of 100 words in common).",
        "Article 6 of MARCH is divided in APRIL into articles IV and V: changed (97 of 100 words in common).",
        "Article 7: unchanged, and stands after article VI in APRIL.",
        "Article 8 of MARCH is article VI of APRIL, changed (96 of 100 words in common).",
        "Signatures: changed (82 of 100 words in common).",
        "Article VIII of APRIL has no counterpart in MARCH.",
    ]


def test_seen_from_the_other_side_merging_is_dividing(table: Table) -> None:
    said = [sentence.text for sentence in sentences(table, "APRIL", "MARCH")]
    assert (
        "Article III of APRIL is divided in MARCH into articles 4 and 5: changed (97 of 100 words in common)." in said
    )
    assert "Articles IV and V of APRIL are one in MARCH, article 6: changed (97 of 100 words in common)." in said


def test_relations_can_be_counted(table: Table) -> None:
    found = correspondences(table, "MARCH", "APRIL")
    relations = [one.relation for one in found]
    assert relations.count(Relation.UNCHANGED) == 3
    assert relations.count(Relation.MISSING) == 2
    assert [one.first for one in found if one.moved] == [("article 7",)]


def test_an_article_that_moved_is_one_transposition_and_its_words_none(table: Table) -> None:
    (moved,) = transpositions(table, "MARCH", "APRIL")
    assert moved.what is Transposed.CLAUSE
    assert moved.first.text.startswith("The three Governments shall also help any State")


def test_what_moved_or_was_renumbered_is_not_counted_as_different(table: Table) -> None:
    assert round(distances(table)["MARCH", "APRIL"].share, 2) == 0.87


def test_both_texts_are_kept_to_the_letter(table: Table) -> None:
    for name in table.witnesses:
        assert table.text(name) == read_witness(FOLDER / f"{name}.txt").witness.text


@pytest.mark.parametrize("width", [60, 100])
def test_the_report_reads_as_it_was_approved(table: Table, width: int) -> None:
    """The stored report was read through; if it differs on purpose, read the new one before storing it."""
    assert report(table, base="MARCH", width=width) + "\n" == (FOLDER / f"report-{width}.txt").read_text(
        encoding="utf-8"
    )
    assert max(map(len, report(table, base="MARCH", width=width).splitlines())) <= width


def test_the_json_says_what_the_report_says(table: Table) -> None:
    whole = json.loads(to_json(table, base="MARCH"))
    assert whole["shares"] == [{"first": "MARCH", "second": "APRIL", "share": 0.8695}]
    assert [one["what"] for one in whole["transpositions"]] == ["clause"]
    merged = whole["correspondences"][4]
    assert merged["first"] == {"witness": "MARCH", "divisions": ["article 4", "article 5"]}
    assert merged["second"] == {"witness": "APRIL", "divisions": ["article III"]}
    assert [one["date"] for one in whole["about"]] == ["1911-03-03", "1911-04-02"]


class Page(HTMLParser):
    """What a browser would make of a page."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.ids: list[str] = []
        self.links: list[str] = []
        self.tags: set[str] = set()
        self.names: set[str] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.names |= {name for name, _ in attrs}
        self.ids += [value for name, value in attrs if name == "id" and value]
        self.links += [value for name, value in attrs if name == "href" and value]
        if tag != "meta":
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


def test_the_page_needs_nothing_from_elsewhere(table: Table) -> None:
    html = document_html(table, base="MARCH")
    page = Page()
    page.feed(html)
    assert not page.open
    assert len(page.ids) == len(set(page.ids))
    assert {link.removeprefix("#") for link in page.links} <= set(page.ids)
    assert not {"script", "link", "img"} & page.tags and "style" not in page.names
    assert not any(name.startswith("on") for name in page.names)
    assert "default-src 'none'; style-src 'sha256-" in html
    assert "url(" not in html and "@import" not in html


def test_the_page_marks_what_changed_and_leads_there(table: Table) -> None:
    html = document_html(table, base="MARCH")
    assert '<a href="#clause-5">Articles 4 and 5 of MARCH are one in APRIL' in html
    assert re.search(r"<del>.{0,60}month</del> <ins>.{0,60}fortnight</ins>", html)
    assert '<p class="not-seen">no such clause</p>' in html
