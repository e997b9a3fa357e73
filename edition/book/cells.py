"""Cells of notebooks: their code is folded away, under a line of running text."""

from __future__ import annotations

from typing import Any

from docutils import nodes
from myst_nb.sphinx_ import HideCodeCellNode
from sphinx.application import Sphinx

from edition.language import _
from edition.pages.lines import fold_summary
from edition.pages.render import render


def visit_fold(self: Any, node: HideCodeCellNode) -> None:
    """Open the fold; MyST-NB would put paragraphs into its summary and name all folds of a page alike."""
    self.body.append(self.starttag(node, "details", "", CLASS="code-fold"))
    self.body.append(render(fold_summary(_("Show code cell source"), _("Hide code cell source"))))


def depart_fold(self: Any, node: HideCodeCellNode) -> None:
    """Close the fold."""
    self.body.append("</details>\n")


def pass_by(self: Any, node: nodes.Element) -> None:
    """Other builders show the code."""


def setup(app: Sphinx) -> None:
    """Take the place of MyST-NB's own node."""
    app.add_node(HideCodeCellNode, override=True, html=(visit_fold, depart_fold), text=(pass_by, pass_by))
