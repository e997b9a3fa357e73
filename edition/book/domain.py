"""The domain ``fiasco``: references to the record as Sphinx knows them, and their inventory for other books.

A role such as ``{event}`words <id>``` leaves a pending reference; it is resolved when every page is read, and one that leads
nowhere is a warning. The inventory ``objects.inv`` lists every record, so that another book can refer to ours:
``{external+fiasco:fiasco:event}`1939-08-23-pact```.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from docutils import nodes
from sphinx.addnodes import pending_xref
from sphinx.application import Sphinx
from sphinx.builders import Builder
from sphinx.domains import Domain, ObjType
from sphinx.environment import BuildEnvironment
from sphinx.util.docutils import ReferenceRole

from edition.book.nodes import record_link
from edition.book.uris import uri
from edition.exports.addresses import Address, address, label
from edition.record import open_record
from edition.record.unknown import UnknownRecord

TABLES = {
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
    "attitude": "attitudes",
    "move": "moves",
    "topic": "topics",
    "comparison": "comparisons",
    "proof": "proofs",
}
"""Kinds of reference, each the name of a role, and the tables they refer to."""

KINDS = {table: kind for kind, table in TABLES.items()}


def find(table: str, record_id: str) -> Address:
    """Return the page and place of a record."""
    return address(table, record_id)


class RecordRole(ReferenceRole):
    """A reference to one table: ``{person}`maisky```, ``{person}`the ambassador <maisky>```, ``{source}`key | doc. 261```."""

    def run(self) -> tuple[list[nodes.Node], list[nodes.system_message]]:
        """Return a pending reference, and after it the place in a source where one is named."""
        kind = self.name.rpartition(":")[2]
        target, _, locator = (part.strip() for part in self.target.partition("|"))
        words = self.title if self.has_explicit_title else ""
        node = pending(kind, target, words, tip=True)
        self.set_source_info(node)
        if not locator:
            return [node], []
        source = open_record().sources.get(target)
        following = f", {locator}" if words or source is None else source.at(locator)
        return [node, nodes.Text(following)], []


def pending(kind: str, target: str, words: str = "", *, tip: bool = False) -> pending_xref:
    """Return a reference to be resolved when every page is read.

    Parameters
    ----------
    kind
        One of `TABLES`.
    target
        Id of the record.
    words
        What is shown; the record's name if empty.
    tip
        Whether its description is shown to those who dwell on it.
    """
    node: pending_xref = pending_xref(
        "", refdomain="fiasco", reftype=kind, reftarget=target, refexplicit=bool(words), refwarn=True
    )
    node["words"], node["tip"] = words, tip
    node += nodes.inline("", words or target)
    return node


class RecordDomain(Domain):
    """Everything in the record that has an address."""

    name = "fiasco"
    label = "Record"
    object_types = {kind: ObjType(kind, kind) for kind in TABLES}  # noqa: RUF012 -- as Sphinx has it
    roles = {kind: RecordRole() for kind in TABLES}  # noqa: RUF012
    dangling_warnings = {kind: f"there is no %(target)r in the table {table}" for kind, table in TABLES.items()}  # noqa: RUF012

    def knows(self, table: str, record_id: str) -> bool:
        """Return whether the record has an address."""
        if table == "witnesses":
            return True
        try:
            label(open_record(), table, record_id)
        except UnknownRecord:
            return False
        return True

    def resolve_xref(
        self, env: BuildEnvironment, fromdocname: str, builder: Builder, typ: str, target: str, node: pending_xref,
        contnode: nodes.Element,
    ) -> nodes.Element | None:  # fmt: skip
        """Return the link, or nothing where there is no such record."""
        table = TABLES[typ]
        try:
            named = label(open_record(), table, target)
        except UnknownRecord:
            return None
        where = find(table, target)
        words = node.get("words") or named.name
        link = record_link(
            "", "", nodes.Text(words), table=table, refuri=uri(builder, fromdocname, where.page, where.fragment)
        )
        if node.get("tip"):
            link["tip"] = named.description
        return link

    def resolve_any_xref(
        self, env: BuildEnvironment, fromdocname: str, builder: Builder, target: str, node: pending_xref,
        contnode: nodes.Element,
    ) -> list[tuple[str, nodes.Element]]:  # fmt: skip
        """Return nothing: a reference says of what kind it is."""
        return []

    def get_objects(self) -> Iterable[tuple[str, str, str, str, str, int]]:
        """Yield every record with its name, kind, page and place, for the inventory."""
        record = open_record()
        for kind, table in TABLES.items():
            if table == "comparisons":
                continue
            for record_id in record.sources if table == "sources" else record.tables.get(table, {}):
                where = find(table, record_id)
                yield record_id, label(record, table, record_id).name, kind, where.page, where.fragment, 1

    def merge_domaindata(self, docnames: list[str], otherdata: dict[str, Any]) -> None:
        """Nothing is kept with the pages."""


def setup(app: Sphinx) -> None:
    """Register the domain."""
    app.add_domain(RecordDomain)
