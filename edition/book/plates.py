"""Figures as files: each plate of a page, as drawing and as table, linked beneath it.

They are taken from the page itself, so that a figure in any chapter has its files, also where its cell
came from the notebook cache and was not run.
"""

from __future__ import annotations

import re
from pathlib import Path

from docutils import nodes
from sphinx.application import Sphinx

from edition.charts.paper.fonts import with_fonts
from edition.charts.paper.svg import standalone
from edition.charts.paper.table import as_csv, cells_of
from edition.record.files import write_whole

FIGURES = "_static/figures"

_PLATE = re.compile(r'(<figure class="plate" id="fig-([a-z0-9-]+)">)(.*?)(</figure>)', re.DOTALL)
_WIDE = re.compile(r'<svg class="plate-wide".*?</svg>', re.DOTALL)
_TABLE = re.compile(r"<table>.*?</table>", re.DOTALL)


def write_plates(app: Sphinx, doctree: nodes.document, docname: str) -> None:
    """Write the files of every plate on a page and link them."""
    if app.builder.name != "html":
        return
    page = docname.rpartition("/")[2]
    up = "../" * docname.count("/")

    def linked(match: re.Match[str]) -> str:
        drawing, data = _WIDE.search(match[3]), _TABLE.search(match[3])
        if drawing is None or data is None:
            return match[0]
        name = f"{page}-{match[2]}"
        folder = Path(app.outdir) / FIGURES
        write_whole(folder / f"{name}.svg", with_fonts(standalone(drawing[0])))
        write_whole(folder / f"{name}.csv", as_csv(cells_of(data[0])))
        links = ", ".join(
            f'<a href="{up}{FIGURES}/{name}.{kind}" download>{words}</a>'
            for kind, words in (("svg", "drawing (SVG)"), ("csv", "table (CSV)"))
        )
        return f'{match[1]}{match[3]}<p class="plate-files">As files: {links}</p>{match[4]}'

    for node in doctree.findall(nodes.raw):
        if '<figure class="plate"' in node.astext():
            text = _PLATE.sub(linked, node.astext())
            node.rawsource = text
            node.children = [nodes.Text(text)]
