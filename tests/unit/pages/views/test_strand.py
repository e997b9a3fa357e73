"""One topic through all drafts, as HTML."""

from __future__ import annotations

from lxml import html

from edition.drafts.strand import strands
from edition.pages.views.strand import strand_html
from edition.record import open_record


def tree(topic: str, n: int = 0) -> html.HtmlElement:
    record = open_record()
    return html.fromstring(f"<div>{strand_html(record, strands(record, topic)[n], 's1')}</div>")


def test_each_number_in_the_base_leads_to_its_reading() -> None:
    found = tree("third-states")
    calls = found.xpath("//p[@class='strand-base']/a[@class='call']")
    assert [a.get("href") for a in calls] == [f"#s1-{n}" for n in range(1, len(calls) + 1)]
    assert found.xpath("//ol[@class='apparatus']/li/@id") == [a.get("href")[1:] for a in calls]
    assert len(calls) > 1


def test_the_base_reads_as_its_restatement_does() -> None:
    found = tree("direct-attack")
    base = found.xpath("//p[@class='strand-base']")[0]
    for extra in base.xpath("./a | ./span[@class='varies-gap']"):
        extra.drop_tree()
    words = " ".join(base.text_content().split())
    assert (
        words
        == "A1 The USSR shall give all possible help to Britain and France if the state helped is attacked by a European power."
    )


def test_the_apparatus_names_lemma_readings_and_texts() -> None:
    entries = [" ".join(li.text_content().split()) for li in tree("direct-attack").xpath("//li[@id]")]
    assert "the state helped A1] one of them S6 A2 A3 A4 A6 J1" in entries


def test_the_texts_stand_in_order_of_time_with_their_own_words() -> None:
    record = open_record()
    (strand, *_) = strands(record, "direct-attack")
    items = tree("direct-attack").xpath("//ol[@class='strand-texts']/li")
    assert [li[0].text_content().split()[0] for li in items] == list(strand.clauses)
    for li, clause in zip(items, strand.clauses.values(), strict=True):
        for reading in record.quotations_of("clauses", clause.id):
            assert reading.text in li.text_content()


def test_a_clause_alone_has_no_apparatus() -> None:
    alone = tree("passage")
    assert alone.xpath("//ol[@class='apparatus']") == []
    assert len(alone.xpath("//li")) == 1
    assert "unverified" in tree("extension", 2).text_content()
