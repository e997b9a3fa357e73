"""A quotation held against a longer text: the stretch that comes nearest to it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from edition.collation.guide import distance
from edition.collation.tokens import Token
from edition.collation.worddiff import Fate, Piece, word_diff

FOUND = 0.5
"""A stretch farther from the quotation than this is not it."""


@dataclass(frozen=True, slots=True)
class Found:
    """The stretch of a text that comes nearest to a quotation, and what differs."""

    pieces: tuple[Piece, ...]
    distance: float

    @property
    def exact(self) -> bool:
        """Whether it stands there word for word."""
        return all(piece.kind is Fate.SAME for piece in self.pieces)


def find_quoted(quotation: Sequence[Token], text: Sequence[Token]) -> Found | None:
    """Find a quotation in a text, also where some of its words differ.

    Marks are left out of account: collections set them as they like.

    Examples
    --------
    >>> from edition.collation.tokens import Normaliser
    >>> read = Normaliser().tokens
    >>> found = find_quoted(read("aid at once"), read("They shall give prompt aid, at once."))
    >>> found.exact
    True
    >>> find_quoted(read("no separate peace"), read("They shall give aid.")) is None
    True
    """
    words = [token for token in quotation if token.is_word]
    theirs = [token for token in text if token.is_word]
    length = len(words)
    if not words or not theirs:
        return None
    # A stretch may be a little longer or shorter than the quotation: words come in or fall out.
    sizes = range(max(1, length - 2), length + 3)
    starts = range(max(1, len(theirs) - min(sizes) + 1))
    best = min(
        ((distance(words, theirs[at : at + size]), abs(size - length), at, size) for at in starts for size in sizes),
    )
    apart, _, at, size = best
    if apart > FOUND:
        return None
    return Found(word_diff(words, theirs[at : at + size]), apart)
