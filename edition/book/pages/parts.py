"""Parts that many generated pages share: status, evidence, quoted wordings, lists of events."""

from __future__ import annotations

from collections.abc import Iterable

from docutils import nodes

from edition.book.nodes import Inline, bullets, folded, inline, joined, link, para, span
from edition.record import Record
from edition.record.kinds import Citing, DatedAndSupported, Supported
from edition.record.relations import STATUS_WORDS
from edition.record.tables import EvidenceEntry, Quotation


def status(row: Supported) -> nodes.inline:
    """Return the visible status of a record."""
    value = row.status
    return span(STATUS_WORDS[value], "status", f"status-{value}")


def evidence(record: Record, table: str, record_id: str) -> list[nodes.Node]:
    """Return the evidence of a record, folded, or nothing where there is none."""
    rows = record.evidence_for(table, record_id)
    if not rows:
        return []
    items = [[para(*_citation(record, row))] for row in rows]
    count = "1 entry" if len(items) == 1 else f"{len(items)} entries"
    return folded(f"Evidence: {count}", bullets(items, "evidence-list"), classes="evidence")


def cited(record: Record, row: Citing) -> list[Inline]:
    """Return the source of a row, and the place in it."""
    source = row.source
    return [link(record, "sources", source), record.sources[source].at(row.locator)]


def _citation(record: Record, row: EvidenceEntry) -> list[Inline]:
    parts = cited(record, row)
    if row.says:
        parts.append(f": {row.says}")
    return parts


def readings(record: Record, table: str, record_id: str) -> list[nodes.Node]:
    """Return the quoted wordings of a record."""
    rows = record.quotations_of(table, record_id)
    return [bullets([[quotation(record, row)] for row in rows], "readings")] if rows else []


def quotation(record: Record, row: Quotation) -> nodes.paragraph:
    """Return one quoted wording, marked with its language, with translation and source."""
    words = nodes.inline("", f"‘{row.text}’", classes=["wording"], lang=row.lang)
    parts: list[Inline] = [words]
    if row.translation:
        parts.append(f" (‘{row.translation}’)")
    parts.extend([" — ", *cited(record, row)])
    if row.note:
        parts.append(f". {row.note}")
    return para(*parts)


def links(record: Record, table: str, ids: Iterable[str], *, tip: bool = False) -> list[Inline]:
    """Return links to several records, separated by commas."""
    return joined(link(record, table, i, tip=tip) for i in ids)


def dated_list(record: Record, table: str, rows: Iterable[DatedAndSupported]) -> nodes.bullet_list:
    """Return dated records as a list: date, name, status."""
    return bullets(([para(*_dated(record, table, row))] for row in rows), "dated")


def _dated(record: Record, table: str, row: DatedAndSupported) -> list[Inline]:
    return [span(row.date.describe(), "when"), " ", link(record, table, row.id), " ", status(row)]


def text(value: str) -> list[nodes.Node]:
    """Return a paragraph, or nothing for an empty text."""
    return [para(value)] if value else []


def inline_or_none(parts: list[Inline]) -> list[nodes.Node]:
    """Return a paragraph of inline parts, or nothing if there are none."""
    return [nodes.paragraph("", "", *inline(parts))] if parts else []
