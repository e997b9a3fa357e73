"""HTML matters of a page: frames, permalinks, descriptions, ids that stand twice."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest
from docutils import nodes
from docutils.utils import new_document

from edition.book import html
from edition.book.views import view_node

APP: Any = None
"""What the handlers do not look at."""


def document(*children: nodes.Node) -> nodes.document:
    found = new_document("page")
    found += list(children)
    return found


def table() -> nodes.table:
    return nodes.table("", nodes.tgroup("", cols=1))


def test_tables_stand_in_frames_named_after_the_heading_above_and_numbered() -> None:
    section = nodes.section("", nodes.title("", "Weights"), table(), table(), ids=["w"])
    page = document(section)
    html.frame_tables(APP, page, "page")
    assert [frame["label"] for frame in page.findall(html.frame)] == ["Table in ‘Weights’", "Table 2 in ‘Weights’"]
    assert all(isinstance(frame[0], nodes.table) for frame in page.findall(html.frame))
    assert [type(node) for node in section] == [nodes.title, html.frame, html.frame]


def test_paragraphs_with_a_name_show_their_address_and_others_do_not() -> None:
    page = document(nodes.paragraph("", "One.", ids=["first"]), nodes.paragraph("", "Two."))
    html.mark_paragraphs(APP, page, "page")
    (sign,) = page.findall(view_node)
    assert sign["model"] == {"id": "first"} and sign.parent.astext() == "One. "


@pytest.mark.parametrize(
    ("children", "said"),
    [
        ((nodes.paragraph("", "Short."), nodes.paragraph("", "w " * 30)), ("w " * 30).strip()),
        ((nodes.meta(name="description", content="What it is"), nodes.paragraph("", "w " * 30)), "What it is"),
        ((nodes.paragraph("", "word " * 60),), " ".join(["word"] * 32) + " …"),
        ((), ""),
    ],
)
def test_a_page_is_described_by_what_it_says_of_itself_or_by_its_first_paragraph(children: Any, said: str) -> None:
    assert html._description(document(*children)) == said


def test_an_id_that_stands_twice_is_told_wherever_it_comes_from(monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[tuple[Any, ...]] = []
    monkeypatch.setattr(html, "LOG", SimpleNamespace(warning=lambda *said, **_more: told.append(said[1:])))
    body = '<p id="twice">a</p>text<section id="once"><b id="twice">b</b><!-- id="once" --></section>'
    pages = SimpleNamespace(builder=SimpleNamespace(name="html"))
    html.refuse_double_ids(pages, "page", "page.html", {"body": body}, document())  # type: ignore[arg-type]
    assert told == [("twice", 2)]


def test_on_the_single_page_ids_take_the_name_of_their_page_and_are_not_told(monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[Any] = []
    monkeypatch.setattr(html, "LOG", SimpleNamespace(warning=lambda *said, **_more: told.append(said)))
    single = SimpleNamespace(builder=SimpleNamespace(name="singlehtml"))
    body = '<p id="twice">a</p><p id="twice">b</p>'
    html.refuse_double_ids(single, "page", "page.html", {"body": body}, document())  # type: ignore[arg-type]
    assert told == []
