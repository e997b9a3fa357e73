"""Marks in their seats on a timeline, whichever way time runs."""

from __future__ import annotations

from collections.abc import Mapping

from edition.charts.grammar.lanes import Mark, Timeline
from edition.charts.grammar.scales import Scale
from edition.charts.paper.canvas import Canvas
from edition.pages.palette import MUTED, Ink

Seats = Mapping[tuple[str, str], float]
"""By mark and lane, how far across the lanes it sits."""


def draw_marks(sheet: Canvas, chart: Timeline, scale: Scale, seats: Seats, size: float, *, down: bool) -> None:
    """Draw every mark that has a seat, with its span and its rival dates; those of one thing are joined by a line.

    Parameters
    ----------
    sheet, chart
        Where, and what.
    scale
        The days along the line of time.
    seats
        Where each mark sits across it.
    size
        Size of a mark.
    down
        Whether time runs down; titles are for pointers, and then left out.
    """
    for mark in chart.marks:
        at, taken = scale.held(mark.span.at), []
        for lane, side in mark.seats:
            across = seats.get((mark.id, lane))
            if across is not None:
                taken.append(across)
                _span(sheet, mark, scale, across, side.ink, size, down=down)
                x, y = (across, at) if down else (at, across)
                sheet.mark(x, y, side, "" if down else mark.title, open_=mark.doubtful, size=size)
        if len(taken) > 1:
            _line(sheet, (at, at), (min(taken), max(taken)), MUTED, 0.8, down=down)


def _span(sheet: Canvas, mark: Mark, scale: Scale, across: float, ink: Ink, size: float, *, down: bool) -> None:
    start, end = scale.held(mark.span.start), scale.held(mark.span.end)
    if end - start > size:
        wide = 1.1 if mark.doubtful else 2.2
        _line(sheet, (start, end), (across, across), ink, wide, dashed=mark.doubtful, down=down, above=True)
    for rival in (scale(r) for r in mark.rivals if scale.lo <= r <= scale.hi):
        at = scale.held(mark.span.at)
        _line(sheet, (at, rival), (across, across), ink, 0.8, dashed=True, down=down, above=True)
        _line(sheet, (rival, rival), (across - 3, across + 3), ink, 1.2, down=down, above=True)


def _line(
    sheet: Canvas, along: tuple[float, float], across: tuple[float, float], ink: Ink, wide: float, *, down: bool,
    dashed: bool = False, above: bool = False,
) -> None:  # fmt: skip
    xs, ys = (across, along) if down else (along, across)
    sheet.line(xs, ys, ink, wide=wide, dashed=dashed, above=above)
