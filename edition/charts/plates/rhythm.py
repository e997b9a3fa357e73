"""The rhythm of the talks: events in each week, by thread."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from edition.charts.grammar.words import days, month, short
from edition.charts.paper.canvas import Canvas
from edition.charts.paper.plate import Plate
from edition.charts.paper.sheet import Sheet
from edition.dates import Edtf
from edition.pages.palette import INK, MUTED
from edition.record import Record
from edition.record.relations import within

THREADS = {
    "political": "Political talks",
    "military": "Military talks",
    "german-soviet": "German-Soviet contacts",
    "public": "Parliament and press",
}
_WEEK = timedelta(days=7)
_PER_EVENT = 6.5


@dataclass(frozen=True, slots=True)
class Week:
    """Events of one thread in one week: those that certainly fell in it, and those that may have."""

    certain: int
    possible: int


def rhythm(record: Record, start: date = date(1939, 3, 6), end: date = date(1939, 8, 31)) -> Plate:
    """Return the events per week of each thread.

    Parameters
    ----------
    record
        The record.
    start, end
        First and last day; weeks begin on the weekday of ``start``, a Monday.
    """
    weeks = [start + _WEEK * n for n in range((end - start).days // 7 + 1)]
    tallies = {thread: tally(record, thread, weeks) for thread in THREADS}
    peaks = {thread: max(tallies[thread].items(), key=lambda item: item[1].certain) for thread in THREADS}
    best, busy = peaks["german-soviet"]
    quiet = sum(w.certain == 0 for w in tallies["german-soviet"].values())
    title = (
        f"German-Soviet contacts are silent in {quiet} of {len(weeks)} weeks and busiest in the week of {short(best)}, "
        f"with {busy.certain} events"
    )
    alt = f"Columns for each week, {days(start, end)}, in four rows. " + " ".join(
        f"{THREADS[thread]}: {sum(w.certain for w in tallies[thread].values())} events of certain week, "
        f"most in the week of {short(week)} with {most.certain}."
        for thread, (week, most) in peaks.items()
    )
    note = (
        "Events of this record in each week from Monday; each step of height is one event. Filled, with the figure: the week "
        "is certain; open: the date allows other weeks, and the event stands in the middle one. The count is of events "
        "recorded, so it also reflects what the sources print."
    )
    data = Sheet.of(
        [
            {"Week from": f"{short(w)} {w.year}"}
            | {
                name: f"{tallies[t][w].certain}"
                + (f" and {tallies[t][w].possible} uncertain" if tallies[t][w].possible else "")
                for t, name in THREADS.items()
            }
            for w in weeks
        ]
    )
    wide, narrow = (_draw(tallies, weeks, width) for width in (720.0, 344.0))
    return Plate("rhythm", title, wide, narrow, alt, data, note)


def tally(record: Record, thread: str, weeks: list[date]) -> dict[date, Week]:
    """Return the events of a thread in each week."""
    certain: Counter[date] = Counter()
    possible: Counter[date] = Counter()
    for event in within(record.rows("events"), weeks[0], weeks[-1] + timedelta(days=6)):
        if event.thread != thread:
            continue
        first, last = (_week(day, weeks) for day in _ends(event.date))
        if first == last:
            certain[first] += 1
        else:
            possible[first + _WEEK * (((last - first) // _WEEK) // 2)] += 1
    return {week: Week(certain[week], possible[week]) for week in weeks}


def _ends(when: Edtf) -> tuple[date, date]:
    return when.earliest, when.latest


def _week(day: date, weeks: list[date]) -> date:
    return weeks[min(max((day - weeks[0]) // timedelta(days=7), 0), len(weeks) - 1)]


def _draw(tallies: Mapping[str, Mapping[date, Week]], weeks: list[date], width: float) -> str:
    tops = {t: max(w.certain + w.possible for w in row.values()) * _PER_EVENT for t, row in tallies.items()}
    sheet = Canvas(width, sum(tops.values()) + 52 * len(tops) + 2)
    step = width / len(weeks)
    narrow = step < 16
    y = 0.0
    for thread, row in tallies.items():
        sheet.text(0, y + 13, THREADS[thread], size=11.5, bold=True)
        y += tops[thread] + 30
        most = max(w.certain for w in row.values())
        for n, week in enumerate(row.values()):
            x, filled = n * step + 1, week.certain * _PER_EVENT
            if week.certain:
                sheet.bar(x, y - filled, step - 2, filled, INK if week.certain == most else MUTED)
            if week.possible:
                sheet.bar(
                    x + 0.5,
                    y - filled - week.possible * _PER_EVENT,
                    step - 3,
                    week.possible * _PER_EVENT,
                    MUTED,
                    open_=True,
                )
            if week.certain and (not narrow or week.certain == most):
                up = filled + week.possible * _PER_EVENT + 3
                sheet.text(x + step / 2 - 1, y - up, str(week.certain), size=10, ink=MUTED, align="center")
        sheet.line((0, width), (y, y), MUTED, wide=0.8)
        _months(sheet, weeks, step, y, narrow=narrow)
        y += 22
    return sheet.svg()


def _months(sheet: Canvas, weeks: list[date], step: float, y: float, *, narrow: bool) -> None:
    firsts = [n for n, week in enumerate(weeks) if n == 0 or week.month != weeks[n - 1].month]
    for n in firsts:
        x = n * step
        sheet.line((x, x), (y, y + 4), MUTED)
        sheet.text(x + 2, y + 12, month(weeks[n].month)[: 3 if narrow else None], size=10, ink=MUTED)
