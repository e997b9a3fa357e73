"""Pages of chapters as passages: paragraphs with their places, without labels, evidence and tables."""

from __future__ import annotations

from docutils import nodes
from docutils.utils import new_document

from edition.book.domain import pending
from edition.book.search import page_passages, words
from edition.book.views import shown
from edition.pages.lines import permalink
from edition.search.passages import Group, Passage
from tests.unit.pages.apparatus.small import PARLEY, river

PAGE = "chapters/talks/river"


def paragraph(*children: nodes.Node, **named: list[str]) -> nodes.paragraph:
    return nodes.paragraph("", "", *children, **named)


def chapter(*children: nodes.Node) -> nodes.document:
    document = new_document("page")
    document += nodes.section("", nodes.title("", "The river"), *children, ids=["the-river"])
    return document


def found(*children: nodes.Node) -> list[Passage]:
    return list(page_passages(river(), PAGE, chapter(*children)))


def test_a_page_is_found_by_its_title_and_by_what_it_says_in_brief() -> None:
    head = paragraph(nodes.Text("In brief"), classes=["passage-head"])
    brief = nodes.container("", head, paragraph(nodes.Text("They met.")), classes=["passage", "in-brief"])
    (page,) = found(brief)
    assert (page.title, page.text, str(page.place)) == ("The river", "They met.", f"{PAGE}.html#the-river")


def test_a_paragraph_leads_to_itself_and_stands_under_page_and_heading() -> None:
    section = nodes.section("", nodes.title("", "The ford"), paragraph(nodes.Text("They crossed."), ids=["river-crossed"]),
                            paragraph(nodes.Text("No name.")), ids=["the-ford"])  # fmt: skip
    _page, heading, named, nameless = found(section)
    assert (heading.title, heading.under) == ("The ford", "The river")
    assert (named.title, named.under, named.text) == ("", "The river · The ford", "They crossed.")
    assert [str(p.place) for p in (named, nameless)] == [f"{PAGE}.html#river-crossed", f"{PAGE}.html#the-ford"]
    assert {p.group for p in (heading, named)} == {Group.CHAPTERS}


def test_labels_tables_and_results_of_cells_are_no_text() -> None:
    label = paragraph(nodes.Text("Carley argues"), classes=["voice-head"])
    cell = nodes.container("", paragraph(nodes.Text("output")), classes=["cell"])
    table = nodes.table(
        "", nodes.tgroup("", nodes.tbody("", nodes.row("", nodes.entry("", paragraph(nodes.Text("cell"))))))
    )
    assert [p.text for p in found(label, cell, table)] == [""]


def test_a_reference_reads_as_on_the_page_and_evidence_in_brackets_does_not_stand_in_the_way() -> None:
    source = next(iter(river().sources))
    told = paragraph(
        nodes.Text("They "), pending("event", PARLEY, "met"), nodes.Text(" there ("), pending("source", source),
        nodes.Text(", p. 2 (note); "), pending("source", source), nodes.Text(", p. 3). And (so) left."),
    )  # fmt: skip
    assert words(river(), told) == "They met there. And (so) left."


def test_a_source_in_the_sentence_keeps_its_name() -> None:
    source = next(iter(river().sources))
    told = paragraph(nodes.Text("See "), pending("source", source), nodes.Text(", p. 3."))
    assert words(river(), told) == f"See {river().sources[source].short}, p. 3."


def test_a_reference_without_words_is_called_what_its_record_is_called() -> None:
    assert words(river(), paragraph(pending("event", PARLEY))) == river()["events"][PARLEY].title


def test_signs_of_the_page_are_no_words() -> None:
    assert words(river(), paragraph(nodes.Text("They met."), shown(permalink("x")))) == "They met."
