"""Whose turn it was on each day: a strip of days, one side above, the other below."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import partial

from edition.charts.grammar import Flag, Flags, day_scale, month_names, month_starts
from edition.charts.grammar.flags import LEADING
from edition.charts.grammar.layout import Label, settle
from edition.charts.paper import LINK, NARROW, WIDE, Form, Plate, Sheet, plate
from edition.charts.paper.canvas import Align, Canvas
from edition.charts.paper.measure import width, wrap
from edition.drafts.sigla import letters_explained
from edition.language import _, day_and_month, month_abbreviated, n_
from edition.pages.palette import ACCENT, MUTED, PAPER, Ink, side
from edition.record import Record
from edition.record.labels import words
from edition.record.tables import Event
from edition.studies.chosen import chosen
from edition.studies.waiting import (
    CountedDay,
    CountingRules,
    Move,
    Totals,
    choose_rules,
    counted_days,
    holder_name,
    read_moves,
    spells_of,
    totals,
    turning_day,
    waits_of,
)

LANDMARK = "landmark"
LAST = "last-meeting"
"""The end of the count where no rules are given: that of the talks."""


@dataclass(frozen=True, slots=True)
class _Named:
    """A paper, or the landmark, to be named beside the strip."""

    key: str
    day: date
    text: str
    ink: Ink


@dataclass(frozen=True, slots=True)
class _Lane:
    """One side: its name and colour, its waits, what is named beside it, the moves marked."""

    name: str
    ink: Ink
    waits: Sequence[tuple[date, int]]
    named: dict[str, _Named]
    marks: Sequence[tuple[Move, date]]


@dataclass(frozen=True, slots=True)
class _Strip:
    """All that is drawn: both sides, first and last day."""

    upper: _Lane
    lower: _Lane
    first: date
    last: date

    @property
    def landmarks(self) -> list[_Named]:
        return [one for one in self.lower.named.values() if one.key == LANDMARK]


@plate("turns")
def whose_turn(record: Record, rules: CountingRules | None = None) -> Plate:
    """Return whose turn it was on each day under some rules.

    Parameters
    ----------
    record
        The record.
    rules
        The rules; without them the standard ones, carried on to the end of the talks.
    """
    rules = rules or choose_rules(record, ends=LAST)
    moves = read_moves(record)
    days = counted_days(moves, rules)
    if not days:
        raise ValueError(f"the record lacks the move with which the count begins: {rules.begins.move}")
    table = moves[0].sides
    held, first, last = totals(days, table), days[0].day, rules.end
    landmark = chosen(record, "turns").landmark(0)
    early = [d for d in days if d.day < landmark.date.earliest]
    until = _until(record, landmark, totals(early, table)) if landmark.date.earliest < last else ""
    one, other = table.members
    said = {who: words(record, "parties", "side", who) for who in table.members}
    title = n_(
        "To {end} {one} owed an answer on {n} day, {other} on {m}",
        "To {end} {one} owed an answer on {n} days, {other} on {m}",
        held.of(one),
    ).format(end=day_and_month(last), one=said[one], n=held.of(one), other=said[other], m=held.of(other))
    longest = max(spells_of(days), key=lambda spell: spell.days)
    alt = _(
        "A strip of {n} days from {first}. A bar above the line marks the days on which {one} owed an answer, a bar below it "
        "those of {other}: {ones} and {others} days; both owed one on {both}, nobody on {nobody}. The longest wait, of "
        "{longest} days, was for {side}, from {start} to {end}."
    ).format(
        n=held.days,
        first=day_and_month(first),
        one=said[one],
        other=said[other],
        ones=held.of(one),
        others=held.of(other),
        both=held.both,
        nobody=held.nobody,
        longest=longest.days,
        side=said.get(longest.holder) or holder_name(record, longest.holder),
        start=day_and_month(longest.first),
        end=day_and_month(longest.last),
    )
    marks = [(m, turning_day(m, rules)) for m in moves if _is_shown(m, rules, first)]
    note = _(
        "Each number is a wait in days; a day belongs to the side that owed an answer at its end. Sigla are those of the drafts "
        "({letters}); in grey, papers that these rules pass over. Open marks: the day is uncertain. Rules: {rules}."
    ).format(
        letters=letters_explained(record, [record.drafts[m.draft] for m, _day in marks if m.draft]),
        rules="; ".join(rules.describe()),
    )
    lanes = [
        _Lane(
            holder_name(record, who),
            side(*members).ink,
            waits_of(who, days, moves),
            _papers(record, who, marks, rules),
            [(move, day) for move, day in marks if move.side == who],
        )
        for who, members in table.members.items()
    ]
    if until:
        text = f"{day_and_month(landmark.date.earliest)}, {landmark.short}"
        lanes[1].named[LANDMARK] = _Named(LANDMARK, landmark.date.earliest, text, ACCENT)
    strip = _Strip(lanes[0], lanes[1], first - timedelta(days=1), last)
    return Plate.drawn(
        _name(record, rules),
        partial(_draw, strip),
        title=title,
        alt=f"{alt} {until}".strip(),
        note=f"{until} {note}".strip(),
        sheet=_sheet(record, days, {m.id: m for m in moves}),
    )


def _until(record: Record, landmark: Event, held: Totals) -> str:
    return _("To {day} ({event}): {days}.").format(
        day=day_and_month(landmark.date.earliest),
        event=landmark.short,
        days=", ".join(f"{holder_name(record, who)} {days}" for who, days in held.held.items()),
    )


def _name(record: Record, rules: CountingRules) -> str:
    # Two plates on one page must not share an id.
    changed = rules.changed_from(choose_rules(record, ends=LAST))
    return "-".join(["turns", *(getattr(rules, name).choice for name in changed)])


def _is_shown(move: Move, rules: CountingRules, start: date) -> bool:
    at_table = move.counted and bool(move.side) and not move.is_journey
    return at_table and start <= turning_day(move, rules) <= rules.end


def _papers(record: Record, who: str, marks: Sequence[tuple[Move, date]], rules: CountingRules) -> dict[str, _Named]:
    """Return the drafts of one side by the move that first brought each; in grey those that the rules pass over."""
    named: dict[str, _Named] = {}
    brought: set[str] = set()
    for move, day in marks:
        if move.side == who and move.draft and move.draft not in brought:
            brought.add(move.draft)
            passed_over = rules.is_chosen("alone", "runs-on") and move.is_alone
            ink = MUTED if passed_over else side(*move.sides.members[who]).ink
            text = f"{record.drafts[move.draft].siglum} {day.day} {month_abbreviated(day.month)}"
            named[move.id] = _Named(move.id, day, text, ink)
    return named


def _draw(strip: _Strip, form: Form) -> Canvas:
    return _across(strip) if form.wide else _down(strip)


def _across(strip: _Strip) -> Canvas:
    bar, gap, left, levels = 28.0, 22.0, 58.0, 5
    scale = day_scale(strip.first, strip.last, left, 712.0)
    over, under = (
        Flags(
            [Flag(f.key, scale(f.day), f.text, f.ink, 0 if f.ink is MUTED else 1) for f in lane.named.values()],
            left, WIDE.width, levels, WIDE.small,
        )
        for lane in (strip.upper, strip.lower)
    )  # fmt: skip
    upper = over.height + 14
    lower = upper + 2 * bar + gap
    sheet = Canvas(WIDE.width, lower + under.height + 18)
    starts = list(month_starts(strip.first, strip.last))
    named = month_names([*map(scale, starts), scale.end], starts, WIDE.small)
    for day in starts:
        sheet.line((scale(day), scale(day)), (upper + bar + 3, upper + bar + gap - 3), MUTED)
        sheet.text(scale(day) + 4, upper + bar + 15, named.get(day, ""), size=WIDE.small, ink=MUTED)
    for lane, top, edge, seat in (
        (strip.upper, upper, upper + bar, upper - 4),
        (strip.lower, upper + bar + gap, upper + bar + gap, lower + 4),
    ):
        sheet.text(0, top + bar / 2 + 4, lane.name, size=11.5, ink=lane.ink, bold=True)
        sheet.line((scale.start, scale.end), (edge, edge), MUTED, wide=0.5)
        for first, days in lane.waits:
            sheet.bar(scale(first), top, days * scale.unit, bar, lane.ink)
            if width(str(days), 11, bold=True) + 3 < days * scale.unit:
                middle = scale(first) + days * scale.unit / 2
                sheet.text(middle, top + bar / 2 + 4, str(days), ink=PAPER, align="center", bold=True)
        for move, day in lane.marks:
            sheet.mark(scale(day), seat, side(*move.by), _told(move), open_=move.received.is_doubtful)
    over.draw(sheet, upper - 10, lambda _key: upper)
    under.draw(sheet, lower + LEADING + 9, lambda _key: lower, down=True)
    for one in strip.landmarks:
        sheet.line((scale(one.day),) * 2, (upper, lower), one.ink, wide=1.2, above=True)
    return sheet


def _down(strip: _Strip) -> Canvas:
    unit, head, bar, left, gap, leading = 5.8, 24.0, 32.0, 104.0, 42.0, 13.0
    scale = day_scale(strip.first, strip.last, head, head + ((strip.last - strip.first).days + 1) * unit)
    sheet = Canvas(NARROW.width, scale.end + 8)
    right = left + bar + gap
    for day in month_starts(strip.first, strip.last):
        if scale.end - scale(day) > 13:
            sheet.rule(scale(day), left + bar + 3, right - 3)
            name = month_abbreviated(day.month)
            sheet.text(left + bar + gap / 2, scale(day) + 13, name, size=NARROW.small, ink=MUTED, align="center")
    for lane, x, inner, outer, way in (
        (strip.upper, left, left + bar, left, -1),
        (strip.lower, right, right, right + bar, 1),
    ):
        sheet.text(x + bar / 2, head - 10, lane.name, size=11.5, ink=lane.ink, bold=True, align="center")
        sheet.line((inner, inner), (head, scale.end), MUTED, wide=0.5)
        for first, days in lane.waits:
            sheet.bar(x, scale(first), bar, days * unit, lane.ink)
            if days * unit > 13:
                y = scale(first) + days * unit / 2 + 4
                sheet.text(x + bar / 2, y, str(days), ink=PAPER, align="center", bold=True)
        for move, day in lane.marks:
            sheet.mark(
                outer + way * 4, scale(day), side(*move.by), _told(move), open_=move.received.is_doubtful, size=6
            )
        room = left - 16 if way < 0 else NARROW.width - outer - 16
        lines = {key: wrap(one.text, NARROW.small, room) for key, one in lane.named.items()}
        labels = [Label(key, scale(one.day), leading * len(lines[key]), 1) for key, one in lane.named.items()]
        text = outer + way * 16
        for note in settle(labels, head - 6, scale.end + 6, gap=1):
            ink = lane.named[note.key].ink
            sheet.line((outer, text - way * 2), (note.anchor, note.y0 + 6.5), ink, wide=0.5)
            align: Align = "right" if way < 0 else "left"
            sheet.lines(text, note.y0 + 10, lines[note.key], leading, ink=ink, align=align)
    for one in strip.landmarks:
        sheet.line((left, right + bar), (scale(one.day),) * 2, one.ink, wide=1.2, above=True)
    return sheet


def _told(move: Move) -> str:
    return f"{move.received.describe()}: {move.title}"


def _sheet(record: Record, days: Sequence[CountedDay], by_id: dict[str, Move]) -> Sheet:
    return Sheet.of(
        [
            {
                _("Days"): _("{first} to {last}").format(first=day_and_month(s.first), last=day_and_month(s.last))
                if s.days > 1
                else day_and_month(s.first),
                _("Number"): s.days,
                _("Turn"): holder_name(record, s.holder),
                _("Because of"): "; ".join(_told(by_id[name]) for name in s.deciding if name in by_id),
                LINK: f"moves/{s.deciding[0]}" if s.deciding else "",
            }
            for s in spells_of(days)
        ]
    )
