"""Views as nodes of a page: rendered when the page is written, with the addresses as seen from it."""

from __future__ import annotations

import posixpath
from dataclasses import dataclass, field
from itertools import count
from typing import Any, ClassVar

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.builders import Builder

from edition.book.uris import uri
from edition.exports.addresses import address
from edition.pages.render import render_encoded
from edition.pages.view import View

DOWNLOADS = "_static/downloads"
"""Where files for readers stand in the built book."""


class view_node(nodes.General, nodes.Element):  # noqa: N801 -- docutils names visitors after the class
    """A view: ``template``, ``model`` and ``text`` as `View.encoded` gives them, and the ``scripts`` it asks for."""


@dataclass(frozen=True, slots=True)
class Page:
    """A page of the book, as the place where its views are shown."""

    builder: Builder
    docname: str
    marks: count[int] = field(default_factory=lambda: count(1))
    in_book: ClassVar[bool] = True

    def record(self, table: str, record_id: str) -> str:
        """Return the address of a record as seen from this page."""
        where = address(table, record_id)
        return uri(self.builder, self.docname, where.page, where.fragment)

    def passage(self, page: str, fragment: str) -> str:
        """Return the address of a place that is no record as seen from this page."""
        return uri(self.builder, self.docname, page, fragment)

    def file(self, name: str) -> str:
        """Return the address of a file for taking away; only the site has any."""
        if self.builder.name != "html":
            return ""
        return posixpath.relpath(f"{DOWNLOADS}/{name}", posixpath.dirname(self.docname) or ".")

    def mark(self, kind: str) -> str:
        """Return an id that nothing else on this page has."""
        return f"{kind}-{next(self.marks)}"


def shown(view: View) -> view_node:
    """Return a view as a node."""
    return view_node("", **view.encoded())


def scripts_of(doctree: nodes.document) -> list[str]:
    """Return the scripts that the views of a page ask for, each once."""
    return list(dict.fromkeys(name for node in doctree.findall(view_node) for name in node["scripts"]))


def visit_html(self: Any, node: view_node) -> None:
    """Fill the template."""
    place: Page = self.__dict__.setdefault("record_place", Page(self.builder, self.builder.current_docname))
    self.body.append(render_encoded(node["template"], node["model"], place))
    raise nodes.SkipNode


def visit_plain(self: Any, node: view_node) -> None:
    """Other builders show the view in a line of text."""
    self.add_text(node["text"]) if hasattr(self, "add_text") else None
    raise nodes.SkipNode


def setup(app: Sphinx) -> None:
    """Register the node."""
    app.add_node(view_node, html=(visit_html, None), text=(visit_plain, None), latex=(visit_plain, None))
