"""The bibliography: every source, with rights, how it was read, and what rests on it."""

from __future__ import annotations

from dataclasses import dataclass

from edition.exports.addresses import has_address
from edition.language import n_
from edition.pages.apparatus.shared import named, text_view
from edition.pages.inline import Inline, Line, Web, joined, line
from edition.pages.view import Listing, Part, View
from edition.record import Record, Source
from edition.record.labels import words
from edition.record.relations import records_citing

SHOWN = 6
"""How many records resting on a source are named before the rest is counted."""


@dataclass(frozen=True, slots=True)
class SourceModel:
    """One source: its address and key, the full reference, how it was read and whose rights there are, what it supports."""

    id: str
    key: str
    reference: Line
    remarks: tuple[str, ...]
    supports: Line


@dataclass(frozen=True, slots=True)
class SourcesModel:
    """Sources of one kind."""

    sources: tuple[SourceModel, ...]


def listing(record: Record) -> Listing:
    """Return all sources by kind."""
    kinds = [row for row in record.rows("labels") if (row.table, row.column) == ("sources", "kind")]
    count = n_("{n} source.", "{n} sources.", len(record.sources)).format(n=len(record.sources))
    parts = tuple(part for kind in kinds if (part := _kind(record, kind.value, kind.label)))
    return Listing((text_view(count, look="count"),), parts)


def _kind(record: Record, kind: str, title: str) -> Part | None:
    sources = sorted((s for s in record.sources.values() if s.kind == kind), key=lambda s: s.citation.casefold())
    if not sources:
        return None
    model = SourcesModel(tuple(source_model(record, source) for source in sources))
    told = n_("{n} source", "{n} sources", len(sources)).format(n=len(sources))
    return Part(f"kind-{kind}", title, (View("apparatus/sources", model, told),))


def source_model(record: Record, source: Source) -> SourceModel:
    """Return a source as the bibliography shows it."""
    reference = line(Web(source.url, (source.citation,)) if source.url else source.citation)
    remarks = (words(record, "sources", "readas", source.read_as), source.rights, source.note)
    return SourceModel(
        source.key, source.key, reference, tuple(_sentence(said) for said in remarks if said), _supports(record, source)
    )


def _sentence(said: str) -> str:
    said = said.rstrip(".")
    return f"{said[:1].upper()}{said[1:]}."


def _supports(record: Record, source: Source) -> Line:
    used = records_citing(record, source.key)
    shown: list[Inline] = [named(record, table, one) for table, one in used[:SHOWN] if has_address(table)]
    rest = len(used) - len(shown)
    if shown and rest:
        shown.append(n_("{n} more", "{n} more", rest).format(n=rest))
    return joined(shown, "; ")
