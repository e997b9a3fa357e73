"""The last fortnight, hour by hour."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import partial

from edition.charts.grammar import Key, Row, Scale, acting, sheet_of_rows, sides_used
from edition.charts.paper import LINK, Form, Plate, Sheet, plate
from edition.charts.paper.canvas import Canvas
from edition.charts.paper.measure import width
from edition.dates.clock import Hours, hours_ahead
from edition.language import _, begin, interval, listed, month_abbreviated, numeral, span_in_full
from edition.pages.palette import INK, MUTED
from edition.record import Record
from edition.record.hours import clock
from edition.record.tables import Place
from edition.studies.chosen import chosen
from edition.studies.hours import Moment, moments

LEADING, DOT = 14.0, 7.0


@plate("fortnight")
def fortnight(record: Record, first: date | None = None, last: date | None = None) -> Plate:
    """Return the last fortnight by the clock of one city, with another’s beside it.

    Parameters
    ----------
    record
        The record.
    first, last
        First and last day, both within summer time; without them those that the editors chose.
    """
    choice = chosen(record, "fortnight", first, last)
    here, there = choice.places
    found = moments(record, choice.threads, choice.first, choice.last, here.zone)
    clocks = _clocks(record, found, here, there, choice.first)
    known = [m for m in found if m.hours]
    exact = [m for m in known if m.is_exact]
    title = begin(
        _("{n} of {all} events of {days} have a known hour").format(
            n=numeral(len(exact)), all=len(found), days=interval(choice.first, choice.last)
        )
    )
    alt = _(
        "A row for each day, {days}, on a scale of 24 hours. Known hours: {known}. The other {n} events stand at the right of "
        "their day."
    ).format(
        days=span_in_full(choice.first, choice.last),
        known="; ".join(f"{m.event.date.describe()}, {_label(m)}" for m in known),
        n=len(found) - len(known),
    )
    note = _(
        "{n} more events have a part of the day. Scale in hours of {here}, which kept one time (UTC{own:+g}); {there} was "
        "{ahead} hours ahead (UTC{other:+g}). Labels give the hour as recorded, by the clock of the city named. Open marks: "
        "only the part of the day is known, and a dotted line spans it; or the hour or its zone is inferred ({inferred} of "
        "{exact} hours); or, at the right, the day is uncertain. Full lines show how long."
    ).format(
        n=begin(numeral(len(known) - len(exact))),
        here=listed(clocks.alike),
        there=there.name_then,
        own=clocks.hours[0],
        other=clocks.hours[1],
        ahead=numeral(clocks.ahead),
        inferred=sum(m.is_inferred for m in exact),
        exact=len(exact),
    )
    sheet = Sheet.of(
        [
            {
                _("Event"): m.event.title,
                _("Date"): m.event.date.describe(),
                _("Time as recorded"): m.event.time,
                _("{city} time").format(city=here.name_then): _span(m.hours, here.zone),
                _("{city} time").format(city=there.name_then): _span(m.hours, there.zone),
                _("Zone"): _zone(m),
                LINK: f"events/{m.event.id}",
            }
            for m in found
        ]
    )
    draw = partial(_draw, found, choice.first, choice.last, clocks)
    return Plate.drawn("fortnight", draw, title=title, alt=alt, note=note, sheet=sheet)


@dataclass(frozen=True, slots=True)
class _Clocks:
    """The two clocks of the figure, and the cities that keep the same as the first."""

    here: Place
    there: Place
    hours: tuple[float, float]
    alike: tuple[str, ...]

    @property
    def ahead(self) -> int:
        return round(self.hours[1] - self.hours[0])


def _clocks(record: Record, found: Sequence[Moment], here: Place, there: Place, day: date) -> _Clocks:
    zones = clock(record).zones
    own, other = hours_ahead(here.zone, day), hours_ahead(there.zone, day)
    cities = dict.fromkeys([here.name_then, *(m.hours.city for m in found if m.hours)])
    alike = tuple(city for city in cities if hours_ahead(zones[city], day) == own)
    return _Clocks(here, there, (own, other), alike)


def _label(moment: Moment) -> str:
    return f"{moment.event.time.replace('-', '–')}: {moment.event.short or moment.event.title}"


def _zone(moment: Moment) -> str:
    if moment.hours is None:
        return ""
    if moment.hours.vague:
        return _("part of the day, zone of the place")
    return _("inferred from the place") if moment.is_inferred else _("as recorded")


def _span(hours: Hours | None, zone: str) -> str:
    if hours is None:
        return ""
    start, end = hours.by(zone)
    if start != end:
        return f"{start:%H:%M}–{end:%H:%M}"
    return (
        f"{start:%H:%M}"
        if start.date() == hours.start.date()
        else _("{hour} on the next day").format(hour=f"{start:%H:%M}")
    )


def _draw(found: Sequence[Moment], first: date, last: date, clocks: _Clocks, form: Form) -> Canvas:
    scale = Scale(0, 24, 52.0, 548.0) if form.wide else Scale(0, 24, 26.0, 268.0)
    key = Key(sides_used(side for m in found for side in acting(m.event.from_)), form.width, form.small)
    days = [first + timedelta(days=n) for n in range((last - first).days + 1)]

    def row(day: date) -> Row:
        here = [m for m in found if m.day == day]
        height = 24 + LEADING * max(1, len([m for m in here if m.hours]))
        return Row(height, lambda sheet, y: _day(sheet, day, here, y, clocks.here.zone, scale, form))

    head = key.height + 38.0
    sheet = sheet_of_rows(form, head, [row(day) for day in days], foot=34)
    key.draw(sheet, 0, 0)
    _hours(sheet, scale, head, sheet.height - 34, clocks, form)
    return sheet


def _hours(sheet: Canvas, scale: Scale, top: float, bottom: float, clocks: _Clocks, form: Form) -> None:
    for hour in range(0, 25, 6):
        x = scale(hour)
        sheet.line((x, x), (top - 4, bottom + 4))
        there = str((hour + clocks.ahead) % 24)
        sheet.text(x, top - 7, there, size=form.small, ink=MUTED, align="center")
        sheet.text(x, bottom + 15, str(hour), size=form.small, ink=MUTED, align="center")
    sheet.text(
        scale.start, top - 22, _("hours in {city}").format(city=clocks.there.name_then), size=form.small, ink=MUTED
    )
    alike = _("hours in {cities}").format(cities=listed(clocks.alike)) if form.wide else ", ".join(clocks.alike)
    sheet.text(scale.start if form.wide else 0, bottom + 30, alike, size=form.small, ink=MUTED)
    unknown = _("hour not known") if form.wide else _("no hour")
    sheet.text(form.width, top - 7, unknown, size=form.small, ink=MUTED, align="right")


def _day(sheet: Canvas, day: date, here: Sequence[Moment], top: float, zone: str, scale: Scale, form: Form) -> None:
    name = f"{day.day} {month_abbreviated(day.month)}" if form.wide else str(day.day)
    sheet.text(0, top + 15, name, size=form.text)
    middle, y = top + 11, top + 14 + LEADING
    for moment, hours in sorted(((m, m.hours) for m in here if m.hours), key=lambda pair: pair[1].start):
        start, end = hours.by(zone)
        x0 = scale(start.hour + start.minute / 60)
        x1 = min(x0 + (end - start).total_seconds() / 3600 * scale.unit, scale.end)
        sides = acting(moment.event.from_)
        ink = sides[0].ink if len(sides) == 1 else INK
        if x1 > x0:
            sheet.line((x0, x1), (middle, middle), ink, wide=1.1 if hours.vague else 2.2, dashed=hours.vague)
        for n, side in enumerate(sides):
            sheet.mark(x0 + n * DOT, middle, side, _label(moment), open_=moment.is_inferred, size=DOT)
        label, room = _label(moment), width(_label(moment), form.text)
        if x0 - 4 + room <= scale.end:
            sheet.text(x0 - 4, y, label, size=form.text, ink=ink)
        else:
            sheet.text(max(x0 + 6, scale.start + room), y, label, size=form.text, ink=ink, align="right")
        y += LEADING
    rest = [(m, side) for m in here if not m.hours for side in acting(m.event.from_)]
    across = int((form.width - scale.end - 14) // (DOT + 1))
    for n, (moment, side) in enumerate(rest):
        title = f"{moment.event.date.describe()}: {moment.event.title}"
        x, y = scale.end + 16 + (n % across) * (DOT + 1), middle + (n // across) * (DOT + 2)
        sheet.mark(x, y, side, title, open_=moment.event.date.is_loose, size=DOT)
