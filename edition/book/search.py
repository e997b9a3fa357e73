"""The search of the book: its page, and the file of passages, written after every build.

Passages of chapters are read from the pages as Sphinx keeps them, changed or not, so that a build of one changed page writes
what a build of all would.
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from docutils import nodes
from sphinx.addnodes import pending_xref
from sphinx.application import Sphinx
from sphinx.environment import BuildEnvironment

from edition.book import published
from edition.book.domain import TABLES, told
from edition.book.views import Page, view_node
from edition.exports.addresses import COMPARISONS, PAGED, Address
from edition.language import _
from edition.pages.render import render_encoded
from edition.pages.search import search_view
from edition.record import Record, open_record
from edition.record.files import write_whole
from edition.search import index, spellings
from edition.search.passages import Group, Passage
from edition.search.records import record_passages

PAGE = "search"
"""The page of the search, which no file stands for."""

WHERE_A_HIT_LEADS = ("fold.js", "hits.js")
"""Scripts that the script of every page asks for where a result of the search leads to."""

THEIRS = (
    "searchindex.js", "_static/searchtools.js", "_static/language_data.js", "_static/doctools.js",
    "_static/sphinx_highlight.js", "_static/documentation_options.js",
)  # fmt: skip
"""Files of the search of Sphinx, which no page asks for."""

GENERATED = frozenset({*PAGED.values(), COMPARISONS})
"""Folders of pages that hold no words but those of the record."""

HEADS = frozenset({"voice-head", "passage-head"})
"""Labels of boxes: no words of the text."""

_SOURCE = "\ue000"
"""Stands before the name of a source while a paragraph is put together."""

_INSIDE = r"(?:[^()]|\([^()]*\))*"
_EVIDENCE = re.compile(rf"\s*\({_INSIDE}{_SOURCE}{_INSIDE}\)")


def setup(app: Sphinx) -> None:
    """Register the handlers."""
    app.connect("builder-inited", take_over)
    app.connect("html-collect-pages", page)
    app.connect("build-finished", write_index)


def take_over(app: Sphinx) -> None:
    """Let Sphinx make no search of its own, and write the spellings, which other pages need too."""
    if app.builder.name == "html":
        app.builder.search = False  # type: ignore[attr-defined]
        write_whole(Path(app.outdir) / "_static" / spellings.FILE, spellings.script(open_record()))
        for name in (spellings.FILE, index.FILE, *WHERE_A_HIT_LEADS):
            published.keep(app, f"_static/{name}")


def page(app: Sphinx) -> Iterator[tuple[str, dict[str, Any], str]]:
    """Yield the page of the search."""
    if app.builder.name == "html":
        view = search_view(open_record())
        encoded = view.encoded()
        body = render_encoded(encoded["template"], encoded["model"], Page(app.builder, PAGE))
        yield (
            PAGE,
            {"title": _("Search"), "body": body, "page_scripts": view.scripts, "page_description": view.text},
            "page.html",
        )


def write_index(app: Sphinx, exception: Exception | None) -> None:
    """Write the file of passages, and take away what Sphinx would search with."""
    if exception is not None or app.builder.name != "html":
        return
    out = Path(app.outdir)
    for name in THEIRS:
        (out / name).unlink(missing_ok=True)
    write_whole(out / "_static" / index.FILE, index.script(passages(app.env)))


def passages(env: BuildEnvironment) -> Iterator[Passage]:
    """Yield all that can be found: the pages of the book in their order, then the record."""
    record = open_record()
    known = list(record_passages(record))
    places = {passage.place for passage in known}
    for docname in pages(env, record):
        found = page_passages(record, docname, env.get_doctree(docname))
        yield from (one for one in found if one.place not in places)
    yield from known


def pages(env: BuildEnvironment, record: Record) -> list[str]:
    """Return the pages that hold prose: the title page, the chapters in their order, and what is not yet in their table."""
    chapters = sorted(record.rows("chapters"), key=lambda chapter: chapter.position)
    named = [env.config.root_doc, *(chapter.page for chapter in chapters)]
    others = sorted(name for name in env.found_docs if posixpath.dirname(name) not in GENERATED)
    return [name for name in dict.fromkeys((*named, *others)) if name in env.found_docs]


def page_passages(record: Record, docname: str, doctree: nodes.document) -> Iterator[Passage]:
    """Yield the page, its headings and its paragraphs.

    Parameters
    ----------
    record
        The record, which knows what references are called.
    docname
        The page.
    doctree
        The page as it was read.
    """
    top = next(doctree.findall(nodes.section), None)
    if top is None:
        return
    title = _heading(record, top)
    brief = [words(record, node) for node in _paragraphs(doctree) if "in-brief" in _classes_around(node)]
    yield Passage(Group.CHAPTERS, Address(docname, top["ids"][0]), title, text=" ".join(brief))
    for node in doctree.findall(lambda node: isinstance(node, (nodes.section, nodes.paragraph))):
        if isinstance(node, nodes.section):
            if node is not top:
                yield Passage(Group.CHAPTERS, Address(docname, node["ids"][0]), _heading(record, node), title)
        elif _is_text(node) and "in-brief" not in _classes_around(node):
            section = _section(node)
            place = Address(docname, (node["ids"] or section["ids"])[0])
            heading = _heading(record, section)
            under = title if section is top else f"{title} · {heading}"
            yield Passage(Group.CHAPTERS, place, "", under, words(record, node))


def _paragraphs(doctree: nodes.document) -> Iterator[nodes.paragraph]:
    return (node for node in doctree.findall(nodes.paragraph) if _is_text(node))


def _is_text(node: nodes.Element) -> bool:
    return not HEADS & set(node["classes"]) and not _is_in_table(node) and "cell" not in _classes_around(node)


def _is_in_table(node: nodes.Node) -> bool:
    return any(isinstance(around, nodes.table) for around in _around(node))


def _around(node: nodes.Node) -> Iterator[nodes.Element]:
    while node.parent is not None:
        node = node.parent
        yield node


def _classes_around(node: nodes.Node) -> set[str]:
    return {name for around in _around(node) for name in around.get("classes", ())}


def _section(node: nodes.Node) -> nodes.section:
    return next(around for around in _around(node) if isinstance(around, nodes.section))


def _heading(record: Record, section: nodes.section) -> str:
    return words(record, next(iter(section.findall(nodes.title))))


def words(record: Record, node: nodes.Element) -> str:
    """Return what a reader reads in a paragraph, without the evidence in brackets."""
    text = _EVIDENCE.sub("", "".join(_words(record, node)))
    return " ".join(text.replace(_SOURCE, "").split())


def _words(record: Record, node: nodes.Element) -> Iterator[str]:
    for child in node.children:
        if isinstance(child, nodes.Text):
            yield child.astext()
        elif isinstance(child, pending_xref) and child["refdomain"] == "fiasco":
            yield _name(record, child)
        elif not isinstance(child, (view_node, nodes.raw, nodes.footnote_reference)):
            yield from _words(record, child)


def _name(record: Record, reference: pending_xref) -> str:
    naming = told(record, TABLES[reference["reftype"]], reference["reftarget"])
    name = reference["words"] or (naming.name if naming else reference["reftarget"])
    return f"{_SOURCE}{name}" if reference["reftype"] == "source" else str(name)
