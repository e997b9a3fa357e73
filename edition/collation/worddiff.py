"""Two wordings side by side: what stays, what goes, what comes, in pieces a reader can follow."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import groupby

from edition.collation.alignment import Pair, align
from edition.collation.tokens import Kind, Token, join

LONGEST_ISLAND = 3
"""How many kept function words and marks may be drawn into the change around them."""


class Fate(StrEnum):
    """What becomes of words from one wording to the next."""

    SAME = "same"
    REMOVED = "removed"
    ADDED = "added"


@dataclass(frozen=True, slots=True)
class Piece:
    """Neighbouring tokens that share a fate."""

    kind: Fate
    tokens: tuple[Token, ...]

    @property
    def text(self) -> str:
        """The words as they stand."""
        return join(self.tokens)


def word_diff(first: Iterable[Token], second: Iterable[Token]) -> tuple[Piece, ...]:
    """Compare two wordings.

    A shared run of function words and marks alone, with changes on both sides of it, does not
    break a change in two: it is shown with what goes and with what comes. Kept words are shown
    as the second wording has them.

    Examples
    --------
    >>> from edition.collation.tokens import Normaliser
    >>> read = Normaliser().tokens
    >>> before = read("give aid under the procedure of the League")
    >>> after = read("give aid without the delay of the Covenant")
    >>> for piece in word_diff(before, after):
    ...     print(piece.kind.value, piece.text.strip())
    same give aid
    removed under the procedure of the League
    added without the delay of the Covenant
    """
    runs = [list(run) for _, run in groupby(align(first, second), lambda pair: pair.same)]
    pieces: list[Piece] = []
    changed: list[Pair] = []
    for place, run in enumerate(runs):
        around = [*runs[place - 1], *runs[place + 1]] if 0 < place < len(runs) - 1 else []
        if run[0].same and not _is_island(run, around):
            pieces += _change(changed)
            changed = []
            pieces.append(Piece(Fate.SAME, tuple(pair.second for pair in run if pair.second)))
        else:
            changed += run
    return (*pieces, *_change(changed))


def _is_island(run: Sequence[Pair], around: Sequence[Pair]) -> bool:
    """Whether a kept run is short, without content, and amid words that replace one another."""
    if len(run) > LONGEST_ISLAND or any(_content(pair.second) for pair in run):
        return False
    gone = any(_content(pair.first) for pair in around)
    return gone and any(_content(pair.second) for pair in around)


def _content(token: Token | None) -> bool:
    return token is not None and token.kind is Kind.CONTENT


def _change(pairs: Iterable[Pair]) -> list[Piece]:
    changed = list(pairs)
    removed = tuple(pair.first for pair in changed if pair.first)
    added = tuple(pair.second for pair in changed if pair.second)
    pieces = [Piece(Fate.REMOVED, removed), Piece(Fate.ADDED, added)]
    return [piece for piece in pieces if piece.tokens]
