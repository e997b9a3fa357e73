"""Coded answers in words: what changed between two drafts, step by step, and what several texts say."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from edition.pages.drafts.baltic import baltic_question
from edition.pages.drafts.changes import changes_table, steps_table
from edition.pages.drafts.offers import offers
from edition.record.tables import CodedAnswer, Draft
from tests.unit.made import made
from tests.unit.pages.drafts.small import HILL, LAST, PLAIN, coded, small
from tests.unit.pages.showing import heads, links, rows, text, tree


def test_points_that_differ_stand_in_the_table_and_the_rest_beneath() -> None:
    view = changes_table(small(), HILL, PLAIN)
    assert heads(view) == ["Point", "H1, 1 May", "P1, 9 May"]
    assert rows(view) == [["HasteHow soon?", "at once", "later"]]
    assert text(view).endswith("Alike in both: Toll (not mentioned).")
    assert repr(view) == "What changed from H1 to P1, point by point: 1 points differ, 1 are alike"
    assert links(view) == [f"clauses/{HILL}.1", f"clauses/{PLAIN}.a"]


def test_a_point_not_seen_is_neither_changed_nor_alike_and_no_table_stands_empty() -> None:
    view = changes_table(small(), PLAIN, LAST)
    assert tree(view).xpath("//table") == []
    assert text(view) == "Alike in both: Haste (later). Not known, as a text was not seen: Toll."


def test_steps_mark_what_changed_and_pass_over_what_was_not_seen() -> None:
    view = steps_table(small(), [HILL, PLAIN, LAST])
    assert rows(view) == [["Haste", "at once", "changed to later", "later"]]
    assert tree(view).xpath("//td/ins/text()") == ["later"]
    assert repr(view) == "What changed, step by step, from H1, 1 May to H2, 2 June: 1 point"
    gap = small(made(CodedAnswer, id=f"{PLAIN}.haste", draft=PLAIN, feature="haste", value="unknown"))
    assert rows(steps_table(gap, [HILL, PLAIN, LAST])) == [["Haste", "at once", "not seen", "changed to later"]]
    back = small(coded(LAST, "haste", "at-once"), coded(PLAIN, "haste", "not-applicable"))
    assert rows(steps_table(back, [HILL, PLAIN, LAST])) == []


def test_offers_tell_silence_a_silent_report_and_ignorance_apart() -> None:
    record = small()
    report = replace(record["drafts"][PLAIN], completeness="substance")
    view = offers(small(report), [HILL, PLAIN, LAST], "What they say")
    assert heads(view) == ["Question", "Hill, 1 May", "Plain, 9 Mayknown by report", "Hill, 2 June"]
    assert rows(view) == [
        ["Haste", "at once", "later", "later"],
        ["Toll", "not mentioned", "not in the report", "not seen"],
    ]
    assert repr(view) == "What they say: 2 questions, 3 texts"
    assert f"clauses/{PLAIN}.a" in links(view)


def test_a_text_that_was_kept_and_an_answer_that_nobody_gave_say_so() -> None:
    kept: Draft = replace(
        small()["drafts"][PLAIN], id="kept", drafted=small()["drafts"][HILL].handed_over, handed_over=None
    )
    view = offers(small(kept), ["kept"])
    assert heads(view)[1] == "Plain, 1 Maynot handed over"
    assert rows(view)[0] == ["Haste", "not coded"]


def test_the_baltic_table_takes_drafts_of_the_period_and_leads_to_the_clauses() -> None:
    view = baltic_question(small(), date(1921, 5, 2), date(1921, 5, 31))
    assert heads(view) == ["Text", "Handed over", "How soon", "Clauses"]
    assert rows(view) == [["P1, Draft P1", "9 May 1921", "later", "a"]]
    assert links(view) == [f"drafts/{PLAIN}", f"clauses/{PLAIN}.a"]
    assert repr(baltic_question(small())) == "The Baltic question by draft: 3 texts"
