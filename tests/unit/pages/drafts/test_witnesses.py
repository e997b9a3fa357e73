"""Transcriptions on the page: header, text beside the record's quotations, collation."""

from __future__ import annotations

from pathlib import Path

from edition.collation import Witness, parse_witness, read_folder
from edition.pages.drafts.collated import collated_view
from edition.pages.drafts.witnesses import header_view, on_topic_view, transcription_view
from edition.record.tables import Quotation
from tests.unit.made import made
from tests.unit.pages.drafts.small import HILL, PLAIN, small
from tests.unit.pages.showing import links, rows, text, tree

EXAMPLES = Path(__file__).parents[4] / "docs" / "witnesses"
HEAD = "siglum: T\ntitle: A paper\narchive: Town\nreference: box 1\ntranscriber: t\nrights: ours\nlanguage: en\ncomplete: no\n\n"


def test_the_header_is_shown_with_the_rights_and_what_may_be_missing() -> None:
    page = tree(header_view(small(), parse_witness(f"{HEAD}== article 1 | toll ==\nWords.\n", "T.txt")))
    facts = dict(zip(page.xpath("//dt/text()"), page.xpath("//dd/text()"), strict=True))
    assert facts["Rights"] == "ours" and facts["Language"] == "English" and facts["Date"] == "not given"
    assert facts["Complete"] == "no: an article not here may have stood in it"


def quoted(name: str, clause: str, words: str) -> Quotation:
    return made(
        Quotation, id=name, table="clauses", record=clause, text=words, lang="en", source="acts", locator="p. 4"
    )


def test_quotations_of_the_record_are_looked_for_in_the_article_on_their_topic() -> None:
    record = small(
        quoted("a", f"{HILL}.1", "mend the old bridge at once"), quoted("b", f"{PLAIN}.a", "a wholly different promise"),
        quoted("c", f"{HILL}.2", "words on the toll"),
    )  # fmt: skip
    witness = parse_witness(f"{HEAD}== article 9 | bridge ==\nThey shall mend the bridge at once.\n", "T.txt").witness
    view = transcription_view(record, witness)
    page = tree(view)
    assert page.xpath("//h4")[0].text_content() == "Article 9 · The bridge"
    assert page.xpath("//p[@class='witness-text']/text()") == ["They shall mend the bridge at once."]
    near, far = (li.text_content() for li in page.xpath("//details/ul/li"))
    assert near.startswith("H1, 1: here with differences: mend the removed: old bridge at once ‘mend the old")
    assert far.startswith("P1, a: not here ‘a wholly different promise’ Clerk 1999, p. 4")
    assert page.xpath("//summary")[0].text_content().endswith(": 2")
    assert links(view)[0] == "topics/bridge"


def test_an_article_not_seen_is_not_shown_as_missing() -> None:
    witness = parse_witness(f"{HEAD}== article 1 | not seen ==\n\n== article 2 ==\nWords.\n", "T.txt").witness
    assert text(transcription_view(small(), witness)) == "Article 1 Known to exist; not seen. Article 2 Words."


def test_several_texts_are_collated_word_by_word_with_apparatus_and_distance() -> None:
    view = collated_view([Witness.of("A", "aid at once"), Witness.of("B", "aid at last")])
    assert rows(view) == [["A", "aid at", "once"], ["B", "aid at", "added: last"]]
    page = tree(view)
    assert page.xpath("//ol[@class='apparatus']/li")[0].text_content().endswith("once A] last B")
    assert "A and B have" in text(view) and "of 100 words in common" in text(view)


def test_a_clause_not_seen_is_not_called_absent() -> None:
    files = read_folder(EXAMPLES)
    page = tree(collated_view([file.witness for file in files]))
    said = [li.text_content() for li in page.xpath("//ul/li")]
    assert "Article 2 of EXAMPLE-1 is article 3 of EXAMPLE-2, changed (86 of 100 words in common)" in " ".join(said)
    assert any("and stands after article" in sentence for sentence in said)
    assert any("Article 4 of EXAMPLE-1 was not seen" in sentence for sentence in said)
    assert "not seen" in page.xpath("//div[@class='collation-text']/p[@class='not-seen']/text()")


def test_what_became_of_an_article_leads_to_its_words() -> None:
    page = tree(collated_view([Witness.of("B", "aid at once"), Witness.of("A", "aid at last")], name="en"))
    assert page.xpath("//p[@class='collation-shares']//text()")[0].startswith("B and A have"), (
        "the first named is the base"
    )
    (link,) = page.xpath("//ul/li/a/@href")
    assert link == "#en-clause-1" and page.xpath("//h4[@id='en-clause-1']")


def test_a_topic_page_gets_the_articles_on_it_and_no_others() -> None:
    files = read_folder(EXAMPLES)
    view = on_topic_view("consultation", files)
    assert view is not None
    assert "shall consult without delay" in text(view) and "armistice" not in text(view)
    assert tree(view).xpath("//ol[@class='apparatus']")
    assert on_topic_view("passage", files) is None
