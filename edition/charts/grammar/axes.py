"""Axes: months and numbers, with lines through the figure or short ticks."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from math import ceil, floor

from edition.charts.grammar.scales import Scale, month_starts
from edition.charts.paper.canvas import Canvas
from edition.charts.paper.measure import width
from edition.language import month, month_abbreviated
from edition.pages.palette import MUTED, RULE


def month_axis(sheet: Canvas, scale: Scale, first: date, last: date, y: float, *, top: float | None = None,
               size: float = 10.5, edge: float | None = None) -> None:  # fmt: skip
    """Draw the months along the sheet: at each beginning a tick down from ``y``, and beside it the name.

    Parameters
    ----------
    sheet, scale, first, last
        Where, and what.
    y
        Where the ticks begin.
    top
        Where lines begin that run through the figure, in place of ticks.
    size
        Size of type.
    edge
        Where the room for the last name ends; by default with the scale.
    """
    starts = list(month_starts(first, last))
    named = month_names([*(scale(day) for day in starts), scale.end if edge is None else edge], starts, size)
    for day in starts:
        x = scale(day)
        sheet.line((x, x), (y if top is None else top, y + 4), MUTED if top is None else RULE)
        if day in named:
            sheet.text(x + 3, y + size + 3, named[day], size=size, ink=MUTED)


def month_names(places: Sequence[float], starts: Sequence[date], size: float) -> dict[date, str]:
    """Return the names that find room, all of one kind: in full, in short, or every second or third in short.

    Parameters
    ----------
    places
        Where each month begins, and where the last ends.
    starts
        First days of the months.
    size
        Size of type.
    """
    named: dict[date, str] = {}
    for name, step in ((month, 1), (month_abbreviated, 1), (month_abbreviated, 2), (month_abbreviated, 3)):
        room = {n: places[min(n + step, len(starts))] - places[n] - 4 for n in range(0, len(starts), step)}
        named = {starts[n]: name(starts[n].month) for n in room if width(name(starts[n].month), size) <= room[n]}
        if all(starts[n] in named for n in list(room)[:-1]):  # the last may be cut off
            break
    return named


def number_axis(sheet: Canvas, scale: Scale, across: tuple[float, float], step: int, *, size: float = 10.5) -> None:
    """Draw the numbers of an upright scale, each with a line across the figure."""
    for number in _multiples(scale, step):
        y = scale(number)
        sheet.line(across, (y, y))
        sheet.text(across[0] - 6, y + 4, str(number), size=size, ink=MUTED, align="right")


def number_ticks(sheet: Canvas, scale: Scale, y: float, step: int, *, size: float = 10.5) -> None:
    """Draw the numbers of a level scale, each under a short tick."""
    for number in _multiples(scale, step):
        x = scale(number)
        sheet.line((x, x), (y, y + 4), MUTED)
        sheet.text(x, y + size + 5, str(number), size=size, ink=MUTED, align="center")


def _multiples(scale: Scale, step: int) -> Iterator[int]:
    return (step * n for n in range(ceil(scale.lo / step), floor(scale.hi / step) + 1))
