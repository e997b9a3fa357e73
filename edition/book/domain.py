"""The domain ``fiasco``: references to the record as Sphinx knows them, and their inventory for other books.

A role such as ``{event}`words <id>``` leaves a pending reference; it is resolved when every page is read, and one that leads
nowhere is a warning. The inventory ``objects.inv`` lists every record twice. Books that know this domain say
``{external+fiasco:fiasco:event}`1939-08-23-pact```; all others, which have nothing of ours, use the label that is made of
kind and id: ``{external+fiasco:ref}`event-1939-08-23-pact```.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, cast

from docutils import nodes
from sphinx.addnodes import pending_xref
from sphinx.application import Sphinx
from sphinx.builders import Builder
from sphinx.domains import Domain, ObjType
from sphinx.domains.std import StandardDomain
from sphinx.environment import BuildEnvironment
from sphinx.util.docutils import ReferenceRole

from edition.book.views import shown
from edition.drafts.succession import draft_pairs
from edition.drafts.transcriptions import read_transcriptions
from edition.exports.addresses import Naming, address, name_of
from edition.pages.inline import ref
from edition.pages.lines import line_view
from edition.record import Record, open_record
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
    "phrase": "vocabulary",
    "comparison": "comparisons",
    "proof": "proofs",
    "witness": "witnesses",
}
"""Kinds of reference, each the name of a role, and the tables they refer to."""

KINDS = {table: kind for kind, table in TABLES.items()}


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


def ids(record: Record, table: str) -> Iterable[str]:
    """Return the ids of all records of a table that have a place in the book."""
    if table == "sources":
        return record.sources
    if table == "comparisons":
        return [exchange.id for exchange in draft_pairs(record)]
    if table == "witnesses":
        return [file.witness.siglum for file in read_transcriptions(record)]
    return record.tables.get(table, {})


def told(record: Record, table: str, record_id: str) -> Naming | None:
    """Return name and description of a record, or nothing where there is none."""
    if table == "witnesses":
        titles = {file.witness.siglum: file.witness.title for file in read_transcriptions(record)}
        return Naming(record_id, titles[record_id]) if record_id in titles else None
    try:
        return name_of(record, table, record_id)
    except UnknownRecord:
        return None


class RecordDomain(Domain):
    """Everything in the record that has an address."""

    name = "fiasco"
    label = "Record"
    object_types = {kind: ObjType(kind, kind) for kind in TABLES}  # noqa: RUF012 -- as Sphinx has it
    roles = {kind: RecordRole() for kind in TABLES}  # noqa: RUF012
    dangling_warnings = {kind: f"there is no %(target)r in the table {table}" for kind, table in TABLES.items()}  # noqa: RUF012

    def knows(self, table: str, record_id: str) -> bool:
        """Return whether there is such a record, and a place for it."""
        return table in KINDS and told(open_record(), table, record_id) is not None

    def resolve_xref(
        self, env: BuildEnvironment, fromdocname: str, builder: Builder, typ: str, target: str, node: pending_xref,
        contnode: nodes.Element,
    ) -> nodes.Element | None:  # fmt: skip
        """Return the link, or nothing where there is no such record."""
        table = TABLES[typ]
        found = told(open_record(), table, target)
        if found is None:
            return None
        tip = found.description if node.get("tip") else ""
        return shown(line_view(ref(table, target, node.get("words") or found.name, tip=tip)))

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
            for record_id in ids(record, table):
                where, found = address(table, record_id), told(record, table, record_id)
                if found is not None:
                    yield record_id, found.name, kind, where.page, where.fragment, 1

    def merge_domaindata(self, docnames: list[str], otherdata: dict[str, Any]) -> None:
        """Nothing is kept with the pages."""


def note_labels(app: Sphinx, env: BuildEnvironment) -> None:
    """Give every record a label of the standard domain, which all books of Sphinx know; it is in small letters, as these are."""
    standard = cast(StandardDomain, env.get_domain("std"))
    for record_id, name, kind, page, fragment, _priority in env.get_domain("fiasco").get_objects():
        standard.labels[f"{kind}-{record_id}".lower()] = (page, fragment, name)


def setup(app: Sphinx) -> None:
    """Register the domain."""
    app.add_domain(RecordDomain)
    app.connect("env-updated", note_labels)
