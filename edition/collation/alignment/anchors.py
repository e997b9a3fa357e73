"""Anchors: long passages that two texts share and neither has twice, at which long texts can be cut.

Exact alignment takes time that grows with the product of the lengths. Two long texts that mostly agree
have passages in common that occur once in each; the longest series of them that both have in one order
(patience sorting, after the *patience diff* of Cohen 2003) is kept, and only what lies between is aligned.
A cut is made well inside such a passage, so that the alignment on both sides of it is what it would have
been without the cut.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

EXACT = 1000
"""Texts of up to so many tokens are aligned whole."""

LARGEST = 6000
"""Two passages without an anchor are aligned up to so many tokens each."""

MARGIN = 4
"""How many tokens at both ends of a common passage are left to the exact alignment."""

_GRAMS = (8, 5, 3)

Keys = Sequence[str | None]
"""The word of each column; none where its witnesses do not agree."""


class TooLongError(ValueError):
    """Two texts are too long, and too unlike, to be compared word by word."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """A part of both texts, to be aligned by itself; `same` if it is one passage word for word."""

    start: int
    end: int
    other_start: int
    other_end: int
    same: bool = False

    @property
    def area(self) -> int:
        """How much work it is to align it."""
        return (self.end - self.start) * (self.other_end - self.other_start)


def stretches(left: Keys, right: Keys, *, exact: int = EXACT) -> list[Stretch]:
    """Cut two texts into stretches that follow one another in both.

    Parameters
    ----------
    left, right : sequence of (str or None)
        The texts, as words and marks under which they are compared.
    exact : int
        Up to which length nothing is cut.

    Raises
    ------
    TooLongError
        If a stretch is left that would take minutes to align.

    Examples
    --------
    >>> text = "no party shall make an armistice or a separate peace without the others".split()
    >>> [(part.start, part.end, part.same) for part in stretches(text, text, exact=5)]
    [(0, 4, False), (4, 9, True), (9, 13, False)]
    """
    whole = Stretch(0, len(left), 0, len(right))
    return list(_cut(left, right, whole, _GRAMS, exact))


def _cut(left: Keys, right: Keys, part: Stretch, grams: Sequence[int], exact: int) -> Iterator[Stretch]:
    if part.area <= exact * exact:
        yield part
        return
    if not grams:
        if part.area > LARGEST * LARGEST:
            lengths = part.end - part.start, part.other_end - part.other_start
            message = (
                f"two passages of {lengths[0]:,} and {lengths[1]:,} words and marks have nothing long enough in common: "
                f"up to {LARGEST:,} each can be compared; cut the texts into articles, or compare smaller parts"
            )
            raise TooLongError(message)
        yield part
        return
    at, other = part.start, part.other_start
    for run in _runs(left, right, part, grams[0]):
        yield from _cut(left, right, Stretch(at, run.start, other, run.other_start), grams[1:], exact)
        yield run
        at, other = run.end, run.other_end
    yield from _cut(left, right, Stretch(at, part.end, other, part.other_end), grams[1:], exact)


def _runs(left: Keys, right: Keys, part: Stretch, size: int) -> Iterator[Stretch]:
    """Find the common passages that neither text has twice, without their margins."""
    floor, other_floor = part.start, part.other_start
    for i, j in _in_one_order(_unique_grams(left, right, part, size)):
        if i < floor or j < other_floor:
            continue
        start, other = i, j
        while start > floor and other > other_floor and _equal(left[start - 1], right[other - 1]):
            start, other = start - 1, other - 1
        end, other_end = i + size, j + size
        while end < part.end and other_end < part.other_end and _equal(left[end], right[other_end]):
            end, other_end = end + 1, other_end + 1
        floor, other_floor = end, other_end
        if end - start > 2 * MARGIN:
            yield Stretch(start + MARGIN, end - MARGIN, other + MARGIN, other_end - MARGIN, same=True)


def _equal(one: str | None, two: str | None) -> bool:
    return one is not None and one == two


def _unique_grams(left: Keys, right: Keys, part: Stretch, size: int) -> list[tuple[int, int]]:
    def where(keys: Keys, start: int, end: int) -> dict[tuple[str | None, ...], int]:
        grams = {at: tuple(keys[at : at + size]) for at in range(start, end - size + 1)}
        count = Counter(grams.values())
        return {gram: at for at, gram in grams.items() if count[gram] == 1 and None not in gram}

    theirs = where(right, part.other_start, part.other_end)
    ours = where(left, part.start, part.end)
    return [(at, theirs[gram]) for gram, at in ours.items() if gram in theirs]


def _in_one_order(pairs: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """Keep the longest series of pairs that rises on both sides (patience sorting)."""
    tops: list[int] = []
    last: list[int] = []
    before: list[int | None] = []
    for place, (_, j) in enumerate(pairs):
        pile = bisect_left(tops, j)
        before.append(last[pile - 1] if pile else None)
        if pile == len(tops):
            tops.append(j)
            last.append(place)
        else:
            tops[pile], last[pile] = j, place
    series: list[tuple[int, int]] = []
    at = last[-1] if last else None
    while at is not None:
        series.append(pairs[at])
        at = before[at]
    return series[::-1]
