"""Transpositions: clauses and groups of words that two witnesses have in different places."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from edition.collation.alignment.cells import is_lost, normal_form
from edition.collation.alignment.pairwise import align
from edition.collation.clauses.table import Block, Table
from edition.collation.texts.tokens import Kind, Token, join

FEWEST_WORDS = 2
"""A group of words is transposed within a clause, and has not merely come again, from two content words on."""

FEWEST_ELSEWHERE = 3
"""From one clause to another, or within a long one, it takes three."""

LONG = 200
"""A clause of more tokens than this is long."""


class Transposed(StrEnum):
    """What stands in another place."""

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
class Transposition:
    """A link between the two places of what two texts have in different places.

    Attributes
    ----------
    what
        A whole clause, or words.
    first, second
        Where it stands in either text.
    clauses
        The numbers of the clauses in the table; of a clause twice its own.
    """

    what: Transposed
    first: Span
    second: Span
    clauses: tuple[int, int] = (0, 0)


@dataclass(frozen=True, slots=True)
class _Side:
    """One text: its tokens, which of them are words, the clause of each, and those not kept in place."""

    tokens: Sequence[Token]
    words: Sequence[int]
    clause: Sequence[int]
    free: set[int]

    @classmethod
    def of(cls, tokens: Sequence[Token], clause: Sequence[int], free: set[int]) -> _Side:
        return cls(tokens, [place for place, token in enumerate(tokens) if token.is_word], clause, free)

    def is_free(self, at: int) -> bool:
        return 0 <= at < len(self.words) and self.words[at] in self.free

    def normal(self, at: int) -> str:
        return self.tokens[self.words[at]].n

    def unique_pairs(self) -> dict[tuple[str, str], int]:
        """Find the pairs of neighbouring words that occur once in the whole text."""
        pairs = [(self.normal(at), self.normal(at + 1)) for at in range(len(self.words) - 1)]
        count = Counter(pairs)
        return {pair: at for at, pair in enumerate(pairs) if count[pair] == 1}

    def span(self, start: int, end: int) -> Span:
        first, last = self.words[start], self.words[end - 1] + 1
        return Span(first, last, tuple(self.tokens[first:last]))


def transposed_words(first: Iterable[Token], second: Iterable[Token]) -> tuple[Transposition, ...]:
    """Find the groups of words that two texts share but have in different places.

    They are looked for among the words that the alignment did not keep, the longest first. Formulas,
    which one of the texts has more than once, are left out.

    Examples
    --------
    One wording puts the condition in front, the other behind.

    >>> from edition.collation import Normaliser
    >>> read = Normaliser().tokens
    >>> first = read("If a European Power attacks, the three Governments shall give assistance.")
    >>> second = read("The three Governments shall give assistance if a European Power attacks.")
    >>> [found.first.text for found in transposed_words(first, second)]
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
    return tuple(_words(_Side.of(one, [0] * len(one), left), _Side.of(two, [0] * len(two), right)))


def transpositions(table: Table, first: str, second: str) -> tuple[Transposition, ...]:
    """Find what two witnesses of a table have in different places.

    Whole clauses come first, then groups of words, also from one clause to another. The places
    in the links count the tokens of the witness in its own order.

    Examples
    --------
    >>> from edition.collation import Witness, collate
    >>> term, peace = ("5", "term", "lasts five years"), ("6", "peace", "no separate peace")
    >>> witnesses = [Witness.of("A", [term, peace]), Witness.of("B", [peace, term])]
    >>> [(found.what.value, found.first.text) for found in transpositions(collate(witnesses), "A", "B")]
    [('clause', 'no separate peace')]
    """
    rows = table.row_of(first), table.row_of(second)
    starts = tuple(_starts(table, row) for row in rows)
    sides = []
    for row, start in zip(rows, starts, strict=True):
        clause = [0] * sum(len(block.tokens(row)) for block in table.blocks)
        free = set(range(len(clause)))
        for number, at in start.items():
            length = len(table.blocks[number].tokens(row))
            clause[at : at + length] = [table.blocks[number].clause] * length
        sides.append(_Side.of(table.tokens(table.witnesses[row]), clause, free))
    for number, block in enumerate(table.blocks):
        _take_kept(block, rows, [start.get(number, 0) for start in starts], sides)
    return (*_clauses(table, rows, starts), *_words(*sides))


def _take_kept(block: Block, rows: tuple[int, int], places: list[int], sides: Sequence[_Side]) -> None:
    for column in block.columns:
        cells = [column[row] for row in rows]
        lengths = [sum(1 for token in cell if token.text) for cell in cells]
        kept = all(cells) and not any(map(is_lost, cells)) and normal_form(cells[0]) == normal_form(cells[1])
        for side, place, length in zip(sides, places, lengths, strict=True):
            if kept:
                side.free.difference_update(range(place, place + length))
        places = [place + length for place, length in zip(places, lengths, strict=True)]


def _starts(table: Table, row: int) -> dict[int, int]:
    """Find where each block begins among the tokens of a witness in its own order."""
    own = [(place.order, n) for n, block in enumerate(table.blocks) if (place := block.places[row]) is not None]
    starts, at = {}, 0
    for _, number in sorted(own):
        starts[number] = at
        at += len(table.blocks[number].tokens(row))
    return starts


def _clauses(table: Table, rows: tuple[int, int], starts: Sequence[dict[int, int]]) -> Iterator[Transposition]:
    blocks = table.blocks
    shared = [number for number in starts[0] if number in starts[1]]
    tokens = {number: [blocks[number].tokens(row) for row in rows] for number in shared}
    weights = [1 + sum(map(len, tokens[number])) for number in shared]
    stay = heaviest_rising([starts[1][number] for number in shared], weights)
    moved = [number for order, number in enumerate(shared) if order not in stay and all(tokens[number])]
    for run in _runs(blocks, rows, moved):
        spans = [
            Span(start[run[0]], start[run[0]] + len(whole), whole)
            for place, start in enumerate(starts)
            if (whole := tuple(token for number in run for token in tokens[number][place]))
        ]
        yield Transposition(Transposed.CLAUSE, spans[0], spans[1], (blocks[run[0]].clause, blocks[run[-1]].clause))


def _runs(blocks: Sequence[Block], rows: tuple[int, int], moved: Sequence[int]) -> list[list[int]]:
    """Take the parts of one article that moved together as one."""
    runs: list[list[int]] = []
    for number in moved:
        if runs and all(_follows(blocks[runs[-1][-1]], blocks[number], row) for row in rows):
            runs[-1].append(number)
        else:
            runs.append([number])
    return runs


def _follows(one: Block, two: Block, row: int) -> bool:
    before, after = one.places[row], two.places[row]
    return (
        before is not None
        and after is not None
        and before.division == after.division
        and before.order + 1 == after.order
    )


def heaviest_rising(places: Sequence[int], weights: Sequence[int]) -> set[int]:
    """Choose the heaviest rising sequence: what lies outside it is transposed."""
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


def _words(one: _Side, two: _Side) -> Iterator[Transposition]:
    """Pair the longest common groups of words among the tokens left over on both sides."""
    theirs = two.unique_pairs()
    found = {
        _widest(one, two, at, theirs[pair])
        for pair, at in one.unique_pairs().items()
        if pair in theirs and one.is_free(at) and two.is_free(theirs[pair])
    }
    taken: list[Transposition] = []
    for content, length, start, other in sorted(found, key=lambda run: (-run[0], -run[1], run[2])):
        spans = one.span(start, start + length), two.span(other, other + length)
        clauses = one.clause[spans[0].start], two.clause[spans[1].start]
        if content < _fewest(one, two, clauses) or not _all_free(one, spans[0]) or not _all_free(two, spans[1]):
            continue
        for side, span in zip((one, two), spans, strict=True):
            side.free.difference_update(range(span.start, span.end))
        taken.append(Transposition(Transposed.WORDS, *spans, clauses))
    yield from sorted(taken, key=lambda found: found.first.start)


def _all_free(side: _Side, span: Span) -> bool:
    return all(place in side.free for place in range(span.start, span.end) if side.tokens[place].is_word)


def _fewest(one: _Side, two: _Side, clauses: tuple[int, int]) -> int:
    near = clauses[0] == clauses[1] and max(side.clause.count(clauses[0]) for side in (one, two)) <= LONG
    return FEWEST_WORDS if near else FEWEST_ELSEWHERE


def _widest(one: _Side, two: _Side, i: int, j: int) -> tuple[int, int, int, int]:
    """Widen a pair of common words as far as both texts go on alike: (content words, words, start, other start)."""
    start, end = 0, 0
    while _goes_on(one, two, i + start - 1, j + start - 1, i, j):
        start -= 1
    while _goes_on(one, two, i + end, j + end, i, j):
        end += 1
    content = sum(one.tokens[one.words[at]].kind is Kind.CONTENT for at in range(i + start, i + end))
    return content, end - start, i + start, j + start


def _goes_on(one: _Side, two: _Side, i: int, j: int, at: int, other: int) -> bool:
    if not one.is_free(i) or not two.is_free(j) or one.normal(i) != two.normal(j):
        return False
    same_clause = one.clause[one.words[i]] == one.clause[one.words[at]]
    return same_clause and two.clause[two.words[j]] == two.clause[two.words[other]]
