"""The end of the white paper: the steps whose day is not known, each with the span in which it fell."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial

from edition.charts.grammar import Flag, Flags, Row, Scale, acting, day_scale, month_axis, month_starts, sheet_of_rows
from edition.charts.paper import LINK, Form, Plate, Sheet, plate
from edition.charts.paper.canvas import Canvas
from edition.charts.paper.measure import wrap
from edition.dates import Point
from edition.language import _, begin, day_in_full, n_, numeral
from edition.pages.palette import INK, MUTED, Side
from edition.record import Record
from edition.record.tables import Event
from edition.studies.chosen import chosen
from edition.studies.publishing import Undated, undated_steps

LEADING, SMALLER = 14.0, 12.5


@plate("undated")
def undated(record: Record, first: date | None = None, last: date | None = None) -> Plate:
    """Return the steps towards silence whose day is not known, as spans, with what bounds them.

    Parameters
    ----------
    record
        The record.
    first, last
        First and last day shown; without them those that the editors chose.
    """
    choice = chosen(record, "undated", first, last)
    found = undated_steps(record, choice.threads, choice.first, choice.last)
    fixed = [event for event in choice.landmarks if event.date.is_exact]
    named = [step for step in found if step.event in choice.landmarks]
    title = n_("{n} white-paper step lacks a day", "{n} white-paper steps lack a day", len(found))
    title = begin(title.format(n=numeral(len(found))))
    for step in named:
        title += _("; ‘{step}’ may be any of {days}").format(step=step.event.short, days=step.days)
    alt = _("Spans on a scale from {first} to {last}.").format(
        first=day_in_full(choice.first), last=day_in_full(choice.last)
    )
    spans = (
        n_("{step}: {when}, {n} day.", "{step}: {when}, {n} days.", s.days).format(
            step=s.event.title, when=s.event.date.describe(), n=s.days
        )
        for s in found
    )
    known = _("Days that are known: {days}.").format(
        days="; ".join(f"{event.date.describe()}, {event.short}" for event in fixed)
    )
    note = _(
        "White-paper events without a known day. Bar: the span followed; a closed end is a limit that a source sets, an open "
        "end an estimate of the edition. Thin line below: other spans that can be read from the sources. Small print: what "
        "bounds the span. Upright lines: events with a known day."
    )
    sheet = Sheet.of(
        [
            {
                _("Step"): s.event.title,
                _("Between"): s.event.date.describe(),
                _("Days"): s.days,
                _("Other readings"): "; ".join(r.describe() for r in s.rivals) or _("none"),
                _("What bounds it"): s.event.date_note,
                LINK: f"events/{s.event.id}",
            }
            for s in found
        ]
    )
    draw = partial(_draw, found, fixed, choice.first, choice.last)
    return Plate.drawn("undated", draw, title=title, alt=" ".join((alt, *spans, known)), note=note, sheet=sheet)


def _draw(found: Sequence[Undated], fixed: Sequence[Event], first: date, last: date, form: Form) -> Canvas:
    scale = day_scale(first, last, 326 if form.wide else 6, 706 if form.wide else 338)
    landmarks = [Flag(e.id, scale(e.date.earliest), e.short, INK, dashed=True) for e in fixed]
    flags = Flags(landmarks, 226 if form.wide else 0, form.width, 4, form.small)
    head = flags.height + 10

    def grid(sheet: Canvas, top: float, bottom: float) -> None:
        for day in month_starts(first, last):
            sheet.line((scale(day),) * 2, (top, bottom))
        for flag in landmarks:
            sheet.line((flag.at, flag.at), (top, bottom), MUTED, dashed=True)

    sheet = sheet_of_rows(form, head, [_row(step, scale, form, grid) for step in found], foot=20)
    month_axis(sheet, scale, first, last, sheet.height - 20, size=form.small)
    flags.draw(sheet, head - 6, lambda _key: head)
    return sheet


def _row(step: Undated, scale: Scale, form: Form, grid: Callable[[Canvas, float, float], None]) -> Row:
    """Return the row of a step; the lines of the grid stay clear of its words."""
    room = 300.0 if form.wide else form.width
    when, who = step.event.date, acting(step.event.from_)[0]
    name = wrap(step.event.title, form.text, room)
    bounds = wrap(begin(f"{when.describe()}. {step.event.date_note}"), form.small, room)
    words = len(name) * LEADING + len(bounds) * SMALLER + 12
    bars = 24.0 + 7 * len(step.rivals)
    height = max(words, bars + 8) if form.wide else words + bars

    def draw(sheet: Canvas, y: float) -> None:
        at = sheet.lines(0, y + 14, name, LEADING, size=form.text, ink=who.ink)
        at = sheet.lines(0, at, bounds, SMALLER, size=form.small, ink=MUTED) - 3
        grid(sheet, y if form.wide else at - 4, y + height)
        if form.wide:
            at = y + 9
        x0, x1 = scale.held(when.earliest), scale.held(when.latest.toordinal() + 1)
        sheet.bar(x0, at, x1 - x0, 9, who.ink, hatch=who.hatch)
        _end(sheet, x0, at, when.start, -1, who)
        _end(sheet, x1, at, when.end, 1, who)
        for n, rival in enumerate(step.rivals):
            below, start = at + 15 + n * 7, scale.held(rival.earliest)
            end = max(scale.held(rival.latest.toordinal() + 1), start + 5)
            sheet.line((start, end), (below, below), who.ink, wide=1.2, above=True)

    return Row(height, draw)


def _end(sheet: Canvas, x: float, at: float, point: Point | None, way: int, who: Side) -> None:
    if point is not None and not point.approximate and not point.uncertain:
        sheet.line((x, x), (at - 3, at + 12), who.ink, wide=2, above=True)
    else:
        sheet.line((x, x + way * 7), (at + 4.5, at + 4.5), who.ink, wide=1.4, dashed=True, above=True)
