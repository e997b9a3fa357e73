"""Pages for texts on this machine: without texts they say so, with texts they show the words beside the restatements."""

from __future__ import annotations

from pathlib import Path

import pytest

from edition.dates import parse
from edition.pages.texts.agreed import agreements
from edition.pages.texts.beside import article_of, articles, collations, draft_parts, speeches
from edition.pages.texts.offered import offered_table
from edition.record import Record
from edition.record.tables import Clause, Draft, OfferedText, Person, Quotation, Statement
from edition.texts import Passage, Store, StoredText, digest_of
from edition.texts.store import Receipt
from tests.unit.made import made, record_of
from tests.unit.pages.showing import label, links, rows, source, tree

TREATY = (
    Passage("The three parties agree:"),
    Passage("If one is at war <soon>, the others help.", "I"),
    Passage("They will talk about how.", "III", place="p. 9"),
)
SPEECH = (
    Passage("Will the paper come?", speaker="Mr. Able", place="col. 1"),
    Passage("My friend is having a paper made.", speaker="The Minister", place="col. 2"),
)


def offered(name: str, position: int, kind: str, **cells: object) -> OfferedText:
    given = {"id": name, "position": position, "kind": kind, "title": f"Title of {name}", "source": "printed",
             "language": "en", "completeness": "whole", "rights": "free", "ground": "Its age.", **cells}  # fmt: skip
    return made(OfferedText, **given)


def clause(article: str, act: str, kind: str = "article", topic: str = "help") -> Clause:
    return made(Clause, id=f"draft.{article[0]}{len(act)}", draft="draft", kind=kind, article=article, topic=topic,
                bound="A", act=act, whom="B")  # fmt: skip


def small() -> Record:
    return record_of(
        label("texts", "completeness", "whole", "whole"),
        label("any", "status", "one-source", "one source"),
        made(Draft, id="draft", siglum="A1", title="A draft"),
        clause("preamble", "names"), clause("1(1)", "shall help"), clause("1(2)", "shall also help"),
        clause("3", "shall consult", topic="talk"), clause("3", "said aloud", "oral"),
        offered("a-draft", 1, "draft", drafts=("draft",), address="https://example.org/d", address_seen=True),
        offered("a-sitting", 2, "statement", statements=("s", "t"), source="report", rights_seen=True),
        offered("a-treaty", 3, "treaty"),
        made(Person, id="ben", name="Ben Hill"),
        made(Statement, id="s", date=parse("1939-07-04"), speaker="ben", gist="A paper is being made."),
        made(Statement, id="t", date=parse("1939-07-04"), speaker="ben", gist="Nothing else."),
        made(Quotation, id="q", table="statements", record="s", text="is having a paper made", lang="en", source="report"),
        made(Quotation, id="r", table="statements", record="t", text="no other word", lang="en", source="report"),
        sources={"printed": source("printed", "Moor, Ada"), "report": source("report", "Hill, Ben")},
    )  # fmt: skip


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return Store(tmp_path / "texts")


def put(store: Store, name: str, passages: tuple[Passage, ...]) -> None:
    receipt = Receipt(name, "a file", "2026-01-01", 1, "", digest_of(passages))
    store.write(StoredText(receipt, passages), b"x", "", "plain")


def test_without_texts_every_view_says_that_nothing_is_here(store: Store) -> None:
    record = small()
    for view in (
        articles(record, store),
        speeches(record, store),
        collations(record, store),
        agreements(record, store),
    ):
        assert view.template == "line" and "this machine" in view.text
    assert draft_parts(record, "draft", store) == ()
    assert [row[-1] for row in rows(offered_table(record, store)) if len(row) > 1] == ["no", "no", "no"]


def test_what_is_offered_says_where_it_lies_and_what_was_not_verified(store: Store) -> None:
    put(store, "a-sitting", SPEECH)
    view = offered_table(small(), store)
    draft, _, sitting = (row for row in rows(view) if len(row) > 1)
    assert draft[0] == "Title of a-drafta-draft" and draft[2].endswith("address")
    assert [
        " ".join(head.text_content().split())
        for head in tree(view).xpath("//th[@scope='rowgroup' or @scope='colgroup']")
    ] == [
        "free (not verified)Its age.",
        "freeIts age.",
    ]
    assert sitting[2].endswith("to be supplied by the reader") and [r[-1] for r in (draft, sitting)] == ["no", "yes"]
    assert "https://example.org/d" in links(view)
    assert repr(view) == "3 texts, 1 on this machine"


def test_articles_stand_beside_their_restatements(store: Store) -> None:
    put(store, "a-draft", TREATY)
    view = articles(small(), store)
    assert rows(view) == [
        ["preamble", "A names B.", "The three parties agree:"],
        ["I", "A shall help B.A shall also help B.", "If one is at war <soon>, the others help."],
        ["III", "A shall consult B.", "They will talk about how."],
    ]
    assert not tree(view).xpath("//soon")


def test_the_page_of_a_draft_has_the_words_only_where_they_are(store: Store) -> None:
    put(store, "a-draft", TREATY)
    (part,) = draft_parts(small(), "draft", store)
    assert part.id == "words-here" and "in this copy of the book alone" in part.views[0].text
    assert rows(part.views[1])[0][0] == "preamble"
    assert draft_parts(small(), "another", store) == ()


def test_statements_stand_beside_what_the_record_says_of_them(store: Store) -> None:
    put(store, "a-sitting", SPEECH)
    assert rows(speeches(small(), store)) == [
        ["Ben Hill, 4 July 1939", "A paper is being made.", "My friend is having a paper made. col. 2"],
    ]


def test_quotations_are_shown_with_what_comes_of_them(store: Store) -> None:
    put(store, "a-sitting", SPEECH)
    view = agreements(small(), store)
    assert repr(view) == "1 agree, 0 differ, 1 are not found; 0 have no text on this machine"
    assert rows(view) == [
        ["Ben Hill, 4 July 1939", "‘is having a paper made’", "agrees", "col. 2, The Minister"],
        ["Ben Hill, 4 July 1939", "‘no other word’", "not found", ""],
    ]


def test_drafts_and_treaties_of_one_language_are_collated(store: Store) -> None:
    put(store, "a-draft", TREATY)
    assert collations(small(), store).template == "line"
    put(store, "a-treaty", (Passage("If one is at war, the others help at once.", "I"),))
    view = collations(small(), store)
    assert view.template == "drafts/collated"
    assert "at once" in " ".join(tree(view).text_content().split())


@pytest.mark.parametrize(
    ("said", "article"),
    [
        ("1 (undertaking)", "1"),
        ("XIV", "14"),
        ("IX", "9"),
        ("Article 3", "3"),
        ("a comment", ""),
        ("preamble", "preamble"),
    ],
)
def test_labels_of_drafts_and_texts_name_the_same_article(said: str, article: str) -> None:
    assert article_of(said) == article
