"""Which clause of one witness answers which clause of another."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import combinations

from edition.collation.tokens import Kind
from edition.collation.witness import Segment, Witness

ALIKE = 0.5
"""Clauses without a common label or topic are matched if they share at least half their words."""

Group = Mapping[int, int]
"""One clause in all witnesses: row of the witness to place of its segment."""


def match_clauses(witnesses: Sequence[Witness]) -> list[Group]:
    """Match the clauses of all witnesses and put them in one order.

    The topic counts first, then the label, then the words the clauses share. No clause is
    matched with two of the same witness.

    Examples
    --------
    The clause against a separate peace was article 6 of one draft and article 5 of another.

    >>> first = Witness.of("A", [("5", "entry", "at once"), ("6", "peace", "no separate peace")])
    >>> second = Witness.of("B", [("5", "peace", "no armistice apart")])
    >>> [dict(group) for group in match_clauses([first, second])]
    [{0: 0}, {0: 1, 1: 0}]
    """
    if all(len(witness.segments) == 1 for witness in witnesses):
        return [dict.fromkeys(range(len(witnesses)), 0)] if witnesses else []
    groups: dict[tuple[int, int], dict[int, int]] = {
        (row, place): {row: place} for row, witness in enumerate(witnesses) for place in range(len(witness.segments))
    }
    for one, two in _candidates(witnesses):
        first, second = groups[one], groups[two]
        if first is not second and not first.keys() & second.keys():
            first.update(second)
            for row, place in second.items():
                groups[row, place] = first
    distinct = {id(group): dict(sorted(group.items())) for group in groups.values()}
    return _in_common_order(list(distinct.values()))


def _candidates(
    witnesses: Sequence[Witness],
) -> list[tuple[tuple[int, int], tuple[int, int]]]:
    """List the pairs of clauses that may answer one another, the surest first."""
    places = [
        (row, place, segment, _words(segment))
        for row, witness in enumerate(witnesses)
        for place, segment in enumerate(witness.segments)
    ]
    found = []
    for (row, place, one, words), (other_row, other_place, two, other_words) in combinations(places, 2):
        if row == other_row or (one.topic and two.topic and one.topic != two.topic):
            continue
        same_label = bool(one.label) and one.label == two.label
        named_alike = 2 * (bool(one.topic) and one.topic == two.topic) + same_label
        shared = _share(words, other_words)
        if named_alike or shared >= ALIKE:
            pair = (row, place), (other_row, other_place)
            found.append((-named_alike, -shared, abs(place - other_place), pair))
    return [pair for *_, pair in sorted(found)]


def _words(segment: Segment) -> Counter[str]:
    return Counter(token.n for token in segment.tokens if token.kind is Kind.CONTENT)


def _share(one: Counter[str], two: Counter[str]) -> float:
    whole = one.total() + two.total()
    return 2 * (one & two).total() / whole if whole else 0.0


def _in_common_order(groups: Sequence[Group]) -> list[Group]:
    """Order the clauses as most witnesses do; a clause goes first when fewest object."""
    places = range(len(groups))
    # For each clause those that most witnesses with both put before it.
    before = [{other for other in places if _lead(groups[other], groups[place]) > 0} for place in places]
    keys = [(sum(group.values()) / len(group), sorted(group.items())) for group in groups]
    waiting, ordered = set(places), []
    while waiting:
        first = min(waiting, key=lambda place: (len(before[place] & waiting), keys[place]))
        waiting.remove(first)
        ordered.append(groups[first])
    return ordered


def _lead(one: Group, two: Group) -> int:
    """Count the witnesses that put one clause first, less those that put the other first."""
    return sum(1 if one[row] < two[row] else -1 for row in one.keys() & two.keys())
