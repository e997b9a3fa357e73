"""The whole book as one page: every page in it, those outside the contents too, and no link that leads nowhere."""

from __future__ import annotations

import posixpath
from typing import Any

from docutils import nodes
from sphinx import addnodes
from sphinx.application import Sphinx
from sphinx.builders.singlehtml import SingleFileHTMLBuilder
from sphinx.util import logging
from sphinx.util.console import darkgreen
from sphinx.util.nodes import inline_all_toctrees

from edition.book.rewrite import PAGE_ENDS, as_one, page_begins

LOG = logging.getLogger(__name__)


class SinglePage(SingleFileHTMLBuilder):
    """Sphinx's builder, for a book whose pages share names of places and lie outside the contents too."""

    search = False

    def assemble_doctree(self) -> nodes.document:
        """Return all pages in one tree: those of the contents in order, then the others by name."""
        root, placed = self.config.root_doc, [self.config.root_doc]
        tree = inline_all_toctrees(self, set(), root, self.env.get_doctree(root), darkgreen, placed)
        for page in sorted(self.env.found_docs - set(placed)):
            tree += addnodes.start_of_file("", *self.env.get_doctree(page).children, docname=page)
        for start in tree.findall(addnodes.start_of_file):
            start.insert(0, nodes.raw("", page_begins(start["docname"]), format="html"))
            start.append(nodes.raw("", PAGE_ENDS, format="html"))
            for section in start.findall(nodes.section):
                section.setdefault("docname", start["docname"])
        tree["docname"] = root
        self.env.resolve_references(tree, root, self)
        return tree

    def fix_refuris(self, tree: nodes.Node) -> None:
        """Leave links as they are; ``join`` needs to know the page in them."""

    def _get_local_toctree(self, docname: str, collapse: bool = True, **kwargs: Any) -> str:
        return as_one(super()._get_local_toctree(docname, collapse, **kwargs), docname, self.env.found_docs)[0]

    def get_doc_context(self, docname: str, body: str, metatags: str) -> dict[str, Any]:
        """Return what the template shows: the book's title, and no second table of contents."""
        whole, lost = as_one(body, docname, self.env.found_docs)
        for target in sorted(lost):
            LOG.warning("the one page has no place %r, to which it links", target, type="edition", subtype="link")
        start = f'<span id="document-{docname}"></span>'  # the other pages have one each
        context = super().get_doc_context(docname, start + whole, metatags)
        return context | {"docstitle": self.config.html_title, "toc": "", "display_toc": False}


def only_text(app: Sphinx, page: str, template: str, context: dict[str, Any], doctree: nodes.document | None) -> None:
    """Leave out the scripts of views: their lists are whole without them, and their places have other names here."""
    if app.builder.name == SinglePage.name:
        to_file = context["pathto"]

        def pathto(to: str, resource: bool = False, **other: Any) -> str:
            return str(to_file(to, resource, **other)) if resource else app.builder.get_target_uri(to)

        context["pathto"] = pathto
        context["page_scripts"] = []
        context["script_files"] = [s for s in context["script_files"] if not _is_foreign(s)]


def _is_foreign(script: object) -> bool:
    return "://" in str(getattr(script, "filename", script)) or posixpath.isabs(str(getattr(script, "filename", "")))


def setup(app: Sphinx) -> None:
    """Register the builder."""
    app.add_builder(SinglePage, override=True)
    app.connect("html-page-context", only_text, priority=900)
