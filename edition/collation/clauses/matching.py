"""Which clause of one witness answers which clause of another."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import combinations, product

from edition.collation.clauses.pieces import Piece, parted, whole_pieces
from edition.collation.texts.divisions import label_key
from edition.collation.texts.witness import Witness

ALIKE = 0.3
"""Clauses without a common topic answer one another if they share so much of their words."""

FAINTLY = 0.15
"""Clauses of one number answer one another if they share at least so much, and nothing else answers them."""

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
    for one, two in _by_words(rows):
        _unite(groups, one, two)
    for one, two in _by_label(rows, groups):
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


def likeness(one: Piece, two: Piece, weights: Mapping[str, float]) -> float:
    """Say what share of their words two clauses have in common, whatever the order and form.

    A word counts the less, the more clauses have it: *the three Governments* in every article says
    nothing of which answers which. Of a clause of which words are lost only what is left is looked for.

    Examples
    --------
    >>> one, two = (Piece(row, 0, "", "", Witness.of("A", text).tokens) for row, text in enumerate(["mutual aid", "aid"]))
    >>> round(likeness(one, two, {"mutual": 1, "aid": 1}), 2)
    0.67
    """
    common = sum(weights.get(word, 1.0) * count for word, count in (one.bag & two.bag).items())
    sizes = [sum(weights.get(word, 1.0) * count for word, count in piece.bag.items()) for piece in (one, two)]
    broken = [size for size, piece in zip(sizes, (one, two), strict=True) if piece.broken]
    whole = 2 * min(broken) if broken else sum(sizes)
    return min(1.0, 2 * common / whole) if whole else 0.0


def word_weights(rows: Sequence[Sequence[Piece]]) -> dict[str, float]:
    """Weigh each word by the number of clauses that have it, in the witness that has it most often."""
    weights: dict[str, float] = {}
    for pieces in rows:
        for word, clauses in Counter(word for piece in pieces for word in piece.bag).items():
            weights[word] = min(weights.get(word, 1.0), 1 / clauses)
    return weights


def _by_words(rows: Sequence[Sequence[Piece]]) -> list[_Pair]:
    """List the pairs of clauses that have a topic or enough words in common, the surest first."""
    weights = word_weights(rows)
    places = [(row, place, piece) for row, pieces in enumerate(rows) for place, piece in enumerate(pieces)]
    found = []
    for (row, place, one), (other_row, other_place, two) in combinations(places, 2):
        if row == other_row or (one.topic and two.topic and one.topic != two.topic):
            continue
        same_topic = bool(one.topic) and one.topic == two.topic
        shared = likeness(one, two, weights)
        if same_topic or shared >= ALIKE:
            same_label = _same_label(one, two)
            pair = (row, place), (other_row, other_place)
            found.append((not same_topic, -round(shared, 9), not same_label, abs(place - other_place), pair))
    return [pair for *_, pair in sorted(found)]


def _by_label(rows: Sequence[Sequence[Piece]], groups: Mapping[tuple[int, int], Mapping[int, int]]) -> list[_Pair]:
    """List the pairs of one number that are left and may be one clause, rewritten.

    They have a little in common and stand in the same order as what is matched, or they stand between
    the same neighbours, or one of them was not seen.
    """
    weights = word_weights(rows)
    found = []
    for one_row, two_row in combinations(range(len(rows)), 2):
        answers = {place: groups[one_row, place].get(two_row) for place in range(len(rows[one_row]))}
        answers |= {-1: -1, len(rows[one_row]): len(rows[two_row])}
        taken = set(answers.values())
        free = [place for place, answer in answers.items() if answer is None]
        for place, other in product(free, set(range(len(rows[two_row]))) - taken):
            one, two = rows[one_row][place], rows[two_row][other]
            if not _same_label(one, two) or (one.topic and two.topic and one.topic != two.topic):
                continue
            shared = likeness(one, two, weights)
            between = answers[place - 1] == other - 1 and answers[place + 1] == other + 1
            crossed = any((a < place) != (b < other) for a, b in answers.items() if b is not None)
            if between or not (one.seen and two.seen) or (shared >= FAINTLY and not crossed):
                found.append((-round(shared, 9), abs(place - other), ((one_row, place), (two_row, other))))
    return [pair for *_, pair in sorted(found)]


def _same_label(one: Piece, two: Piece) -> bool:
    return bool(one.label) and label_key(one.label) == label_key(two.label)


def _in_common_order(groups: Sequence[Mapping[int, int]]) -> list[Mapping[int, int]]:
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


def _lead(one: Mapping[int, int], two: Mapping[int, int]) -> int:
    """Count the witnesses that put one clause first, less those that put the other first."""
    return sum(1 if one[row] < two[row] else -1 for row in one.keys() & two.keys())
