"""A slow and obvious aligner: every way to align two texts, compared by the documented measures.

It exists to be read, not to be fast. It shares no code with the aligner but the worth of a pair
of words, fills no corridor, cuts at no anchor and packs no numbers.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from edition.collation import Kind, Score, Token, word_worth


def best_score(first: Sequence[Token], second: Sequence[Token]) -> Score:
    """Find the best score that any alignment of two texts can have."""

    # The state is all that later steps depend on: whether a run is open, and what closing costs.
    @cache
    def rest(i: int, j: int, in_run: bool, closing: int) -> tuple[int, int, int]:
        if i == len(first) and j == len(second):
            return (0, 0, 0)
        options = []
        if i < len(first):
            options.append(plus((0, -closing, 0), rest(i + 1, j, False, 0)))
        if j < len(second):
            options.append(plus((0, -closing, 0), rest(i, j + 1, False, 0)))
        if i < len(first) and j < len(second):
            a, b = first[i], second[j]
            worth = word_worth(a, b)
            if worth:
                gain = (worth, 0 if in_run else -2, 0)
                options.append(plus(gain, rest(i + 1, j + 1, True, int(a.kind is Kind.FUNCTION))))
            elif not a.is_word and (a.kind, a.n) == (b.kind, b.n):
                gain = (0, 0, 2 if in_run else 1)
                options.append(plus(gain, rest(i + 1, j + 1, in_run, 0)))
        return max(options)

    return Score(*rest(0, 0, False, 0))


def plus(one: tuple[int, ...], two: tuple[int, ...]) -> tuple[int, int, int]:
    a, b, c = (x + y for x, y in zip(one, two, strict=True))
    return a, b, c
