"""A strip of events per week, to see where one is in time and to move along it."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from html import escape

from edition.exports import Certainty, Entry

FIRST, LAST = date(1939, 2, 27), date(1940, 4, 1)
"""The Mondays between which weeks are drawn; what lies before or after has one bar at either end."""

END, GAP = 3.0, 1.0
"""Width of the bars at the ends and of the space beside them, in weeks."""

_MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()


@dataclass(frozen=True, slots=True)
class Bin:
    """One bar: the days from ``start`` to the start of the next, and the events whose first possible day is one of them.

    ``loose`` counts those of them whose day is not certain.
    """

    start: date
    at: float
    wide: float
    events: int
    loose: int


def bins(entries: Sequence[Entry], first: date = FIRST, last: date = LAST) -> tuple[Bin, ...]:
    """Count events by week, from the Monday ``first`` to the one before ``last``; the first bar and the last hold the rest.

    Examples
    --------
    >>> [b.events for b in bins((), date(1939, 5, 1), date(1939, 5, 15))]
    [0, 0, 0, 0]
    """
    weeks = (last - first).days // 7
    starts = [date.min, *(first + timedelta(weeks=n) for n in range(weeks)), last]
    days = [0] * len(starts)
    loose = [0] * len(starts)
    for entry in entries:
        place = bisect_right(starts, entry.when.earliest) - 1
        days[place] += 1
        loose[place] += entry.certainty is not Certainty.DAY
    found = []
    for n, start in enumerate(starts):
        at = 0.0 if n == 0 else END + GAP + n - 1 + (GAP if n == len(starts) - 1 else 0)
        wide = END if n in (0, len(starts) - 1) else 1.0
        found.append(Bin(start, at, wide, days[n], loose[n]))
    return tuple(found)


def strip(entries: Sequence[Entry], first: date = FIRST, last: date = LAST) -> str:
    """Return the strip as HTML: a drawing with a description; a script may make a slider of it."""
    bars = bins(entries, first, last)
    total = bars[-1].at + bars[-1].wide
    most = max(b.events / b.wide for b in bars) or 1.0
    known = "".join(_bar(b, 0, b.events - b.loose, most) for b in bars)
    loose = "".join(_bar(b, b.events - b.loose, b.events, most) for b in bars)
    edges = " ".join(f"{b.at / total * 100:.2f}" for b in bars) + " 100"
    starts = " ".join("" if b.start == date.min else b.start.isoformat() for b in bars).strip()
    busiest = max(bars[1:-1], key=lambda b: b.events)
    said = (
        f"Events per week from {_spoken(first)} to {_spoken(last - timedelta(days=1))}; most, {busiest.events}, in the week "
        f"of {_spoken(busiest.start)}; {bars[0].events} earlier, {bars[-1].events} later."
    )
    months = "".join(f'<span style="left:{at / total * 100:.2f}%">{name}</span>' for at, name in _months(bars[1:-1]))
    return (
        f'<div class="x-strip" data-starts="{starts}" data-edges="{edges}"><div class="x-bars">'
        f'<svg viewBox="0 0 {total:g} 100" preserveAspectRatio="none" role="img" aria-label="{escape(said)}">'
        f'<path class="x-known" d="{known}"/><path class="x-loose" d="{loose}"/></svg></div>'
        f'<div class="x-months" aria-hidden="true">{months}</div><div class="x-ends" aria-hidden="true">'
        f'<span style="left:0">before {_spoken(first)}</span><span style="right:0">from {_spoken(last)}</span></div>'
        '<p class="x-how">Each bar is a week; its hollow part counts events without a certain day.'
        '<span class="x-draw" hidden> Draw along the strip to choose a stretch of time.</span></p></div>'
    )


def _bar(b: Bin, low: int, high: int, most: float) -> str:
    if high == low:
        return ""
    # Areas count, so that the wide bars at the ends do not dwarf the weeks.
    y0, y1 = (100 - n / b.wide / most * 96 for n in (low, high))
    return f"M{b.at + 0.08:.2f} {y0:.1f}V{y1:.1f}h{b.wide - 0.16:.2f}V{y0:.1f}z"


def _months(weeks: Sequence[Bin]) -> list[tuple[float, str]]:
    found = []
    for week in weeks:
        for n in range(7):
            day = week.start + timedelta(days=n)
            if day.day == 1:
                found.append((week.at + n / 7, _MONTHS[day.month - 1]))
    return found


def _spoken(day: date) -> str:
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"
