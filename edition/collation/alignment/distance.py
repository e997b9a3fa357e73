"""How far two wordings lie apart."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from edition.collation.alignment.anchors import stretches
from edition.collation.alignment.corridor import greatest_weight
from edition.collation.alignment.lacunae import lost_to
from edition.collation.alignment.weights import Column, column_values
from edition.collation.texts.tokens import Token


@dataclass(frozen=True, slots=True)
class Distance:
    """How far two texts lie apart.

    Attributes
    ----------
    kept
        The weight of the words that both have, once for each text.
    whole
        The weight of the words of both, but for those that a lacuna of the other may have held.
    """

    kept: int
    whole: int

    @property
    def value(self) -> float:
        """From 0 (same words, same order) to 1 (none); 0 where neither has words."""
        return 1 - self.kept / self.whole if self.whole else 0.0

    @property
    def share(self) -> float:
        """The share of words that both have, from 0 to 1."""
        return 1 - self.value

    def __add__(self, other: Distance) -> Distance:
        """Take two parts of the same texts together."""
        return Distance(self.kept + other.kept, self.whole + other.whole)


def distance(first: Iterable[Token], second: Iterable[Token]) -> Distance:
    """Measure how far two texts lie apart.

    One less the weight of the words an alignment can keep, doubled, over the weight of both
    texts: the complement of the coefficient of Dice (1945) on weighted words. What a lacuna of one
    text may have held does not count as missing from it.

    Examples
    --------
    >>> from edition.collation import Normaliser
    >>> read = Normaliser().tokens
    >>> distance(read("mutual assistance"), read("mutual aid")).value
    0.5
    >>> distance(read("mutual assistance"), read("mutual [lacuna]")).value
    0.0
    """
    one, two = lost_to(tuple(first), tuple(second))
    return columns_distance(*([Column.of([token]) for token in text if token.is_word] for text in (one, two)))


def columns_distance(left: Sequence[Column], right: Sequence[Column]) -> Distance:
    """Measure how far two sequences of columns lie apart."""
    return _measured(*sorted((tuple(left), tuple(right)), key=hash))


# Witnesses are measured to see whether they can be compared, and again for the order in which they are aligned.
@lru_cache(maxsize=1 << 10)
def _measured(left: tuple[Column, ...], right: tuple[Column, ...]) -> Distance:
    whole = sum(column.weight for column in (*left, *right))
    kept = 0
    for part in stretches([column.only for column in left], [column.only for column in right]):
        one, two = left[part.start : part.end], right[part.other_start : part.other_end]
        if part.same:
            kept += sum(column.weight for column in one)
        elif one and two:
            kept += greatest_weight(column_values(one, two), len(two))
    return Distance(2 * kept, whole)
