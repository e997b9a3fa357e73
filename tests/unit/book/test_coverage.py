"""Paragraphs of a chapter as coverage notes them."""

from __future__ import annotations

from docutils import nodes
from docutils.utils import new_document

from edition.book.coverage import paragraphs_of
from edition.book.domain import pending
from edition.pages.apparatus.coverage import Paragraph, listing, support
from tests.unit.pages.apparatus.small import PARLEY, river
from tests.unit.pages.showing import links, rows, text


def paragraph(*children: nodes.Node, **named: list[str]) -> nodes.paragraph:
    return nodes.paragraph("", "", *children, **named)


def noted(*children: nodes.Node) -> list[Paragraph]:
    document = new_document("page")
    document += list(children)
    return list(paragraphs_of(document, "chapters/talks/river"))


def test_a_paragraph_is_noted_with_its_address_voice_and_references() -> None:
    box = nodes.container("", classes=["voice", "voice-carley"])
    head = paragraph(nodes.Text("Carley argues"), classes=["voice-head"])
    box += [head, paragraph(nodes.Text("They met: "), pending("event", PARLEY, "there"), ids=["river-met"])]
    assert noted(box) == [
        Paragraph("chapters/talks/river", "river-met", "They met: there", "Carley argues", (("events", PARLEY),))
    ]


def test_a_long_paragraph_stands_under_its_first_words() -> None:
    (found,) = noted(paragraph(nodes.Text("one two three four five six seven eight nine ten")))
    assert found.opening == "one two three four five six seven eight nine …" and found.voice == "The edition"


def test_summaries_lists_tables_and_results_are_left_out() -> None:
    brief = nodes.container("", paragraph(nodes.Text("In short.")), classes=["in-brief"])
    listed = nodes.bullet_list("", nodes.list_item("", paragraph(nodes.Text("An item."))))
    result = nodes.container("", paragraph(nodes.Text("A result.")), classes=["cell"])
    assert noted(brief, listed, result) == []


MET = Paragraph("talks/river", "met", "They met.", "The edition", (("events", PARLEY), ("people", "ada")))
SAID = Paragraph("talks/river", "said", "He said.", "Others object", (("objections", "reed"), ("sources", "acts")))
BARE = Paragraph("talks/toll", "bare", "Nothing.", "Not known", (("people", "ada"),))


def test_people_explain_and_do_not_prove() -> None:
    record = river()
    assert MET.sources(record) == ("acts", "gazette") and BARE.sources(record) == ()
    assert SAID.sources(record) == ("acts", "gazette"), "those it names come first"
    assert support(record, MET) == "disputed 1" and support(record, BARE) == "–"


def test_the_list_leads_to_each_paragraph_and_counts_what_lacks_evidence() -> None:
    shown = listing(river(), [MET, SAID, BARE], {"talks/river": "The river", "talks/toll": "The toll"})
    assert text(shown.lead[0]) == ("3 paragraphs of 2 chapters; 1 without evidence; 2 of 2 sources stand behind them.")
    assert [(part.id, part.title) for part in shown.parts] == [("of-river", "The river"), ("of-toll", "The toll")]
    first, second = shown.parts
    assert rows(first.views[0])[0] == ["They met.", "The edition", "disputed 1", "Clerk 1999, Reed 1999"]
    assert links(first.views[0])[0] == "talks/river.html#met"
    assert rows(second.views[0]) == [["Nothing.", "Not known", "–", "none"]]
