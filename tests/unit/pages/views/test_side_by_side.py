"""The side-by-side view of two drafts."""

from __future__ import annotations

from lxml import html

from edition.drafts.comparison import compare
from edition.pages.views.side_by_side import side_by_side
from edition.record import open_record

FIRST, SECOND = "gbfr-1939-05-27", "su-1939-06-02"


def shown() -> html.HtmlElement:
    return html.fromstring(side_by_side(open_record(), FIRST, SECOND).html)


def test_changes_are_real_marks_with_words_for_them() -> None:
    tree = shown()
    assert tree.xpath("//del/span[@class='visually-hidden'][starts-with(., 'removed')]")
    assert tree.xpath("//ins/span[@class='visually-hidden'][starts-with(., 'added')]")


def test_every_pair_has_a_verdict_and_the_summary_counts_them() -> None:
    view = side_by_side(open_record(), FIRST, SECOND)
    counts = compare(open_record(), FIRST, SECOND).count()
    verdicts = [p.text for p in html.fromstring(view.html).xpath("//p[@class='sbs-verdict']")]
    assert sum(verdict.startswith("changed") for verdict in verdicts) == counts["changed"]
    assert verdicts.count("no counterpart") == counts["first"] + counts["second"]
    assert f"only in A1: {counts['first']}" in view.text


def test_key_wording_stands_under_its_clause_with_source_and_language() -> None:
    record = open_record()
    text = shown().text_content()
    readings = [
        r
        for d in (FIRST, SECOND)
        for c in record.where("clauses", draft=d)
        for r in record.quotations_of("clauses", c.id)
    ]
    assert readings
    assert all(r.text in text for r in readings)
    assert {e.get("lang") for e in shown().xpath("//*[@class='wording']")} == {r.lang for r in readings}


def test_a_clause_that_changed_its_place_is_said_to_have() -> None:
    """The attack on a signatory came last in the Western article 1 and first in the Soviet one."""
    box = shown().xpath("//h3[text()='Attack on a signatory']/..//p[@class='sbs-verdict']")
    assert [p.text for p in box] == ["changed, in another place"]


def test_topics_are_headings_and_addresses_where_asked() -> None:
    record = open_record()
    anchored = html.fromstring(side_by_side(record, FIRST, SECOND, anchored=True).html)
    ids = anchored.xpath("//h3/@id")
    assert "separate-peace" in ids and len(ids) == len(set(ids))
    assert shown().xpath("//h3/@id") == []


def test_what_is_no_article_or_not_verified_is_marked_as_such() -> None:
    labels = [" ".join(p.text_content().split()) for p in shown().xpath("//p[@class='sbs-article']")]
    assert "A1, embassy’s comment (said or reported)" in labels
    assert "A1, 7 (unverified)" in labels
    assert "A1, 2" in labels
