"""Collation: from witnesses to one alignment table, clause first, then word by word."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from edition.collation.matching import Group, match_clauses
from edition.collation.progressive import align_many
from edition.collation.table import Block, Presence, Table
from edition.collation.witness import Segment, Witness, in_order


def collate(witnesses: Iterable[Witness]) -> Table:
    """Align any number of witnesses.

    The result does not depend on the order in which they are given: rows are ordered by date
    and siglum.

    Parameters
    ----------
    witnesses : iterable of Witness
        With distinct sigla.

    Returns
    -------
    Table
        One block for each clause.

    Examples
    --------
    >>> britain = Witness.of("GB", [("1", "trigger", "in the event of aggression")])
    >>> soviet = Witness.of("SU", [("1", "trigger", "in the case of direct aggression")])
    >>> table = collate([soviet, britain])
    >>> [[cell[0].t if cell else "" for cell in column] for column in table.columns][2:]
    [['event', 'case'], ['of', 'of'], ['', 'direct'], ['aggression', 'aggression']]
    """
    ordered = in_order(witnesses)
    blocks = tuple(_block(ordered, group) for group in match_clauses(ordered))
    return Table(tuple(witness.siglum for witness in ordered), blocks)


def _block(witnesses: Sequence[Witness], group: Group) -> Block:
    segments = {row: witnesses[row].segments[place] for row, place in group.items()}
    rows = list(segments)
    aligned = align_many(
        [segments[row].tokens for row in rows],
        [(witnesses[row].date, witnesses[row].siglum) for row in rows],
    )
    columns = []
    for cells in aligned:
        by_row = dict(zip(rows, cells, strict=True))
        found = (by_row.get(row) for row in range(len(witnesses)))
        columns.append(tuple((token,) if token else () for token in found))
    return Block(
        next((segment.label for segment in segments.values() if segment.label), ""),
        next((segment.topic for segment in segments.values() if segment.topic), ""),
        tuple(group.get(row) for row in range(len(witnesses))),
        tuple(_presence(witness, segments.get(row)) for row, witness in enumerate(witnesses)),
        tuple(columns),
    )


def _presence(witness: Witness, segment: Segment | None) -> Presence:
    if segment is None:
        return Presence.ABSENT if witness.complete else Presence.NOT_SEEN
    return Presence.PRESENT if segment.seen else Presence.NOT_SEEN
