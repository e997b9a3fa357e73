"""Two drafts side by side: marks, verdicts, wordings, silence, addresses."""

from __future__ import annotations

from edition.collation import Normaliser, word_diff
from edition.dates import parse
from edition.pages.drafts.differences import differences
from edition.pages.drafts.names import without_year
from edition.pages.drafts.side_by_side import side_by_side
from edition.pages.inline import Toned, plain
from tests.unit.pages.drafts.small import HILL, LAST, PLAIN, small
from tests.unit.pages.showing import links, tree


def test_what_goes_is_marked_on_the_left_and_what_comes_on_the_right() -> None:
    pair = tree(side_by_side(small(), HILL, PLAIN)).xpath("//div[@class='sbs-pair']")[0]
    left, right = pair.xpath("./div[@class='sbs-row']/div")
    assert [d.text_content() for d in left.xpath(".//del")] == ["removed: at once"]
    assert [i.text_content() for i in right.xpath(".//ins")] == ["added: within a year"]
    assert not left.xpath(".//ins") and not right.xpath(".//del")
    assert pair.xpath("./p/text()") == ["changed"]


def test_alike_clauses_are_the_same_and_silence_is_not_ignorance() -> None:
    later = tree(side_by_side(small(), PLAIN, LAST))
    assert later.xpath("//p[@class='sbs-verdict']/text()") == ["same"]
    for other, said in ((PLAIN, "P1 says nothing on this."), (LAST, "Not known: this part of H2 was not seen.")):
        shown = tree(side_by_side(small(), HILL, other))
        assert shown.xpath("//span[@class='sbs-missing']/text()") == [said]
        assert shown.xpath("//p[@class='sbs-verdict']/text()")[-1] == "no counterpart"


def test_the_summary_counts_the_pairs() -> None:
    view = side_by_side(small(), HILL, PLAIN)
    assert view.text == ("Clauses that match by topic: 1, of which 1 differ in wording; only in H1: 1; only in P1: 0.")
    assert tree(view).xpath("//p[@class='sbs-summary']/text()") == [view.text]


def test_key_wording_stands_under_its_clause_with_source_and_language() -> None:
    (words,) = tree(side_by_side(small(), HILL, PLAIN)).xpath("//p[@class='sbs-wording']")
    assert words.text_content() == "‘ohne Verzug’ (‘without delay’) Clerk 1999, p. 4"
    assert words.xpath("./span[@class='wording']/@lang") == ["de"]


def test_what_is_no_article_or_not_verified_is_marked_as_such() -> None:
    labels = [p.text_content() for p in tree(side_by_side(small(), HILL, PLAIN)).xpath("//p[@class='sbs-article']")]
    assert labels == ["H1, 1", "P1, a (said or reported, unverified)", "H1, 2"]


def test_topics_are_addresses_where_asked_and_names_lead_to_records() -> None:
    assert tree(side_by_side(small(), HILL, PLAIN)).xpath("//h3/@id") == []
    anchored = side_by_side(small(), HILL, PLAIN, anchored=True)
    assert tree(anchored).xpath("//h3/@id") == ["bridge", "toll"]
    assert links(anchored)[:4] == [f"drafts/{HILL}", f"drafts/{PLAIN}", f"clauses/{HILL}.1", "sources/acts"]


def test_differences_join_pieces_of_two_texts_as_they_are_read() -> None:
    read = Normaliser().tokens
    shown = differences(word_diff(read("help (if asked) at once"), read("help, if asked, later")))
    for tone, whole in (("added", "help (if asked) at once"), ("removed", "help, if asked, later")):
        kept = plain(tuple(part for part in shown if not (isinstance(part, Toned) and part.tone == tone)))
        assert [token.n for token in read(kept)] == [token.n for token in read(whole)]


def test_a_date_within_one_year_is_told_without_it() -> None:
    told = [without_year(parse(text)) for text in ("1939-05-27", "1939-07-23/1939-07-27", "1939-12-30/1940-01-02")]
    assert told == ["27 May", "23–27 July", "30 December 1939 to 2 January 1940"]
