"""Generated pages in Sphinx: headings are sections, views are nodes, and the search reads their words."""

from __future__ import annotations

from docutils import nodes

from edition.book.generated import listing_nodes, page_nodes
from edition.book.views import scripts_of, view_node
from edition.pages.lines import line_view
from edition.pages.searched import searched
from edition.pages.view import Listing, PageView, Part, View, encode
from tests.unit.pages.apparatus.small import PARLEY, river
from tests.unit.pages.samples import MODELS

PAGE = PageView(
    "ada",
    "Ada Moor",
    "Ada Moor: envoy",
    (line_view("lead"),),
    (Part("events", "Events", (line_view("within"),), (Part("first", "First", classes=("month",)),)),),
    (line_view("foot"),),
)


def test_a_page_is_a_section_with_its_address_and_its_headings_are_sections_in_it() -> None:
    page = page_nodes(PAGE)
    assert page["ids"] == ["ada"] and page[0].astext() == "Ada Moor"
    sections = list(page.findall(nodes.section))
    assert [(s["ids"], s["classes"]) for s in sections[1:]] == [(["events"], []), (["first"], ["month"])]
    assert sections[2].parent is sections[1]
    assert [node["text"] for node in page.findall(view_node)] == ["lead", "within", "foot"]
    assert page.children[-1]["text"] == "foot", "what belongs to the whole page stands outside its last heading"


def test_a_page_says_what_it_is_for_those_who_find_it() -> None:
    (about,) = page_nodes(PAGE).findall(nodes.meta)
    assert (about["name"], about["content"]) == ("description", "Ada Moor: envoy")


def test_a_list_has_its_views_first_and_then_its_headings() -> None:
    found = listing_nodes(Listing((line_view("count"),), (Part("1921-05", "May 1921"),)))
    assert [type(node) for node in found] == [view_node, nodes.section]


def test_scripts_of_a_page_are_those_its_views_ask_for_each_once() -> None:
    document = nodes.container(
        "", *(view_node("", **View("line", None, "", ("words.js", s)).encoded()) for s in ("a", "b"))
    )
    assert scripts_of(document) == ["words.js", "a", "b"]  # type: ignore[arg-type]


def test_the_search_is_given_words_and_no_addresses_or_codes() -> None:
    from edition.pages.apparatus.chronology import event_model

    found = set(searched(encode(event_model(river(), river()["events"][PARLEY]))))
    assert {"Hill and Plain meet", "They talk.", "Ada Moor", "ohne Verzug", "without delay"} <= found
    assert not found & {PARLEY, "ada", "de", "political", "events", "ref"}


def test_the_search_does_not_read_drawings() -> None:
    assert not [word for word in searched(encode(MODELS["plate"])) if "<svg" in word]
