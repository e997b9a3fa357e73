"""The corridor: where an alignment that keeps the greatest weight of words can run at all.

A full table for two texts of 2,000 tokens has four million cells. Most lie on no alignment that
keeps the greatest weight of words. This module finds, exactly, the leftmost and the rightmost
path that does; the aligner then looks only between them.

The greatest weight is found as the length of a longest common subsequence. Every pair of columns
(i, j) has a whole worth v(i, j). Each column is drawn out into as many layers as its best
partner is worth, and i meets j in the layers 1 to v(i, j) only. The longest common subsequence of
the drawn-out texts has exactly the length of the greatest weight:

- A weighted alignment becomes a common subsequence of the same length, layer by layer.
- In a common subsequence, consider a chain of matches of which each shares a column with the
  next. Within a shared column the layers rise, so that each layer occurs at most once. If the
  highest is h, the chain has at most h matches, and the pair that meets in layer h is worth at
  least h. Keeping this pair alone, whole, loses nothing and crosses nothing.

The subsequence is computed with one long integer for each row (Crochemore, Iliopoulos, Pinzon and
Reid 2001; the formula is that of Hyyrö 2004), which Python adds and masks at machine speed.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate

from edition.collation.alignment.weights import Values


@dataclass(frozen=True, slots=True)
class _Grid:
    """The drawn-out texts: one bit mask of partners for each row, and where columns begin."""

    masks: Sequence[int]
    row_starts: Sequence[int]
    bit_starts: Sequence[int]


def greatest_weight(values: Values, width: int) -> int:
    """Find the greatest weight of words that an alignment can keep.

    Parameters
    ----------
    values : Values
        One row for each column of the first side.
    width : int
        The number of columns of the second side.

    Examples
    --------
    Of "mutual assistance" and "assistance mutual" one word can stay: it weighs 3.

    >>> greatest_weight([{1: 3}, {0: 3}], 2)
    3
    """
    grid = _drawn_out(values, width)
    full = (1 << grid.bit_starts[-1]) - 1
    vector = full
    for mask in grid.masks:
        met = vector & mask
        vector = ((vector + met) | (vector - met)) & full
    return (full ^ vector).bit_count()


def corridor(values: Values, width: int) -> list[tuple[int, int]]:
    """Find for each boundary of the first side the boundaries of the second it can meet.

    Returns
    -------
    list of (int, int)
        For boundary 0 to n of the first side, the lowest and highest boundary of the second
        that lie on some alignment of the greatest weight.

    Examples
    --------
    >>> corridor([{0: 3}, {2: 3}], 3)
    [(0, 0), (1, 2), (3, 3)]
    """
    grid = _drawn_out(values, width)
    full = (1 << grid.bit_starts[-1]) - 1
    vector = full
    # The set bits of a row mark where one more bit of the second side gains one match.
    gains = [0]
    for mask in grid.masks:
        met = vector & mask
        vector = ((vector + met) | (vector - met)) & full
        gains.append(full ^ vector)
    left = _leftmost(grid.masks, gains, grid.bit_starts[-1])
    right = _rightmost(grid.masks, gains, grid.bit_starts[-1])
    return [
        (
            bisect_left(grid.bit_starts, left[row]),
            bisect_right(grid.bit_starts, right[row]) - 1,
        )
        for row in grid.row_starts
    ]


def _drawn_out(values: Values, width: int) -> _Grid:
    heights = [max(row.values(), default=0) for row in values]
    widths = [0] * width
    distinct = {id(row): row for row in values}
    for row in distinct.values():
        for j, worth in row.items():
            widths[j] = max(widths[j], worth)
    bit_starts = list(accumulate(widths, initial=0))
    layers: dict[int, list[int]] = {}
    for name, row in distinct.items():
        masks = [0] * max(row.values(), default=0)
        for j, worth in row.items():
            bit = 1 << bit_starts[j]
            for layer in range(worth):
                masks[layer] |= bit << layer
        layers[name] = masks
    drawn = [mask for row in values for mask in layers[id(row)]]
    return _Grid(drawn, list(accumulate(heights, initial=0)), bit_starts)


def _leftmost(masks: Sequence[int], gains: Sequence[int], width: int) -> list[int]:
    """Walk back from the end, to the left while that loses nothing, up only if it must be."""
    path = [0] * len(gains)
    place = width
    for row in range(len(masks), 0, -1):
        place = (gains[row] & ((1 << place) - 1)).bit_length()
        path[row] = place
        if place and masks[row - 1] >> (place - 1) & 1:
            place -= 1
    return path


def _rightmost(masks: Sequence[int], gains: Sequence[int], width: int) -> list[int]:
    """Walk back from the end, up while that loses nothing, to the left only if it must be."""
    path = [width] * len(gains)
    place = width
    kept = gains[-1].bit_count()
    row = len(masks)
    while row:
        above = (gains[row - 1] & ((1 << place) - 1)).bit_count()
        if above == kept:
            row -= 1
            path[row] = place
        elif masks[row - 1] >> (place - 1) & 1:
            row, place, kept = row - 1, place - 1, kept - 1
            path[row] = place
        else:
            place -= 1
            kept = (gains[row] & ((1 << place) - 1)).bit_count()
    return path
