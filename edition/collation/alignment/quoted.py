"""A quotation held against a longer text: the stretch that comes nearest to it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate

from edition.collation.alignment.differences import Fate, Piece, word_diff
from edition.collation.alignment.distance import distance
from edition.collation.texts.tokens import Token

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
    >>> from edition.collation import Normaliser
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
    known = {token.stem or token.n for token in words}
    hits = [0, *accumulate((token.stem or token.n) in known for token in theirs)]
    best: tuple[float, int, int, int] | None = None
    for at in range(max(1, len(theirs) - min(sizes) + 1)):
        for size in sizes:
            end = min(at + size, len(theirs))
            # A stretch with few of the words at all cannot be it, whatever their order.
            if 3 * (hits[end] - hits[at]) >= length:
                apart = distance(words, theirs[at:end]).value
                best = min(best or (2.0, 0, 0, 0), (apart, abs(size - length), at, size))
    if best is None or best[0] > FOUND:
        return None
    apart, _, at, size = best
    return Found(word_diff(words, theirs[at : at + size]), apart)
