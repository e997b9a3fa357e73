"""Two wordings side by side: what stays, what goes, what comes, in pieces a reader can follow."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import groupby

from edition.collation.alignment.cells import LOST, ColumnCells, aligned_cells, is_lost, normal_form
from edition.collation.texts.tokens import Kind, Token, join

LONGEST_ISLAND = 3
"""How many kept function words and marks may be drawn into the change around them."""


class Fate(StrEnum):
    """What becomes of words from one wording to the next."""

    SAME = "same"
    REMOVED = "removed"
    ADDED = "added"
    NOT_SEEN = "not seen"
    """Words that a lacuna of the other wording may have held."""


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
    as the second wording has them, what is not compared with the words it belongs to.

    Examples
    --------
    >>> from edition.collation import Normaliser
    >>> read = Normaliser().tokens
    >>> before = read("give aid under the procedure of the League")
    >>> after = read("give aid without the delay of the Covenant")
    >>> for piece in word_diff(before, after):
    ...     print(piece.kind.value, piece.text.strip())
    same give aid
    removed under the procedure of the League
    added without the delay of the Covenant
    """
    columns = aligned_cells([tuple(first), tuple(second)])
    runs = [list(run) for _, run in groupby(columns, _fate)]
    pieces: list[Piece] = []
    changed: list[ColumnCells] = []
    for place, run in enumerate(runs):
        fate = _fate(run[0])
        around = [*runs[place - 1], *runs[place + 1]] if 0 < place < len(runs) - 1 else []
        if fate is None or (fate is Fate.SAME and _is_island(run, around)):
            changed += run
            continue
        pieces += _change(changed)
        changed = []
        pieces += _unseen(run) if fate is Fate.NOT_SEEN else [Piece(fate, _tokens(run, 1))]
    return tuple(piece for piece in (*pieces, *_change(changed)) if piece.tokens)


def _fate(column: ColumnCells) -> Fate | None:
    """Say what became of a column; nothing where something changed."""
    if any(map(is_lost, column)):
        return Fate.NOT_SEEN
    first, second = map(normal_form, column)
    return Fate.SAME if first == second else None


def _is_island(run: Sequence[ColumnCells], around: Sequence[ColumnCells]) -> bool:
    """Whether a kept run is short, without content, and amid words that replace one another."""
    if not around or len(run) > LONGEST_ISLAND or _content(run, 1):
        return False
    return _content(around, 0) and _content(around, 1)


def _content(columns: Sequence[ColumnCells], side: int) -> bool:
    return any(token.kind is Kind.CONTENT for token in _tokens(columns, side))


def _tokens(columns: Iterable[ColumnCells], side: int) -> tuple[Token, ...]:
    return tuple(token for column in columns for token in column[side] if token != LOST)


def _unseen(columns: Sequence[ColumnCells]) -> list[Piece]:
    """Give the words that the other wording has lost; where neither has words, the mark of the lacuna."""
    sides = [_tokens(columns, 0), _tokens(columns, 1)]
    seen = [tokens for tokens in sides if any(token.counts for token in tokens)] or sides[:1]
    return [Piece(Fate.NOT_SEEN, tokens) for tokens in seen]


def _change(columns: Sequence[ColumnCells]) -> list[Piece]:
    return [Piece(Fate.REMOVED, _tokens(columns, 0)), Piece(Fate.ADDED, _tokens(columns, 1))]
