"""Small maps of promises: an arrow from each government bound to the one that it must help."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import hypot

from edition.charts.paper.canvas import Canvas
from edition.charts.paper.measure import wrap
from edition.pages.palette import MUTED, SIDES, Side

OTHERS = "others"

SEATS = {"GB": (14.0, 30.0), "FR": (14.0, 122.0), "SU": (168.0, 76.0), OTHERS: (78.0, 76.0)}
"""Where each stands in its map: the West at the left, the USSR at the right, third states between them."""

PORTS = {("SU", "GB"): -9.0, ("SU", "FR"): 9.0}
"""How far above or below a seat its arrows from and to another begin and end, so that none cross."""

CLEAR = {"GB": 9.0, "FR": 9.0, "SU": 10.0, OTHERS: 35.0}
"""Room kept free about a seat."""

TEXT, LARGER, LINE, MAP, GAP = 10.5, 11.5, 13.5, 150.0, 4.5


@dataclass(frozen=True, slots=True)
class PromiseMap:
    """What one map shows.

    Attributes
    ----------
    heading, remark, text
        Above the map, and beside or below it.
    side
        Whose text it is.
    arrows
        For each pair of helper and helped, whether the arrow is dashed.
    """

    heading: str
    remark: str
    text: str
    side: Side
    arrows: Mapping[tuple[str, str], bool]


def sheet_of(maps: Sequence[PromiseMap], *, wide: bool) -> str:
    """Return the maps in three columns, or one below the other with the words beside."""
    columns, room, across = (3, 220.0, 720.0) if wide else (1, 120.0, 344.0)
    size, line = (TEXT, LINE) if wide else (LARGER, 14.5)
    texts = [wrap(m.text, size, room) for m in maps]
    most = max(map(len, texts), default=0) * line
    tall = MAP + most + 40 if wide else max(MAP + 36, most + 64)
    sheet = Canvas(across, tall * -(-len(maps) // columns))
    for n, (shown, lines) in enumerate(zip(maps, texts, strict=True)):
        x, y = (n % columns) * (across / columns), (n // columns) * tall
        if n >= columns:
            sheet.line((x, x + across / columns - (20 if wide else 0)), (y, y))
        sheet.text(x, y + 17, shown.heading, size=11.5, ink=shown.side.ink, bold=True)
        sheet.text(x, y + 31, shown.remark or "handed over", size=TEXT, ink=MUTED)
        _map(sheet, shown.arrows, x, y + 28)
        left, top = (x, y + 28 + MAP + 8) if wide else (x + across - room, y + 58)
        for row, words in enumerate(lines):
            sheet.text(left, top + row * line, words, size=size)
    return sheet.svg()


def _map(sheet: Canvas, arrows: Mapping[tuple[str, str], bool], x: float, y: float) -> None:
    for (helper, helped), dashed in arrows.items():
        start, end = _ends(helper, helped, apart=(helped, helper) in arrows)
        sheet.arrow((x + start[0], y + start[1]), (x + end[0], y + end[1]), SIDES[helper].ink, dashed=dashed)
    for key, (cx, cy) in SEATS.items():
        if key == OTHERS:
            continue
        sheet.marks([(x + cx, y + cy)], SIDES[key], size=9)
        over, down = (10, 4) if key == "SU" else (-8, 20 if key == "FR" else -10)
        sheet.text(
            x + cx + over, y + cy + down, "USSR" if key == "SU" else SIDES[key].name, size=TEXT, ink=SIDES[key].ink
        )
    if any(OTHERS in pair for pair in arrows):
        cx, cy = SEATS[OTHERS]
        for row, part in enumerate(("neighbours", "of the USSR")):
            sheet.text(x + cx, y + cy + row * 12 - 2, part, size=TEXT, align="center")


def _ends(helper: str, helped: str, *, apart: bool) -> tuple[tuple[float, float], tuple[float, float]]:
    (x0, y0), (x1, y1) = SEATS[helper], SEATS[helped]
    y0, y1 = y0 + PORTS.get((helper, helped), 0), y1 + PORTS.get((helped, helper), 0)
    length = hypot(x1 - x0, y1 - y0)
    ux, uy = (x1 - x0) / length, (y1 - y0) / length
    ox, oy = (-uy * GAP, ux * GAP) if apart else (0.0, 0.0)
    first, last = CLEAR[helper], length - CLEAR[helped]
    return (x0 + first * ux + ox, y0 + first * uy + oy), (x0 + last * ux + ox, y0 + last * uy + oy)
