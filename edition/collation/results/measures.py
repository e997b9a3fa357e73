"""How far witnesses lie apart, and where in the text they vary most."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations
from math import fsum

from edition.collation.alignment.cells import ColumnCells, is_lost, normal_form
from edition.collation.alignment.distance import Distance, distance
from edition.collation.alignment.weights import WEIGHTS, word_worth
from edition.collation.clauses.table import Block, Presence, Table


@dataclass(frozen=True, slots=True)
class Density:
    """How much the witnesses of a clause vary, from 0 (not at all) to 1 (all differ)."""

    label: str
    topic: str
    value: float
    columns: int


def distances(table: Table) -> dict[tuple[str, str], Distance]:
    """Measure how far each two witnesses of a table lie apart, clause by clause as they are aligned in it.

    An article that only stands in another place does not count as different. What was not seen of one
    witness is left out of account.

    Examples
    --------
    >>> from edition.collation import Witness, collate
    >>> table = collate([Witness.of("A", "mutual assistance"), Witness.of("B", "mutual aid")])
    >>> distances(table)["A", "B"].value
    0.5
    """
    pairs = combinations(range(len(table.heads)), 2)
    return {(table.witnesses[one], table.witnesses[two]): _between(table.blocks, one, two) for one, two in pairs}


def block_distance(block: Block, one: int, two: int) -> Distance:
    """Measure how far two witnesses lie apart in one clause that both have."""
    kept = whole = 0
    for column in block.columns:
        first, second = column[one], column[two]
        if is_lost(first) or is_lost(second):
            continue
        left, right = ([token for token in cell if token.is_word] for cell in (first, second))
        whole += sum(WEIGHTS[token.kind] for token in (*left, *right))
        if len(left) == len(right) == 1:
            kept += 2 * word_worth(left[0], right[0])
    return Distance(kept, whole)


def _between(blocks: Sequence[Block], one: int, two: int) -> Distance:
    found = Distance(0, 0)
    for block in blocks:
        if block.has(one) and block.has(two):
            found += block_distance(block, one, two)
        elif block.has(one) and block.presence[two] is Presence.OTHERWISE:
            others = (other for other in blocks if other.clause == block.clause and other.has(two))
            found += sum((distance(block.tokens(one), other.tokens(two)) for other in others), Distance(0, 0))
        elif Presence.ABSENT in (block.presence[one], block.presence[two]):
            own = [token for row in (one, two) if block.has(row) for token in block.tokens(row)]
            found += Distance(0, sum(WEIGHTS[token.kind] for token in own))
    return found


def column_variation(column: ColumnCells, presence: Sequence[Presence] | None = None) -> float:
    """Find the share of pairs of witnesses that differ in a column.

    This is one less the index of concentration of Simpson (1949), in its form for a finite
    number. Witnesses of which the clause was not seen are left out; to have nothing where
    others have words is to differ.

    Examples
    --------
    >>> from edition.collation import Normaliser
    >>> read = Normaliser().tokens
    >>> round(column_variation((read("aggression"), read("aggression"), ())), 3)
    0.667
    """
    seen = [
        normal_form(cell)
        for row, cell in enumerate(column)
        if not is_lost(cell) and (presence is None or presence[row] is not Presence.NOT_SEEN)
    ]
    pairs = len(seen) * (len(seen) - 1)
    if not pairs:
        return 0.0
    return 1 - sum(count * (count - 1) for count in Counter(seen).values()) / pairs


def densities(table: Table) -> tuple[Density, ...]:
    """Find for each clause the mean variation of its columns of words.

    Examples
    --------
    >>> from edition.collation import Witness, collate
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
    >>> from edition.collation import Witness, collate
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
