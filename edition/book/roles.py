"""Roles that refer to the record: ``{event}``, ``{draft}``, ``{clause}``, ``{person}`` ...

``{person}`maisky``` shows the person's name, ``{person}`the ambassador <maisky>``` other words;
``{source}`frus1939v01-d261 | doc. 261``` adds a locator. An unknown id is a warning, which fails the
build and names the page and line.
"""

from __future__ import annotations

from docutils import nodes
from sphinx.util import logging
from sphinx.util.docutils import ReferenceRole

from edition.book.nodes import link
from edition.record import open_record
from edition.record.unknown import UnknownRecord

LOG = logging.getLogger(__name__)

ROLES = {
    "event": "events",
    "draft": "drafts",
    "clause": "clauses",
    "person": "people",
    "place": "places",
    "party": "parties",
    "term": "terms",
    "source": "sources",
    "argument": "arguments",
    "objection": "objections",
    "dispute": "disputes",
    "statement": "statements",
    "publication": "publications",
    "topic": "topics",
    "comparison": "comparisons",
    "proof": "proofs",
}
"""Role names and the tables they refer to."""


class RecordRole(ReferenceRole):
    """A reference to one table of the record."""

    def __init__(self, table: str) -> None:
        super().__init__()
        self.table = table

    def run(self) -> tuple[list[nodes.Node], list[nodes.system_message]]:
        """Return the link, or a warning that names page and line."""
        target, _, locator = (part.strip() for part in self.target.partition("|"))
        text = self.title if self.has_explicit_title else ""
        try:
            node = link(open_record(), self.table, target, text, tip=True)
        except UnknownRecord as error:
            LOG.warning("%s", error, location=self.get_location(), type="edition", subtype="reference")
            return [nodes.Text(text or target)], []
        if not locator:
            return [node], []
        following = f", {locator}" if text else open_record().sources[target].at(locator)
        return [node, nodes.Text(following)], []
