"""Laying out labels and marks: pure geometry, the same result every time, no two labels touching.

Coordinates are those of the page: x to the right, y downwards. Two forms are known. In *rows*, time
runs to the right: each label hangs from a leader over its anchor, as a flag does from its pole, on
the lowest level where neither flag nor pole meets another; a label without room becomes a number, and
where even the number has none it is left to the table. In a *column*, time runs down: labels keep
their order and move apart as little as they must.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right, insort
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

POLE = 1.0
"""Half the room that a leader takes."""


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle; ``y1`` lies below ``y0``."""

    x0: float
    y0: float
    x1: float
    y1: float

    def meets(self, other: Box) -> bool:
        """Whether the two share more than an edge."""
        return self.x0 < other.x1 and other.x0 < self.x1 and self.y0 < other.y1 and other.y0 < self.y1


@dataclass(frozen=True, slots=True)
class Label:
    """A label to be placed: a greater ``weight`` is placed first."""

    key: str
    anchor: float
    width: float
    weight: float = 0


@dataclass(frozen=True, slots=True)
class Flag:
    """A label placed in rows.

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

    def hoist(self, label: Label, width: float) -> Flag | None:
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
                return Flag(label.key, label.anchor, x0, x0 + width, level)
        return None


def rows(labels: Iterable[Label], lo: float, hi: float, levels: int, *, gap: float = 4, digit: float = 7) -> list[Flag]:
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
    list of Flag
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


def _sweep(grid: _Grid, labels: Sequence[Label]) -> list[Flag] | None:
    placed: list[Flag] = []
    for label in sorted(labels, key=lambda item: (-item.anchor, item.key)):
        flag = grid.hoist(label, label.width)
        if flag is None:
            return None
        placed.append(flag)
    return placed


@dataclass(frozen=True, slots=True)
class Note:
    """A label placed in a column: its room from ``y0`` to ``y1``."""

    key: str
    anchor: float
    y0: float
    y1: float


def column(labels: Iterable[Label], lo: float, hi: float, *, gap: float = 2) -> list[Note]:
    """Place labels down a column, each as near to its anchor as the others allow.

    ``width`` of a label is here its height. Where the column is too short for all, the lightest are
    left out.

    Returns
    -------
    list of Note
        From top to bottom, in order of the anchors.
    """
    kept = _fitting(sorted(labels, key=lambda item: (item.anchor, item.key)), hi - lo, gap)
    groups: list[tuple[float, float, list[Label]]] = []  # sum of wished tops, height, members
    for label in kept:
        wish, height, members = label.anchor - label.width / 2, label.width + gap, [label]
        while groups and _top(groups[-1], lo, hi) + groups[-1][1] > _top((wish, height, members), lo, hi):
            sums, tall, others = groups.pop()
            wish, members = sums + wish - tall * len(members), others + members
            height += tall
        groups.append((wish, height, members))
    notes: list[Note] = []
    for group in groups:
        y = _top(group, lo, hi)
        for label in group[2]:
            notes.append(Note(label.key, label.anchor, y, y + label.width))
            y += label.width + gap
    return notes


def _top(group: tuple[float, float, list[Label]], lo: float, hi: float) -> float:
    wishes, height, members = group
    return max(lo, min(wishes / len(members), hi - height))


def _fitting(labels: list[Label], room: float, gap: float) -> list[Label]:
    need = sum(label.width + gap for label in labels)
    dropped: set[str] = set()
    for label in sorted(labels, key=lambda item: (item.weight, -item.anchor, item.key)):
        if need <= room:
            break
        dropped.add(label.key)
        need -= label.width + gap
    return [label for label in labels if label.key not in dropped]


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
