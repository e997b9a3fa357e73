"""Labels as notes beside a line that runs down: in order, moved apart as little as they must be."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from edition.charts.grammar.layout.flags import Label


@dataclass(frozen=True, slots=True)
class Note:
    """A label placed in a column: its room from ``y0`` to ``y1``."""

    key: str
    anchor: float
    y0: float
    y1: float


def settle(labels: Iterable[Label], lo: float, hi: float, *, gap: float = 2) -> list[Note]:
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
