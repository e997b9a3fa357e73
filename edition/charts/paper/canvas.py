"""A sheet to draw on, in units of one pixel at full size: the one place that speaks to matplotlib."""

from __future__ import annotations

import io
from collections.abc import Sequence
from math import hypot, nan
from typing import Any, Literal

import matplotlib
from matplotlib.backends.backend_svg import FigureCanvasSVG
from matplotlib.figure import Figure
from matplotlib.patches import Polygon, Rectangle
from matplotlib.typing import RcKeyType

from edition.charts.paper import svg
from edition.charts.paper.hatch import hatching
from edition.charts.paper.measure import FAMILY
from edition.pages.palette import INK, PAPER, RULE, Ink, Side

_RC: dict[RcKeyType, Any] = {"svg.fonttype": "none", "svg.hashsalt": "fiasco", "font.family": FAMILY}

_SIZES = {"o": 1.0, "s": 0.9, "D": 0.82, "^": 1.08, "v": 1.08, "p": 1.1, "*": 1.4, "X": 1.05}
"""Sizes that make the shapes look alike."""

HEAD = 8.0
"""Length of the head of an arrow."""

Align = Literal["left", "center", "right"]
Point = tuple[float, float]


class Canvas:
    """A sheet of a given width and height; y runs downwards.

    Parameters
    ----------
    width, height
        Size in pixels.

    Attributes
    ----------
    numbered
        Labels for which only a number found room, in the order of their numbers.
    """

    def __init__(self, width: float, height: float) -> None:
        self.width, self.height = width, height
        self.numbered: list[str] = []
        self._marks: dict[tuple[Side, float, bool], list[tuple[float, float, str]]] = {}
        with matplotlib.rc_context(_RC):
            self._figure = Figure(figsize=(width / 72, height / 72), dpi=72)
            FigureCanvasSVG(self._figure)
            self._axes = self._figure.add_axes((0, 0, 1, 1))
        self._axes.set_xlim(0, width)
        self._axes.set_ylim(height, 0)
        self._axes.axis("off")
        self._figure.patch.set_visible(False)

    def line(self, xs: Sequence[float], ys: Sequence[float], ink: Ink = RULE, *, wide: float = 0.8, dashed: bool = False,
             above: bool = False) -> None:  # fmt: skip
        """Draw a line through points."""
        style = (0, (1.5, 1.8)) if dashed else "-"
        self._axes.plot(
            xs, ys, color=ink.light, linewidth=wide, linestyle=style, zorder=3 if above else 1, solid_capstyle="butt"
        )

    def rule(self, y: float, x0: float = 0, x1: float | None = None, *, wide: float = 0.8) -> None:
        """Draw a thin line across the sheet, or from one place to another."""
        self.line((x0, self.width if x1 is None else x1), (y, y), wide=wide)

    def arrow(self, start: Point, end: Point, ink: Ink, *, wide: float = 1.6, dashed: bool = False) -> None:
        """Draw an arrow; its head is whole even where the shaft is dashed."""
        (x0, y0), (x1, y1) = start, end
        length = hypot(x1 - x0, y1 - y0)
        ux, uy = (x1 - x0) / length, (y1 - y0) / length
        neck = (x1 - HEAD * ux, y1 - HEAD * uy)
        self.line((x0, neck[0]), (y0, neck[1]), ink, wide=wide, dashed=dashed, above=True)
        half = HEAD * 0.42
        corners = [end, (neck[0] - half * uy, neck[1] + half * ux), (neck[0] + half * uy, neck[1] - half * ux)]
        self._axes.add_patch(Polygon(corners, closed=True, facecolor=ink.light, edgecolor="none", zorder=3))

    def text(self, x: float, y: float, text: str, *, size: float = 11, ink: Ink = INK, align: Align = "left",
             bold: bool = False, turned: bool = False) -> None:  # fmt: skip
        """Write one line; ``y`` is its baseline."""
        self._axes.text(
            x, y, text.replace("$", r"\$"), fontsize=size, color=ink.light, ha=align, va="baseline", zorder=6,
            weight="bold" if bold else "normal", rotation=90 if turned else 0, rotation_mode="anchor",
        )  # fmt: skip

    def lines(self, x: float, y: float, lines: Sequence[str], leading: float, *, size: float = 11, ink: Ink = INK,
              align: Align = "left", bold: bool = False) -> float:  # fmt: skip
        """Write lines below each other and return the baseline of the next."""
        for line in lines:
            self.text(x, y, line, size=size, ink=ink, align=align, bold=bold)
            y += leading
        return y

    def mark(self, x: float, y: float, side: Side, title: str = "", *, open_: bool = False, size: float = 6.5) -> None:
        """Set a mark in the shape and colour of a side; open marks are of uncertain date.

        The title is shown when the pointer rests on the mark.
        """
        self._marks.setdefault((side, size, open_), []).append((x, y, title))

    def bar(self, x: float, y: float, width: float, height: float, ink: Ink, *, hatch: str = "", open_: bool = False
            ) -> None:  # fmt: skip
        """Fill a rectangle, or outline it where ``open_``; a hatch shows in print without colour."""
        edge = ink if open_ else PAPER
        self._axes.add_patch(
            Rectangle(
                (x, y), width, height, facecolor=(PAPER if open_ else ink).light, linewidth=0.9 if open_ else 0.4,
                edgecolor=edge.light, zorder=2,
            )
        )  # fmt: skip
        segments = hatching(hatch, x, y, width, height)
        if segments:
            xs = [at for (x0, _), (x1, _) in segments for at in (x0, x1, nan)]
            ys = [at for (_, y0), (_, y1) in segments for at in (y0, y1, nan)]
            self._axes.plot(xs, ys, color=edge.light, linewidth=0.7, zorder=2.5, solid_capstyle="butt")

    def svg(self) -> str:
        """Return the sheet as a standalone SVG file: light, with real text, the same at every build."""
        titles = {}
        for n, ((side, size, open_), dots) in enumerate(self._marks.items()):
            titles[f"marks{n}"] = [title for *_, title in dots]
            self._axes.plot(
                [x for x, *_ in dots], [y for _, y, _ in dots], linestyle="none", marker=side.marker,
                markersize=size * _SIZES[side.marker] - (0.6 if open_ else 0),
                markerfacecolor=PAPER.light if open_ else side.ink.light,
                markeredgecolor=side.ink.light if open_ else PAPER.light,
                markeredgewidth=1.3 if open_ else 0.5, zorder=5 if open_ else 4, clip_on=False, gid=f"marks{n}",
            )  # fmt: skip
        self._marks.clear()
        stream = io.StringIO()
        with matplotlib.rc_context(_RC):
            nothing = dict.fromkeys(("Date", "Creator", "Format", "Type"))
            self._figure.savefig(stream, format="svg", metadata=nothing, transparent=True)
        return svg.clean(stream.getvalue(), titles)
