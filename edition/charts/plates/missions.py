"""The military talks session by session: when each was held, what was asked and what was answered."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import time
from functools import partial

from edition.charts.grammar import Row, Scale, sheet_of_rows
from edition.charts.paper import LINK, Form, Plate, Sheet, plate
from edition.charts.paper.canvas import Canvas
from edition.charts.paper.measure import wrap
from edition.language import _, begin, day_and_month, listed, month_abbreviated, n_, numeral
from edition.pages.palette import INK, MUTED, RULE, Side, side
from edition.record import Record
from edition.record.tables import MissionQuestion
from edition.studies.chosen import chosen
from edition.studies.hours import Session, agreed_hours, sessions

LEADING = 13.5
OPENS, CLOSES = 10, 20
"""First and last hour of the scale."""


@plate("sittings")
def mission_sessions(record: Record) -> Plate:
    """Return the military talks: each session on its day, with its hours, questions and answers."""
    found = sessions(record)
    choice = chosen(record, "sittings")
    asked, reply, city = choice.landmark(0), choice.landmark(1), choice.places[0].name_then
    answer = record.exchanges.where(event=reply.id)[-1]
    days = (reply.date.earliest - asked.date.earliest).days
    title = n_("{n} day after {question}, {who}: {answer}", "{n} days after {question}, {who}: {answer}", days)
    title = begin(
        title.format(
            n=numeral(days),
            question=asked.short,
            who=listed(_names(record, answer.answered_by)),
            answer=(answer.answered[:1].lower() + answer.answered[1:]).rstrip("."),
        )
    )
    alt = _("A row for each session of the military talks in {city}, with what was asked and answered.").format(
        city=city
    )
    told = (
        f"{day_and_month(s.day)}, {_place(s)}: "
        + " ".join(f"{_words(record, q, 'asked')} {_words(record, q, 'answered')}" for q in s.questions)
        for s in found
    )
    agreed = agreed_hours(record)
    note = _(
        "Questions and answers in the edition’s words. Hours by the clock of {city}, known for {known} of {all} rows; the zone "
        "is inferred in {inferred} of them, and their bars are open. A stroke: only the beginning is known. Dotted: a sitting "
        "of unknown hours, at the time agreed for it. Pale bands: the hours agreed for {sittings} sittings. The shape and "
        "colour of a mark tell the government."
    ).format(
        city=city,
        known=sum(s.hours is not None for s in found),
        all=len(found),
        inferred=sum(s.hours is not None and _inferred(record, s) for s in found),
        sittings=listed(list(agreed)),
    )
    sheet = Sheet.of(
        [
            {
                _("Day"): day_and_month(s.day),
                _("Session"): s.name,
                _("Hours in {city}").format(city=city): _when(s),
                _("Asked"): _words(record, q, "asked"),
                _("Answered"): _words(record, q, "answered"),
                LINK: f"events/{q.event}",
            }
            for s in found
            for q in s.questions
        ]
    )
    draw = partial(_draw, record, found, agreed, city)
    return Plate.drawn("sittings", draw, title=title, alt=" ".join((alt, *told)), note=note, sheet=sheet)


def _names(record: Record, people: Sequence[str]) -> list[str]:
    return [record.people[p].sort_name.split(",")[0] for p in people]


def _when(session: Session) -> str:
    """Return the hours in words."""
    if session.hours is None:
        return _("hour not seen")
    start, end = f"{session.hours.start:%H:%M}", f"{session.hours.end:%H:%M}"
    return f"{start}–{end}" if start != end else _("from {hour}").format(hour=start)


def _place(session: Session) -> str:
    return f"{session.name}, {_when(session)}"


def _inferred(record: Record, session: Session) -> bool:
    return any(record.events[q.event].hour_inferred for q in session.questions)


def _words(record: Record, question: MissionQuestion, column: str) -> str:
    names = _names(record, question.texts_of(f"{column}_by"))
    said = question.text_of(column)
    return f"{names[0]}: {said}" if len(names) == 1 else said


def _side(record: Record, question: MissionQuestion, column: str) -> Side | None:
    parties = {record.people[p].party for p in question.texts_of(f"{column}_by")}
    return side(*parties) if parties else None


@dataclass(frozen=True, slots=True)
class _Frame:
    """Where things stand: the clock, and the two columns of words, one above the other on a phone."""

    clock: Scale
    asked: float
    answered: float
    room: float


ACROSS = _Frame(Scale(OPENS, CLOSES, 112, 246), 264, 496, 212)
DOWN = _Frame(Scale(OPENS, CLOSES, 14, 330), 0, 0, 328)


def _draw(record: Record, found: Sequence[Session], agreed: dict[str, tuple[time, time]], city: str,
          form: Form) -> Canvas:  # fmt: skip
    frame = ACROSS if form.wide else DOWN
    head = 52.0 if form.wide else 36.0
    sheet = sheet_of_rows(form, head, [_row(record, session, agreed, frame, form) for session in found], foot=2)
    for hour in range(OPENS, CLOSES + 1, 2):
        sheet.text(frame.clock(hour), head - 6, str(hour), size=form.small, ink=MUTED, align="center")
    sheet.text(frame.clock.start - 10, head - 22, _("hours in {city}").format(city=city), size=form.small, ink=MUTED)
    if form.wide:
        sheet.text(frame.asked, head - 6, _("asked"), size=form.small, ink=MUTED)
        sheet.text(frame.answered, head - 6, _("answered"), size=form.small, ink=MUTED)
    return sheet


def _row(record: Record, session: Session, agreed: dict[str, tuple[time, time]], frame: _Frame, form: Form) -> Row:
    said = [
        [(wrap(_words(record, q, c), form.text, frame.room - 14), _side(record, q, c)) for c in ("asked", "answered")]
        for q in session.questions
    ]
    lines = [max(len(a), len(b)) if form.wide else len(a) + len(b) for (a, _who), (b, _whom) in said]
    height = max(46.0 if form.wide else 0, (10 if form.wide else 38) + sum(LEADING * n + 6 for n in lines))
    inferred = _inferred(record, session)

    def draw(sheet: Canvas, y: float) -> None:
        _head(sheet, session, y, form)
        if form.wide:
            _clock(sheet, session, agreed, frame.clock, (y + 4, y + height - 4, y + 13), open_=inferred)
            middle = (frame.clock.start + frame.clock.end) / 2
            sheet.text(middle, y + 33, _when(session), size=form.small, ink=MUTED, align="center")
        else:
            _clock(sheet, session, agreed, frame.clock, (y + 22, y + 32, y + 27), open_=inferred)
        at = y + (18 if form.wide else 46)
        for ((asked, asker), (answered, answerer)), n in zip(said, lines, strict=True):
            below = _say(sheet, asked, frame.asked, at, asker)
            _say(sheet, answered, frame.answered, at if form.wide else below, answerer)
            at += LEADING * n + 6

    return Row(height, draw)


def _head(sheet: Canvas, session: Session, y: float, form: Form) -> None:
    month = month_abbreviated(session.day.month)
    sheet.text(0, y + 16, f"{session.day.day} {month}" if form.wide else day_and_month(session.day), bold=True)
    if form.wide:
        sheet.lines(0, y + 30, wrap(session.name, form.small, 104), 12, size=form.small, ink=MUTED)
    else:
        sheet.text(82, y + 16, _place(session), size=form.small, ink=MUTED)


def _clock(sheet: Canvas, session: Session, agreed: dict[str, tuple[time, time]], clock: Scale,
           places: tuple[float, float, float], *, open_: bool) -> None:  # fmt: skip
    upper, lower, middle = places
    for start, end in agreed.values():
        sheet.bar(clock(_hour(start)), upper, clock(_hour(end)) - clock(_hour(start)), lower - upper, RULE)
    if session.hours is not None:
        first, last = clock(_hour(session.hours.start.time())), clock(_hour(session.hours.end.time()))
        if last > first:
            sheet.bar(first, middle - 4, last - first, 8, INK, open_=open_)
        else:
            sheet.line((first, first), (middle - 5, middle + 5), INK, wide=2.2, above=True)
    elif session.name in agreed:
        xs = [clock(_hour(at)) for at in agreed[session.name]]
        sheet.line(xs, (middle, middle), INK, wide=2.2, dashed=True, above=True)


def _hour(at: time) -> float:
    return at.hour + at.minute / 60


def _say(sheet: Canvas, lines: Sequence[str], x: float, y: float, who: Side | None) -> float:
    if who:
        sheet.mark(x + 4, y - 4, who, size=7)
    return sheet.lines(x + 14, y, lines, LEADING, ink=who.ink if who else MUTED)
