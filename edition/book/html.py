"""HTML matters: links inside notebook results, paragraph addresses, page metadata."""

from __future__ import annotations

import re
from collections import Counter
from html import escape, unescape
from pathlib import Path
from typing import Any

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.util import logging

from edition.book import figures, results
from edition.exports import write_exports
from edition.exports.addresses import address
from edition.exports.citing import cite
from edition.exports.identity import read_identity
from edition.pages import palette
from edition.pages.views.pairs import pair_data
from edition.record import open_record
from edition.record.files import write_whole

LOG = logging.getLogger(__name__)

_RECORD_HREF = re.compile(r'href="record:([a-z-]+)/([^"]+)"')

_TAGS = re.compile(r"<[^>]+>")
_DOWNLOAD = re.compile(r'<a href="download:([^"]+)"([^>]*)>(.*?)</a>', re.DOTALL)

DOWNLOADS = "_static/downloads"
"""Where files for readers stand in the built book."""

_SCRIPTS = re.compile(r'data-script="([^"]+)"')
"""How a view says which scripts its page needs."""

_DROPPED_SCRIPTS = ("doctools", "sphinx_highlight", "translations", "documentation_options", "require.js", "jquery")
"""Scripts of Sphinx and MyST-NB that no page of this book needs."""


def setup(app: Sphinx) -> None:
    """Register the handlers."""
    app.connect("builder-inited", write_colours)
    app.connect("builder-inited", write_downloads)
    app.connect("builder-inited", write_pairs)
    app.connect("doctree-resolved", resolve_results)
    app.connect("doctree-resolved", figures.write_files)
    app.connect("doctree-resolved", mark_paragraphs)
    app.connect("doctree-resolved", refuse_double_ids)
    app.connect("doctree-resolved", frame_tables)
    app.connect("html-page-context", describe_page)


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
    """Write the data from which a page composes the comparison of any two drafts."""
    if app.builder.format == "html":
        write_whole(Path(app.outdir) / "_static" / "comparisons-data.js", pair_data(open_record()))


def resolve_results(app: Sphinx, doctree: nodes.document, docname: str) -> None:
    """Turn ``record:table/id`` and ``download:file`` addresses inside raw HTML into links of this page."""

    def replace(match: re.Match[str]) -> str:
        where = address(match[1], match[2])
        uri = app.builder.get_relative_uri(docname, where.page) if where.page != docname else ""
        return f'href="{escape(uri + (f"#{where.fragment}" if where.fragment else ""))}"'

    def file(match: re.Match[str]) -> str:
        if app.builder.name != "html":  # elsewhere the words stand without a link
            return match[3]
        return f'<a href="{"../" * docname.count("/")}{DOWNLOADS}/{match[1]}"{match[2]}>{match[3]}</a>'

    for node in doctree.findall(nodes.raw):
        if "html" in node.get("format", "") and re.search("(record|download):", node.astext()):
            text = _DOWNLOAD.sub(file, _RECORD_HREF.sub(replace, node.astext()))
            node.rawsource = text
            node.children = [nodes.Text(text)]


def mark_paragraphs(app: Sphinx, doctree: nodes.document, docname: str) -> None:
    """Give every paragraph that has a name of its own a visible link to itself."""
    for node in doctree.findall(nodes.paragraph):
        if node["ids"]:
            name = escape(node["ids"][0])
            node += nodes.raw(
                "", f' <a class="permalink" href="#{name}" aria-label="Link to this paragraph">¶</a>', format="html"
            )


def frame_tables(app: Sphinx, doctree: nodes.document, docname: str) -> None:
    """Put each table into a frame that scrolls, by touch and by keyboard, where a table is wider than a phone."""
    for table in list(doctree.findall(nodes.table)):
        place = table.parent.index(table)
        opening = '<div class="table-frame" tabindex="0" role="group" aria-label="Table">'
        table.parent.insert(place, nodes.raw("", opening, format="html"))
        table.parent.insert(place + 2, nodes.raw("", "</div>", format="html"))


def refuse_double_ids(app: Sphinx, doctree: nodes.document, docname: str) -> None:
    """Warn of an id that stands twice on a page, since only the first could be reached."""
    if app.builder.name == "singlehtml":  # there each id takes the name of its page
        return
    counted = Counter(i for node in doctree.findall(nodes.Element) for i in node.get("ids", ()))
    for name, count in counted.items():
        if count > 1:
            LOG.warning(
                "the id %r stands %d times on this page", name, count, location=docname, type="edition", subtype="id"
            )


def describe_page(
    app: Sphinx, pagename: str, template: str, context: dict[str, Any], doctree: nodes.document | None
) -> None:
    """Set description and citation of a page, add the scripts its views ask for, drop those nothing needs."""
    context["script_files"] = [
        s
        for s in context.get("script_files", [])
        if not any(d in str(getattr(s, "filename", s)) for d in _DROPPED_SCRIPTS)
    ]
    title = unescape(_TAGS.sub("", context.get("title", "")))
    context["citation"] = cite(title, f"{pagename}.html", read_identity())
    asked = " ".join(_SCRIPTS.findall(context.get("body", ""))).split()
    context["page_scripts"] = list(dict.fromkeys([*asked, *(results.scripts_of(doctree) if doctree else [])]))
    context["page_description"] = _description(doctree) if doctree else ""


def _description(doctree: nodes.document, width: int = 160) -> str:
    for paragraph in doctree.findall(nodes.paragraph):
        text = " ".join(paragraph.astext().replace("¶", "").split())
        if len(text) > 40:
            return text if len(text) <= width else text[:width].rsplit(" ", 1)[0] + " …"
    return ""
