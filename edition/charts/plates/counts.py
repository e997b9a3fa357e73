"""Every combination of the rules of counting as a dot."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from edition.charts.grammar import Entry, Key, Scale, number_axis, number_ticks
from edition.charts.paper import LINK, Form, Plate, Sheet, plate
from edition.charts.paper.canvas import Canvas
from edition.language import _, day_and_month, n_, numeral
from edition.pages.palette import ACCENT, INK, MUTED, Side
from edition.record import Record
from edition.studies.waiting import (
    CLAIM,
    Clock,
    Count,
    End,
    French,
    Holder,
    Move,
    Verdict,
    holding,
    read_moves,
    waits,
    zhdanov,
)

MARKERS = dict(zip(French, "osDv", strict=True))
"""Shape of a dot, by what the French drafts do to the clock."""


@plate("sensitivity")
def every_count(record: Record) -> Plate:
    """Return every combination of the rules as a dot: days of the West against days of the USSR."""
    moves = read_moves(record)
    verdict = zhdanov(moves)
    counts = sorted(verdict.counts, key=lambda c: (-c.totals.west, c.totals.ussr))
    exact = sum(c.distance == 0 for c in counts)
    title = n_(
        "In {more} of {all} counts the West owed more days; {n} gives Zhdanov’s figures",
        "In {more} of {all} counts the West owed more days; {n} give Zhdanov’s figures",
        exact or 1,
    ).format(
        more=sum(c.totals.west > c.totals.ussr for c in counts),
        all=len(counts),
        n=numeral(exact) if exact else _("none"),
    )
    above = verdict.at_least(CLAIM.west + 1)
    alt = _(
        "A scatter of {n} dots, one for each combination of rules. Days of the USSR run to the right, from {ussr_least} to "
        "{ussr_most}; days of the West upwards, from {west_least} to {west_most}. The dots fall along a slope, since the days "
        "to share are always {least} to {most}. Zhdanov’s figures are West {west} and USSR {ussr}; {above} the West more days."
    ).format(
        n=len(counts),
        ussr_least=verdict.ussr.least,
        ussr_most=verdict.ussr.most,
        west_least=verdict.west.least,
        west_most=verdict.west.most,
        least=verdict.length.least,
        most=verdict.length.most,
        west=CLAIM.west,
        ussr=CLAIM.ussr,
        above=n_("{n} count gives", "{n} counts give", above).format(n=above) if above else _("no count gives"),
    )
    note = _(
        "Each dot is one combination of five rules, to {end}; dots of equal figures stand side by side. Days on which both "
        "owed an answer, or nobody, count for neither axis. How many dots lie where depends on the rules offered, and says "
        "nothing of how likely they are. The data list the waits of every combination, each by its first day and its length, "
        "and lead to the move with which the count opens."
    ).format(end=day_and_month(End.JUNE_29.day))
    draw = partial(_draw, verdict, counts)
    return Plate.drawn("sensitivity", draw, title=title, alt=alt, note=note, sheet=_sheet(counts, moves))


def _draw(verdict: Verdict, counts: Sequence[Count], form: Form) -> Canvas:
    left, across, down = (44.0, 664.0, 400.0) if form.wide else (30.0, 304.0, 360.0)
    top, size, step = 24.0, *((6.5, 6.5) if form.wide else (4.5, 4.0))
    ussr = Scale(min(verdict.ussr.least, CLAIM.ussr) - 2, verdict.ussr.most + 2, left, left + across)
    lo, hi = min(verdict.west.least, CLAIM.west) - 3, max(verdict.west.most, CLAIM.west) + 2
    west = Scale(lo, hi, top + down, top)
    key = _key(form)
    bottom = top + down
    sheet = Canvas(form.width, bottom + 52 + key.height)
    number_ticks(sheet, ussr, bottom, 5, size=form.small)
    number_axis(sheet, west, (left, left + across), 5, size=form.small)
    sheet.line((left, left + across), (bottom, bottom), MUTED)
    words = _("days on which the USSR owed an answer")
    sheet.text(left + across, bottom + 33, words, size=form.small, ink=INK, align="right")
    words = _("days on which the West owed an answer")
    sheet.text(left - 6 if form.wide else 0, 12, words, size=form.small, ink=INK)
    low, high = max(ussr.lo, west.lo), min(ussr.hi, west.hi)
    if low < high:
        sheet.line((ussr(low), ussr(high)), (west(low), west(high)), MUTED, wide=1, dashed=True)
        sheet.text(ussr(high) - 2, west(high) - 8, _("equal"), size=form.small, ink=MUTED, align="right")
    _dots(sheet, counts, ussr, west, size, step)
    x, y = ussr(CLAIM.ussr), west(CLAIM.west)
    sheet.line((x, x), (y, bottom), ACCENT, wide=1, dashed=True)
    sheet.line((left, x), (y, y), ACCENT, wide=1, dashed=True)
    sheet.mark(x, y, Side("", "", "", ACCENT, "o", ""), _("Zhdanov’s figures"), size=size + 4)
    words = _("Zhdanov: West {west}, USSR {ussr}").format(west=CLAIM.west, ussr=CLAIM.ussr)
    sheet.text(x + (24 if form.wide else 16), y - 9, words, size=form.text, ink=ACCENT, bold=True)
    key.draw(sheet, 0, bottom + 48, size=6.5)
    return sheet


def _key(form: Form) -> Key:
    entries = [Entry(Side("", "", "", INK, MARKERS[one], ""), one.value) for one in French]
    clocks = [Entry(Side("", "", "", INK, "o", ""), one.value, open_=one is Clock.SENDING) for one in Clock]
    return Key([*entries, *clocks], form.width, form.small)


def _dots(sheet: Canvas, counts: Sequence[Count], ussr: Scale, west: Scale, size: float, step: float) -> None:
    cells: dict[tuple[int, int], list[tuple[int, Count]]] = {}
    for number, count in enumerate(counts, 1):
        cells.setdefault((count.totals.ussr, count.totals.west), []).append((number, count))
    for (days, others), members in cells.items():
        for n, (number, count) in enumerate(members):
            x = ussr(days) + (n - (len(members) - 1) / 2) * step
            shape = Side("", "", "", INK, MARKERS[count.rules.french], "")
            title = _("{number}: West {west}, USSR {ussr}").format(number=number, west=others, ussr=days)
            sheet.mark(x, west(others), shape, title, open_=count.rules.clock is Clock.SENDING, size=size)


def _sheet(counts: Sequence[Count], moves: Sequence[Move]) -> Sheet:
    return Sheet.of(
        [
            {
                _("Number"): n,
                _("West"): c.totals.west,
                _("USSR"): c.totals.ussr,
                _("Both"): c.totals.both,
                _("Nobody"): c.totals.none,
                _("All days"): c.totals.days,
                _("Clock"): c.rules.clock.value,
                _("Beginning"): c.rules.april.value,
                _("French drafts"): c.rules.french.value,
                _("Travel"): c.rules.travel.value,
                _("Memorandum"): c.rules.memorandum.value,
                _("Western waits"): _waits(c, Holder.WEST, moves),
                _("Soviet waits"): _waits(c, Holder.USSR, moves),
                LINK: f"moves/{c.rules.april.move}",
            }
            for n, c in enumerate(counts, 1)
        ]
    )


def _waits(count: Count, holder: Holder, moves: Sequence[Move]) -> str:
    """Return the waits of one side under some rules, which add up to its days."""
    found = waits(holding(moves, count.rules), holder, moves)
    return "; ".join(f"{day_and_month(first)}: {days}" for first, days in found)
