"""One topic through all drafts: texts in turn, base, apparatus."""

from __future__ import annotations

from edition.drafts.strand import strands
from edition.pages.drafts.strand import strand_view
from tests.unit.pages.drafts.small import HILL, small
from tests.unit.pages.showing import links, tree


def test_texts_stand_in_order_of_time_with_what_changed_since_the_one_above() -> None:
    (strand,) = strands(small(), "bridge")
    view = strand_view(small(), strand, "s1")
    items = tree(view).xpath("//ol[@class='strand-texts']/li")
    assert [i.xpath("./p")[0].text_content() for i in items] == [
        "H1 1 May, Hill", "P1 9 May, the Plain", "H2 2 June, Hill",
    ]  # fmt: skip
    assert [n.text_content() for n in items[1].xpath(".//del | .//ins")] == ["removed: at once", "added: within a year"]
    assert not items[2].xpath(".//del | .//ins")
    assert "‘ohne Verzug’ (‘without delay’)" in items[0].text_content()
    assert "words not recorded" in items[1].text_content()
    assert links(view)[:2] == [f"drafts/{HILL}", f"clauses/{HILL}.1"]


def test_each_number_in_the_base_leads_to_its_entry() -> None:
    (strand,) = strands(small(), "bridge")
    page = tree(strand_view(small(), strand, "s1"))
    base = page.xpath("//p[@class='strand-base']")[0]
    assert base.text_content() == "H1 Hill shall mend the bridge at once1."
    assert base.xpath("./a/@href") == ["#s1-1"]
    (entry,) = page.xpath("//ol[@class='apparatus']/li[@id='s1-1']")
    assert entry.text_content() == "at once H1] within a year P1 H2"


def test_a_clause_alone_has_no_apparatus() -> None:
    (strand,) = strands(small(), "toll")
    page = tree(strand_view(small(), strand, ""))
    assert page.xpath("//ol[@class='apparatus']") == [] == page.xpath("//h3")
    assert len(page.xpath("//li")) == 1
