"""Selections: the records that the edition picks for a view."""

from __future__ import annotations

from edition.record.record import Record
from edition.record.tables import Selected


def selected(record: Record, selection: str) -> tuple[Selected, ...]:
    """Return the rows of one selection in their order; nothing where there is no selection of that name."""
    rows = record.where("selections", selection=selection)
    return tuple(sorted(rows, key=lambda row: row.position))
