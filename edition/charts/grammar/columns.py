"""The narrow form of a timeline, for a phone: time runs down, lanes stand side by side."""

from __future__ import annotations

from collections.abc import Callable

from edition.charts.grammar.layout import Label, column, swarm
from edition.charts.grammar.timeline import Caption, Chart, Mark
from edition.charts.paper.canvas import Canvas
from edition.charts.paper.measure import width, wrap
from edition.pages.palette import INK, MUTED, RULE, SIDES, Side

WIDTH, LEFT = 344.0, 30.0
TEXT, LINE, DOT, STEP = 11.0, 13.0, 6.0, 6.0
LANES, ELBOW = 150.0, 12.0
NOTES = LEFT + LANES + ELBOW + 4

_Place = Callable[[float], float]


def draw(chart: Chart, tall: float) -> str:
    """Draw a timeline at least ``tall`` pixels high; every label finds room."""
    lines = {c.key: _lines(c) for c in chart.captions}
    need = sum(len(text) * LINE + 4 for text in lines.values())
    names = max(width(lane.short, TEXT) for lane in chart.lanes) + 12
    head = names + 18.0 * ((len(chart.key) + 1) // 2)
    length = max(tall, need * 1.05)
    sheet = Canvas(WIDTH, head + length + 14)
    unit = length / (chart.scale.hi - chart.scale.lo)

    def place(at: float) -> float:
        return head + (min(max(at, chart.scale.lo), chart.scale.hi) - chart.scale.lo) * unit

    lanes = _Lanes(chart, place)
    _heads(sheet, chart, head, lanes)
    _axis(sheet, chart, place, head + length)
    notes = column(
        [Label(c.key, place(c.at), len(lines[c.key]) * LINE, c.weight) for c in chart.captions],
        head + 2,
        head + length,
        gap=4,
    )
    captions = {c.key: c for c in chart.captions}
    for note in notes:
        caption = captions[note.key]
        _leader(sheet, caption, place(caption.at), note.y0 + LINE / 2, lanes)
        for n, line in enumerate(lines[note.key]):
            sheet.text(NOTES, note.y0 + 10 + n * LINE, line, size=TEXT, ink=caption.side.ink, bold=caption.siglum)
        if caption.day:
            x = NOTES + width(caption.text, TEXT, bold=True) + 6
            sheet.text(x, note.y0 + 10, caption.day, size=TEXT, ink=MUTED)
    _marks(sheet, chart, place, lanes.seats)
    return sheet.svg()


def _lines(caption: Caption) -> tuple[str, ...]:
    return wrap(caption.text, TEXT, WIDTH - NOTES)


class _Lanes:
    """The columns: each as wide as its marks need, as far as the room allows."""

    def __init__(self, chart: Chart, place: _Place) -> None:
        here = {c.key: [m for m in chart.marks if any(key == c.key for key, _ in m.seats)] for c in chart.lanes}
        spans = {key: [(place(m.start), place(m.end)) for m in marks] for key, marks in here.items()}
        need = {key: max((abs(d.row) for d in swarm(s, DOT, 4)), default=0) for key, s in spans.items()}
        depth = {key: min(max(n, 1), 4) for key, n in need.items()}
        while sum(2 * d + 1 for d in depth.values()) * STEP > LANES and max(depth.values()) > 1:
            depth[max(depth, key=lambda key: depth[key])] -= 1
        spare = (LANES - sum(2 * d + 1 for d in depth.values()) * STEP) / len(depth)
        self.centre: dict[str, float] = {}
        self.seats: dict[tuple[str, str], float] = {}
        x = LEFT
        for key, d in depth.items():
            room = (2 * d + 1) * STEP + spare
            self.centre[key] = x + room / 2
            x += room
            for dot in swarm(spans[key], DOT, d):
                for n, member in enumerate(dot.members):
                    row = dot.row if abs(dot.row) <= d else d * (1 if n % 2 else -1)
                    self.seats[here[key][member].id, key] = self.centre[key] + row * STEP


def _heads(sheet: Canvas, chart: Chart, head: float, lanes: _Lanes) -> None:
    for n, side in enumerate(chart.key):
        name = "others, or several" if side.key == "XX" else side.name
        x, y = LEFT + (n % 2) * (WIDTH - LEFT) / 2, 10 + n // 2 * 18
        sheet.marks([(x + 6, y)], side, size=DOT + 1)
        sheet.text(x + 16, y + 4, name, size=TEXT, ink=side.ink)
    for lane in chart.lanes:
        ink = SIDES[lane.key].ink if lane.key in SIDES else INK
        sheet.text(lanes.centre[lane.key] + 4, head - 6, lane.short, size=TEXT, ink=ink, turned=True)
        sheet.line((lanes.centre[lane.key],) * 2, (head, sheet.height - 14))
    sheet.line((0, WIDTH), (head, head))


def _axis(sheet: Canvas, chart: Chart, place: _Place, bottom: float) -> None:
    last = float("-inf")
    for at, name in chart.scale.ticks:
        y = place(at)
        if y - last < LINE:
            continue
        last = y
        sheet.line((0, LEFT + LANES), (y, y))
        sheet.text(0, y + 12, name if len(name) < 5 or name[0].isdigit() else name[:3], size=10.5, ink=MUTED)
    sheet.line((0, LEFT + LANES), (bottom, bottom))


def _leader(sheet: Canvas, caption: Caption, y: float, to: float, lanes: _Lanes) -> None:
    x = lanes.seats.get((caption.mark, caption.lane), lanes.centre[caption.lane])
    sheet.line((x, LEFT + LANES), (y, y), RULE, wide=0.7)
    sheet.line((LEFT + LANES, NOTES - 3), (y, to), caption.side.ink, wide=0.5)


def _marks(sheet: Canvas, chart: Chart, place: _Place, seats: dict[tuple[str, str], float]) -> None:
    groups: dict[tuple[str, bool], list[tuple[float, float]]] = {}
    for mark in chart.marks:
        y, xs = place(mark.at), []
        for lane, side in mark.seats:
            x = seats.get((mark.id, lane))
            if x is None:
                continue
            xs.append(x)
            _span(sheet, chart, mark, place, x, side)
            groups.setdefault((side.key, mark.doubtful), []).append((x, y))
        if len(xs) > 1:
            sheet.line((min(xs), max(xs)), (y, y), MUTED, wide=0.8)
    for (key, open_), dots in groups.items():
        sheet.marks(dots, SIDES[key], open_=open_, size=DOT)


def _span(sheet: Canvas, chart: Chart, mark: Mark, place: _Place, x: float, side: Side) -> None:
    y0, y1 = place(mark.start), place(mark.end)
    if y1 - y0 > DOT:
        sheet.line((x, x), (y0, y1), side.ink, wide=1.1 if mark.doubtful else 2.2, dashed=mark.doubtful, above=True)
    for rival in (place(r) for r in mark.rivals if chart.scale.lo <= r <= chart.scale.hi):
        sheet.line((x, x), (place(mark.at), rival), side.ink, wide=0.8, dashed=True, above=True)
        sheet.line((x - 3, x + 3), (rival, rival), side.ink, wide=1.2, above=True)
