"""A clause among its neighbours."""

from __future__ import annotations

from lxml import html

from edition.pages.views.neighbours import beside, comparisons_of, neighbours
from edition.record import open_record


def shown(clause: str) -> html.HtmlElement:
    record = open_record()
    row = record["clauses"][clause]
    return html.fromstring(beside(record, row, neighbours(record, record["drafts"][row.draft])))


def test_a_draft_stands_between_what_it_answers_and_what_answers_it() -> None:
    record = open_record()
    found = neighbours(record, record["drafts"]["su-1939-06-02"])
    assert [(n.other.siglum, n.relation) for n in found] == [
        ("A1", "which it answers"),
        ("S5", "the same side’s text before"),
        ("A2", "which answers it"),
    ]


def test_words_are_marked_from_the_earlier_text_to_the_later() -> None:
    fold = shown("su-1939-06-02.art-1-3")
    (first, *_) = fold.xpath("//dd")
    assert all(node.text_content().startswith("removed: ") for node in first.xpath("./del"))
    assert "immediate and effective" in "".join(node.text_content() for node in first.xpath("./ins"))
    later = shown("gbfr-1939-05-27.art-1-2").xpath("//dd")[-1]
    assert "immediate and effective" in "".join(node.text_content() for node in later.xpath("./ins"))


def test_silence_and_what_was_not_seen_are_told_apart() -> None:
    text = shown("su-1939-06-02.art-5").text_content()
    assert "A1 says nothing on this." in text
    assert "questions" in text or "A2" in text
    text = shown("gbfr-1939-05-27.preamble").text_content()
    assert "S5 says nothing on this." in text


def test_every_clause_can_be_shown_beside_its_neighbours() -> None:
    record = open_record()
    for draft in record.rows("drafts"):
        around = neighbours(record, draft)
        for clause in record.where("clauses", draft=draft.id):
            fold = beside(record, clause, around)
            assert fold.count("<dt>") == len(around)
            assert ("<details" in fold) == bool(around)


def test_comparisons_of_a_draft_are_the_pages_it_stands_on() -> None:
    record = open_record()
    names = [name for name, _ in comparisons_of(record, record["drafts"]["gbfr-1939-05-27"])]
    assert "gbfr-1939-05-27-and-su-1939-06-02" in names and "gb-1939-05-08-and-gbfr-1939-05-27" in names
    assert all("gbfr-1939-05-27" in name for name in names)
