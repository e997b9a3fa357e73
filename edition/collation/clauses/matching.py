"""Which clause of one witness answers which clause of another."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations, product

from edition.collation.clauses.pieces import Piece, parted, whole_pieces, word_index
from edition.collation.texts.witness import Witness

ALIKE = 0.3
"""Clauses without a common topic answer one another if they share so much of their words."""

FAINTLY = 0.15
"""Clauses of one number answer one another if they share at least so much, and nothing else answers them."""

FORMULA = 50
"""A word in more clauses of one witness than this is a formula, and counts for nothing."""

Group = Mapping[int, Piece]
"""One clause in all witnesses: row of the witness to what it has."""

_Pair = tuple[tuple[int, int], tuple[int, int]]


def match_clauses(witnesses: Sequence[Witness]) -> list[Group]:
    """Match the clauses of all witnesses and put them in one order.

    The topic counts first, then the words the clauses share, and the number last: articles are
    renumbered more often than they are rewritten. No clause is matched with two of the same
    witness; an article that answers two is cut.

    Examples
    --------
    The clause against a separate peace was article 6 of one draft and article 5 of another.

    >>> first = Witness.of("A", [("5", "entry", "at once"), ("6", "peace", "no separate peace")])
    >>> second = Witness.of("B", [("5", "peace", "no armistice apart")])
    >>> [{row: piece.division for row, piece in group.items()} for group in match_clauses([first, second])]
    [{0: 0}, {0: 1, 1: 0}]
    """
    rows = whole_pieces(witnesses)
    if all(len(row) == 1 for row in rows):
        return [{row: pieces[0] for row, pieces in enumerate(rows)}] if rows else []
    rows = parted(rows)
    groups: dict[tuple[int, int], dict[int, int]] = {
        (row, place): {row: place} for row, pieces in enumerate(rows) for place in range(len(pieces))
    }
    likeness = _Likeness.of(rows)
    for one, two in _by_words(rows, likeness):
        _unite(groups, one, two)
    for one, two in _by_label(rows, groups, likeness):
        _unite(groups, one, two)
    distinct = {id(group): dict(sorted(group.items())) for group in groups.values()}
    return [
        {row: rows[row][place] for row, place in group.items()} for group in _in_common_order(list(distinct.values()))
    ]


def _unite(groups: dict[tuple[int, int], dict[int, int]], one: tuple[int, int], two: tuple[int, int]) -> None:
    first, second = groups[one], groups[two]
    if first is second or first.keys() & second.keys():
        return
    first.update(second)
    for row, place in second.items():
        groups[row, place] = first


@dataclass(frozen=True)
class _Likeness:
    """What share of their words any two clauses of different witnesses have in common, whatever order and form.

    A word counts the less, the more clauses have it: *the three Governments* in every article says
    nothing of which answers which. Of a clause of which words are lost only what is left is looked for.
    """

    common: Mapping[_Pair, float]
    sizes: Mapping[tuple[int, int], float]
    broken: frozenset[tuple[int, int]]

    @classmethod
    def of(cls, rows: Sequence[Sequence[Piece]]) -> _Likeness:
        weights = word_weights(rows)
        common: dict[_Pair, float] = {}
        indexes = [word_index(pieces) for pieces in rows]
        for (one, first), (two, second) in combinations(enumerate(indexes), 2):
            for word in sorted(first.keys() & second.keys()):
                for (place, count), (other, times) in product(first[word], second[word]) if weights[word] else ():
                    pair = (one, place), (two, other)
                    common[pair] = common.get(pair, 0.0) + weights[word] * min(count, times)
        pieces = {(row, place): piece for row, pieces in enumerate(rows) for place, piece in enumerate(pieces)}
        sizes = {at: sum(weights[word] * count for word, count in piece.bag.items()) for at, piece in pieces.items()}
        return cls(common, sizes, frozenset(at for at, piece in pieces.items() if piece.broken))

    def share(self, one: tuple[int, int], two: tuple[int, int]) -> float:
        """From 0 (nothing) to 1 (all); rounded, so that the order of adding decides nothing."""
        broken = [self.sizes[at] for at in (one, two) if at in self.broken]
        whole = 2 * min(broken) if broken else self.sizes[one] + self.sizes[two]
        return round(min(1.0, 2 * self.common.get((one, two), 0.0) / whole), 9) if whole else 0.0


def word_weights(rows: Sequence[Sequence[Piece]]) -> dict[str, float]:
    """Weigh each word by the number of clauses that have it, in the witness in which they are most.

    Examples
    --------
    >>> from edition.collation.texts.witness import Witness
    >>> one = Witness.of("A", [("1", "", "mutual aid"), ("2", "", "mutual peace")])
    >>> sorted(word_weights(whole_pieces([one])).items())
    [('aid', 1.0), ('mutual', 0.5), ('peac', 1.0)]
    """
    weights: dict[str, float] = {}
    for pieces in rows:
        for word, clauses in Counter(word for piece in pieces for word in piece.bag).items():
            weight = 1 / clauses if clauses <= FORMULA else 0.0
            weights[word] = min(weights.get(word, 1.0), weight)
    return weights


def _by_words(rows: Sequence[Sequence[Piece]], likeness: _Likeness) -> list[_Pair]:
    """List the pairs of clauses that have a topic or enough words in common, the surest first."""
    topics: dict[str, list[tuple[int, int]]] = {}
    for row, pieces in enumerate(rows):
        for place, piece in enumerate(pieces):
            if piece.topic:
                topics.setdefault(piece.topic, []).append((row, place))
    of_one_topic = {pair for places in topics.values() for pair in combinations(places, 2) if pair[0][0] != pair[1][0]}
    found = []
    for pair in of_one_topic | likeness.common.keys():
        one, two = (rows[row][place] for row, place in pair)
        same_topic = pair in of_one_topic
        shared = likeness.share(*pair)
        if same_topic or (shared >= ALIKE and not (one.topic and two.topic)):
            found.append(
                (
                    not same_topic,
                    -shared,
                    not one.number or one.number != two.number,
                    abs(pair[0][1] - pair[1][1]),
                    pair,
                )
            )
    return [pair for *_, pair in sorted(found)]


def _by_label(
    rows: Sequence[Sequence[Piece]], groups: Mapping[tuple[int, int], Mapping[int, int]], likeness: _Likeness
) -> list[_Pair]:
    """List the pairs of one number that are left and may be one clause, rewritten.

    They have a little in common and stand in the same order as what is matched, or they stand between
    the same neighbours, or one of them was not seen.
    """
    found = []
    for one_row, two_row in combinations(range(len(rows)), 2):
        answers = {place: groups[one_row, place].get(two_row) for place in range(len(rows[one_row]))}
        answers |= {-1: -1, len(rows[one_row]): len(rows[two_row])}
        taken = set(answers.values())
        free = [place for place, answer in answers.items() if answer is None]
        numbered: dict[str, list[int]] = {}
        for other, piece in enumerate(rows[two_row]):
            if other not in taken and piece.number:
                numbered.setdefault(piece.number, []).append(other)
        pairs = [(place, other) for place in free for other in numbered.get(rows[one_row][place].number, ())]
        for place, other in pairs:
            one, two = rows[one_row][place], rows[two_row][other]
            if one.topic and two.topic and one.topic != two.topic:
                continue
            shared = likeness.share((one_row, place), (two_row, other))
            between = answers[place - 1] == other - 1 and answers[place + 1] == other + 1
            crossed = any((a < place) != (b < other) for a, b in answers.items() if b is not None)
            if between or not (one.seen and two.seen) or (shared >= FAINTLY and not crossed):
                found.append((-shared, abs(place - other), ((one_row, place), (two_row, other))))
    return [pair for *_, pair in sorted(found)]


def _in_common_order(groups: Sequence[Mapping[int, int]]) -> list[Mapping[int, int]]:
    """Order the clauses as most witnesses do; a clause goes first when fewest object."""
    places = range(len(groups))
    # For each clause those before which most witnesses with both put it, and how many object to it.
    behind: list[list[int]] = [[] for _ in places]
    objections = [0] * len(groups)
    for one, two in combinations(places, 2):
        lead = _lead(groups[one], groups[two])
        if lead:
            first, second = (one, two) if lead > 0 else (two, one)
            behind[first].append(second)
            objections[second] += 1
    keys = [(sum(group.values()) / len(group), sorted(group.items())) for group in groups]
    waiting = sorted(places, key=lambda place: keys[place])
    ordered = []
    while waiting:
        first = min(waiting, key=objections.__getitem__)  # Of several the one with the least key.
        waiting.remove(first)
        ordered.append(groups[first])
        for place in behind[first]:
            objections[place] -= 1
    return ordered


def _lead(one: Mapping[int, int], two: Mapping[int, int]) -> int:
    """Count the witnesses that put one clause first, less those that put the other first."""
    return sum(1 if one[row] < two[row] else -1 for row in one.keys() & two.keys())
