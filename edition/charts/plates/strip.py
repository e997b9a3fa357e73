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
from edition.charts.paper.canvas import Canvas
from edition.charts.paper.measure import width, wrap
from edition.drafts.sigla import letters_explained
from edition.language import _, day_and_month, month_abbreviated, n_
from edition.pages.palette import ACCENT, MUTED, PAPER, SIDES, Ink, side
from edition.record import Record
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

LANES = {"west": SIDES["AF"].ink, "ussr": SIDES["SU"].ink}
LANDMARK = "landmark"
LAST = "last-meeting"


@dataclass(frozen=True, slots=True)
class _Flagged:
    """A paper, or the landmark, to be named beside the strip."""

    key: str
    lane: str
    day: date
    text: str
    ink: Ink


@dataclass(frozen=True, slots=True)
class _Strip:
    """All that is drawn: the name and the waits of each side, what is named, the moves marked, first and last day."""

    names: dict[str, str]
    waits: dict[str, list[tuple[date, int]]]
    flags: Sequence[_Flagged]
    marks: Sequence[tuple[Move, date]]
    first: date
    last: date

    def named(self, lane: str) -> dict[str, _Flagged]:
        return {flag.key: flag for flag in self.flags if flag.lane == lane}


@plate("turns")
def whose_turn(record: Record, rules: CountingRules | None = None) -> Plate:
    """Return whose turn it was on each day under some rules.

    Parameters
    ----------
    record
        The record.
    rules
        The rules; without them those nearest to Zhdanov’s own words, carried on to the end of the talks.
    """
    rules = rules or choose_rules(record, ends=LAST)
    moves = read_moves(record)
    days = counted_days(moves, rules)
    if not days:
        raise ValueError(f"the record lacks the move with which the count begins: {rules.begins.move}")
    sides = moves[0].sides
    held, first, last = totals(days, sides), days[0].day, rules.end
    landmark = chosen(record, "turns").landmark(0)
    marks = [(m, turning_day(m, rules)) for m in moves if _is_shown(m, rules, first)]
    title = _("To {end} the West owed an answer on {west}, the USSR on {ussr}").format(
        end=day_and_month(last),
        west=n_("{n} day", "{n} days", held.of("west")).format(n=held.of("west")),
        ussr=held.of("ussr"),
    )
    early = [d for d in days if d.day < landmark.date.earliest]
    part = totals(early, sides) if landmark.date.earliest < last else None
    longest = max(spells_of(days), key=lambda spell: spell.days)
    alt = " ".join(
        (
            _(
                "A strip of {n} days from {first}. A bar above the line marks the days on which the West owed an answer, a bar "
                "below it those of the USSR. Western bars fill {west} days, Soviet bars {ussr}; both owed one on {both}, nobody "
                "on {nobody}."
            ).format(
                n=held.days,
                first=day_and_month(first),
                west=held.of("west"),
                ussr=held.of("ussr"),
                both=held.both,
                nobody=held.nobody,
            ),
            _("The longest wait, of {n} days, was for the {side}, from {first} to {last}.").format(
                n=longest.days,
                side=holder_name(record, longest.holder),
                first=day_and_month(longest.first),
                last=day_and_month(longest.last),
            ),
            _until(landmark, part) if part else "",
        )
    ).strip()
    flags = _flags(record, moves, rules, first, landmark if part else None)
    note = " ".join(
        (
            _("Rules: {rules}.").format(rules="; ".join(rules.describe())),
            *([_until(landmark, part)] if part else []),
            _(
                "Each number is a wait in days; a day belongs to the side that owed an answer at its end. Sigla are those of "
                "the drafts ({letters}); in grey, papers that these rules pass over. Open marks: the day is uncertain."
            ).format(letters=letters_explained(record, [record.drafts[m.draft] for m, _day in marks if m.draft])),
        )
    )
    names = {lane: holder_name(record, lane) for lane in LANES}
    waits = {lane: waits_of(lane, days, moves) for lane in LANES}
    strip = _Strip(names, waits, flags, marks, first - timedelta(days=1), last)
    return Plate.drawn(
        _name(record, rules),
        partial(_draw, strip),
        title=title,
        alt=alt,
        note=note,
        sheet=_sheet(record, days, {m.id: m for m in moves}),
    )


def _until(landmark: Event, held: Totals) -> str:
    return _("To {day} ({event}): West {west}, USSR {ussr}.").format(
        day=day_and_month(landmark.date.earliest), event=landmark.short, west=held.of("west"), ussr=held.of("ussr")
    )


def _name(record: Record, rules: CountingRules) -> str:
    # Two plates on one page must not share an id.
    changed = rules.changed_from(choose_rules(record, ends=LAST))
    return "-".join(["turns", *(getattr(rules, name).choice for name in changed)])


def _is_shown(move: Move, rules: CountingRules, start: date) -> bool:
    at_table = move.counted and bool(move.side) and not move.is_journey
    return at_table and start <= turning_day(move, rules) <= rules.end


def _flags(
    record: Record, moves: Sequence[Move], rules: CountingRules, start: date, landmark: Event | None
) -> list[_Flagged]:
    flags: dict[tuple[str, str], _Flagged] = {}
    for move in moves:
        if move.draft and _is_shown(move, rules, start) and (move.draft, move.side) not in flags:
            passed_over = rules.is_chosen("alone", "runs-on") and move.is_alone
            day = turning_day(move, rules)
            text = f"{record.drafts[move.draft].siglum} {day.day} {month_abbreviated(day.month)}"
            flags[move.draft, move.side] = _Flagged(
                move.id, move.side, day, text, MUTED if passed_over else LANES[move.side]
            )
    found = list(flags.values())
    if landmark:
        day = landmark.date.earliest
        found.append(_Flagged(LANDMARK, "ussr", day, f"{day_and_month(day)}, {landmark.short}", ACCENT))
    return found


def _draw(strip: _Strip, form: Form) -> Canvas:
    return _across(strip) if form.wide else _down(strip)


def _across(strip: _Strip) -> Canvas:
    bar, gap, levels = 28.0, 22.0, 5
    scale = day_scale(strip.first, strip.last, 58.0, 712.0)
    flags = {
        lane: Flags(
            [Flag(f.key, scale(f.day), f.text, f.ink, 0 if f.ink is MUTED else 1) for f in strip.named(lane).values()],
            58.0, WIDE.width, levels, WIDE.small,
        )
        for lane in LANES
    }  # fmt: skip
    upper = flags["west"].height + 14
    lower = upper + 2 * bar + gap
    sheet = Canvas(WIDE.width, lower + flags["ussr"].height + 18)
    starts = list(month_starts(strip.first, strip.last))
    named = month_names([*map(scale, starts), scale.end], starts, WIDE.small)
    for day in starts:
        sheet.line((scale(day), scale(day)), (upper + bar + 3, upper + bar + gap - 3), MUTED)
        sheet.text(scale(day) + 4, upper + bar + 15, named.get(day, ""), size=WIDE.small, ink=MUTED)
    for lane, ink in LANES.items():
        west = lane == "west"
        top = upper if west else upper + bar + gap
        sheet.text(0, top + bar / 2 + 4, strip.names[lane], size=11.5, ink=ink, bold=True)
        edge = top + bar if west else top
        sheet.line((scale.start, scale.end), (edge, edge), MUTED, wide=0.5)
        for first, days in strip.waits[lane]:
            sheet.bar(scale(first), top, days * scale.unit, bar, ink)
            if width(str(days), 11, bold=True) + 3 < days * scale.unit:
                middle = scale(first) + days * scale.unit / 2
                sheet.text(middle, top + bar / 2 + 4, str(days), ink=PAPER, align="center", bold=True)
        if west:
            flags[lane].draw(sheet, upper - 10, lambda _key: upper)
        else:
            flags[lane].draw(sheet, lower + LEADING + 9, lambda _key: lower, down=True)
    for flag in strip.flags:
        if flag.key == LANDMARK:
            sheet.line((scale(flag.day),) * 2, (upper, lower), flag.ink, wide=1.2, above=True)
    for move, day in strip.marks:
        y = upper - 4 if move.side == "west" else lower + 4
        sheet.mark(scale(day), y, side(*move.by), _named(move), open_=move.received.is_doubtful)
    return sheet


def _down(strip: _Strip) -> Canvas:
    unit, head, bar, left, leading = 5.8, 24.0, 32.0, 104.0, 13.0
    scale = day_scale(strip.first, strip.last, head, head + ((strip.last - strip.first).days + 1) * unit)
    sheet = Canvas(NARROW.width, scale.end + 8)
    lefts = {"west": left, "ussr": left + bar + 42}
    for day in month_starts(strip.first, strip.last):
        if scale.end - scale(day) > 13:
            sheet.line((left + bar + 3, lefts["ussr"] - 3), (scale(day), scale(day)), MUTED)
            name = month_abbreviated(day.month)
            sheet.text(left + bar + 21, scale(day) + 13, name, size=NARROW.small, ink=MUTED, align="center")
    for lane, x in lefts.items():
        west = lane == "west"
        sheet.text(x + bar / 2, head - 10, strip.names[lane], size=11.5, ink=LANES[lane], bold=True, align="center")
        edge = x + bar if west else x
        sheet.line((edge, edge), (head, scale.end), MUTED, wide=0.5)
        for first, days in strip.waits[lane]:
            sheet.bar(x, scale(first), bar, days * unit, LANES[lane])
            if days * unit > 13:
                y = scale(first) + days * unit / 2 + 4
                sheet.text(x + bar / 2, y, str(days), ink=PAPER, align="center", bold=True)
        named = strip.named(lane)
        room = left - 16 if west else NARROW.width - x - bar - 16
        lines = {key: wrap(flag.text, NARROW.small, room) for key, flag in named.items()}
        labels = [Label(key, scale(flag.day), leading * len(lines[key]), 1) for key, flag in named.items()]
        outer, text = (x, x - 16) if west else (x + bar, x + bar + 16)
        for note in settle(labels, head - 6, scale.end + 6, gap=1):
            ink = named[note.key].ink
            sheet.line((outer, text + (2 if west else -2)), (note.anchor, note.y0 + 6.5), ink, wide=0.5)
            if note.key == LANDMARK:
                sheet.line((left, outer), (note.anchor, note.anchor), ink, wide=1.2, above=True)
            sheet.lines(text, note.y0 + 10, lines[note.key], leading, ink=ink, align="right" if west else "left")
    for move, day in strip.marks:
        x = lefts["west"] - 4 if move.side == "west" else lefts["ussr"] + bar + 4
        sheet.mark(x, scale(day), side(*move.by), _named(move), open_=move.received.is_doubtful, size=6)
    return sheet


def _named(move: Move) -> str:
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
                _("Because of"): "; ".join(_named(by_id[name]) for name in s.deciding if name in by_id),
                LINK: f"moves/{s.deciding[0]}" if s.deciding else "",
            }
            for s in spells_of(days)
        ]
    )
