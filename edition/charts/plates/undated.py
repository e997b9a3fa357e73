"""The end of the white paper: the steps whose day is not known, each with the span in which it fell."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from edition.charts.grammar.layout import Label, rows
from edition.charts.grammar.timeline import months, party_lanes
from edition.charts.grammar.words import begin, count, short
from edition.charts.paper.canvas import Canvas
from edition.charts.paper.measure import width, wrap
from edition.charts.paper.plate import Plate
from edition.charts.paper.sheet import LINK, Sheet
from edition.dates import Edtf, Point
from edition.pages.palette import INK, MUTED, Side
from edition.record import Record
from edition.record.relations import in_order
from edition.record.tables import Event

FIXED = {
    "1939-12-13-commons-white-paper-promised": "promise",
    "1940-01-27-soviet-intelligence-report": "Soviet report",
    "1940-03-14-polish-white-book": "Polish book",
    "1940-03-21-commons-mander-regrets": "Mander, Butler",
}
"""Events with a day between which the others lie, and their short names."""

DECISION = "1940-cabinet-postpones"
_TEXT, _SMALL, _LINE, _SMALLER = 11.0, 10.5, 14.0, 12.5


@dataclass(frozen=True, slots=True)
class Step:
    """An event whose day is not known: the span followed, and other spans that sources suggest."""

    event: Event
    when: Edtf
    rivals: tuple[Edtf, ...]

    @property
    def days(self) -> int:
        """On how many days it may have fallen."""
        return (self.when.latest - self.when.earliest).days + 1

    @property
    def side(self) -> Side:
        """The side that acted."""
        return party_lanes(self.event.from_)[0][1]


def steps(record: Record, start: date, end: date) -> list[Step]:
    """Return the white-paper events between two days whose day is not known, in order of time."""
    found = []
    for event in in_order(list(record.where("events", thread="white-paper"))):
        when = event.date
        if start <= when.earliest and when.latest <= end and not when.is_exact:
            claims = [c.date for c in record.where("date-claims", event=event.id) if not c.followed]
            found.append(Step(event, when, tuple(claims)))
    return found


def undated(record: Record, start: date = date(1939, 12, 13), end: date = date(1940, 3, 31)) -> Plate:
    """Return the steps towards silence whose day is not known, as spans, with what bounds them.

    Parameters
    ----------
    record
        The record.
    start, end
        First and last day shown.
    """
    found = steps(record, start, end)
    fixed = {name: record["events"][name] for name in FIXED}
    decision = next(s for s in found if s.event.id == DECISION)
    title = begin(
        f"{count(len(found))} steps from the promise to the silence have no known day; "
        f"the Cabinet’s decision may have fallen on any of {decision.days} days"
    )
    alt = (
        f"Spans on a scale from {short(start)} 1939 to {short(end)} 1940. "
        + " ".join(f"{s.event.title}: {s.when.describe()}, {s.days} days." for s in found)
        + " Days that are known: "
        + "; ".join(f"{e.date.describe()}, {FIXED[name]}" for name, e in fixed.items())
        + "."
    )
    note = (
        "White-paper events without a known day. Bar: the span followed; a closed end is a limit that a source sets, an open "
        "end an estimate of the edition. Thin line below: other spans that can be read from the sources. Small print: what "
        "bounds the span. Upright lines: events with a known day."
    )
    data = Sheet.of(
        [
            {"Step": s.event.title, "Between": s.when.describe(), "Days": s.days,
             "Other readings": "; ".join(r.describe() for r in s.rivals), "What bounds it": s.event.date_note,
             LINK: f"events/{s.event.id}"}
            for s in found
        ]
    )  # fmt: skip
    drawn = [_Sheet(found, fixed, start, end, wide=wide).draw() for wide in (True, False)]
    return Plate("undated", title, drawn[0], drawn[1], alt, data, note)


class _Sheet:
    def __init__(self, found: Sequence[Step], fixed: dict[str, Event], start: date, end: date, *, wide: bool) -> None:
        self.found, self.fixed, self.wide = found, fixed, wide
        self.total, self.room = (720.0, 300.0) if wide else (344.0, 338.0)
        self.left, self.right = (326.0, 712.0) if wide else (6.0, 338.0)
        self.scale = months(start, end)
        self.lines = {s.event.id: self._words(s) for s in found}
        self.heights = {s.event.id: self._height(s) for s in found}
        labels = [Label(n, self.place(e.date.earliest), width(FIXED[n], _SMALL) + 4) for n, e in fixed.items()]
        self.flags = rows(labels, self.left - 4, self.total, 3)
        self.head = 20.0 + _LINE * (1 + max((f.level for f in self.flags), default=0))

    def place(self, day: date, *, after: bool = False) -> float:
        unit = (self.right - self.left) / (self.scale.hi - self.scale.lo)
        at = min(max(float(day.toordinal()) + after, self.scale.lo), self.scale.hi)
        return self.left + (at - self.scale.lo) * unit

    def _words(self, step: Step) -> tuple[tuple[str, ...], tuple[str, ...]]:
        name = wrap(step.event.title, _TEXT, self.room)
        return name, wrap(begin(f"{step.when.describe()}. {step.event.date_note}"), _SMALL, self.room)

    def _height(self, step: Step) -> float:
        name, bounds = self.lines[step.event.id]
        words = len(name) * _LINE + len(bounds) * _SMALLER + 12
        bars = 22.0 + 7 * len(step.rivals)
        return max(words, bars + 8) if self.wide else words + bars

    def draw(self) -> str:
        bottom = self.head + sum(self.heights.values())
        sheet = Canvas(self.total, bottom + 20)
        self._axis(sheet, bottom)
        y = self.head
        for step in self.found:
            sheet.line((0, self.total), (y, y))
            self._step(sheet, step, y)
            y += self.heights[step.event.id]
        sheet.line((0, self.total), (y, y))
        return sheet.svg()

    def _axis(self, sheet: Canvas, bottom: float) -> None:
        firsts = [date.fromordinal(int(at)) for at, _ in self.scale.ticks[1:]]
        names = [name for _, name in self.scale.ticks[1:]]
        for day, name in zip(firsts, names, strict=True):
            x = self.place(day.replace(day=1))
            sheet.line((x, x), (self.head - 4, bottom + 4))
            sheet.text(x + 3, bottom + 15, name if self.wide else name[:3], size=_SMALL, ink=MUTED)
        for flag in self.flags:
            y = self.head - 6 - flag.level * _LINE
            sheet.line((flag.anchor, flag.anchor), (y, bottom), MUTED, wide=0.8, dashed=True)
            right = flag.x0 >= flag.anchor
            words = str(flag.number) if flag.number else FIXED[flag.key]
            x = flag.x0 + 2 if right else flag.x1 - 2
            sheet.text(x, y, words, size=_SMALL, ink=INK, align="left" if right else "right")

    def _step(self, sheet: Canvas, step: Step, top: float) -> None:
        name, bounds = self.lines[step.event.id]
        y = top + 14
        for line in name:
            sheet.text(0, y, line, size=_TEXT, ink=step.side.ink)
            y += _LINE
        for line in bounds:
            sheet.text(0, y, line, size=_SMALL, ink=MUTED)
            y += _SMALLER
        at = top + 9 if self.wide else y - 6
        x0, x1 = self.place(step.when.earliest), self.place(step.when.latest, after=True)
        sheet.bar(x0, at, x1 - x0, 9, step.side.ink, hatch=step.side.hatch)
        for x, point, way in ((x0, step.when.start, -1), (x1, step.when.end, 1)):
            self._end(sheet, x, at, point, way, step)
        for n, rival in enumerate(step.rivals):
            below = at + 15 + n * 7
            ends = self.place(rival.earliest), max(self.place(rival.latest, after=True), self.place(rival.earliest) + 5)
            sheet.line(ends, (below, below), step.side.ink, wide=1.2, above=True)

    def _end(self, sheet: Canvas, x: float, at: float, point: Point | None, way: int, step: Step) -> None:
        if point is not None and not point.approximate and not point.uncertain:
            sheet.line((x, x), (at - 3, at + 12), step.side.ink, wide=2, above=True)
        else:
            sheet.line((x, x + way * 7), (at + 4.5, at + 4.5), step.side.ink, wide=1.4, dashed=True, above=True)
