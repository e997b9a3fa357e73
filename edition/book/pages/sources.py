"""The bibliography: every source, with rights, how it was read, and what rests on it."""

from __future__ import annotations

from docutils import nodes

from edition.book.nodes import Inline, html, joined, link, para, section, span
from edition.record import Record, Source
from edition.record.relations import records_citing

KINDS = {
    "article": "Articles and chapters",
    "book": "Books",
    "memoir": "Memoirs and diaries",
    "collection": "Collections of documents",
    "document": "Documents",
    "parliament": "Parliament",
    "press": "Press",
    "reference": "Works of reference",
    "web": "Web pages",
}
READ = {
    "whole": "read whole",
    "opening": "opening read",
    "extract": "extracts read",
    "second-hand": "known at second hand",
}
SHOWN = 6
"""How many records resting on a source are named before the rest is counted."""


def listing(record: Record) -> list[nodes.Node]:
    """Return all sources by kind."""
    sections: list[nodes.Node] = [para(f"{len(record.sources)} sources.", classes=["count"])]
    for kind, title in KINDS.items():
        members = sorted((s for s in record.sources.values() if s.kind == kind), key=lambda s: s.citation.casefold())
        if members:
            sections.append(section(f"kind-{kind}", title, *(_entry(record, s) for s in members)))
    return sections


def _entry(record: Record, source: Source) -> nodes.container:
    box = nodes.container("", ids=[source.key], classes=["source"])
    box += para(*_reference(source), " ", span(source.key, "key"), " ", _permalink(source))
    remarks = [READ[source.read_as], source.rights]
    if source.note:
        remarks.append(source.note)
    box += para(
        ". ".join(r.rstrip(".")[:1].upper() + r.rstrip(".")[1:] for r in remarks) + ".", classes=["source-meta"]
    )
    used = records_citing(record, source.key)
    if used:
        named: list[Inline] = [link(record, table, i) for table, i in used[:SHOWN] if table in _LINKABLE]
        rest = len(used) - len(named)
        if rest and named:
            named.append(f"{rest} more")
        if named:
            box += para("Supports: ", *joined(named, "; "), ".", classes=["source-used"])
    return box


_LINKABLE = ("events", "drafts", "clauses", "people", "places", "parties", "terms", "arguments", "objections",
             "statements", "publications", "attitudes", "moves")  # fmt: skip


def _reference(source: Source) -> list[Inline]:
    if not source.url:
        return [source.citation, "."]
    anchor = nodes.reference("", source.citation, refuri=source.url, internal=False)
    return [anchor, "."]


def _permalink(source: Source) -> nodes.raw:
    return html(f'<a class="permalink" href="#{source.key}" aria-label="Link to this source">¶</a>')
