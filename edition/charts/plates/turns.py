"""Whose turn it was on each day: a strip of days, the West on one side, the USSR on the other."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, fields
from datetime import date, timedelta
from itertools import groupby

from edition.charts.grammar.layout import Label, column, rows
from edition.charts.paper.canvas import Canvas
from edition.charts.paper.measure import width, wrap
from edition.charts.paper.plate import Plate
from edition.charts.paper.sheet import LINK, Sheet
from edition.dates import parse
from edition.pages.palette import ACCENT, MUTED, PAPER, SIDES, Ink, side
from edition.record import Record
from edition.studies.waiting import Day, End, French, Holder, Move, Rules, Side, Totals, holding, read_moves, totals
from edition.studies.waiting.holding import day_of, is_french_variant

LANES = {Holder.WEST: SIDES["AF"].ink, Holder.USSR: SIDES["SU"].ink}
NAMES = {
    Holder.WEST: "West",
    Holder.USSR: "USSR",
    Holder.BOTH: "both",
    Holder.NONE: "nobody",
}
ARTICLE = "zhdanov"
TEXT, LINE, BAR = 10.5, 14.0, 28.0


@dataclass(frozen=True, slots=True)
class Run:
    """Days on end with one holder and for one reason."""

    holder: Holder
    first: date
    days: int
    deciding: tuple[str, ...]

    @property
    def last(self) -> date:
        """The last of them."""
        return self.first + timedelta(days=self.days - 1)


@dataclass(frozen=True, slots=True)
class Flagged:
    """A paper, or Zhdanov’s article, to be named beside the strip."""

    key: str
    lane: Holder
    day: date
    text: str
    ink: Ink


@dataclass(frozen=True, slots=True)
class _Strip:
    """All that is drawn: the days, what is named beside them, the marks, and first and last day of the scale."""

    days: Sequence[Day]
    flags: Sequence[Flagged]
    marks: Sequence[Move]
    moves: Sequence[Move]
    rules: Rules
    lo: date
    hi: date


def runs(days: Iterable[Day]) -> tuple[Run, ...]:
    """Gather days with the same holder for the same reason."""
    found = []
    for (holder, deciding), group in groupby(days, key=lambda d: (d.holder, d.deciding)):
        members = list(group)
        found.append(Run(holder, members[0].day, len(members), deciding))
    return tuple(found)


def turns(record: Record, rules: Rules | None = None) -> Plate:
    """Return whose turn it was on each day under some rules.

    Parameters
    ----------
    record
        The record.
    rules
        The rules; without them those nearest to Zhdanov’s own words, carried on to 2 August.
    """
    rules = rules or Rules(end=End.AUGUST_2)
    moves = read_moves(record)
    days = holding(moves, rules)
    if not days:
        raise ValueError(f"the record lacks the move with which the count begins: {rules.april.move}")
    held = totals(days)
    flags = _flags(record, moves, rules, days[0].day)
    marks = [m for m in moves if _is_shown(m, rules, days[0].day)]
    title = (
        f"From {spoken(days[0].day)} to {spoken(rules.end.day)} the West owed an answer on {held.west} days, "
        f"the USSR on {held.ussr}{_rest(held)}"
    )
    until_article = totals(d for d in days if d.day < End.JUNE_29.day)
    early = (
        f" To 29 June, when Zhdanov counted 59 and 16: West {until_article.west}, USSR {until_article.ussr}."
        if rules.end is End.AUGUST_2
        else ""
    )
    longest = max(runs(days), key=lambda r: r.days)
    alt = (
        f"A strip of {held.days} days. A bar above the line marks the days on which the West owed an answer, a bar below "
        f"it those of the USSR. Western bars fill {held.west} days, Soviet bars {held.ussr}. The longest wait, of "
        f"{longest.days} days, was for the {NAMES[longest.holder]}, from {spoken(longest.first)} to {spoken(longest.last)}."
        + (
            f" Before {spoken(End.JUNE_29.day)} the West held {until_article.west} days and the USSR {until_article.ussr}."
            if early
            else ""
        )
    )
    note = (
        f"Rules: {'; '.join(rules.describe())}.{early} Each number is a wait in days; a day belongs to the side that owed an "
        "answer at its end. Sigla are those of the drafts: S Soviet, B British, F French, A Anglo-French, J joint; in grey, "
        "papers that these rules pass over. Open marks: the day is uncertain."
    )
    lo, hi = days[0].day - timedelta(days=1), rules.end.day
    strip = _Strip(days, flags, marks, moves, rules, lo, hi)
    return Plate(_name(rules), title, _wide(strip), _narrow(strip), alt, _data(days, moves), note)


def spoken(day: date) -> str:
    """Return a day without its year.

    Examples
    --------
    >>> spoken(date(1939, 5, 8))
    '8 May'
    """
    return parse(day.isoformat()).describe().rsplit(" ", 1)[0]


def _name(rules: Rules) -> str:
    # Two plates on one page must not share an id.
    if rules == Rules(end=End.AUGUST_2):
        return "turns"
    return "turns-" + "-".join(getattr(rules, f.name).name for f in fields(rules)).lower().replace("_", "-")


def _rest(held: Totals) -> str:
    rest = [f"both on {held.both}"] if held.both else []
    rest += [f"nobody on {held.none}"] if held.none else []
    return ", " + ", ".join(rest) if rest else ""


def _is_shown(move: Move, rules: Rules, start: date) -> bool:
    day = day_of(move, rules)
    return move.thread == "political" and move.side is not Side.OTHER and not move.is_journey and (
        start <= day <= rules.end.day
    )  # fmt: skip


def _flags(record: Record, moves: Sequence[Move], rules: Rules, start: date) -> list[Flagged]:
    flags: dict[tuple[str, Side], Flagged] = {}
    for move in moves:
        if not move.draft or not _is_shown(move, rules, start) or (move.draft, move.side) in flags:
            continue
        lane = Holder.WEST if move.side is Side.WEST else Holder.USSR
        passed_over = rules.french is French.RUNS_ON and is_french_variant(move)
        day = day_of(move, rules)
        text = f"{record['drafts'][move.draft].siglum} {_brief(day)}"
        flags[move.draft, move.side] = Flagged(move.id, lane, day, text, MUTED if passed_over else LANES[lane])
    if rules.end is End.AUGUST_2:
        flags[ARTICLE, Side.OTHER] = Flagged(
            ARTICLE, Holder.USSR, End.JUNE_29.day, "29 June, Zhdanov’s article", ACCENT
        )
    return list(flags.values())


def _brief(day: date) -> str:
    number, month = spoken(day).split(" ")
    return f"{number} {month if len(month) < 5 else month[:3]}"


def waits(days: Sequence[Day], lane: Holder, moves: Sequence[Move]) -> list[tuple[date, int]]:
    """Return first day and length of each wait for one side; a journey or a further paper does not divide it."""
    asked_by = Side.USSR if lane is Holder.WEST else Side.WEST
    papers = {m.id for m in moves if m.side is asked_by and not m.is_journey}
    travels = {m.id for m in moves if m.is_journey}
    found: list[tuple[date, int]] = []
    before: tuple[str, ...] = ()
    unbroken = False
    for day in days:
        if day.holder not in (lane, Holder.BOTH):
            unbroken = False
            continue
        waiting = before if travels & set(day.deciding) else tuple(name for name in day.deciding if name in papers)
        if unbroken and set(before) <= set(waiting):
            found[-1] = (found[-1][0], found[-1][1] + 1)
        else:
            found.append((day.day, 1))
        before, unbroken = waiting, True
    return found


def _months(lo: date, hi: date) -> list[tuple[date, str]]:
    firsts = [date(lo.year, month, 1) for month in range(lo.month + 1, hi.month + 1)]
    return [(day, spoken(day).split(" ")[1]) for day in [lo, *firsts] if (hi - day).days > 12]


def _wide(strip: _Strip) -> str:
    left, right, levels, gap = 58.0, 712.0, 5, 22.0
    upper = levels * LINE + 12
    lower = upper + 2 * BAR + gap
    sheet = Canvas(720, lower + 12 + levels * LINE + 6)
    unit = (right - left) / ((strip.hi - strip.lo).days + 1)
    tops = {Holder.WEST: upper, Holder.USSR: upper + BAR + gap}

    def place(day: date) -> float:
        return left + (day - strip.lo).days * unit

    for day, name in _months(strip.lo, strip.hi):
        sheet.line((place(day), place(day)), (upper + BAR + 3, upper + BAR + gap - 3), MUTED)
        sheet.text(place(day) + 4, upper + BAR + 15, name, size=TEXT, ink=MUTED)
    for lane, top in tops.items():
        sheet.text(0, top + BAR / 2 + 4, NAMES[lane], size=11.5, ink=LANES[lane], bold=True)
        edge = top + BAR if lane is Holder.WEST else top
        sheet.line((left, right), (edge, edge), MUTED, wide=0.5)
        for first, count in waits(strip.days, lane, strip.moves):
            sheet.bar(place(first), top, count * unit, BAR, LANES[lane])
            if width(str(count), 11, bold=True) + 3 < count * unit:
                middle = place(first) + count * unit / 2
                sheet.text(middle, top + BAR / 2 + 4, str(count), size=11, ink=PAPER, align="center", bold=True)
        here = {f.key: f for f in strip.flags if f.lane is lane}
        labels = [
            Label(f.key, place(f.day), width(f.text, TEXT) + 3, 0 if f.ink is MUTED else 1) for f in here.values()
        ]
        for flag in rows(labels, left, 720, levels):
            own = here[flag.key]
            down = lane is Holder.USSR
            y = lower + 14 + (flag.level + 1) * LINE - 3 if down else upper - 10 - flag.level * LINE
            sheet.line((flag.anchor, flag.anchor), (y, lower) if down else (y - 9, upper), own.ink, wide=0.5)
            if own.key == ARTICLE:
                sheet.line((flag.anchor, flag.anchor), (upper, y), own.ink, wide=1.2, above=True)
            text = str(flag.number) if flag.number else own.text
            at = flag.x0 + 2 if flag.x0 >= flag.anchor else flag.x1 - 2
            sheet.text(at, y, text, size=TEXT, ink=own.ink, align="left" if flag.x0 >= flag.anchor else "right")
    for move in strip.marks:
        y = upper - 4 if move.side is Side.WEST else lower + 4
        sheet.marks(
            [(place(day_of(move, strip.rules)), y)],
            side(*move.by),
            [_named(move)],
            open_=move.received.is_doubtful,
            size=6.5,
        )
    return sheet.svg()


def _narrow(strip: _Strip) -> str:
    unit, head, bar = 5.8, 24.0, 32.0
    lefts = {Holder.WEST: 104.0, Holder.USSR: 104.0 + bar + 42}
    bottom = head + ((strip.hi - strip.lo).days + 1) * unit
    sheet = Canvas(344, bottom + 8)

    def place(day: date) -> float:
        return head + (day - strip.lo).days * unit

    middle = 104 + bar + 21
    for day, name in _months(strip.lo, strip.hi):
        sheet.line((104 + bar + 3, lefts[Holder.USSR] - 3), (place(day), place(day)), MUTED)
        sheet.text(middle, place(day) + 13, name if len(name) < 5 else name[:3], size=TEXT, ink=MUTED, align="center")
    for lane, x in lefts.items():
        west = lane is Holder.WEST
        sheet.text(x + bar / 2, head - 10, NAMES[lane], size=11.5, ink=LANES[lane], bold=True, align="center")
        edge = x + bar if west else x
        sheet.line((edge, edge), (head, bottom), MUTED, wide=0.5)
        for first, count in waits(strip.days, lane, strip.moves):
            sheet.bar(x, place(first), bar, count * unit, LANES[lane])
            if count * unit > 13:
                y = place(first) + count * unit / 2 + 4
                sheet.text(x + bar / 2, y, str(count), size=11, ink=PAPER, align="center", bold=True)
        here = {f.key: f for f in strip.flags if f.lane is lane}
        room = 88.0 if west else 344 - x - bar - 16
        lines = {key: wrap(f.text, TEXT, room) for key, f in here.items()}
        labels = [Label(k, place(f.day), 13.0 * len(lines[k]), 1) for k, f in here.items()]
        outer, text = (x, x - 16) if west else (x + bar, x + bar + 16)
        for note in column(labels, head - 6, bottom + 6, gap=1):
            own = here[note.key]
            height = note.y0 + 6.5
            sheet.line((outer, text + (2 if west else -2)), (note.anchor, height), own.ink, wide=0.5)
            if own.key == ARTICLE:
                sheet.line((104, outer), (note.anchor, note.anchor), own.ink, wide=1.2, above=True)
            for n, part in enumerate(lines[note.key]):
                sheet.text(text, note.y0 + 10 + 13 * n, part, size=TEXT, ink=own.ink, align="right" if west else "left")
    for move in strip.marks:
        at = lefts[Holder.WEST] - 4 if move.side is Side.WEST else lefts[Holder.USSR] + bar + 4
        point = (at, place(day_of(move, strip.rules)))
        sheet.marks([point], side(*move.by), [_named(move)], open_=move.received.is_doubtful, size=6)
    return sheet.svg()


def _named(move: Move) -> str:
    return f"{move.received.describe()}: {move.title}"


def _data(days: Sequence[Day], moves: Sequence[Move]) -> Sheet:
    by_id = {m.id: m for m in moves}
    return Sheet.of(
        [
            {
                "Days": f"{spoken(run.first)} to {spoken(run.last)}" if run.days > 1 else spoken(run.first),
                "Number": run.days,
                "Turn": NAMES[run.holder],
                "Because of": "; ".join(_named(by_id[name]) for name in run.deciding if name in by_id),
                LINK: f"moves/{run.deciding[0]}" if run.deciding else "",
            }
            for run in runs(days)
        ]
    )
