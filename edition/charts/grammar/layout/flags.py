"""Labels as flags: each on the lowest level where neither flag nor pole meets another.

A label without room becomes a number, and where even the number has none it is left to the table.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right, insort
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

POLE = 1.0
"""Half the room that a leader takes."""


@dataclass(frozen=True, slots=True)
class Label:
    """A label to be placed: a greater ``weight`` is placed first."""

    key: str
    anchor: float
    width: float
    weight: float = 0


@dataclass(frozen=True, slots=True)
class Hung:
    """A label that hangs in its place.

    Attributes
    ----------
    key, anchor
        As in the label.
    x0, x1
        Its room.
    level
        0 for the row nearest to the marks.
    number
        0 where the label itself stands, else the number that stands for it.
    """

    key: str
    anchor: float
    x0: float
    x1: float
    level: int
    number: int = 0


class _Row:
    """Texts of one row, kept apart and in order, and the leaders that pass it."""

    def __init__(self) -> None:
        self._texts: list[tuple[float, float]] = []
        self._poles: list[float] = []

    def lets_pass(self, anchor: float) -> bool:
        return self._has_room(anchor - POLE, anchor + POLE)

    def takes(self, x0: float, x1: float, anchor: float) -> bool:
        near = self._poles[bisect_right(self._poles, x0 - POLE) : bisect_left(self._poles, x1 + POLE)]
        return all(pole == anchor for pole in near) and self._has_room(x0, x1)

    def take(self, x0: float, x1: float) -> None:
        insort(self._texts, (x0, x1))

    def let_pass(self, anchor: float) -> None:
        insort(self._poles, anchor)

    def _has_room(self, x0: float, x1: float) -> bool:
        at = bisect_left(self._texts, (x0, x0))
        if at < len(self._texts) and self._texts[at][0] < x1:
            return False
        return at == 0 or self._texts[at - 1][1] <= x0


class _Grid:
    """Rows over one line of time."""

    def __init__(self, lo: float, hi: float, levels: int, gap: float) -> None:
        self.lo, self.hi, self.gap = lo, hi, gap
        self.rows = [_Row() for _ in range(levels)]

    def hoist(self, label: Label, width: float) -> Hung | None:
        """Place a label right of its leader as low as can be, else left of it as high as can be."""
        reach = 0
        while reach < len(self.rows) and self.rows[reach].lets_pass(label.anchor):
            reach += 1
        right, left = label.anchor + POLE, label.anchor - POLE - width
        tries = [(level, right) for level in range(reach)] if right + width <= self.hi else []
        tries += [(level, left) for level in reversed(range(reach))] if left >= self.lo else []
        for level, x0 in tries:
            room = (x0, x0 + width + self.gap) if x0 == right else (x0 - self.gap, x0 + width)
            if self.rows[level].takes(*room, label.anchor):
                self.rows[level].take(*room)
                for row in self.rows[: level + 1]:
                    row.let_pass(label.anchor)
                return Hung(label.key, label.anchor, x0, x0 + width, level)
        return None


def hang(labels: Iterable[Label], lo: float, hi: float, levels: int, *, gap: float = 4, digit: float = 7) -> list[Hung]:
    """Place labels over a line of time.

    The heaviest labels that fit all together are placed from right to left, so that no leader has to
    cross a label; then the others, heaviest first, where room is left. As few rows are
    used as hold them all.

    Parameters
    ----------
    labels
        What to place.
    lo, hi
        Left and right edge.
    levels
        How many rows there are.
    gap
        Room kept free after each label.
    digit
        Width of one digit, for the numbers of labels without room.

    Returns
    -------
    list of Hung
        In order of time. Labels without room even for a number are missing.
    """
    ranked = _ranked(labels)
    fitting, beyond = 0, len(ranked) + 1
    while beyond - fitting > 1:
        middle = (fitting + beyond) // 2
        fits = _sweep(_Grid(lo, hi, levels, gap), ranked[:middle]) is not None
        fitting, beyond = (middle, beyond) if fits else (fitting, middle)
    used = levels if fitting < len(ranked) else 1
    while used < levels and _sweep(_Grid(lo, hi, used, gap), ranked) is None:
        used += 1
    grid = _Grid(lo, hi, used, gap)
    placed = _sweep(grid, ranked[:fitting]) or []
    homeless: list[Label] = []
    for label in ranked[fitting:]:
        flag = grid.hoist(label, label.width)
        placed.extend([flag] if flag else [])
        homeless.extend([] if flag else [label])
    number = 0
    for label in sorted(homeless, key=lambda item: (item.anchor, item.key)):
        flag = grid.hoist(label, digit * len(str(number + 1)))
        if flag:
            number += 1
            placed.append(replace(flag, number=number))
    return sorted(placed, key=lambda f: (f.anchor, f.level, f.key))


def _ranked(labels: Iterable[Label]) -> list[Label]:
    """Return labels by weight; those of one weight so that each next stands far from the last.

    Where there is room for a few alone, these are then spread over the whole line and not heaped at its beginning.
    """
    by_weight: dict[float, list[Label]] = {}
    for label in sorted(labels, key=lambda item: (-item.weight, item.anchor, item.key)):
        by_weight.setdefault(label.weight, []).append(label)
    ranked: list[Label] = []
    for members in by_weight.values():
        bits = max(len(members) - 1, 1).bit_length()
        order = sorted(range(len(members)), key=lambda n: int(f"{n:0{bits}b}"[::-1], 2))
        ranked.extend(members[n] for n in order)
    return ranked


def _sweep(grid: _Grid, labels: Sequence[Label]) -> list[Hung] | None:
    placed: list[Hung] = []
    for label in sorted(labels, key=lambda item: (-item.anchor, item.key)):
        flag = grid.hoist(label, label.width)
        if flag is None:
            return None
        placed.append(flag)
    return placed
