"""Directives that mark who speaks, and the quiet boxes of a chapter.

``carley``, ``record`` and ``others`` hold paragraphs in one of the three voices. ``carley`` and
``others`` take the id of an argument or objection, and show the place in the work.
"""

from __future__ import annotations

from typing import ClassVar

from docutils import nodes
from sphinx.util.docutils import SphinxDirective

from edition.book.nodes import Inline, joined, link, para, span
from edition.record import open_record

LABELS = {"carley": "Carley argues", "record": "The record shows", "others": "Others object"}


class Voice(SphinxDirective):
    """A passage in one voice; the optional argument lists ids of argument steps or objections."""

    has_content = True
    optional_arguments = 1
    final_argument_whitespace = True

    def run(self) -> list[nodes.Node]:
        """Return the passage with its label and references."""
        box = nodes.container("", classes=["voice", f"voice-{self.name}"])
        box["role"] = "group"
        box += para(span(LABELS[self.name], "voice-label"), *self._references(), classes=["voice-head"])
        box.extend(self.parse_content_to_nodes())
        return [box]

    def _references(self) -> list[Inline]:
        table = {"carley": "arguments", "others": "objections", "record": "events"}[self.name]
        ids = self.arguments[0].replace(",", " ").split() if self.arguments else []
        links: list[Inline] = []
        for record_id in ids:
            node = link(open_record(), table, record_id, tip=True)
            self.set_source_info(node)
            links.append(node)
        return [" ", *joined(links, "; ")] if links else []


class Passage(SphinxDirective):
    """A labelled passage of a chapter: in brief, or what we do not know."""

    has_content = True
    titles: ClassVar[dict[str, str]] = {"in-brief": "In brief", "not-known": "What we do not know"}

    def run(self) -> list[nodes.Node]:
        """Return the passage."""
        box = nodes.container("", classes=["passage", self.name])
        box += para(self.titles[self.name], classes=["passage-head"])
        box.extend(self.parse_content_to_nodes())
        return [box]
