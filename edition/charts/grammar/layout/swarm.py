"""Marks that fall together, beside their line."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Dot:
    """A mark placed beside its line: ``row`` counts 0, 1, -1, 2, -2 ... away from it.

    ``members`` are positions in the list given; more than one where marks were gathered.
    """

    at: float
    row: int
    members: tuple[int, ...]


def swarm(spans: Sequence[tuple[float, float]], size: float, depth: int) -> list[Dot]:
    """Stack marks that fall together, away from their line on both sides in turn.

    Parameters
    ----------
    spans
        Room of each mark along the line, from and to; a mark without length has both alike.
    size
        Size of a mark.
    depth
        Rows on each side. Marks beyond gather in a count at the outermost row, one for each ``3 * size``.

    Returns
    -------
    list of Dot
        Marks in order of the list, then the counts.
    """
    order = [0] + [sign * n for n in range(1, depth + 1) for sign in (1, -1)]
    free = dict.fromkeys(order, float("-inf"))
    dots: list[Dot] = []
    crowd: dict[int, list[int]] = {}
    for index in sorted(range(len(spans)), key=lambda i: (spans[i], i)):
        start, end = spans[index]
        row = next((r for r in order if free[r] <= start - size / 2), None)
        if row is None:
            crowd.setdefault(int(start // (3 * size)), []).append(index)
            continue
        free[row] = end + size / 2
        dots.append(Dot((start + end) / 2, row, (index,)))
    dots.sort(key=lambda d: d.members)
    counts = [Dot((cell + 0.5) * 3 * size, depth + 1, tuple(members)) for cell, members in sorted(crowd.items())]
    return dots + counts
