"""The side-by-side view of two drafts."""

from __future__ import annotations

from lxml import html

from edition.record import open_record
from edition.views.side_by_side import side_by_side
from edition.wording.drafts import compare

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
    assert verdicts.count("changed") == counts["changed"]
    assert verdicts.count("no counterpart") == counts["first"] + counts["second"]
    assert f"only in A1: {counts['first']}" in view.text


def test_key_wording_stands_under_its_clause_with_source_and_language() -> None:
    record = open_record()
    text = shown().text_content()
    readings = [
        r for d in (FIRST, SECOND) for c in record.where("clauses", draft=d) for r in record.readings("clauses", c.id)
    ]
    assert readings
    assert all(r.text("text") in text for r in readings)
    assert {e.get("lang") for e in shown().xpath("//*[@class='wording']")} == {r.text("lang") for r in readings}
