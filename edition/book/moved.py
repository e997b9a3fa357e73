"""Addresses that moved: the old page leads to the new one, an old name on a page stays beside the new one."""

from __future__ import annotations

import posixpath
from collections.abc import Mapping
from functools import lru_cache
from html import escape
from pathlib import Path

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.util import logging

from edition.book import published
from edition.exports.identity import read_identity
from edition.exports.moved import MOVED, is_address, moved_rows, read_moved
from edition.record.files import write_whole

LOG = logging.getLogger(__name__)

_PAGE = """<!DOCTYPE html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<title>Moved · {work}</title>
<meta name="description" content="This page of the edition has moved; the link leads to its new place.">
<meta http-equiv="refresh" content="0; url={href}">
</head>
<body><main><h1>Moved</h1><p>This page is now at <a href="{href}">{name}</a>.</p></main></body>
</html>
"""


def setup(app: Sphinx) -> None:
    """Register the handlers."""
    app.connect("doctree-resolved", keep_names)
    app.connect("build-finished", write_pages)


@lru_cache(maxsize=1)
def _moved(root: Path) -> Mapping[str, str]:
    """Return the table of a book; a small one may have none."""
    return read_moved(root) if (root / MOVED).is_file() else {}


def keep_names(app: Sphinx, doctree: nodes.document, docname: str) -> None:
    """Put the old names of places on this page beside the new ones, or say on which page they are now."""
    for old, new in _moved(Path(app.srcdir)).items():
        page, _, name = old.partition("#")
        where, _, target = new.partition("#")
        if not name or page != f"{docname}.html":
            continue
        if where != page:
            doctree += _signpost(name, posixpath.relpath(new, posixpath.dirname(page)))
            continue
        for node in doctree.findall(nodes.Element):
            if target in node.get("ids", ()):
                node["ids"].append(name)
                break


def _signpost(name: str, href: str) -> nodes.Element:
    """Return a paragraph at the end of a page, at the old name of a place that is on another page now."""
    link = nodes.reference("", "its new place", refuri=href)
    return nodes.paragraph("", "", nodes.Text("What stood here has moved to "), link, nodes.Text("."), ids=[name])


def write_pages(app: Sphinx, exception: Exception | None) -> None:
    """Write a page that leads on for each page that moved."""
    if exception is not None or app.builder.name != "html":
        return
    work, root = read_identity().short_title, Path(app.srcdir)
    for line, old, new in moved_rows(root) if (root / MOVED).is_file() else ():
        if "#" in old:
            continue
        if not is_address(new):
            LOG.warning("%r is not the address of a page", new, location=f"{MOVED}:{line}", type="edition")
            continue
        if not is_address(old) or old.removesuffix(".html") in app.env.found_docs:
            said = "is a page that still stands" if is_address(old) else "is not the address of a page"
            LOG.warning("%r %s: name a page that has gone", old, said, location=f"{MOVED}:{line}", type="edition")
            continue
        write_whole(Path(app.outdir) / old, leading_on(old, new, work))
        published.keep(app, old)


def leading_on(old: str, new: str, work: str) -> str:
    """Return the page at an old address.

    Examples
    --------
    >>> '<a href="../b/new.html#x">b/new.html#x</a>' in leading_on("a/old.html", "b/new.html#x", "The River")
    True
    """
    href = posixpath.relpath(new, posixpath.dirname(old) or ".")
    return _PAGE.format(href=escape(href), name=escape(new), work=escape(work))
