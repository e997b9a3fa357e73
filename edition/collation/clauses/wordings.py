"""Wordings: which texts of one clause have enough words in common to be compared word by word."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import combinations

from edition.collation.alignment.distance import distance
from edition.collation.alignment.weights import WEIGHTS
from edition.collation.texts.tokens import Kind, Token

TOGETHER = 0.35
"""Two wordings with a smaller share of common words are not compared word by word but set beside each other."""

CONTAINED = 0.75
"""Unless one of them has so much of its words from the other, as an abridgement has."""

SHORT = 8
"""Two wordings of fewer words are compared word by word whatever they share: it does no harm."""

_Key = tuple[str, list[str], list[str]]


def clusters(texts: Mapping[int, Sequence[Token]], dates: Mapping[int, str]) -> list[list[int]]:
    """Gather the rows whose wordings have enough in common, the earliest first.

    Two groups are joined while most pairs of their members are comparable, so that two wordings that have
    nothing in common are not aligned because a third has something of either. Dates and the texts
    themselves decide what comes first, not the names of the witnesses.

    Parameters
    ----------
    texts : mapping of int to sequence of Token
        The wording of each row.
    dates : mapping of int to str
        The date of each row.
    """
    keys: dict[int, _Key] = {
        row: (dates[row], [token.n for token in text], [token.t for token in text]) for row, text in texts.items()
    }
    rows = sorted(texts, key=lambda row: (keys[row], row))
    alike = {frozenset(pair): comparable(*(texts[row] for row in pair)) for pair in combinations(rows, 2)}
    found = [[row] for row in rows]
    while len(found) > 1:
        share, one, two = max(
            ((_mean(one, two, alike), one, two) for one, two in combinations(found, 2)), key=lambda join: join[0]
        )
        if share <= 0.5:
            break
        united = [row for row in rows if row in one or row in two]
        found = [united if group is one else group for group in found if group is not two]
    return [sorted(group) for group in found]


def _mean(one: Sequence[int], two: Sequence[int], alike: Mapping[frozenset[int], bool]) -> float:
    pairs = [frozenset((a, b)) for a in one for b in two]
    return sum(alike[pair] for pair in pairs) / len(pairs)


def comparable(first: Sequence[Token], second: Sequence[Token]) -> bool:
    """Whether two wordings have enough words in common to be compared word by word.

    Examples
    --------
    >>> from edition.collation import Normaliser
    >>> read = Normaliser().tokens
    >>> one = read("The staffs of the two armies shall meet in spring and settle the methods of help.")
    >>> comparable(one, read("The staffs shall meet at once and settle the methods of help."))
    True
    >>> comparable(one, read("No ship of war may pass the narrows while the other Power objects."))
    False
    """
    words = [[token for token in text if token.is_word] for text in (first, second)]
    if max(map(len, words)) < SHORT:
        return True
    if not any(token.kind is Kind.LACUNA for token in (*first, *second)):
        one, two = (Counter((token.kind, token.stem or token.n) for token in text) for text in words)
        # What two bags share is about the most that any alignment can keep, and quickly found.
        if not _enough(2 * _weight(one & two), _weight(one) + _weight(two), min(_weight(one), _weight(two))):
            return False
    apart = distance(first, second)
    shorter = min(sum(WEIGHTS[token.kind] for token in text) for text in words)
    return _enough(apart.kept, apart.whole, shorter)


def _enough(kept: int, whole: int, shorter: int) -> bool:
    return kept >= TOGETHER * whole or kept >= 2 * CONTAINED * shorter


def _weight(bag: Counter[tuple[Kind, str]]) -> int:
    return sum(WEIGHTS[kind] * count for (kind, _), count in bag.items())
