"""The guide tree: which witnesses are aligned first when there are many.

The two nearest are joined, then the next nearest, and the distance of two groups is the mean
distance of their members: the unweighted pair-group method with arithmetic mean (Sokal and
Michener 1958). Aligning many sequences along such a tree is the progressive method of Feng and
Doolittle (1987). Nothing in it depends on the order in which witnesses come: ties are decided by
the texts themselves, and by date and siglum only between texts that are the same.
"""

from __future__ import annotations

from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from math import fsum

from edition.collation.alignment.distance import columns_distance
from edition.collation.alignment.weights import Column
from edition.collation.texts.tokens import Token


@dataclass(frozen=True, slots=True)
class Join:
    """Two groups of witnesses joined, by their places in the list given."""

    first: tuple[int, ...]
    second: tuple[int, ...]
    distance: float


def guide_tree(texts: Sequence[Sequence[Token]], keys: Sequence[tuple[Hashable, ...]]) -> list[Join]:
    """Find the order in which to join texts.

    Parameters
    ----------
    texts : sequence of sequence of Token
        The texts.
    keys : sequence of tuple
        For each text what decides ties; must be distinct and sortable.

    Returns
    -------
    list of Join
        One less than there are texts; in each, `first` is the group with the lesser key. Of two
        texts the distance is not taken, since they are joined whatever it is.
    """
    order = sorted(range(len(texts)), key=lambda place: keys[place])
    if len(order) == 2:
        return [Join((order[0],), (order[1],), 0.0)]
    columns = [[Column.of([token]) for token in text if token.is_word] for text in texts]
    pairs = combinations(order, 2)
    apart = {(one, two): columns_distance(columns[one], columns[two]).value for one, two in pairs}
    return _join_all(apart, keys)


def _join_all(apart: Mapping[tuple[int, int], float], keys: Sequence[tuple[Hashable, ...]]) -> list[Join]:
    def between(one: tuple[int, ...], two: tuple[int, ...]) -> float:
        # fsum rounds once, so that the order of adding cannot make or break a tie.
        pairs = [(a, b) if (a, b) in apart else (b, a) for a in one for b in two]
        return fsum(apart[pair] for pair in pairs) / len(pairs)

    def key(group: tuple[int, ...]) -> list[tuple[Hashable, ...]]:
        return [keys[place] for place in group]

    singles: list[tuple[int, ...]] = [(place,) for place in range(len(keys))]
    groups = sorted(singles, key=key)
    links = {pair: between(*pair) for pair in combinations(groups, 2)}
    joins: list[Join] = []
    while len(groups) > 1:
        one, two = min(links, key=lambda pair: (links[pair], key(pair[0]), key(pair[1])))
        joins.append(Join(one, two, links[one, two]))
        united = tuple(sorted((*one, *two), key=lambda place: keys[place]))
        groups = [group for group in groups if group not in (one, two)]
        links = {pair: far for pair, far in links.items() if not {one, two} & set(pair)}
        for group in groups:
            pair = (united, group) if key(united) < key(group) else (group, united)
            links[pair] = between(*pair)
        groups.append(united)
    return joins
