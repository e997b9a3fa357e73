"""Labels that hang over a line of time, with their leaders."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from edition.charts.grammar.layout import Label, hang
from edition.charts.paper.canvas import Canvas
from edition.charts.paper.measure import width
from edition.pages.palette import Ink

LEADING = 14.0


@dataclass(frozen=True, slots=True)
class Flag:
    """One label.

    Attributes
    ----------
    key
        Its name among the others.
    at
        Where its leader stands.
    text, ink
        Words and colour.
    weight
        A greater weight finds room first.
    siglum
        Whether it is a siglum: bold, with a stout pole.
    dashed
        Whether its leader is broken.
    """

    key: str
    at: float
    text: str
    ink: Ink
    weight: float = 0
    siglum: bool = False
    dashed: bool = False


class Flags:
    """Labels laid out over a line, or under it.

    Parameters
    ----------
    flags
        The labels.
    lo, hi
        Left and right edge.
    levels
        How many levels there may be.
    size
        Size of type.
    """

    def __init__(self, flags: Sequence[Flag], lo: float, hi: float, levels: int, size: float) -> None:
        self.size = size
        self.flags = {flag.key: flag for flag in flags}
        labels = [Label(f.key, f.at, width(f.text, size, bold=f.siglum) + 3, f.weight) for f in flags]
        self.placed = hang(labels, lo, hi, levels, digit=8)
        self.height = max((p.level + 1 for p in self.placed), default=0) * LEADING

    def draw(self, sheet: Canvas, base: float, foot: Callable[[str], float], *, down: bool = False) -> None:
        """Draw the labels.

        Parameters
        ----------
        sheet
            The sheet; what finds room for a number alone is added to its numbered labels.
        base
            Baseline of the level nearest to the line.
        foot
            Where the leader of a label ends, by its key.
        down
            Whether the labels hang below the line.
        """
        for placed in self.placed:
            flag = self.flags[placed.key]
            y = base + placed.level * LEADING * (1 if down else -1)
            sheet.line(
                (flag.at, flag.at), (y - 9 if down else y + 1, foot(flag.key)), flag.ink, wide=0.6, dashed=flag.dashed
            )
            if flag.siglum:
                sheet.line((flag.at, flag.at), (y - 9, y + 1), flag.ink, wide=1.6)
            text = flag.text
            if placed.number:
                sheet.numbered.append(text)
                text = str(len(sheet.numbered))
            right = placed.x0 >= flag.at
            x = placed.x0 + 1 if right else placed.x1 - 1
            sheet.text(x, y, text, size=self.size, ink=flag.ink, bold=flag.siglum, align="left" if right else "right")
