"""The clause matrix: signs and words, ways to clauses, filters and their words."""

from __future__ import annotations

import json

from edition.drafts.matrix import TopicChange
from edition.pages.drafts.clause_matrix import SIGNS, clause_matrix, state_meanings, state_words
from tests.unit.pages.drafts.small import HILL, LAST, small
from tests.unit.pages.showing import tree


def test_every_state_has_a_shape_a_word_and_a_meaning_of_its_own() -> None:
    assert set(SIGNS) == set(state_meanings()) == set(state_words(small())) == set(TopicChange)
    assert len(set(SIGNS.values())) == len(set(state_words(small()).values())) == len(TopicChange)


def test_each_cell_says_in_words_what_its_sign_says_and_leads_to_what_it_says() -> None:
    page = tree(clause_matrix(small()), book=True)
    bridge, toll = (row.xpath("./td") for row in page.xpath("//tbody/tr"))
    assert [td.text_content() for td in bridge] == ["● treated, H1: 1", "● treated, P1: a", "≠ changed, H2: 1"]
    assert [td.get("class") for td in toll] == ["m-present", "m-absent", "m-unknown"]
    assert [td.text_content() for td in toll] == ["● treated, H1: 2", "· silent, P1", "? not seen, H2"]
    assert [td.xpath("./a/@href") for td in toll] == [[f"clauses/{HILL}.2"], [], [f"drafts/{LAST}"]]
    for td in (*bridge, *toll):
        assert len(td.xpath(".//span[@aria-hidden='true']")) == len(td.xpath(".//span[@class='visually-hidden']")) == 1


def test_heads_carry_what_the_filters_offer() -> None:
    page = tree(clause_matrix(small()))
    heads = page.xpath("//thead//th")[1:]
    assert [(h.get("data-governments"), h.get("data-month")) for h in heads] == [
        ("HI", "1921-05"), ("PL", "1921-05"), ("HI", "1921-06"),
    ]  # fmt: skip
    offered = {s.get("name"): [(o.get("value"), o.text) for o in s] for s in page.xpath("//form//select")}
    assert offered["government"] == [("", "all governments"), ("HI", "Hill"), ("PL", "the Plain")]
    assert offered["month"] == [("", "all months"), ("1921-05", "May 1921"), ("1921-06", "June 1921")]
    assert [value for value, _ in offered["topic"]] == ["", "bridge", "toll"]


def test_the_form_sleeps_until_the_script_wakes_it_and_can_be_submitted() -> None:
    (form,) = tree(clause_matrix(small())).xpath("//form")
    assert form.get("hidden") is not None
    assert form.xpath(".//button/@type") == ["submit", "reset"]
    assert clause_matrix(small()).scripts == ("words.js", "matrix.js")


def test_the_script_finds_its_words_in_the_page() -> None:
    words = json.loads(tree(clause_matrix(small())).xpath("//@data-words")[0])
    assert words["someDrafts"] == {"one": "{some} of {n} draft", "other": "{some} of {n} drafts"}
    assert {"showing", "allDrafts", "allTopics", "someTopics", "none"} < set(words)


def test_the_legend_counts_what_the_table_shows() -> None:
    page = tree(clause_matrix(small()))
    for state in TopicChange:
        (told,) = page.xpath(f"//li[span[contains(@class,'m-{state.value}')]]//span[@class='count']/text()")
        shown = page.xpath(f"//td[@class='m-{state.value}']")
        assert told == f"({len(shown)})"


def test_every_name_in_the_head_tells_draft_day_and_side() -> None:
    second = tree(clause_matrix(small())).xpath("//thead//th")[2]
    assert second.text_content() == "P19.5., 9 May 1921, the Plain"
    assert second.get("title") == "Draft P1, 9 May 1921, the Plain"
