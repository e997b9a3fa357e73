"""Transpositions: clauses and groups of words that two witnesses have in different places."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from edition.collation.alignment import align
from edition.collation.table import Table, normal_form
from edition.collation.tokens import Kind, Token, join

FEWEST_WORDS = 2
"""A group of words has moved, and not merely come again, from two content words on."""


class Moved(StrEnum):
    """What moved."""

    WORDS = "words"
    CLAUSE = "clause"


@dataclass(frozen=True, slots=True)
class Span:
    """Neighbouring tokens of a text: from `start` up to but not including `end`."""

    start: int
    end: int
    tokens: tuple[Token, ...]

    @property
    def text(self) -> str:
        """The words as they stand, on one line."""
        return " ".join(join(self.tokens).split())


@dataclass(frozen=True, slots=True)
class Move:
    """A link between the two places of something that moved."""

    what: Moved
    first: Span
    second: Span


def moved_words(first: Iterable[Token], second: Iterable[Token]) -> tuple[Move, ...]:
    """Find the groups of words that two texts share but have in different places.

    They are looked for among the words that the alignment did not keep, the longest first.

    Examples
    --------
    One wording puts the condition in front, the other behind.

    >>> from edition.collation.tokens import Normaliser
    >>> read = Normaliser().tokens
    >>> first = read("If a European Power attacks, the three Governments shall give assistance.")
    >>> second = read("The three Governments shall give assistance if a European Power attacks.")
    >>> [move.first.text for move in moved_words(first, second)]
    ['If a European Power attacks']
    """
    one, two = tuple(first), tuple(second)
    left, right = set(range(len(one))), set(range(len(two)))
    i = j = 0
    for pair in align(one, two):
        if pair.same:
            left.discard(i)
            right.discard(j)
        i += pair.first is not None
        j += pair.second is not None
    return _moves(one, left, two, right)


def moves(table: Table, first: str, second: str) -> tuple[Move, ...]:
    """Find what two witnesses of a table have in different places.

    Whole clauses come first, then groups of words, also from one clause to another. The places
    in the links count the tokens of the witness in its own order.

    Examples
    --------
    >>> from edition.collation import Witness, collate
    >>> term, peace = ("5", "term", "lasts five years"), ("6", "peace", "no separate peace")
    >>> witnesses = [Witness.of("A", [term, peace]), Witness.of("B", [peace, term])]
    >>> [(move.what.value, move.first.text) for move in moves(collate(witnesses), "A", "B")]
    [('clause', 'no separate peace')]
    """
    rows = table.row_of(first), table.row_of(second)
    one, two = table.tokens(first), table.tokens(second)
    starts = tuple(_starts(table, row) for row in rows)
    left, right = set(range(len(one))), set(range(len(two)))
    for number, block in enumerate(table.blocks):
        places = [start.get(number, 0) for start in starts]
        for column in block.columns:
            cells = [column[row] for row in rows]
            if all(cells) and normal_form(cells[0]) == normal_form(cells[1]):
                left.difference_update(range(places[0], places[0] + len(cells[0])))
                right.difference_update(range(places[1], places[1] + len(cells[1])))
            places = [place + len(cell) for place, cell in zip(places, cells, strict=True)]
    return _moved_clauses(table, rows, starts) + _moves(one, left, two, right)


def _starts(table: Table, row: int) -> dict[int, int]:
    """Find where each block begins among the tokens of a witness in its own order."""
    own = [(place, n) for n, block in enumerate(table.blocks) if (place := block.places[row]) is not None]
    starts, at = {}, 0
    for _, number in sorted(own):
        starts[number] = at
        at += sum(len(column[row]) for column in table.blocks[number].columns)
    return starts


def _moved_clauses(table: Table, rows: tuple[int, int], starts: Sequence[dict[int, int]]) -> tuple[Move, ...]:
    shared = [number for number in starts[0] if number in starts[1]]
    lengths = {
        number: [sum(len(column[row]) for column in table.blocks[number].columns) for row in rows] for number in shared
    }
    stay = heaviest_rising([starts[1][number] for number in shared], [1 + sum(lengths[number]) for number in shared])
    found = []
    for order, number in enumerate(shared):
        if order not in stay:
            spans = []
            for row, start, length in zip(rows, starts, lengths[number], strict=True):
                tokens = table.tokens(table.witnesses[row])[start[number] : start[number] + length]
                spans.append(Span(start[number], start[number] + length, tokens))
            found.append(Move(Moved.CLAUSE, *spans))
    return tuple(found)


def heaviest_rising(places: Sequence[int], weights: Sequence[int]) -> set[int]:
    """Choose the heaviest rising sequence: what lies outside it has moved."""
    best: list[tuple[int, int | None]] = []
    for i, place in enumerate(places):
        before = [(best[k][0], k) for k in range(i) if places[k] < place]
        weight, link = max(before, default=(0, None), key=lambda item: item[0])
        best.append((weight + weights[i], link))
    at: int | None = max(range(len(best)), key=lambda i: best[i][0], default=None)
    stay: set[int] = set()
    while at is not None:
        stay.add(at)
        at = best[at][1]
    return stay


def _moves(one: Sequence[Token], left: set[int], two: Sequence[Token], right: set[int]) -> tuple[Move, ...]:
    """Pair the longest common groups of words among the tokens left over on both sides."""
    first = [place for place, token in enumerate(one) if token.is_word]
    second = [place for place, token in enumerate(two) if token.is_word]
    found: list[Move] = []
    while run := _longest(one, first, left, two, second, right):
        content, start, other, words = run
        if content < FEWEST_WORDS:
            break
        spans = [
            Span(
                places[at],
                places[at + words - 1] + 1,
                tuple(text[places[at] : places[at + words - 1] + 1]),
            )
            for text, places, at in ((one, first, start), (two, second, other))
        ]
        left.difference_update(range(spans[0].start, spans[0].end))
        right.difference_update(range(spans[1].start, spans[1].end))
        found.append(Move(Moved.WORDS, *spans))
    return tuple(sorted(found, key=lambda move: move.first.start))


def _longest(
    one: Sequence[Token],
    first: Sequence[int],
    left: set[int],
    two: Sequence[Token],
    second: Sequence[int],
    right: set[int],
) -> tuple[int, int, int, int] | None:
    """Find the common run with most content words: (content, start, other start, words)."""
    where: dict[str, list[int]] = {}
    for j, place in enumerate(second):
        if place in right:
            where.setdefault(two[place].n, []).append(j)
    ending: dict[int, tuple[int, int]] = {}
    best: tuple[int, int, int, int] | None = None
    for i, place in enumerate(first):
        now: dict[int, tuple[int, int]] = {}
        if place in left:
            token = one[place]
            for j in where.get(token.n, ()):
                content, words = ending.get(j - 1, (0, 0))
                now[j] = content + (token.kind is Kind.CONTENT), words + 1
                run = (now[j][0], i - words, j - words, words + 1)
                if best is None or (run[0], run[3]) > (best[0], best[3]):
                    best = run
        ending = now
    return best
