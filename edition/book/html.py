"""HTML matters: paragraph addresses, frames of tables, page metadata, files beside the pages."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import Any

from docutils import nodes
from lxml import etree, html
from sphinx.application import Sphinx
from sphinx.util import logging

from edition.book import figures
from edition.book.views import DOWNLOADS, scripts_of, shown
from edition.exports import write_exports
from edition.exports.citing import cite
from edition.exports.identity import read_identity
from edition.language import _
from edition.pages import palette
from edition.pages.drafts import choosing
from edition.pages.lines import permalink
from edition.record import open_record
from edition.record.files import write_whole

LOG = logging.getLogger(__name__)

_DROPPED_SCRIPTS = ("doctools", "sphinx_highlight", "translations", "documentation_options", "require.js", "jquery")
"""Scripts of Sphinx and MyST-NB that no page of this book needs."""

SHORTEST, LONGEST = 40, 160
"""Characters of a paragraph that can describe its page, and of the description."""


class frame(nodes.General, nodes.Element):  # noqa: N801 -- docutils names visitors after the class
    """A frame round a table that scrolls, by touch and by keyboard, where the table is wider than a phone."""


def visit_frame(self: Any, node: frame) -> None:
    """Open the frame."""
    named = {"tabindex": "0", "role": "region", "aria-label": node["label"]}
    self.body.append(self.starttag(node, "div", "", CLASS="table-frame", **named))


def depart_frame(self: Any, node: frame) -> None:
    """Close the frame."""
    self.body.append("</div>\n")


def pass_by(self: Any, node: frame) -> None:
    """Other builders show the table alone."""


def setup(app: Sphinx) -> None:
    """Register node and handlers."""
    plain = (pass_by, pass_by)
    app.add_node(frame, html=(visit_frame, depart_frame), text=plain, latex=plain)
    app.connect("builder-inited", write_colours)
    app.connect("builder-inited", write_downloads)
    app.connect("builder-inited", write_pairs)
    app.connect("doctree-resolved", figures.write_files)
    app.connect("doctree-resolved", mark_paragraphs)
    app.connect("doctree-resolved", frame_tables)
    app.connect("html-page-context", describe_page)
    app.connect("html-page-context", refuse_double_ids)


def write_colours(app: Sphinx) -> None:
    """Write the governments' colours, defined once for figures and pages, as a style sheet."""
    if app.builder.format == "html":
        write_whole(Path(app.outdir) / "_static" / "governments.css", palette.css())
        app.add_css_file("governments.css")


def write_downloads(app: Sphinx) -> None:
    """Write the events as files for other programs."""
    if app.builder.name == "html":
        write_exports(open_record(), Path(app.outdir) / DOWNLOADS)


def write_pairs(app: Sphinx) -> None:
    """Write the pieces from which a page puts the comparison of any two drafts together."""
    if app.builder.format == "html":
        write_whole(Path(app.outdir) / "_static" / choosing.FILE, choosing.pieces(open_record()))


def mark_paragraphs(app: Sphinx, doctree: nodes.document, docname: str) -> None:
    """Give every paragraph that has a name of its own a visible link to itself."""
    for node in doctree.findall(nodes.paragraph):
        if node["ids"]:
            node += [nodes.Text(" "), shown(permalink(node["ids"][0]))]


def frame_tables(app: Sphinx, doctree: nodes.document, docname: str) -> None:
    """Put each table into a frame, named after the heading above it and numbered where there are several."""
    met: Counter[str] = Counter()
    for table in list(doctree.findall(nodes.table)):
        title = _title_above(table)
        met[title] += 1
        label = _("Table in ‘{title}’") if met[title] == 1 else _("Table {n} in ‘{title}’")
        framed = frame("", label=label.format(title=title, n=met[title]))
        table.parent.replace(table, framed)
        framed += table


def _title_above(node: nodes.Node) -> str:
    while node.parent is not None and not isinstance(node, nodes.section):
        node = node.parent
    title = next(iter(node.findall(nodes.title)), None)
    return title.astext() if title else ""


def describe_page(
    app: Sphinx, pagename: str, template: str, context: dict[str, Any], doctree: nodes.document | None
) -> None:
    """Set description and citation of a page, add the scripts its views ask for, drop those nothing needs."""
    context["script_files"] = [
        s
        for s in context.get("script_files", [])
        if not any(d in str(getattr(s, "filename", s)) for d in _DROPPED_SCRIPTS)
    ]
    if pagename in app.env.titles:
        context["citation"] = cite(app.env.titles[pagename].astext(), f"{pagename}.html", read_identity())
    if doctree is None:
        return
    context["page_scripts"] = scripts_of(doctree)
    context["page_description"] = _description(doctree)


def _description(doctree: nodes.document) -> str:
    """Return what a page says of itself, or its first paragraph of some length."""
    said = [node["content"] for node in doctree.findall(nodes.meta) if node.get("name") == "description"]
    paragraphs = (" ".join(node.astext().split()) for node in doctree.findall(nodes.paragraph))
    text = next(iter(said), "") or next((text for text in paragraphs if len(text) > SHORTEST), "")
    return text if len(text) <= LONGEST else text[:LONGEST].rsplit(" ", 1)[0] + " …"


def refuse_double_ids(
    app: Sphinx, pagename: str, template: str, context: dict[str, Any], doctree: nodes.document | None
) -> None:
    """Warn of an id that stands twice on a page, since only the first could be reached."""
    if doctree is None or app.builder.name == "singlehtml":  # there each id takes the name of its page
        return
    written = html.fragments_fromstring(context["body"])
    elements = (node for part in written if not isinstance(part, str) for node in part.iter(etree.Element))
    for name, count in Counter(node.get("id") for node in elements).items():
        if name and count > 1:
            LOG.warning(
                "the id %r stands %d times on this page", name, count, location=pagename, type="edition", subtype="id"
            )
