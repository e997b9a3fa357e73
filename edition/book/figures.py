"""Figures as files: each plate of a page, as drawing and as table, linked beneath it."""

from __future__ import annotations

import posixpath
from pathlib import Path

from docutils import nodes
from sphinx.application import Sphinx

from edition.book.views import view_node
from edition.charts.paper.fonts import with_fonts
from edition.charts.paper.sheet import as_csv
from edition.language import _
from edition.pages.inline import plain
from edition.record.files import write_whole

FIGURES = "_static/figures"


def write_files(app: Sphinx, doctree: nodes.document, docname: str) -> None:
    """Write the files of every plate on a page and have them linked."""
    if app.builder.name != "html":
        return
    page, folder = docname.rpartition("/")[2], Path(app.outdir) / FIGURES
    up = posixpath.relpath(FIGURES, posixpath.dirname(docname) or ".")
    for node in doctree.findall(view_node):
        if node["template"] != "plate":
            continue
        model = node["model"]
        name = f"{page}-{model['name']}"
        rows = [model["header"], *([_words(cell) for cell in cells] for cells in model["body"])]
        write_whole(folder / f"{name}.svg", with_fonts(model["wide"]))
        write_whole(folder / f"{name}.csv", as_csv(rows))
        files = [[f"{up}/{name}.svg", _("drawing (SVG)")], [f"{up}/{name}.csv", _("table (CSV)")]]
        node["model"] = {**model, "files": files}


def _words(cell: object) -> str:
    """Return what stands in a cell; the name of a row may be a link."""
    return cell if isinstance(cell, str) else plain(tuple(cell["words"]))  # type: ignore[index]
