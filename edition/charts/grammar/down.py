"""The narrow form of a timeline, for a phone: time runs down, lanes stand side by side."""

from __future__ import annotations

from edition.charts.grammar.keys import Key, sides_used
from edition.charts.grammar.lanes import Caption, Timeline
from edition.charts.grammar.layout import Label, settle, swarm
from edition.charts.grammar.scales import Scale, day_scale
from edition.charts.grammar.seats import draw_marks
from edition.charts.paper.canvas import Canvas
from edition.charts.paper.form import NARROW
from edition.charts.paper.measure import width, wrap
from edition.pages.palette import MUTED, RULE

LEFT = 30.0
TEXT, LEADING, DOT, STEP = NARROW.text, 13.0, 6.0, 6.0
LANES, ELBOW, DEPTH = 150.0, 12.0, 4
NOTES = LEFT + LANES + ELBOW + 4


def draw_down(chart: Timeline, tall: float) -> Canvas:
    """Return a timeline at least ``tall`` pixels high on its sheet; every label finds room."""
    lines = {c.key: wrap(c.text, TEXT, NARROW.width - NOTES) for c in chart.captions}
    need = sum(len(text) * LEADING + 4 for text in lines.values())
    key = Key(sides_used(chart.key), NARROW.width - LEFT, TEXT)
    head = max(width(lane.short, TEXT) for lane in chart.lanes) + 12 + key.height
    length = max(tall, need * 1.05)
    sheet = Canvas(NARROW.width, head + length + 14)
    scale = day_scale(chart.first, chart.last, head, head + length)
    lanes = _Lanes(chart, scale)
    key.draw(sheet, LEFT, 0)
    for lane in chart.lanes:
        sheet.text(lanes.centre[lane.key] + 4, head - 6, lane.short, size=TEXT, ink=lane.ink, turned=True)
        sheet.line((lanes.centre[lane.key],) * 2, (head, head + length))
    sheet.rule(head)
    _axis(sheet, chart, scale)
    captions = {c.key: c for c in chart.captions}
    labels = [Label(c.key, scale.held(c.at), len(lines[c.key]) * LEADING, c.weight) for c in chart.captions]
    for note in settle(labels, head + 2, head + length, gap=4):
        caption = captions[note.key]
        _leader(sheet, caption, scale.held(caption.at), note.y0 + LEADING / 2, lanes)
        sheet.lines(NOTES, note.y0 + 10, lines[note.key], LEADING, size=TEXT, ink=caption.side.ink, bold=caption.siglum)
        if caption.day:
            x = NOTES + width(caption.text, TEXT, bold=True) + 6
            sheet.text(x, note.y0 + 10, caption.day, size=TEXT, ink=MUTED)
    draw_marks(sheet, chart, scale, lanes.seats, DOT, down=True)
    return sheet


class _Lanes:
    """The columns: each as wide as its marks need, as far as the room allows."""

    def __init__(self, chart: Timeline, scale: Scale) -> None:
        here = {lane.key: chart.in_lane(lane) for lane in chart.lanes}
        spans = {
            key: [(scale.held(m.span.start), scale.held(m.span.end)) for m in marks] for key, marks in here.items()
        }
        need = {key: max((abs(d.row) for d in swarm(s, DOT, DEPTH)), default=0) for key, s in spans.items()}
        depth = {key: min(max(n, 1), DEPTH) for key, n in need.items()}
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


def _axis(sheet: Canvas, chart: Timeline, scale: Scale) -> None:
    last = float("-inf")
    for tick in chart.ticks:
        y = scale(tick.at)
        if y - last < LEADING:
            continue
        last = y
        sheet.rule(y, 0, LEFT + LANES)
        sheet.text(0, y + 12, tick.name if width(tick.name, TEXT) < LEFT else tick.short, size=TEXT, ink=MUTED)
    sheet.rule(scale.end, 0, LEFT + LANES)


def _leader(sheet: Canvas, caption: Caption, y: float, to: float, lanes: _Lanes) -> None:
    x = lanes.seats.get((caption.mark, caption.lane), lanes.centre[caption.lane])
    sheet.line((x, LEFT + LANES), (y, y), RULE, wide=0.7)
    sheet.line((LEFT + LANES, NOTES - 3), (y, to), caption.side.ink, wide=0.5)
