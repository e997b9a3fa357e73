"""Views in the book: results of notebook cells and parts of generated pages, rendered when the page is written.

A view reaches the page as data (`edition.pages.view`). Here it becomes a node, its links are checked against the record, and
its template is filled with the addresses as seen from the page.
"""

from __future__ import annotations

import posixpath
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, ClassVar

from docutils import nodes
from myst_nb.core.render import MimeData, NbElementRenderer
from sphinx.application import Sphinx
from sphinx.builders import Builder
from sphinx.util import logging

from edition.book.domain import find
from edition.book.uris import uri
from edition.pages.render import render_encoded
from edition.pages.view import MIME, View

LOG = logging.getLogger(__name__)

DOWNLOADS = "_static/downloads"
"""Where files for readers stand in the built book."""


class view_node(nodes.General, nodes.Element):  # noqa: N801 -- docutils names visitors after the class
    """A view: ``template``, ``model`` and ``text`` as `View.encoded` gives them, and the ``scripts`` it asks for."""


@dataclass(frozen=True, slots=True)
class Page:
    """A page of the book, as the place where a view is shown."""

    builder: Builder
    docname: str
    in_book: ClassVar[bool] = True

    def record(self, table: str, record_id: str) -> str:
        """Return the address of a record as seen from this page."""
        where = find(table, record_id)
        return uri(self.builder, self.docname, where.page, where.fragment)

    def file(self, name: str) -> str:
        """Return the address of a file for taking away; only the site has any."""
        if self.builder.name != "html":
            return ""
        return posixpath.relpath(f"{DOWNLOADS}/{name}", posixpath.dirname(self.docname) or ".")


def shown(view: View) -> view_node:
    """Return a view as a node."""
    return view_node("", **view.encoded())


class ViewRenderer:
    """Turns results of cells into nodes; MyST-NB finds it by its entry point."""

    mime_priority_overrides: ClassVar[list[tuple[str, str, int | None]]] = [("*", MIME, 1)]

    @staticmethod
    def handle_mime(renderer: NbElementRenderer, data: MimeData, inline: bool) -> list[nodes.Element] | None:
        """Return the node of a view, or nothing where it is something else."""
        if data.mime_type != MIME or inline:
            return None
        return [view_node("", **data.content)]


def warn_of_strangers(app: Sphinx, doctree: nodes.document, docname: str) -> None:
    """Warn of links in views to records that do not exist."""
    domain = app.env.get_domain("fiasco")
    for node in doctree.findall(view_node):
        for table, record_id in _linked(node["model"]):
            if not domain.knows(table, record_id):  # type: ignore[attr-defined]
                LOG.warning(
                    "there is no %r in the table %s",
                    record_id,
                    table,
                    location=docname,
                    type="edition",
                    subtype="reference",
                )


def _linked(value: Any) -> Iterator[tuple[str, str]]:
    if isinstance(value, dict):
        if value.get("kind") == "ref":
            yield value["table"], value["id"]
        for part in value.values():
            yield from _linked(part)
    elif isinstance(value, list):
        for part in value:
            yield from _linked(part)


def visit_html(self: Any, node: view_node) -> None:
    """Fill the template."""
    place = Page(self.builder, self.builder.current_docname)
    self.body.append(render_encoded(node["template"], node["model"], place) + "\n")
    raise nodes.SkipNode


def visit_plain(self: Any, node: view_node) -> None:
    """Other builders show the view in a line of text."""
    self.add_text(node["text"]) if hasattr(self, "add_text") else None
    raise nodes.SkipNode


def scripts_of(doctree: nodes.document) -> list[str]:
    """Return the scripts that the views of a page ask for, each once."""
    return list(dict.fromkeys(name for node in doctree.findall(view_node) for name in node["scripts"]))


def setup(app: Sphinx) -> None:
    """Register node and handlers."""
    app.add_node(view_node, html=(visit_html, None), text=(visit_plain, None), latex=(visit_plain, None))
    app.connect("doctree-resolved", warn_of_strangers)
