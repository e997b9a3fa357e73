"""Every combination of the rules of counting as a dot."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial

from edition.charts.grammar import Entry, Key, Scale, number_axis, number_ticks
from edition.charts.paper import LINK, Form, Plate, Sheet, plate
from edition.charts.paper.canvas import Canvas
from edition.language import _, day_and_month, n_, numeral
from edition.pages.palette import ACCENT, INK, MUTED, Side
from edition.record import Record
from edition.studies.waiting import (
    CountTest,
    Move,
    Reckoning,
    counted_days,
    public_counts,
    read_moves,
    waits_of,
    weigh_count,
)

MARKERS = "osDv"
"""Shapes of dots, by what a paper of allies alone does to the clock, in the order of the choices."""


@plate("sensitivity")
def every_count(record: Record) -> Plate:
    """Return every combination of the rules as a dot: days of the West against days of the USSR."""
    moves = read_moves(record)
    claimed = public_counts(record)[0]
    test = weigh_count(record, moves, claimed)
    counts = sorted(test.reckonings, key=lambda c: (-c.totals.of("west"), c.totals.of("ussr")))
    exact = sum(c.distance == 0 for c in counts)
    title = n_(
        "In {more} of {all} counts the West owed more days; {n} gives Zhdanov’s figures",
        "In {more} of {all} counts the West owed more days; {n} give Zhdanov’s figures",
        exact or 1,
    ).format(
        more=sum(c.totals.of("west") > c.totals.of("ussr") for c in counts),
        all=len(counts),
        n=numeral(exact) if exact else _("none"),
    )
    above = test.at_least("west", claimed.totals.of("west") + 1)
    alt = _(
        "A scatter of {n} dots, one for each combination of rules. Days of the USSR run to the right, from {ussr_least} to "
        "{ussr_most}; days of the West upwards, from {west_least} to {west_most}. The dots fall along a slope, since the days "
        "to share are always {least} to {most}. Zhdanov’s figures are West {west} and USSR {ussr}; {above} the West more days."
    ).format(
        n=len(counts),
        ussr_least=test.range_of("ussr").least,
        ussr_most=test.range_of("ussr").most,
        west_least=test.range_of("west").least,
        west_most=test.range_of("west").most,
        least=test.length.least,
        most=test.length.most,
        west=claimed.totals.of("west"),
        ussr=claimed.totals.of("ussr"),
        above=n_("{n} count gives", "{n} counts give", above).format(n=above) if above else _("no count gives"),
    )
    note = _(
        "Each dot is one combination of five rules, to {end}; dots of equal figures stand side by side. Days on which both "
        "owed an answer, or nobody, count for neither axis. How many dots lie where depends on the rules offered, and says "
        "nothing of how likely they are. The data list the waits of every combination, each by its first day and its length, "
        "and lead to the move with which the count opens."
    ).format(end=day_and_month(counts[0].rules.end))
    draw = partial(_draw, record, test, counts)
    return Plate.drawn("sensitivity", draw, title=title, alt=alt, note=note, sheet=_sheet(counts, moves))


def _draw(record: Record, test: CountTest, counts: Sequence[Reckoning], form: Form) -> Canvas:
    claimed = test.claimed.totals
    left, across, down = (44.0, 664.0, 400.0) if form.wide else (30.0, 304.0, 360.0)
    top, size, step = 24.0, *((6.5, 6.5) if form.wide else (4.5, 4.0))
    ussr = Scale(
        min(test.range_of("ussr").least, claimed.of("ussr")) - 2, test.range_of("ussr").most + 2, left, left + across
    )
    lo, hi = (
        min(test.range_of("west").least, claimed.of("west")) - 3,
        max(test.range_of("west").most, claimed.of("west")) + 2,
    )
    west = Scale(lo, hi, top + down, top)
    markers = dict(zip((c.choice for c in record.where("counting-choices", rule="alone")), MARKERS, strict=True))
    key = _key(record, markers, form)
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
    _dots(sheet, counts, markers, ussr, west, size, step)
    x, y = ussr(claimed.of("ussr")), west(claimed.of("west"))
    sheet.line((x, x), (y, bottom), ACCENT, wide=1, dashed=True)
    sheet.line((left, x), (y, y), ACCENT, wide=1, dashed=True)
    sheet.mark(x, y, Side("", "", "", ACCENT, "o", ""), _("Zhdanov’s figures"), size=size + 4)
    words = _("Zhdanov: West {west}, USSR {ussr}").format(west=claimed.of("west"), ussr=claimed.of("ussr"))
    sheet.text(x + (24 if form.wide else 16), y - 9, words, size=form.text, ink=ACCENT, bold=True)
    key.draw(sheet, 0, bottom + 48, size=6.5)
    return sheet


def _key(record: Record, markers: Mapping[str, str], form: Form) -> Key:
    alone = record.where("counting-choices", rule="alone")
    entries = [Entry(Side("", "", "", INK, markers[one.choice], ""), one.words) for one in alone]
    clocks = record.where("counting-choices", rule="clock")
    dots = [Entry(Side("", "", "", INK, "o", ""), one.words, open_=one.choice == "sending") for one in clocks]
    return Key([*entries, *dots], form.width, form.small)


def _dots(
    sheet: Canvas,
    counts: Sequence[Reckoning],
    markers: Mapping[str, str],
    ussr: Scale,
    west: Scale,
    size: float,
    step: float,
) -> None:
    cells: dict[tuple[int, int], list[tuple[int, Reckoning]]] = {}
    for number, count in enumerate(counts, 1):
        cells.setdefault((count.totals.of("ussr"), count.totals.of("west")), []).append((number, count))
    for (days, others), members in cells.items():
        for n, (number, count) in enumerate(members):
            x = ussr(days) + (n - (len(members) - 1) / 2) * step
            shape = Side("", "", "", INK, markers[count.rules.alone.choice], "")
            title = _("{number}: West {west}, USSR {ussr}").format(number=number, west=others, ussr=days)
            sheet.mark(x, west(others), shape, title, open_=count.rules.is_chosen("clock", "sending"), size=size)


def _sheet(counts: Sequence[Reckoning], moves: Sequence[Move]) -> Sheet:
    return Sheet.of(
        [
            {
                _("Number"): n,
                _("West"): c.totals.of("west"),
                _("USSR"): c.totals.of("ussr"),
                _("Both"): c.totals.both,
                _("Nobody"): c.totals.nobody,
                _("All days"): c.totals.days,
                _("Clock"): c.rules.clock.words,
                _("Beginning"): c.rules.begins.words,
                _("French drafts"): c.rules.alone.words,
                _("Travel"): c.rules.travel.words,
                _("Memorandum"): c.rules.doubt.words,
                _("Western waits"): _waits(c, "west", moves),
                _("Soviet waits"): _waits(c, "ussr", moves),
                LINK: f"moves/{c.rules.begins.move}",
            }
            for n, c in enumerate(counts, 1)
        ]
    )


def _waits(count: Reckoning, side: str, moves: Sequence[Move]) -> str:
    """Return the waits of one side under some rules, which add up to its days."""
    found = waits_of(side, counted_days(moves, count.rules), moves)
    return "; ".join(f"{day_and_month(first)}: {days}" for first, days in found)
