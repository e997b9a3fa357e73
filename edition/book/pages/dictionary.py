"""The data dictionary: every table and column, as the descriptor declares them."""

from __future__ import annotations

from docutils import nodes

from edition.book.nodes import Inline, bullets, joined, link_within, para, section, span, table
from edition.record import Record
from edition.record.package import Column, Table

KINDS = {
    "string": "text",
    "integer": "whole number",
    "number": "number",
    "boolean": "yes or no",
    "list": "list",
}
MEANINGS = {
    "id": "id",
    "edtf": "date (EDTF)",
    "time": "hour, with its city",
    "lang": "language code",
    "prose": "text in our words",
    "quotation": "quoted words, at most twelve",
    "controlled": "phrase of controlled English",
}


def listing(record: Record) -> list[nodes.Node]:
    """Return an overview of the tables, then a section for each."""
    tables = record.package.tables
    overview = [
        [para(link_within(f"table-{t.name}", t.title), f" · {t.path} · {_count(record, t)}. {t.description}")]
        for t in tables
    ]
    return [bullets(overview, "entries"), *(_table(record, t) for t in tables)]


def _count(record: Record, described: Table) -> str:
    count = len(record.table(described.name))
    return "1 row" if count == 1 else f"{count:,} rows"


def _table(record: Record, described: Table) -> nodes.section:
    heads: list[list[Inline]] = [["Column"], ["Holds"], ["Meaning"]]
    rows = [[_name(c), _kind(described, c), _meaning(described, c)] for c in described.columns]
    notes = "Every record of this table has evidence. " if described.needs_evidence else ""
    return section(
        f"table-{described.name}",
        described.title,
        para(f"{described.description} {notes}File: {described.path}, {_count(record, described)}."),
        table(heads, rows, "wide"),
    )


def _name(column: Column) -> list[Inline]:
    return [nodes.literal("", column.name)]


def _kind(described: Table, column: Column) -> list[Inline]:
    kind = MEANINGS.get(column.semantics) or KINDS[column.type]
    if column.type == "list" and column.semantics:
        kind = f"list of {kind}"
    return [kind, *([", ", span("needed", "gloss")] if column.required else [])]


def _meaning(described: Table, column: Column) -> list[Inline]:
    parts: list[Inline] = [column.description]
    targets = [r.table for r in described.references if r.column == column.name]
    if targets:
        parts.extend([" Names records of ", *joined(link_within(f"table-{t}", t) for t in targets), "."])
    if column.name in described.citations:
        parts.append(" Names a source of references.bib.")
    if column.enum:
        parts.extend([" One of: ", *joined(nodes.literal("", value) for value in column.enum), "."])
    return parts
