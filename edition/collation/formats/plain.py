"""The alignment table as plain text."""

from __future__ import annotations

from edition.collation.table import Block, Presence, Table
from edition.collation.tokens import join
from edition.collation.transpositions import moves


def to_text(table: Table, *, width: int = 100) -> str:
    """Write a table in fixed columns, broken into bands no wider than `width`.

    Examples
    --------
    >>> from edition.collation import Witness, collate
    >>> table = collate([Witness.of("A", "give all support"), Witness.of("B", "give support")])
    >>> print(to_text(table.segmented()))
    A | give | all | support
    B | give | -   | support
    """
    return "\n\n".join(_block(table.witnesses, block, width) for block in table.blocks)


def moves_text(table: Table, *, base: str) -> str:
    """Write what the other witnesses have in another place than the base, a line for each; may be empty.

    Examples
    --------
    >>> from edition.collation import Witness, collate
    >>> table = collate([Witness.of("A", "mutual aid, no separate peace"), Witness.of("B", "no separate peace, mutual aid")])
    >>> print(moves_text(table, base="A"))
    moved: A "mutual aid" | B "mutual aid"
    """
    return "\n".join(
        f'moved: {base} "{move.first.text}" | {other} "{move.second.text}"'
        for other in table.witnesses
        if other != base
        for move in moves(table, base, other)
    )


def _block(sigla: tuple[str, ...], block: Block, width: int) -> str:
    margin = max(map(len, sigla))
    heading = " | ".join(name for name in (block.label, block.topic) if name)
    rows = [
        [" ".join(join(column[row]).split()) or _nothing(block.presence[row]) for column in block.columns]
        for row in range(len(sigla))
    ]
    bands: list[list[int]] = [[]]
    room = width - margin
    for place in range(len(block.columns)):
        need = 3 + max(len(row[place]) for row in rows)
        if bands[-1] and need > room:
            bands.append([])
            room = width - margin
        bands[-1].append(place)
        room -= need
    written = []
    for band in bands:
        sizes = [max(len(row[place]) for row in rows) for place in band]
        for siglum, row in zip(sigla, rows, strict=True):
            cells = (row[place].ljust(size) for place, size in zip(band, sizes, strict=True))
            written.append(" | ".join([siglum.ljust(margin), *cells]).rstrip())
        written.append("")
    return "\n".join([f"== {heading} ==", *written] if heading else written).rstrip()


def _nothing(presence: Presence) -> str:
    return "?" if presence is Presence.NOT_SEEN else "-"
