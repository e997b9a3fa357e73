"""The clause matrix as a table."""

from __future__ import annotations

import pytest
from lxml import html

from edition.drafts.matrix import State, matrix
from edition.pages.views.clause_matrix import MEANINGS, SIGNS, clause_matrix
from edition.record import open_record


@pytest.fixture
def table(monkeypatch: pytest.MonkeyPatch) -> html.HtmlElement:
    monkeypatch.setenv("EDITION_BOOK", "1")
    return html.fromstring(clause_matrix(open_record()).html)


def test_every_state_has_a_shape_and_words_of_its_own() -> None:
    assert set(SIGNS) == set(MEANINGS) == set(State)
    assert len(set(SIGNS.values())) == len(State)


def test_each_cell_says_in_words_what_its_sign_says(table: html.HtmlElement) -> None:
    cells = [cell for row in matrix(open_record()) for cell in row]
    shown = table.xpath("//tbody/tr/td")
    assert len(shown) == len(cells)
    for cell, box in zip(cells, shown, strict=True):
        sign = box.xpath(".//span[@aria-hidden='true']")[0].text
        heard = box.xpath(".//span[@class='visually-hidden']")[0].text
        assert sign == SIGNS[cell.state]
        assert cell.draft.siglum in heard
        assert ("not seen" in heard) == (cell.state is State.UNKNOWN)
        assert ("silent" in heard) == (cell.state is State.ABSENT)


def test_what_is_treated_leads_to_its_clause_and_what_was_not_seen_to_its_draft(table: html.HtmlElement) -> None:
    row = table.xpath("//tr[@data-topic='separate-peace']")[0]
    heads = [th.text_content() for th in table.xpath("//thead/tr/th")]
    place = next(n for n, text in enumerate(heads) if text.startswith("S6"))
    link = row[place].find("a")
    assert link.get("href") == "record:clauses/su-1939-06-02.art-5"
    assert "new, S6: 5" in link.text_content()
    for box in table.xpath("//td[@class='m-unknown']"):
        assert box.find("a").get("href").startswith(("record:drafts/", "record:clauses/"))
    assert table.xpath("//td[@class='m-absent']/a") == []


def test_heads_carry_what_the_filters_need(table: html.HtmlElement) -> None:
    heads = table.xpath("//thead/tr/th")[1:]
    assert len(heads) == len(open_record()["drafts"])
    by_siglum = {th.find("a").text: th for th in heads}
    assert by_siglum["A1"].get("data-governments") == "GB FR"
    assert by_siglum["A1"].get("data-month") == "1939-05"
    assert "27 May 1939" in by_siglum["A1"].text_content()


def test_the_legend_counts_what_the_table_shows(table: html.HtmlElement) -> None:
    for state in State:
        (told,) = table.xpath(f"//li[span[contains(@class,'m-{state.value}')]]//span[@class='count']/text()")
        shown = table.xpath(f"//td[@class='m-{state.value}']")
        assert told == f"({len(shown)})"
