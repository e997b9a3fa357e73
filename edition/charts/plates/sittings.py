"""The military talks sitting by sitting: when each was held, what was asked and what was answered."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby

from edition.charts.grammar.words import begin, count, short
from edition.charts.paper.canvas import Canvas
from edition.charts.paper.measure import wrap
from edition.charts.paper.plate import Plate
from edition.charts.paper.sheet import LINK, Sheet
from edition.charts.plates.clock import Hours, read
from edition.pages.palette import INK, MUTED, RULE, Ink, Side, side
from edition.record import Record
from edition.record.tables import MissionQuestion

AGREED = {"morning": (10.5, 12.5), "evening": (17.5, 19.0)}
"""Hours agreed at the first sitting for those to come, by the clock of Moscow (note on the event of 12 August)."""

PASSAGE, LAST = "1939-08-14-passage", "1939-08-22-authority"
_OPENS, _CLOSES = 10, 20
_LINE, _TYPE = 13.5, 11.0


@dataclass(frozen=True, slots=True)
class Sitting:
    """One sitting, or a talk beside the conference; ``hours`` where the record knows them."""

    day: date
    name: str
    hours: Hours | None
    exchanges: tuple[MissionQuestion, ...]

    @property
    def when(self) -> str:
        """Hours by the clock of Moscow, in words."""
        if self.hours is None:
            return "hour not seen"
        start, end = f"{self.hours.start:%H:%M}", f"{self.hours.end:%H:%M}"
        return f"{start}–{end}" if start != end else f"from {start}"


@dataclass(frozen=True, slots=True)
class _Frame:
    """Where things stand: the clock, and the two columns of words (one above the other where alike)."""

    total: float
    clock: tuple[float, float]
    asked: float
    answered: float
    room: float
    head: float


WIDE = _Frame(720, (108, 250), 264, 496, 212, 52)
NARROW = _Frame(344, (14, 330), 0, 0, 328, 36)


def list_sittings(record: Record) -> list[Sitting]:
    """Return the sittings of the military talks in order of time, each with its questions."""
    rows = sorted(record.rows("exchanges"), key=lambda r: r.position)
    events = record["events"]
    found = []
    for (day, name), group in groupby(rows, lambda r: (events[r.event].date.earliest, r.sitting)):
        exchanges = tuple(group)
        time = next((t for r in exchanges if (t := events[r.event].time)), "")
        hours = read(day, time) if time else None
        # "Morning" is already the name of a sitting; only hours of the clock are drawn.
        found.append(Sitting(day, name, None if hours is None or hours.vague else hours, exchanges))
    return found


def sittings(record: Record) -> Plate:
    """Return the plate of the military talks: each sitting on its day, with its hours, questions and answers."""
    found = list_sittings(record)
    known = sum(s.hours is not None for s in found)
    days = (_day(record, LAST) - _day(record, PASSAGE)).days
    title = begin(f"{count(days)} days after the question of passage was put, Doumenc had no answer to it")
    told = (f"{short(s.day)}, {_place(s)}: " + " ".join(f"{_words(record, r, 'asked')} {_words(record, r, 'answered')}"
            for r in s.exchanges) for s in found)  # fmt: skip
    alt = f"A row for each sitting of the military talks in Moscow, with what was asked and answered. {' '.join(told)}"
    note = (
        f"Questions and answers in the edition’s words. Hours by the clock of Moscow, known for {known} of {len(found)} rows; "
        "the zone is inferred in all of them, so the bars are open. A stroke: only the beginning is known. Dotted: a morning "
        "sitting of unknown hours. Pale bands: the hours agreed on 12 August. The shape and colour of a mark tell the government."
    )
    data = Sheet.of(
        [
            {"Day": short(s.day), "Sitting": s.name, "Hours in Moscow": s.when,
             "Asked": _words(record, r, "asked"), "Answered": _words(record, r, "answered"),
             LINK: f"events/{r.event}"}
            for s in found for r in s.exchanges
        ]
    )  # fmt: skip
    return Plate("sittings", title, _draw(record, found, WIDE), _draw(record, found, NARROW), alt, data, note)


def _day(record: Record, exchange: str) -> date:
    event: date = record["events"][record["exchanges"][exchange].event].date.earliest
    return event


def _place(sitting: Sitting) -> str:
    return f"{sitting.name}, {sitting.when}"


def _words(record: Record, row: MissionQuestion, column: str) -> str:
    names = [record["people"][p].sort_name.split(",")[0] for p in row.texts_of(f"{column}_by")]
    said = row.text_of(column)
    return f"{names[0]}: {said}" if len(names) == 1 else said


def _side(record: Record, row: MissionQuestion, column: str) -> Side | None:
    parties = {record["people"][p].party for p in row.texts_of(f"{column}_by")}
    return side(*parties) if parties else None


def _draw(record: Record, found: Sequence[Sitting], frame: _Frame) -> str:
    stacked = frame.asked == frame.answered
    cells = [[tuple(wrap(_words(record, r, c), _TYPE, frame.room - 14) for c in ("asked", "answered")) for r in s.exchanges]
             for s in found]  # fmt: skip
    heights = [_height(lines, stacked) for lines in cells]
    sheet = Canvas(frame.total, frame.head + sum(heights) + 2)
    _head(sheet, frame, stacked)
    y = frame.head
    for sitting, lines, height in zip(found, cells, heights, strict=True):
        sheet.line((0, frame.total), (y, y))
        _clock(sheet, sitting, frame, y, stacked, height)
        at = y + (46 if stacked else 18)
        for row, (asked, answered) in zip(sitting.exchanges, lines, strict=True):
            _say(sheet, asked, frame.asked, at, _side(record, row, "asked"))
            below = at + _LINE * len(asked) if stacked else at
            _say(sheet, answered, frame.answered, below, _side(record, row, "answered"))
            at += _step(asked, answered, stacked)
        y += height
    return sheet.svg()


def _step(asked: Sequence[str], answered: Sequence[str], stacked: bool) -> float:
    lines = len(asked) + len(answered) if stacked else max(len(asked), len(answered))
    return _LINE * lines + 6


def _height(lines: Sequence[tuple[Sequence[str], ...]], stacked: bool) -> float:
    least = 0.0 if stacked else 46.0
    return max(least, (38 if stacked else 10) + sum(_step(a, b, stacked) for a, b in lines))


def _x(hour: float, frame: _Frame) -> float:
    left, right = frame.clock
    return left + (hour - _OPENS) / (_CLOSES - _OPENS) * (right - left)


def _head(sheet: Canvas, frame: _Frame, stacked: bool) -> None:
    for hour in range(_OPENS, _CLOSES + 1, 2):
        sheet.text(_x(hour, frame), frame.head - 6, str(hour), size=10.5, ink=MUTED, align="center")
    sheet.text(frame.clock[0] - (14 if stacked else 8), frame.head - 22, "hours in Moscow", size=10.5, ink=MUTED)
    if not stacked:
        sheet.text(frame.asked, frame.head - 6, "asked", size=10.5, ink=MUTED)
        sheet.text(frame.answered, frame.head - 6, "answered", size=10.5, ink=MUTED)


def _clock(sheet: Canvas, sitting: Sitting, frame: _Frame, top: float, stacked: bool, height: float) -> None:
    day = f"{sitting.day.day} {'August' if stacked else 'Aug'}"
    sheet.text(0, top + 16, day, size=_TYPE, bold=True)
    if stacked:
        sheet.text(78, top + 16, _place(sitting), size=10.5, ink=MUTED)
    else:
        for n, line in enumerate(wrap(sitting.name, 10.5, 104)):
            sheet.text(0, top + 30 + 12 * n, line, size=10.5, ink=MUTED)
    upper, lower = (top + 22, top + 32) if stacked else (top + 4, top + height - 4)
    for start, end in AGREED.values():
        sheet.bar(_x(start, frame), upper, _x(end, frame) - _x(start, frame), lower - upper, RULE)
    middle = (upper + lower) / 2 if stacked else top + 13
    if sitting.hours is None:
        if sitting.name in AGREED:
            sheet.line(
                [_x(h, frame) for h in AGREED[sitting.name]], (middle, middle), INK, wide=2.2, dashed=True, above=True
            )
    else:
        first, last = (t.hour + t.minute / 60 for t in (sitting.hours.start, sitting.hours.end))
        if last > first:
            sheet.bar(_x(first, frame), middle - 4, _x(last, frame) - _x(first, frame), 8, INK, open_=True)
        else:
            sheet.line((_x(first, frame),) * 2, (middle - 5, middle + 5), INK, wide=2.2, above=True)
    if not stacked:
        sheet.text((frame.clock[0] + frame.clock[1]) / 2, top + 33, sitting.when, size=10.5, ink=MUTED, align="center")


def _say(sheet: Canvas, lines: Sequence[str], x: float, y: float, who: Side | None) -> None:
    ink: Ink = who.ink if who else MUTED
    if who:
        sheet.marks([(x + 4, y - 4)], who, size=7)
    for n, line in enumerate(lines):
        sheet.text(x + 14, y + n * _LINE, line, size=_TYPE, ink=ink)
