"""Pieces: articles as they are compared, cut where another text has two articles for one."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import pairwise

from edition.collation.texts.divisions import label_key
from edition.collation.texts.spelling import AND
from edition.collation.texts.tokens import Kind, Token
from edition.collation.texts.witness import Witness

CONTAINED = 0.6
"""An article is contained in another if at least so many of its words stand there."""

FEWEST_WORDS = 4
"""An article with fewer content words is never taken for part of another."""

_ROUNDS = 3
_AND = frozenset(AND.values())
_STRENGTHS = {".": 0, "?": 0, "!": 0, ";": 1, ":": 1, ",": 2, "—": 2, "–": 2}


@dataclass(frozen=True)
class Piece:
    """An article of one witness, or a part of one; `order` is its place among the pieces of the witness."""

    row: int
    division: int
    label: str
    topic: str
    tokens: tuple[Token, ...]
    seen: bool = True
    order: int = 0

    @cached_property
    def number(self) -> str:
        """The number of the article in one form; empty if it has none."""
        return label_key(self.label) if self.label else ""

    @cached_property
    def bag(self) -> Counter[str]:
        """How often each content word stands in it, whatever its form."""
        return Counter(token.stem or token.n for token in self.tokens if token.kind is Kind.CONTENT)

    @cached_property
    def words(self) -> int:
        """How many content words it has."""
        return self.bag.total()

    @cached_property
    def broken(self) -> bool:
        """Whether words of it are lost."""
        return any(token.kind is Kind.LACUNA for token in self.tokens)


def whole_pieces(witnesses: Sequence[Witness]) -> list[list[Piece]]:
    """Take the articles of each witness as they are."""
    return [
        [
            Piece(row, place, segment.label, segment.topic, segment.tokens, segment.seen)
            for place, segment in enumerate(witness.segments)
        ]
        for row, witness in enumerate(witnesses)
    ]


def parted(rows: Sequence[Sequence[Piece]]) -> list[list[Piece]]:
    """Cut every article that holds two or more articles of another witness, so that each part has its own counterpart.

    Witnesses are taken in the order of their rows, so that the order in which they were given has no effect.
    """
    found = [list(row) for row in rows]
    for _ in range(_ROUNDS):
        before = [len(row) for row in found]
        for host, hosts in enumerate(found):
            for guest, guests in enumerate(found):
                if guest != host:
                    found[host] = hosts = _with_cuts(hosts, guests)
        if before == [len(row) for row in found]:
            break
    return [[replace(piece, order=order) for order, piece in enumerate(row)] for row in found]


def _with_cuts(hosts: Sequence[Piece], guests: Sequence[Piece]) -> list[Piece]:
    housed: dict[int, list[Piece]] = {}
    index = word_index(hosts)
    for guest in guests:
        home = _home(guest, hosts, index)
        if home is not None:
            housed.setdefault(home, []).append(guest)
    cut: list[Piece] = []
    for place, host in enumerate(hosts):
        cut += _parts(host, housed[place]) if len(housed.get(place, ())) > 1 else [host]
    return cut


def word_index(pieces: Sequence[Piece]) -> dict[str, list[tuple[int, int]]]:
    """List for each word the pieces that have it, by their places, and how often."""
    index: dict[str, list[tuple[int, int]]] = {}
    for place, piece in enumerate(pieces):
        for word, count in piece.bag.items():
            index.setdefault(word, []).append((place, count))
    return index


def _home(guest: Piece, hosts: Sequence[Piece], index: Mapping[str, Sequence[tuple[int, int]]]) -> int | None:
    """Find the article that holds most of another; of several about as good, the one most like it."""
    if guest.words < FEWEST_WORDS or guest.broken:
        return None
    common: Counter[int] = Counter()
    for word, count in guest.bag.items():
        for place, other in index.get(word, ()):
            common[place] += min(count, other)
    held = {place: much / guest.words for place, much in common.items()}
    best = max(held.values(), default=0.0)
    if best < CONTAINED:
        return None
    about = [place for place, much in held.items() if much >= best - 0.1]
    return max(about, key=lambda place: (2 * held[place] / (guest.words + hosts[place].words), -place))


def contained(bag: Counter[str], other: Counter[str]) -> float:
    """Say what share of the words of one bag stand in another."""
    return (bag & other).total() / bag.total() if bag else 0.0


def _parts(host: Piece, guests: list[Piece]) -> list[Piece]:
    """Cut an article where the words of one guest end and those of the next begin; whole if that does not succeed."""
    while len(guests) > 1:
        ordered, cuts = _best_cuts(host, guests)
        ends = [0, *cuts, len(host.tokens)]
        parts = [host.tokens[start:end] for start, end in pairwise(ends)]
        made = [
            replace(host, tokens=tokens, topic=host.topic if guest.topic == host.topic else "")
            for tokens, guest in zip(parts, ordered, strict=True)
        ]
        poor = [
            guest for piece, guest in zip(made, ordered, strict=True) if contained(guest.bag, piece.bag) < CONTAINED
        ]
        if not poor:
            return made
        guests = [guest for guest in guests if guest is not poor[0]]
    return [host]


def _best_cuts(host: Piece, guests: Sequence[Piece]) -> tuple[list[Piece], list[int]]:
    """Find the order of the guests in an article, and the cuts that leave each most of its words.

    A word counts for every guest that has it, and less the more have it. The best cuts are found by
    dynamic programming over the ends of sentences, clauses and phrases.
    """
    having = Counter(word for guest in guests for word in guest.bag)
    keys = [token.stem or token.n if token.kind is Kind.CONTENT else "" for token in host.tokens]

    def worths(guest: Piece) -> list[float]:
        return [1 / having[key] if key in guest.bag else 0.0 for key in keys]

    def centre(guest: Piece) -> float:
        own = [at for at, key in enumerate(keys) if key in guest.bag and having[key] == 1]
        return sum(own) / len(own) if own else 0.0

    ordered = sorted(guests, key=centre)
    bounds = _bounds(host.tokens)
    places = sorted(bounds)
    best: list[tuple[float, tuple[int, ...]]] = [(0.0, ())] * (len(places) + 1)
    for number, guest in enumerate(ordered):
        total, sums = 0.0, [0.0]
        for worth in worths(guest):
            total += worth
            sums.append(total)
        ends = [0, *places, len(keys)]
        if number == 0:
            best = [(sums[at] + _bonus(bounds, at), (at,)) for at in ends]
            continue
        ahead: list[tuple[float, tuple[int, ...]]] = []
        leading: tuple[float, tuple[int, ...]] = (float("-inf"), ())
        for at, (value, cuts) in zip(ends, best, strict=True):
            if value - sums[at] > leading[0]:
                leading = (value - sums[at], cuts)
            ahead.append((leading[0] + sums[at] + _bonus(bounds, at), (*leading[1], at)))
        best = ahead
    return ordered, list(best[-1][1][:-1])


def _bonus(bounds: Mapping[int, int], at: int) -> float:
    """Prefer the end of a sentence to the end of a phrase, where the words do not decide."""
    return 0.01 * (2 - bounds.get(at, 2))


def _bounds(tokens: Sequence[Token]) -> dict[int, int]:
    """Find where an article may be cut, and how strongly it is parted there: 0 most."""
    bounds: dict[int, int] = {}
    for at, token in enumerate(tokens[:-1], 1):
        if token.after.count("\n") > 1:
            bounds[at] = 0
        elif token.t in _STRENGTHS and token.after:
            bounds[at] = _STRENGTHS[token.t]
        elif tokens[at].n in _AND:
            bounds[at] = 2
        elif tokens[at].kind is Kind.IGNORED and token.kind is not Kind.IGNORED and token.after:
            bounds[at] = 1
    return bounds
