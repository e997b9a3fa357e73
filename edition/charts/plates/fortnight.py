"""The last fortnight, 12 to 24 August 1939, hour by hour."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from edition.charts.grammar.timeline import party_lanes
from edition.charts.grammar.words import begin, count, days
from edition.charts.paper.canvas import Canvas
from edition.charts.paper.measure import width
from edition.charts.paper.plate import Plate
from edition.charts.paper.sheet import LINK, Sheet
from edition.charts.plates.clock import Hours, read
from edition.charts.plates.headlines import HOURS
from edition.pages.palette import INK, MUTED, SIDES, Side
from edition.record import Record
from edition.record.relations import in_order, within
from edition.record.tables import Event

_THREADS = {"political", "military", "german-soviet"}
_LINE, _DOT = 14.0, 7.0
_KEYS = {"XX": "others"}


@dataclass(frozen=True, slots=True)
class Moment:
    """An event of the fortnight; ``hours`` where the record knows them."""

    event: Event
    day: date
    hours: Hours | None

    @property
    def sides(self) -> tuple[Side, ...]:
        return tuple(side for _, side in party_lanes(self.event.from_))

    @property
    def inferred(self) -> bool:
        """Whether the record says that the hour or its zone is inferred."""
        return self.hours is not None and (self.hours.vague or "inferred" in self.event.date_note)

    @property
    def zone(self) -> str:
        """Where the zone of the hour comes from."""
        if self.hours is None:
            return ""
        if self.hours.vague:
            return "part of the day, zone of the place"
        return "inferred from the place" if self.inferred else "as recorded"

    @property
    def label(self) -> str:
        name = HOURS.get(self.event.id, self.event.title)
        return f"{self.event.time.replace('-', '–')}: {name}"


def fortnight(record: Record, start: date = date(1939, 8, 12), end: date = date(1939, 8, 24)) -> Plate:
    """Return the last fortnight by the clock of London, with Moscow’s beside it.

    Parameters
    ----------
    record
        The record.
    start, end
        First and last day; both in summer time.
    """
    moments = list_moments(record, start, end)
    known = [m for m in moments if m.hours]
    exact = [m for m in known if m.hours and not m.hours.vague]
    inferred = [m for m in exact if m.inferred]
    title = begin(
        f"{count(len(exact))} of {len(moments)} events from 12 to 24 August have a known hour, "
        f"{count(len(known) - len(exact))} more a part of the day"
    )
    alt = (
        f"A row for each day, {days(start, end)}, on a scale of 24 hours. Known hours: "
        + "; ".join(f"{m.event.date.describe()}, {m.label}" for m in known)
        + f". The other {len(moments) - len(known)} events stand at the right of their day."
    )
    note = (
        "Events of the political and military talks and the German-Soviet contacts. Scale in hours of London, Paris, Berlin and "
        "Warsaw, which kept one time in August 1939 (UTC+1: summer time in London and Paris, Central European Time in "
        "Berlin and Warsaw); Moscow was two hours ahead (UTC+3). Labels give the hour as recorded, "
        "by the clock of the city named. Open marks: only the part of the day is known, and a dotted line spans it; or the time "
        f"zone is inferred from the place ({len(inferred)} of {len(exact)} hours); or, at the right, the day is uncertain. "
        "Full lines show how long."
    )
    data = Sheet.of(
        [
            {"Event": m.event.title, "Date": m.event.date.describe(), "Time as recorded": m.event.time,
             "London time": _span(m.hours, "London"), "Moscow time": _span(m.hours, "Moscow"),
             "Zone": m.zone, LINK: f"events/{m.event.id}"}
            for m in moments
        ]
    )  # fmt: skip
    wide = _draw(moments, start, end, (720.0, 52.0, 548.0))
    narrow = _draw(moments, start, end, (344.0, 26.0, 266.0))
    return Plate("fortnight", title, wide, narrow, alt, data, note)


def list_moments(record: Record, start: date, end: date) -> list[Moment]:
    """Return the events of these days; those with hours stand at their day by the clock of London."""
    moments = []
    for event in in_order(within(record.rows("events"), start, end)):
        if event.thread not in _THREADS or event.date.earliest < start:
            continue
        when = event.date
        # The hour of an event of several days is that of the first, as with the pact, signed in the night of the 23rd.
        hours = read(when.earliest, event.time) if event.time else None
        day = hours.on_clock_of("London")[0].date() if hours else when.earliest
        moments.append(Moment(event, day, hours))
    return moments


def _span(hours: Hours | None, city: str) -> str:
    if hours is None:
        return ""
    start, end = hours.on_clock_of(city)
    stamp = "%H:%M" if start.date() == hours.start.date() else "%H:%M on the next day"
    return start.strftime(stamp) if start == end else f"{start:%H:%M}–{end:%H:%M}"


def _draw(moments: Sequence[Moment], start: date, end: date, frame: tuple[float, float, float]) -> str:
    total = frame[0]
    by_day = {start + timedelta(days=n): [m for m in moments if m.day == start + timedelta(days=n)]
              for n in range((end - start).days + 1)}  # fmt: skip
    used = [s for s in SIDES.values() if any(s in m.sides for m in moments)]
    keys = _key_rows(used, total)
    head = 36.0 + 17 * len(keys)
    heights = {day: 24 + _LINE * max(1, len([m for m in found if m.hours])) for day, found in by_day.items()}
    sheet = Canvas(total, head + sum(heights.values()) + 34)
    for n, row in enumerate(keys):
        for x, side in row:
            sheet.marks([(x + 4, 7 + 17.0 * n)], side, size=_DOT)
            sheet.text(x + 12, 11 + 17.0 * n, _KEYS.get(side.key, side.name), size=10.5, ink=side.ink)
    _hours(sheet, frame, head, head + sum(heights.values()))
    y = head
    for day, found in by_day.items():
        sheet.text(0, y + 15, f"{day.day} Aug" if total > 400 else str(day.day), size=11)
        _day(sheet, found, y, frame)
        y += heights[day]
        sheet.line((0, total), (y, y))
    return sheet.svg()


def _key_rows(sides: Sequence[Side], room: float) -> list[list[tuple[float, Side]]]:
    rows: list[list[tuple[float, Side]]] = [[]]
    x = 0.0
    for side in sides:
        wide = width(_KEYS.get(side.key, side.name), 10.5) + 26
        if x + wide > room:
            rows.append([])
            x = 0.0
        rows[-1].append((x, side))
        x += wide
    return rows


def _hours(sheet: Canvas, frame: tuple[float, float, float], top: float, bottom: float) -> None:
    total, left, right = frame
    sheet.line((0, total), (top, top))
    for hour in range(0, 25, 6):
        x = left + hour / 24 * (right - left)
        sheet.line((x, x), (top - 4, bottom + 4))
        sheet.text(x, top - 7, f"{(hour + 2) % 24}", size=10.5, ink=MUTED, align="center")
        sheet.text(x, bottom + 15, str(hour), size=10.5, ink=MUTED, align="center")
    sheet.text(left, top - 21, "hours in Moscow", size=10.5, ink=MUTED)
    below = "hours in London, Paris, Berlin and Warsaw" if total > 400 else "London, Paris, Berlin, Warsaw"
    sheet.text(left, bottom + 30, below, size=10.5, ink=MUTED)
    sheet.text(total, top - 7, "hour not known" if total > 400 else "no hour", size=10.5, ink=MUTED, align="right")


def _day(sheet: Canvas, found: Sequence[Moment], top: float, frame: tuple[float, float, float]) -> None:
    total, left, right = frame
    middle = top + 11
    unit = (right - left) / 24
    timed = sorted((m for m in found if m.hours), key=lambda m: m.hours.start if m.hours else datetime.min)
    for n, moment in enumerate(timed):
        assert moment.hours
        begin_, finish = moment.hours.on_clock_of("London")
        x0 = left + (begin_.hour + begin_.minute / 60) * unit
        x1 = min(x0 + (finish - begin_).total_seconds() / 3600 * unit, right)
        ink = moment.sides[0].ink if len(moment.sides) == 1 else INK
        if x1 > x0:
            vague = moment.hours.vague
            sheet.line((x0, x1), (middle, middle), ink, wide=1.1 if vague else 2.2, dashed=vague)
        for k, side in enumerate(moment.sides):
            sheet.marks([(x0 + k * _DOT, middle)], side, [moment.label], open_=moment.inferred, size=_DOT)
        room = width(moment.label, 11)
        x = min(max(x0 - 4, left), max(right - room, left))
        sheet.text(x, middle + 3 + _LINE * (n + 1), moment.label, size=11, ink=ink)
    rest = [(m, s) for m in found if not m.hours for s in m.sides]
    across = int((total - right - 14) // (_DOT + 1))
    for n, (moment, side) in enumerate(rest):
        point = (right + 16 + (n % across) * (_DOT + 1), middle + (n // across) * (_DOT + 2))
        title = f"{moment.event.date.describe()}: {moment.event.title}"
        sheet.marks([point], side, [title], open_=moment.event.date.is_loose, size=_DOT)
