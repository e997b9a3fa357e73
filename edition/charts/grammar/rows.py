"""Rows below each other, with a rule above each and below the last."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from edition.charts.paper.canvas import Canvas
from edition.charts.paper.form import Form


@dataclass(frozen=True, slots=True)
class Row:
    """One row.

    Attributes
    ----------
    height
        Its height.
    draw
        Draws what stands in it, below a given place.
    gap
        Room kept free above it, which sets it off from the rows before.
    """

    height: float
    draw: Callable[[Canvas, float], None]
    gap: float = 0


def sheet_of_rows(form: Form, head: float, rows: Sequence[Row], foot: float = 4) -> Canvas:
    """Return a sheet with rows below its head.

    Parameters
    ----------
    form
        The form.
    head
        Height kept free above the rows.
    rows
        The rows.
    foot
        Height kept free below them.
    """
    sheet = Canvas(form.width, head + sum(row.gap + row.height for row in rows) + foot)
    y = head
    for row in rows:
        y += row.gap
        sheet.rule(y, wide=1.4 if row.gap else 0.8)
        row.draw(sheet, y)
        y += row.height
    sheet.rule(y)
    return sheet
