"""A strip of events per week, to see where one is in time and to move along it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from edition.dates import Edtf
from edition.language import _, month_abbreviated
from edition.studies.weeks import Bin, by_week

END, GAP = 3.0, 1.0
"""Width of the bars at the ends and of the space beside them, in weeks."""

TALLEST = 96
"""Height of the tallest bar, of a hundred."""


@dataclass(frozen=True, slots=True)
class MonthMark:
    """The beginning of a month: its place in per cent of the width, and its name."""

    at: str
    name: str


@dataclass(frozen=True, slots=True)
class StripModel:
    """The strip as it is drawn.

    Attributes
    ----------
    width
        Width of the drawing, in weeks.
    known, loose
        Outlines of the bars: events of a certain day, events without one.
    said
        What is seen, in words.
    starts
        First days of the bars, the first bar left out since it has none.
    edges
        Beginnings of the bars in per cent of the width, and the end.
    months
        Where months begin.
    before, after
        Words beneath the bars at the ends.
    """

    width: str
    known: str
    loose: str
    said: str
    starts: str
    edges: str
    months: tuple[MonthMark, ...]
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class _Bar:
    """A bin with its place and its width in weeks."""

    bin: Bin
    at: float
    wide: float


def strip_model(dates: Iterable[Edtf], first: date, end: date) -> StripModel:
    """Return the strip.

    Parameters
    ----------
    dates
        The date of each event.
    first, end
        The first day of the first week drawn, and the first day after the last.
    """
    bars = _bars(by_week(dates, first, end))
    total = bars[-1].at + bars[-1].wide
    most = max(b.bin.events / b.wide for b in bars) or 1.0
    busiest = max((b.bin for b in bars[1:-1]), key=lambda b: b.events)
    said = _(
        "Events per week from {first} to {last}; most, {most}, in the week of {busiest}; {earlier} earlier, {later} later."
    ).format(
        first=_brief(first),
        last=_brief(end - timedelta(days=1)),
        most=busiest.events,
        busiest=_brief(busiest.start),
        earlier=bars[0].bin.events,
        later=bars[-1].bin.events,
    )
    return StripModel(
        f"{total:g}",
        "".join(_outline(b, 0, b.bin.events - b.bin.loose, most) for b in bars),
        "".join(_outline(b, b.bin.events - b.bin.loose, b.bin.events, most) for b in bars),
        said,
        " ".join(b.bin.start.isoformat() for b in bars[1:]),
        " ".join(f"{b.at / total * 100:.2f}" for b in bars) + " 100",
        tuple(MonthMark(f"{at / total * 100:.2f}", name) for at, name in _months(bars[1:-1])),
        _("before {day}").format(day=_brief(first)),
        _("from {day}").format(day=_brief(end)),
    )


def _bars(bins: Sequence[Bin]) -> list[_Bar]:
    last = len(bins) - 1
    found = [_Bar(bins[0], 0.0, END)]
    found.extend(_Bar(b, END + GAP + n, 1.0) for n, b in enumerate(bins[1:last]))
    return [*found, _Bar(bins[last], END + GAP + last - 1 + GAP, END)]


def _outline(b: _Bar, low: int, high: int, most: float) -> str:
    if high == low:
        return ""
    # Areas count, so that the wide bars at the ends do not dwarf the weeks.
    y0, y1 = (100 - n / b.wide / most * TALLEST for n in (low, high))
    return f"M{b.at + 0.08:.2f} {y0:.1f}V{y1:.1f}h{b.wide - 0.16:.2f}V{y0:.1f}z"


def _months(weeks: Sequence[_Bar]) -> list[tuple[float, str]]:
    found = []
    for week in weeks:
        for n in range(7):
            day = week.bin.start + timedelta(days=n)
            if day.day == 1:
                found.append((week.at + n / 7, month_abbreviated(day.month)))
    return found


def _brief(day: date) -> str:
    return _("{day} {month} {year}").format(day=day.day, month=month_abbreviated(day.month), year=day.year)
