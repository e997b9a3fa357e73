"""The rhythm of the talks: events in each week, by thread."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial

from edition.charts.grammar import Scale, month_axis
from edition.charts.paper import Form, Plate, Sheet, plate
from edition.charts.paper.canvas import Canvas
from edition.language import _, begin, day_and_month, day_in_full, n_, span_in_full
from edition.pages.palette import INK, MUTED
from edition.record import Record
from edition.record.labels import words
from edition.studies.chosen import chosen
from edition.studies.weeks import WEEK, Bin, by_week, whole_weeks

PER_EVENT, HEAD, FOOT = 6.5, 30.0, 24.0


@plate("rhythm")
def rhythm(record: Record) -> Plate:
    """Return the events per week of each thread."""
    choice = chosen(record, "rhythm")
    end = whole_weeks(choice.first, choice.last)
    names = {thread: begin(words(record, "events", "thread", thread)) for thread in choice.threads}
    tallies = {
        name: by_week((e.date for e in record.where("events", thread=t)), choice.first, end, middle=True)[1:-1]
        for t, name in names.items()
    }
    busiest = {name: max(weeks, key=lambda week: week.certain) for name, weeks in tallies.items()}
    subject = names[choice.landmark(0).thread]
    title = _("{contacts} are silent in {quiet} of {all} weeks and busiest from {day}").format(
        contacts=subject,
        quiet=sum(not week.certain for week in tallies[subject]),
        all=len(tallies[subject]),
        day=day_and_month(busiest[subject].start),
    )
    alt = _("Columns for each week, {days}, in rows by thread.").format(days=span_in_full(choice.first, choice.last))
    told = (
        n_(
            "{thread}: {n} event of certain week, most in the week of {day} with {most}.",
            "{thread}: {n} events of certain week, most in the week of {day} with {most}.",
            sum(week.certain for week in weeks),
        ).format(
            thread=name,
            n=sum(week.certain for week in weeks),
            day=day_and_month(busiest[name].start),
            most=busiest[name].certain,
        )
        for name, weeks in tallies.items()
    )
    note = _(
        "Events of this record in each week from Monday; each step of height is one event. Filled, with the figure: the week "
        "is certain; open: the date allows other weeks, and the event stands in the middle one. The count is of events "
        "recorded, so it also reflects what the sources print."
    )
    sheet = Sheet.of(
        [
            {_("Week from"): day_in_full(week.start)} | {name: _counted(weeks[n]) for name, weeks in tallies.items()}
            for n, week in enumerate(tallies[subject])
        ]
    )
    return Plate.drawn(
        "rhythm", partial(_draw, tallies), title=title, alt=" ".join((alt, *told)), note=note, sheet=sheet
    )


def _counted(week: Bin) -> str:
    if not week.loose:
        return str(week.certain)
    return _("{certain} and {possible} uncertain").format(certain=week.certain, possible=week.loose)


def _draw(tallies: Mapping[str, Sequence[Bin]], form: Form) -> Canvas:
    tops = {name: max(w.events for w in weeks) * PER_EVENT for name, weeks in tallies.items()}
    sheet = Canvas(form.width, sum(tops.values()) + (HEAD + FOOT) * len(tops))
    y = 0.0
    for name, weeks in tallies.items():
        first, last = weeks[0].start, weeks[-1].start + WEEK
        scale = Scale(first.toordinal(), last.toordinal(), 0, form.width)
        sheet.text(0, y + 13, name, size=11.5, bold=True)
        y += tops[name] + HEAD
        most = max(week.certain for week in weeks)
        for week in weeks:
            _column(sheet, week, scale, y, most, form)
        sheet.line((0, form.width), (y, y), MUTED, wide=0.8)
        month_axis(sheet, scale, first, weeks[-1].start, y, size=form.small)
        y += FOOT
    return sheet


def _column(sheet: Canvas, week: Bin, scale: Scale, y: float, most: int, form: Form) -> None:
    x, wide = scale(week.start) + 1, scale.unit * 7
    filled, open_ = week.certain * PER_EVENT, week.loose * PER_EVENT
    if week.certain:
        sheet.bar(x, y - filled, wide - 2, filled, INK if week.certain == most else MUTED)
    if week.loose:
        sheet.bar(x + 0.5, y - filled - open_, wide - 3, open_, MUTED, open_=True)
    if week.certain and (form.wide or week.certain == most):
        sheet.text(
            x + wide / 2 - 1, y - filled - open_ - 3, str(week.certain), size=form.small, ink=MUTED, align="center"
        )
