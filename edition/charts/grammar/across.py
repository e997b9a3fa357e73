"""The wide form of a timeline: time runs to the right, lanes lie above each other."""

from __future__ import annotations

from dataclasses import dataclass

from edition.charts.grammar.flags import Flag, Flags
from edition.charts.grammar.keys import Key, sides_used
from edition.charts.grammar.lanes import Caption, Lane, Timeline
from edition.charts.grammar.layout import swarm
from edition.charts.grammar.scales import Scale, day_scale
from edition.charts.grammar.seats import draw_marks
from edition.charts.paper.canvas import Canvas
from edition.charts.paper.form import WIDE
from edition.charts.paper.measure import width, wrap
from edition.pages.palette import MUTED

LEFT, RIGHT = 74.0, 92.0
TEXT, SMALL = WIDE.text, WIDE.small
LEADING, DOT, STEP = 14.0, 6.5, 7.0
DEPTH, LEVELS = 4, 8


@dataclass(frozen=True, slots=True)
class _Band:
    """A lane with its labels and marks laid out; heights are in pixels."""

    lane: Lane
    flags: Flags
    captions: dict[str, Caption]
    seats: dict[str, int]
    crowds: tuple[tuple[float, int], ...]
    half: float

    @property
    def labels(self) -> float:
        return self.flags.height + (5 if self.captions else 0)

    @property
    def height(self) -> float:
        return max(self.labels + 2 * self.half, 30) + 13


def draw_across(chart: Timeline) -> Canvas:
    """Return a timeline on its sheet."""
    scale = day_scale(chart.first, chart.last, LEFT, WIDE.width - RIGHT)
    bands = [_band(chart, lane, scale) for lane in chart.lanes]
    key = Key(sides_used(chart.key), WIDE.width, SMALL)
    head = 22.0 + (key.height + 3 if chart.key else 0)
    bottom = head + sum(b.height for b in bands)
    sheet = Canvas(WIDE.width, bottom + 22)
    _axis(sheet, chart, scale, head, bottom)
    key.draw(sheet, 0, 0, size=DOT + 0.5)
    seats: dict[tuple[str, str], float] = {}
    top = head
    for band in bands:
        centre = top + band.height - 7 - band.half
        _labels(sheet, band, top, centre)
        seats |= {(name, band.lane.key): centre + row * STEP for name, row in band.seats.items()}
        for x, count in band.crowds:
            sheet.text(x, centre - band.half + 9, f"+{count}", size=10, ink=MUTED, align="center")
        top += band.height
        sheet.rule(top)
    draw_marks(sheet, chart, scale, seats, DOT, down=False)
    return sheet


def _band(chart: Timeline, lane: Lane, scale: Scale) -> _Band:
    captions = {c.key: c for c in chart.captions if c.lane == lane.key}
    flags = [Flag(c.key, scale(c.at), c.text, c.side.ink, c.weight, c.siglum) for c in captions.values()]
    here = chart.in_lane(lane)
    dots = swarm([(scale.held(m.span.start), scale.held(m.span.end)) for m in here], DOT, DEPTH)
    seats = {here[d.members[0]].id: d.row for d in dots if abs(d.row) <= DEPTH}
    crowds = tuple((d.at, len(d.members)) for d in dots if abs(d.row) > DEPTH)
    reach = max((abs(row) for row in seats.values()), default=0) + (2 if crowds else 0)
    return _Band(lane, Flags(flags, LEFT - 4, WIDE.width, LEVELS, TEXT), captions, seats, crowds, (reach + 0.5) * STEP)


def _axis(sheet: Canvas, chart: Timeline, scale: Scale, top: float, bottom: float) -> None:
    sheet.rule(top)
    ends = [scale(tick.at) for tick in chart.ticks[1:]] + [scale.end]
    for tick, end in zip(chart.ticks, ends, strict=True):
        x = scale(tick.at)
        sheet.line((x, x), (top - 5, bottom + 5))
        middle = (x + end) / 2 if chart.stretches else x
        if not chart.stretches or width(tick.name, SMALL) <= end - x - 2:
            for y in (top - 7, bottom + 15):
                sheet.text(middle, y, tick.name, size=SMALL, ink=MUTED, align="center")
    sheet.line((scale.end, scale.end), (top - 5, bottom + 5))


def _labels(sheet: Canvas, band: _Band, top: float, centre: float) -> None:
    sheet.lines(0, top + 17, wrap(band.lane.name, TEXT, LEFT - 8), LEADING, size=TEXT, ink=band.lane.ink)

    def foot(key: str) -> float:
        return centre + band.seats.get(band.captions[key].mark, 0) * STEP

    band.flags.draw(sheet, centre - band.half - 5, foot)
