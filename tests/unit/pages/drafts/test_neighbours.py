"""A clause among its neighbours."""

from __future__ import annotations

from edition.pages.drafts.neighbours import beside, comparisons_of, neighbours
from edition.pages.view import View
from edition.record import Record
from edition.record.tables import Clause
from tests.unit.pages.drafts.small import HILL, LAST, PLAIN, clause, coverage, small
from tests.unit.pages.showing import links, tree


def fold(record: Record, name: str) -> View:
    row: Clause = record["clauses"][name]
    view = beside(record, row, neighbours(record, record["drafts"][row.draft]))
    assert view is not None
    return view


def test_a_draft_stands_between_what_it_answers_its_own_sides_last_and_what_answers_it() -> None:
    record = small()
    related = {
        d: [(n.other.siglum, n.relation) for n in neighbours(record, record["drafts"][d])] for d in (PLAIN, LAST)
    }
    assert related[PLAIN] == [("H1", "which it answers"), ("H2", "which answers it")]
    assert related[LAST] == [("P1", "which it answers"), ("H1", "the same side’s text before")]


def test_words_are_marked_from_the_earlier_text_to_the_later() -> None:
    before, after = tree(fold(small(), f"{PLAIN}.a")).xpath("//dd")
    assert [n.text_content() for n in before.xpath("./del | ./ins")] == ["removed: at once", "added: within a year"]
    assert after.text_content() == "The same: Hill shall mend the bridge within a year."


def test_the_summary_names_neighbours_and_article_and_holds_no_paragraph() -> None:
    page = tree(fold(small(), f"{PLAIN}.a"))
    assert page.xpath("//summary")[0].text_content() == "Before and after: H1, H2, beside a"
    assert not page.xpath("//summary//p")
    assert page.xpath("//dt")[0].text_content() == "H1, 1 1 May, which it answers"


def test_silence_what_was_not_seen_and_another_place_are_told_apart() -> None:
    free = clause(PLAIN, "b", 2, "toll", "leaves every crossing of the river free for all")
    record = small(free, coverage(PLAIN, "toll", "present"))
    silent = tree(fold(small(), f"{HILL}.2"))
    assert [dd.text_content() for dd in silent.xpath("//dd")] == ["P1 says nothing on this."]
    elsewhere = fold(record, f"{HILL}.2")
    assert [dd.text_content() for dd in tree(elsewhere).xpath("//dd")] == ["P1 treats this topic in another clause. b."]
    assert links(elsewhere)[-1] == f"clauses/{PLAIN}.b"


def test_a_draft_alone_has_no_fold() -> None:
    record = small()
    assert beside(record, record["clauses"][f"{HILL}.1"], []) is None


def test_comparisons_of_a_draft_are_the_pages_it_stands_on() -> None:
    record = small()
    assert comparisons_of(record, record["drafts"][HILL]) == [
        (f"{HILL}-and-{PLAIN}", "H1 and P1"),
        (f"{HILL}-and-{LAST}", "H1 and H2"),
    ]
