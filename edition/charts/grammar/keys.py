"""Keys: which shape is whose, or means what, in as few lines as the room allows."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from edition.charts.paper.canvas import Canvas
from edition.charts.paper.measure import width, wrap
from edition.language import _
from edition.pages.palette import SIDES, Side

PITCH, BAR = 17.0, 16.0


@dataclass(frozen=True, slots=True)
class Entry:
    """One shape and its words.

    Attributes
    ----------
    side
        Shape and colour.
    words
        What it means.
    open_
        Whether the mark is open.
    bar
        Whether a bar is shown with its hatch, in place of the mark.
    """

    side: Side
    words: str
    open_: bool = False
    bar: bool = False


class Key:
    """Entries side by side; where the room ends a new line begins, and long words are broken.

    Parameters
    ----------
    entries
        What to show.
    room
        Width.
    size
        Size of type.
    """

    def __init__(self, entries: Iterable[Entry], room: float, size: float) -> None:
        self.size = size
        self.placed: list[tuple[float, int, Entry, tuple[str, ...]]] = []
        x, row, rows = 0.0, 0, 0
        for entry in entries:
            indent = self._indent(entry)
            lines = wrap(entry.words, size, room - indent)
            wide = indent + max(width(line, size) for line in lines)
            if x and x + wide > room:
                x, row = 0.0, rows
            self.placed.append((x, row, entry, lines))
            rows = max(rows, row + len(lines))
            x += wide + 14
        self.height = rows * PITCH

    @staticmethod
    def _indent(entry: Entry) -> float:
        return BAR + 6 if entry.bar else 15.0

    def draw(self, sheet: Canvas, x: float, y: float, *, size: float = 7.0) -> None:
        """Draw the key below ``y``; ``size`` is that of the marks."""
        for left, row, entry, lines in self.placed:
            base = y + 11 + row * PITCH
            if entry.bar:
                sheet.bar(x + left, base - 9, BAR, 10, entry.side.ink, hatch=entry.side.hatch, open_=entry.open_)
            else:
                sheet.mark(x + left + 5, base - 4, entry.side, open_=entry.open_, size=size)
            ink = entry.side.ink
            sheet.lines(x + left + self._indent(entry), base, lines, PITCH - 3, size=self.size, ink=ink)


def sides_used(used: Iterable[Side]) -> list[Entry]:
    """Return an entry for each side that occurs, in the order of the palette."""
    found = set(used)
    return [Entry(side, _("others") if side.key == "XX" else side.name) for side in SIDES.values() if side in found]
