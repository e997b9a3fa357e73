"""The wide form of a timeline: time runs to the right, lanes lie above each other."""

from __future__ import annotations

from dataclasses import dataclass

from edition.charts.grammar.layout import Flag, Label, rows, swarm
from edition.charts.grammar.timeline import Caption, Chart, Lane, Mark
from edition.charts.paper.canvas import Canvas
from edition.charts.paper.measure import width, wrap
from edition.pages.palette import INK, MUTED, SIDES, Ink

WIDTH, LEFT, RIGHT = 720.0, 74.0, 92.0
TEXT, SMALL = 11.0, 10.5
LINE, DOT, STEP = 14.0, 6.5, 7.0
DEPTH, LEVELS = 4, 8


@dataclass(frozen=True, slots=True)
class _Band:
    """A lane with its labels and marks laid out; heights are in pixels."""

    lane: Lane
    flags: tuple[Flag, ...]
    captions: dict[str, Caption]
    seats: dict[str, int]
    crowds: tuple[tuple[float, int], ...]
    labels: float
    half: float

    @property
    def height(self) -> float:
        return max(self.labels + 2 * self.half, 30) + 13


def draw(chart: Chart) -> tuple[str, tuple[str, ...]]:
    """Draw a timeline.

    Returns
    -------
    svg, keys
        The figure, and the labels for which only a number found room, in order.
    """
    places = _Places(chart)
    bands = [_band(chart, lane, places) for lane in chart.lanes]
    head = 22.0 + (20 if chart.key else 0)
    bottom = head + sum(b.height for b in bands)
    sheet = Canvas(WIDTH, bottom + 22)
    _axis(sheet, chart, places, head, bottom)
    if chart.key:
        key_line(sheet, chart, 0, 11)
    keys: list[str] = []
    centres: dict[str, float] = {}
    top = head
    for band in bands:
        centres[band.lane.key] = top + band.height - 7 - band.half
        _labels(sheet, band, top, centres[band.lane.key], keys)
        top += band.height
        sheet.line((0, WIDTH), (top, top))
    _marks(sheet, chart, places, {b.lane.key: b for b in bands}, centres)
    return sheet.svg(), tuple(keys)


def key_line(sheet: Canvas, chart: Chart, x: float, y: float) -> None:
    """Write which shape is whose, in one line."""
    for side in chart.key:
        name = "others, or several" if side.key == "XX" else side.name
        sheet.marks([(x + 4, y - 4)], side, size=DOT + 0.5)
        sheet.text(x + 11, y, name, size=SMALL, ink=side.ink)
        x += width(name, SMALL) + 24


class _Places:
    def __init__(self, chart: Chart) -> None:
        self.lo, self.hi = chart.scale.lo, chart.scale.hi
        self.unit = (WIDTH - LEFT - RIGHT) / (self.hi - self.lo)

    def __call__(self, at: float) -> float:
        return LEFT + (at - self.lo) * self.unit

    def held(self, at: float) -> float:
        return min(max(self(at), LEFT), WIDTH - RIGHT)


def _band(chart: Chart, lane: Lane, places: _Places) -> _Band:
    captions = {c.key: c for c in chart.captions if c.lane == lane.key}
    labels = [Label(c.key, places(c.at), width(c.text, TEXT, bold=c.siglum) + 3, c.weight) for c in captions.values()]
    flags = rows(labels, LEFT - 4, WIDTH, LEVELS, digit=8)
    here = [m for m in chart.marks if any(key == lane.key for key, _ in m.seats)]
    dots = swarm([(places.held(m.start), places.held(m.end)) for m in here], DOT, DEPTH)
    seats = {here[d.members[0]].id: d.row for d in dots if abs(d.row) <= DEPTH}
    crowds = tuple((d.at, len(d.members)) for d in dots if abs(d.row) > DEPTH)
    reach = max((abs(row) for row in seats.values()), default=0) + (2 if crowds else 0)
    tall = max((f.level + 1 for f in flags), default=0) * LINE
    return _Band(lane, tuple(flags), captions, seats, crowds, tall + (5 if flags else 0), (reach + 0.5) * STEP)


def _axis(sheet: Canvas, chart: Chart, places: _Places, top: float, bottom: float) -> None:
    sheet.line((0, WIDTH), (top, top))
    ends = [at for at, _ in chart.scale.ticks[1:]] + [chart.scale.hi]
    for (at, name), end in zip(chart.scale.ticks, ends, strict=True):
        x = places(at)
        sheet.line((x, x), (top - 5, bottom + 5))
        middle = (x + places(end)) / 2 if chart.scale.stretches else x
        if not chart.scale.stretches or width(name, SMALL) <= places(end) - x - 2:
            for y in (top - 7, bottom + 15):
                sheet.text(middle, y, name, size=SMALL, ink=MUTED, align="center")
    sheet.line((places(chart.scale.hi),) * 2, (top - 5, bottom + 5))


def _labels(sheet: Canvas, band: _Band, top: float, centre: float, keys: list[str]) -> None:
    ink = SIDES[band.lane.key].ink if band.lane.key in SIDES else INK
    for n, line in enumerate(wrap(band.lane.name, TEXT, LEFT - 8)):
        sheet.text(0, top + 17 + n * LINE, line, size=TEXT, ink=ink)
    base = centre - band.half - 5
    for flag in band.flags:
        caption = band.captions[flag.key]
        y = base - flag.level * LINE
        row = band.seats.get(caption.mark, 0)
        sheet.line((flag.anchor, flag.anchor), (y + 1, centre + row * STEP), caption.side.ink, wide=0.6)
        if flag.number:
            keys.append(caption.text)
        text = str(len(keys)) if flag.number else caption.text
        right = flag.x0 >= flag.anchor
        x = flag.x0 + 1 if right else flag.x1 - 1
        if caption.siglum:
            sheet.line((flag.anchor, flag.anchor), (y - 9, y + 1), caption.side.ink, wide=1.6)
        sheet.text(x, y, text, size=TEXT, ink=caption.side.ink, bold=caption.siglum, align="left" if right else "right")


def _marks(sheet: Canvas, chart: Chart, places: _Places, bands: dict[str, _Band], centres: dict[str, float]) -> None:
    groups: dict[tuple[str, bool], list[tuple[float, float, str]]] = {}
    for mark in chart.marks:
        x, ys = places.held(mark.at), []
        for lane, side in mark.seats:
            if lane not in bands or mark.id not in bands[lane].seats:
                continue
            y = centres[lane] + bands[lane].seats[mark.id] * STEP
            ys.append(y)
            _span(sheet, mark, places, y, side.ink)
            groups.setdefault((side.key, mark.doubtful), []).append((x, y, mark.title))
        if len(ys) > 1:
            sheet.line((x, x), (min(ys), max(ys)), MUTED, wide=0.7)
    for (key, open_), dots in groups.items():
        sheet.marks([(x, y) for x, y, _ in dots], SIDES[key], [t for *_, t in dots], open_=open_, size=DOT)
    for lane, band in bands.items():
        for x, count in band.crowds:
            sheet.text(x, centres[lane] - band.half + 8, f"+{count}", size=9, ink=MUTED, align="center")


def _span(sheet: Canvas, mark: Mark, places: _Places, y: float, ink: Ink) -> None:
    x0, x1 = places.held(mark.start), places.held(mark.end)
    if x1 - x0 > DOT:
        sheet.line((x0, x1), (y, y), ink, wide=1.1 if mark.doubtful else 2.2, dashed=mark.doubtful, above=True)
    for rival in (places(r) for r in mark.rivals if places.lo <= r <= places.hi):
        sheet.line((places.held(mark.at), rival), (y, y), ink, wide=0.8, dashed=True, above=True)
        sheet.line((rival, rival), (y - 3, y + 3), ink, wide=1.2, above=True)
