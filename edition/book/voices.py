"""Directives that mark who speaks, and the quiet boxes of a chapter.

``carley``, ``record`` and ``others`` hold paragraphs in one of the three voices. ``carley`` and
``others`` take the id of an argument or objection, and show the place in the work.
"""

from __future__ import annotations

from docutils import nodes
from sphinx.util.docutils import SphinxDirective

from edition.book.domain import KINDS, pending
from edition.language import _
from edition.pages.apparatus.voices import voices

VOICES = {"carley": "arguments", "record": "events", "others": "objections"}
"""Directives that mark a voice, and the tables whose records they name."""

PASSAGES = ("in-brief", "not-known")
"""Directives that mark a quiet box."""


class Voice(SphinxDirective):
    """A passage in one voice; the optional argument lists ids of argument steps or objections."""

    has_content = True
    optional_arguments = 1
    final_argument_whitespace = True

    def run(self) -> list[nodes.Node]:
        """Return the passage with its label and references."""
        box = nodes.container("", classes=["voice", f"voice-{self.name}"])
        box["role"] = "group"
        label = nodes.inline("", voices()[self.name], classes=["voice-label"])
        box += nodes.paragraph("", "", label, *self._references(), classes=["voice-head"])
        box.extend(self.parse_content_to_nodes())
        return [box]

    def _references(self) -> list[nodes.Node]:
        ids = self.arguments[0].replace(",", " ").split() if self.arguments else []
        found: list[nodes.Node] = []
        for record_id in ids:
            node = pending(KINDS[VOICES[self.name]], record_id, tip=True)
            self.set_source_info(node)
            found += [nodes.Text("; " if found else " "), node]
        return found


class Passage(SphinxDirective):
    """A labelled passage of a chapter: in brief, or what we do not know."""

    has_content = True

    def run(self) -> list[nodes.Node]:
        """Return the passage."""
        titles = {"in-brief": _("In brief"), "not-known": _("What we do not know")}
        box = nodes.container("", classes=["passage", self.name])
        box += nodes.paragraph("", titles[self.name], classes=["passage-head"])
        box.extend(self.parse_content_to_nodes())
        return [box]
