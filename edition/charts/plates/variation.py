"""Where the drafts vary most: the density of variation along the clauses of each topic."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import pandas as pd

from edition.charts.paper.canvas import Canvas
from edition.charts.paper.measure import wrap
from edition.charts.paper.palette import ACCENT, MUTED, RULE
from edition.charts.paper.plate import Plate
from edition.charts.paper.table import LINK
from edition.collation import density_strip
from edition.drafts.strand import Strand, strands, topic_density
from edition.record import Record, Row

_TEXT, _LINE, _TALL = 10.5, 13.0, 20.0
_ENOUGH = 4
"""A topic is named in the title only if at least so many drafts were aligned on it."""


@dataclass(frozen=True, slots=True)
class Strip:
    """One topic: its strands of more than one text, and their variation."""

    topic: Row
    several: tuple[Strand, ...]
    density: float | None

    @property
    def drafts(self) -> int:
        """How many drafts stand in them."""
        return len({siglum for strand in self.several for siglum in strand.clauses})


def variation(record: Record) -> Plate:
    """Return the variation along the clauses of each topic, as a strip."""
    strips = [s for s in list_strips(record) if s.density is not None]
    ranked = sorted((s for s in strips if s.drafts >= _ENOUGH), key=lambda s: (s.density or 0.0, s.topic.id))
    most, least = ranked[-1], ranked[0]
    title = (
        f"Of the topics on which {_ENOUGH} or more drafts can be aligned, ‘{most.topic.text('name')}’ varies most "
        f"({_of(most)} of 100) and ‘{least.topic.text('name')}’ least ({_of(least)})"
    )
    alt = (
        "For each topic a line along the words of its clauses; it rises where the drafts differ. Mean variation of 100: "
        + "; ".join(f"{s.topic.text('name')} {_of(s)}, {s.drafts} drafts" for s in strips)
        + "."
    )
    note = (
        "Each line runs along the words of the clauses as restated and aligned, one piece for each group of clauses that restate "
        "one another; its height is the share of pairs of drafts that differ there, smoothed over five words. The number is "
        "the mean. Topics on which no two drafts have clauses near enough to align are left out."
    )
    return Plate("variation", title, _draw(strips, wide=True), _draw(strips, wide=False), alt, _data(strips), note)


def list_strips(record: Record) -> list[Strip]:
    """Return every topic with its strands of more than one text."""
    found = []
    for topic in sorted(record.rows("topics"), key=lambda row: row.number("position")):
        whole = strands(record, topic.id)
        found.append(Strip(topic, tuple(s for s in whole if len(s.clauses) > 1), topic_density(whole)))
    return found


def _of(strip: Strip) -> int:
    return round(100 * (strip.density or 0.0))


def _draw(strips: Sequence[Strip], *, wide: bool) -> str:
    total, start, end = (720.0, 210.0, 590.0) if wide else (344.0, 0.0, 300.0)
    longest = max(sum(len(s.table.columns) + 2 for s in strip.several) for strip in strips)
    unit = (end - start) / longest
    names = [wrap(f"{s.topic.text('name')}, {s.drafts} drafts", _TEXT, 196 if wide else 330) for s in strips]
    heights = [max(_TALL, len(n) * _LINE) + 12 if wide else len(n) * _LINE + _TALL + 14 for n in names]
    sheet = Canvas(total, 22 + sum(heights))
    sheet.text(total, 11, "mean of 100", size=_TEXT, ink=MUTED, align="right")
    y = 18.0
    for strip, name, height in zip(strips, names, heights, strict=True):
        sheet.line((0, total), (y, y))
        for n, part in enumerate(name):
            sheet.text(0, y + 15 + n * _LINE, part, size=_TEXT)
        foot = y + height - 6
        x = start
        for strand in strip.several:
            values = density_strip(strand.table.blocks[0])
            x = _piece(sheet, values, x, foot, unit)
        sheet.text(total, foot - 2, str(_of(strip)), size=_TEXT, align="right")
        y += height
    return sheet.svg()


def _piece(sheet: Canvas, values: Sequence[float], x: float, foot: float, unit: float) -> float:
    xs, ys = [x], [foot]
    for n, value in enumerate(values):
        xs += [x + n * unit, x + (n + 1) * unit]
        ys += [foot - value * _TALL] * 2
    right = x + len(values) * unit
    sheet.line((x, right), (foot, foot), RULE, wide=1)
    sheet.line([*xs, right], [*ys, foot], ACCENT, wide=1.3, above=True)
    return right + 2 * unit


def _data(strips: Sequence[Strip]) -> pd.DataFrame:
    return pd.DataFrame(
        [
            {
                "Topic": strip.topic.text("name"),
                "Drafts aligned": strip.drafts,
                "Clauses aligned": sum(len(s.clauses) for s in strip.several),
                "Texts": "; ".join(" ".join(s.clauses) for s in strip.several),
                "Variation of 100": _of(strip),
                LINK: f"topics/{strip.topic.id}",
            }
            for strip in strips
        ]
    )
