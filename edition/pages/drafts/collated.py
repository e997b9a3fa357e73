"""Several texts collated: word for word against a base, with apparatus, what moved, and how far apart they lie."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from edition.collation import (
    Block,
    Presence,
    Table,
    Witness,
    apparatus_entries,
    collate,
    distances,
    is_lost,
    join,
    sentences,
)
from edition.collation.alignment.cells import ColumnCells
from edition.collation.clauses.table import agreement
from edition.language import _, n_
from edition.pages.drafts.apparatus import EntryModel, entry_model, place_name
from edition.pages.inline import Inline, toned
from edition.pages.view import View


@dataclass(frozen=True, slots=True)
class RowModel:
    """One witness in one clause: its words column by column, or why it has none."""

    siglum: str
    cells: tuple[Inline, ...]
    absent: str
    not_seen: bool


@dataclass(frozen=True, slots=True)
class BlockModel:
    """One clause in all witnesses; ``width`` is the number of its columns."""

    caption: str
    width: int
    rows: tuple[RowModel, ...]


@dataclass(frozen=True, slots=True)
class CollatedModel:
    """A collation: what the frame is called, the clauses, the apparatus, what moved, and the distances in words."""

    label: str
    blocks: tuple[BlockModel, ...]
    entries: tuple[EntryModel, ...]
    moved: tuple[str, ...]
    apart: tuple[str, ...]


def collated_view(witnesses: Sequence[Witness]) -> View:
    """Show the collation of several witnesses in one language, the earliest as base."""
    model = collated_model(witnesses)
    told = n_("{n} witness collated", "{n} witnesses collated", len(witnesses)).format(n=len(witnesses))
    return View("drafts/collated", model, told)


def collated_model(witnesses: Sequence[Witness]) -> CollatedModel:
    """Return what the templates show of a collation."""
    table = collate(witnesses)
    base = table.witnesses[0]
    label = _("Word for word against {base}").format(base=base)
    moved = tuple(
        sentence.text
        for other in table.witnesses
        if other != base
        for sentence in sentences(table, base, other)
    )
    apart = tuple(
        _("{one} and {two}: {distance} of 100").format(one=one, two=two, distance=round(100 * far.value))
        for (one, two), far in distances(table).items()
    )
    return CollatedModel(
        label,
        _blocks(table, base, label),
        tuple(entry_model(entry, placed=True) for entry in apparatus_entries(table, base=base)),
        moved,
        apart,
    )


def _blocks(table: Table, base: str, label: str) -> tuple[BlockModel, ...]:
    row = table.row_of(base)
    order = [row, *(other for other in range(len(table.witnesses)) if other != row)]
    found = []
    for block in table.units().blocks:
        place = place_name(block.label, block.topic)
        rows = tuple(_row(table.witnesses[n], block, n, row) for n in order)
        found.append(BlockModel(f"{label}: {place}" if place else label, max(1, len(block.columns)), rows))
    return tuple(found)


def _row(siglum: str, block: Block, row: int, base: int) -> RowModel:
    if block.presence[row] is Presence.NOT_SEEN:
        return RowModel(siglum, (), _("not seen"), True)
    if block.presence[row] is Presence.ABSENT:
        return RowModel(siglum, (), _("no such clause"), False)
    return RowModel(siglum, tuple(_cell(block, column, row, base) for column in block.columns), "", False)


def _cell(block: Block, column: ColumnCells, row: int, base: int) -> Inline:
    """Mark as added what the base has not, or has otherwise, and as removed what the base alone has."""
    numbers = agreement(column)
    own = join(column[row]).strip()
    if row == base or numbers[row] == numbers[base] or not block.has(base) or is_lost(column[base]):
        return own or toned("heard", _("nothing"))
    return toned("added", own) if own else toned("removed", join(column[base]).strip())
