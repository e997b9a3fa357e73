"""Results of notebook cells in the book, and what every view of a page must meet.

A view reaches the page as data (`edition.pages.view`). Its links are checked against the record, and its words are given to
whoever asks the page for its text, as its description does.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, ClassVar, cast

from docutils import nodes
from myst_nb.core.render import MimeData, NbElementRenderer
from sphinx.application import Sphinx
from sphinx.util import logging

from edition.book.domain import RecordDomain
from edition.book.views import view_node
from edition.pages.searched import searched
from edition.pages.view import MIME

LOG = logging.getLogger(__name__)


class ViewRenderer:
    """Turns results of cells into nodes; MyST-NB finds it by its entry point."""

    mime_priority_overrides: ClassVar[list[tuple[str, str, int | None]]] = [("*", MIME, 1)]

    @staticmethod
    def handle_mime(renderer: NbElementRenderer, data: MimeData, inline: bool) -> list[nodes.Element] | None:
        """Return the node of a view, or nothing where it is something else."""
        if data.mime_type != MIME or inline:
            return None
        return [view_node("", **data.content)]


def look_through(app: Sphinx, doctree: nodes.document, docname: str) -> None:
    """Warn of links in views to records that do not exist, and give the page their words."""
    domain = cast(RecordDomain, app.env.get_domain("fiasco"))
    for node in doctree.findall(view_node):
        for table, record_id in _linked(node["model"]):
            if not domain.knows(table, record_id):
                LOG.warning(
                    "there is no %r in the table %s",
                    record_id,
                    table,
                    location=docname,
                    type="edition",
                    subtype="reference",
                )
        node += nodes.Text(" ".join(searched(node["model"])))


def _linked(value: Any) -> Iterator[tuple[str, str]]:
    if isinstance(value, dict):
        if value.get("kind") == "ref":
            yield value["table"], value["id"]
        for part in value.values():
            yield from _linked(part)
    elif isinstance(value, list):
        for part in value:
            yield from _linked(part)


def setup(app: Sphinx) -> None:
    """Register the handler."""
    app.connect("doctree-resolved", look_through)
