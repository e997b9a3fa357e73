"""Transcriptions on the page."""

from __future__ import annotations

from pathlib import Path

from lxml import html

from edition.collation import parse_witness, read_folder
from edition.pages.views.witnesses import facts_html, on_topic_html, text_html, together_html
from edition.record import open_record

EXAMPLES = Path(__file__).parents[4] / "docs" / "witnesses"


def test_the_header_is_shown_with_the_rights() -> None:
    text = html.fromstring(facts_html(read_folder(EXAMPLES)[0])).text_content()
    assert "EXAMPLE-1" in text and "our own words, CC0 1.0" in text
    assert "no: an article not here may have stood in it" in text


def test_several_witnesses_are_collated_word_by_word() -> None:
    found = together_html([file.witness for file in read_folder(EXAMPLES)])
    tree = html.fromstring(f"<div>{found}</div>")
    assert len(tree.xpath("//table")) == 4
    entries = [" ".join(li.text_content().split()) for li in tree.xpath("//ol[@class='apparatus']/li")]
    assert any("an armistice or EXAMPLE-2" in entry for entry in entries)
    said = [li.text_content() for li in tree.xpath("//ul/li")]
    assert "Article 2 of EXAMPLE-1 is article 3 of EXAMPLE-2, changed (86 of 100 words in common)" in " ".join(said)
    assert any("and stands after article" in sentence for sentence in said)
    assert any("Article 4 of EXAMPLE-1 was not seen" in sentence for sentence in said)


def test_an_article_not_seen_is_not_shown_as_missing() -> None:
    record = open_record()
    shown = text_html(record, read_folder(EXAMPLES)[0].witness)
    assert "Known to exist; not seen." in shown


def test_quotations_of_the_record_are_looked_for_in_the_article() -> None:
    record = open_record()
    reading = next(r for r in record.readings("clauses", "su-1939-06-02.art-1-1") if r.text("lang") == "en")
    head = "siglum: T\ntitle: T\narchive: a\nreference: r\ntranscriber: t\nrights: r\nlanguage: en\n\n"
    text = f"{head}== article 9 | direct-attack ==\nIt was agreed that {reading.text('text')} and no more.\n"
    shown = text_html(record, parse_witness(text, "T.txt").witness)
    assert "here word for word" in shown
    assert "not here" in shown or shown.count("<li>") == shown.count("here word for word")


def test_a_topic_page_gets_the_articles_on_it_and_no_others() -> None:
    files = read_folder(EXAMPLES)
    shown = on_topic_html("consultation", files)
    assert "shall consult without delay" in shown and "armistice" not in shown
    assert "Apparatus" in shown
    assert on_topic_html("passage", files) == ""


def test_what_a_contributor_writes_arrives_escaped() -> None:
    head = "siglum: T\ntitle: <b>\narchive: <i>x</i>\nreference: r\ntranscriber: t\nrights: r\nlanguage: en\n\n"
    file = parse_witness(f"{head}== article 1 | passage ==\n<script>alert(1)</script>\n", "T.txt")
    shown = facts_html(file) + text_html(open_record(), file.witness) + on_topic_html("passage", [file])
    assert "<script>" not in shown and "<i>x" not in shown
