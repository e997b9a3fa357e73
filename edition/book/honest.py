"""A fault fails the build, however it was begun: by ``make book``, or by a plain ``jupyter-book build .``."""

from __future__ import annotations

import re

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.config import Config
from sphinx.util import logging

LOG = logging.getLogger(__name__)

_PICTURE = re.compile(r"<(img|svg)\b([^>]*)>(?:\s*<title\b)?", re.IGNORECASE)
_NAME = re.compile(r"""\b(?:alt|aria-label|aria-labelledby)\s*=\s*(?:"[^"]*[^"\s][^"]*"|'[^']*[^'\s][^']*')""")
_HIDDEN = re.compile(r"""\baria-hidden\s*=\s*["']?true""")

REMEDY = "the picture has no alternative text: show a plate of edition.charts, or name what is seen as alt"


def be_strict(app: Sphinx, config: Config) -> None:
    """Miss every reference that leads nowhere, and tell what went wrong in every cell, as one warning of many."""
    config["nitpicky"] = config["nb_execution_show_tb"] = True
    config["nb_execution_raise_on_error"] = False


def refuse_mute_pictures(app: Sphinx, doctree: nodes.document) -> None:
    """Warn of each picture, drawn by a cell or shown by a chapter, that says nothing to those who do not see it."""
    for node in doctree.findall():
        if isinstance(node, nodes.image):
            mute = not node.get("alt", "").strip()
        elif isinstance(node, nodes.raw) and "html" in node.get("format", ""):
            mute = any(_is_mute(match) for match in _PICTURE.finditer(node.astext()))
        else:
            continue
        if mute:
            LOG.warning(REMEDY, location=(app.env.docname, _line(node)), type="edition", subtype="picture")


def _line(node: nodes.Node) -> int | None:
    """Return the line of the cell that drew a picture, or else of what it stands in."""
    around = [node]
    while around[-1].parent is not None:
        around.append(around[-1].parent)
    cells = [n.line for n in around if isinstance(n, nodes.container) and "cell" in n["classes"]]
    return next((line for line in (*cells, *(n.line for n in around)) if line), None)


def _is_mute(match: re.Match[str]) -> bool:
    titled = match[1].lower() == "svg" and match[0].lower().endswith("<title")
    return not (titled or _NAME.search(match[2]) or _HIDDEN.search(match[2]))


def setup(app: Sphinx) -> None:
    """Have warnings fail the build once it has told them all."""
    if not app.warningiserror:
        app.keep_going = True
    app.connect("config-inited", be_strict)
    app.connect("doctree-read", refuse_mute_pictures)
