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
from edition.record.labels import words
from edition.studies.waiting import (
    CountTest,
    Move,
    Reckoning,
    Totals,
    counted_days,
    holder_name,
    public_counts,
    read_moves,
    waits_of,
    weigh_count,
)

MARKERS = "osDv"
"""Shapes of dots, by what a paper of allies alone does to the clock, in the order of the choices."""


@plate("sensitivity")
def every_count(record: Record) -> Plate:
    """Return every combination of the rules as a dot: days of one side against days of the other."""
    moves = read_moves(record)
    claimed = public_counts(record)[0]
    test = weigh_count(record, moves, claimed)
    up, right = moves[0].sides.members
    counts = sorted(test.reckonings, key=lambda c: (-c.totals.of(up), c.totals.of(right)))
    exact, public = sum(c.distance == 0 for c in counts), record.events[claimed.event].short
    said = {one: words(record, "parties", "side", one) for one in (up, right)}
    title = n_(
        "In {more} of {all} counts {side} owed more; {n} agrees with ‘{event}’",
        "In {more} of {all} counts {side} owed more; {n} agree with ‘{event}’",
        exact or 1,
    ).format(
        more=sum(c.totals.of(up) > c.totals.of(right) for c in counts),
        all=len(counts),
        side=said[up],
        n=numeral(exact) if exact else _("none"),
        event=public,
    )
    above = test.at_least(up, claimed.totals.of(up) + 1)
    alt = _(
        "A scatter of {n} dots, one for each combination of rules. Days of {right} run to the right, from {right_least} to "
        "{right_most}; days of {up} upwards, from {up_least} to {up_most}. The dots fall along a slope, since the days to share "
        "are always {least} to {most}. ‘{event}’ counted {up_days} for {up} and {right_days} for {right}; {above} {up} more."
    ).format(
        n=len(counts),
        right=said[right],
        right_least=test.range_of(right).least,
        right_most=test.range_of(right).most,
        up=said[up],
        up_least=test.range_of(up).least,
        up_most=test.range_of(up).most,
        least=test.length.least,
        most=test.length.most,
        event=public,
        up_days=claimed.totals.of(up),
        right_days=claimed.totals.of(right),
        above=n_("{n} count gives", "{n} counts give", above).format(n=above) if above else _("no count gives"),
    )
    note = _(
        "Each dot is one combination of five rules, to {end}; dots of equal figures stand side by side. Days on which both "
        "owed an answer, or nobody, count for neither axis. How many dots lie where depends on the rules offered, and says "
        "nothing of how likely they are. The data list the waits of every combination, each by its first day and its length, "
        "and lead to the move with which the count opens."
    ).format(end=day_and_month(counts[0].rules.end))
    draw = partial(_draw, record, test, counts)
    return Plate.drawn("sensitivity", draw, title=title, alt=alt, note=note, sheet=_sheet(record, counts, moves))


def _draw(record: Record, test: CountTest, counts: Sequence[Reckoning], form: Form) -> Canvas:
    claimed = test.claimed.totals
    up, right = claimed.held
    left, across, top, down = (44.0, 664.0, 24.0, 400.0) if form.wide else (30.0, 304.0, 24.0, 360.0)
    bottom = top + down
    xs = Scale(
        min(test.range_of(right).least, claimed.of(right)) - 2, test.range_of(right).most + 2, left, left + across
    )
    high = max(test.range_of(up).most, claimed.of(up)) + 2
    ys = Scale(min(test.range_of(up).least, claimed.of(up)) - 3, high, bottom, top)
    key = _key(record, form)
    sheet = Canvas(form.width, bottom + 52 + key.height)
    number_ticks(sheet, xs, bottom, 5, size=form.small)
    number_axis(sheet, ys, (left, left + across), 5, size=form.small)
    sheet.line((left, left + across), (bottom, bottom), MUTED)
    days = {
        one: _("days on which {side} owed an answer").format(side=words(record, "parties", "side", one))
        for one in (up, right)
    }
    sheet.text(left + across, bottom + 33, days[right], size=form.small, align="right")
    sheet.text(left - 6 if form.wide else 0, 12, days[up], size=form.small)
    first, last = max(xs.lo, ys.lo), min(xs.hi, ys.hi)
    if first < last:
        sheet.line((xs(first), xs(last)), (ys(first), ys(last)), MUTED, wide=1, dashed=True)
        sheet.text(xs(last) - 2, ys(last) - 8, _("equal"), size=form.small, ink=MUTED, align="right")
    _dots(sheet, record, counts, xs, ys, form)
    x, y = xs(claimed.of(right)), ys(claimed.of(up))
    sheet.line((x, x), (y, bottom), ACCENT, wide=1, dashed=True)
    sheet.line((left, x), (y, y), ACCENT, wide=1, dashed=True)
    public = record.events[test.claimed.event].short
    sheet.mark(x, y, Side("", "", "", ACCENT, "o", ""), public, size=10.5 if form.wide else 8.5)
    told = f"{public}: {_days_of(record, claimed)}"
    sheet.text(x + (24 if form.wide else 16), y - 9, told, size=form.text, ink=ACCENT, bold=True)
    key.draw(sheet, 0, bottom + 48, size=6.5)
    return sheet


def _days_of(record: Record, held: Totals) -> str:
    return ", ".join(f"{holder_name(record, one)} {days}" for one, days in held.held.items())


def _markers(record: Record) -> dict[str, str]:
    """Return the shape of a dot by what a paper of allies alone does to the clock."""
    return dict(zip((row.choice for row in record.where("counting-choices", rule="alone")), MARKERS, strict=False))


def _key(record: Record, form: Form) -> Key:
    markers = _markers(record)
    alone = record.where("counting-choices", rule="alone")
    entries = [Entry(Side("", "", "", INK, markers[one.choice], ""), one.short or one.words) for one in alone]
    clocks = record.where("counting-choices", rule="clock")
    dots = [
        Entry(Side("", "", "", INK, "o", ""), one.short or one.words, open_=one.choice == "sending") for one in clocks
    ]
    return Key([*entries, *dots], form.width, form.small)


def _dots(sheet: Canvas, record: Record, counts: Sequence[Reckoning], xs: Scale, ys: Scale, form: Form) -> None:
    size, step = (6.5, 6.5) if form.wide else (4.5, 4.0)
    markers, (up, right) = _markers(record), counts[0].totals.held
    cells: dict[tuple[int, int], list[tuple[int, Reckoning]]] = {}
    for number, count in enumerate(counts, 1):
        cells.setdefault((count.totals.of(right), count.totals.of(up)), []).append((number, count))
    for (days, others), members in cells.items():
        for n, (number, count) in enumerate(members):
            x = xs(days) + (n - (len(members) - 1) / 2) * step
            shape = Side("", "", "", INK, markers[count.rules.alone.choice], "")
            title = f"{number}: {_days_of(record, count.totals)}"
            sheet.mark(x, ys(others), shape, title, open_=count.rules.is_chosen("clock", "sending"), size=size)


def _sheet(record: Record, counts: Sequence[Reckoning], moves: Sequence[Move]) -> Sheet:
    names = {one: holder_name(record, one) for one in counts[0].totals.held}
    rules = {row.id: row.name for row in sorted(record.rows("counting-rules"), key=lambda row: row.position)}
    return Sheet.of(
        [
            {
                _("Number"): n,
                **{name: c.totals.of(one) for one, name in names.items()},
                _("Both"): c.totals.both,
                _("Nobody"): c.totals.nobody,
                _("All days"): c.totals.days,
                **{name: getattr(c.rules, rule).words for rule, name in rules.items()},
                **{_("Waits: {side}").format(side=name): _waits(c, one, moves) for one, name in names.items()},
                LINK: f"moves/{c.rules.begins.move}",
            }
            for n, c in enumerate(counts, 1)
        ]
    )


def _waits(count: Reckoning, side: str, moves: Sequence[Move]) -> str:
    """Return the waits of one side under some rules, which add up to its days."""
    found = waits_of(side, counted_days(moves, count.rules), moves)
    return "; ".join(f"{day_and_month(first)}: {days}" for first, days in found)
