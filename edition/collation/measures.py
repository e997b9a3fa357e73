"""How far witnesses lie apart, and where in the text they vary most."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations
from math import fsum

from edition.collation.guide import distance
from edition.collation.table import Block, ColumnCells, Presence, Table, normal_form
from edition.collation.witness import Witness, in_order


@dataclass(frozen=True, slots=True)
class Density:
    """How much the witnesses of a clause vary, from 0 (not at all) to 1 (all differ)."""

    label: str
    topic: str
    value: float
    columns: int


def distances(witnesses: Sequence[Witness]) -> dict[tuple[str, str], float]:
    """Measure how far each two witnesses lie apart, on their words in order.

    See `edition.collation.distance` for the measure.

    Examples
    --------
    >>> pair = [Witness.of("A", "mutual assistance"), Witness.of("B", "mutual aid")]
    >>> distances(pair)
    {('A', 'B'): 0.5}
    """
    return {
        (one.siglum, two.siglum): distance(one.tokens, two.tokens) for one, two in combinations(in_order(witnesses), 2)
    }


def column_variation(column: ColumnCells, presence: Sequence[Presence] | None = None) -> float:
    """Find the share of pairs of witnesses that differ in a column.

    This is one less the index of concentration of Simpson (1949), in its form for a finite
    number. Witnesses of which the clause was not seen are left out; to have nothing where
    others have words is to differ.

    Examples
    --------
    >>> from edition.collation.tokens import Normaliser
    >>> read = Normaliser().tokens
    >>> round(column_variation((read("aggression"), read("aggression"), ())), 3)
    0.667
    """
    seen = [
        normal_form(cell)
        for row, cell in enumerate(column)
        if presence is None or presence[row] is not Presence.NOT_SEEN
    ]
    pairs = len(seen) * (len(seen) - 1)
    if not pairs:
        return 0.0
    return 1 - sum(count * (count - 1) for count in Counter(seen).values()) / pairs


def densities(table: Table) -> tuple[Density, ...]:
    """Find for each clause the mean variation of its columns of words.

    Examples
    --------
    >>> from edition.collation import collate
    >>> table = collate([Witness.of("A", "mutual assistance"), Witness.of("B", "mutual aid")])
    >>> [clause.value for clause in densities(table)]
    [0.5]
    """
    return tuple(_density(block) for block in table.blocks)


def density_strip(block: Block, *, window: int = 5) -> tuple[float, ...]:
    """Smooth the variation along a clause: for each column the mean over its neighbourhood.

    Parameters
    ----------
    block : Block
        The clause.
    window : int
        How many columns the mean is taken over; an odd number.

    Examples
    --------
    >>> from edition.collation import collate
    >>> table = collate([Witness.of("A", "a b c d"), Witness.of("B", "a b c e")])
    >>> [round(value, 2) for value in density_strip(table.blocks[0], window=3)]
    [0.0, 0.0, 0.33, 0.5]
    """
    values = [column_variation(column, block.presence) for column in block.columns]
    reach = window // 2
    strip = []
    for place in range(len(values)):
        near = values[max(0, place - reach) : place + reach + 1]
        strip.append(fsum(near) / len(near))
    return tuple(strip)


def _density(block: Block) -> Density:
    words = [column for column in block.columns if any(token.is_word for cell in column for token in cell)]
    values = [column_variation(column, block.presence) for column in words]
    mean = fsum(values) / len(values) if values else 0.0
    return Density(block.label, block.topic, mean, len(words))
