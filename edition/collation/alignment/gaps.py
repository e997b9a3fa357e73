"""Gaps: what lies between kept words, where one word may take the place of one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from edition.collation.alignment.weights import Column
from edition.collation.texts.tokens import Kind

Step = tuple[int | None, int | None]


def settled(
    steps: Sequence[Step], kept: Sequence[bool], first: Sequence[Column], second: Sequence[Column]
) -> list[Step]:
    """Put every gap in order: what the first side has, then what the second has, or one beside one.

    Where a single word stands on either side of a gap the two are set side by side, and so are single
    marks in the same place before or behind them. Phrases are not: their words would be paired at random. Nor is anything beside
    a lacuna, in which its true counterpart may have stood.

    Parameters
    ----------
    steps : sequence of (int or None, int or None)
        An alignment.
    kept : sequence of bool
        For each step whether it keeps something.
    first, second : sequence of Column
        The two sides.
    """
    found: list[Step] = []
    left: list[int] = []
    right: list[int] = []
    for (i, j), keeps in zip(steps, kept, strict=True):
        if keeps:
            found += _gap(left, right, first, second)
            left, right = [], []
            found.append((i, j))
        else:
            left += [] if i is None else [i]
            right += [] if j is None else [j]
    return [*found, *_gap(left, right, first, second)]


def _gap(left: list[int], right: list[int], first: Sequence[Column], second: Sequence[Column]) -> Iterator[Step]:
    words = [i for i in left if first[i].is_word], [j for j in right if second[j].is_word]
    lost = any(first[i].kind is Kind.LACUNA for i in left) or any(second[j].kind is Kind.LACUNA for j in right)
    if not lost and len(words[0]) == len(words[1]) == 1:
        (i,), (j,) = words
        yield from _marks([k for k in left if k < i], [k for k in right if k < j])
        yield i, j
        yield from _marks([k for k in left if k > i], [k for k in right if k > j])
    elif not lost and not words[0] and not words[1]:
        yield from _marks(left, right)
    else:
        yield from ((i, None) for i in left)
        yield from ((None, j) for j in right)


def _marks(left: list[int], right: list[int]) -> Iterator[Step]:
    if len(left) == len(right) == 1:
        yield left[0], right[0]
        return
    yield from ((i, None) for i in left)
    yield from ((None, j) for j in right)
