"""Who kept whom waiting: the waits one by one, and what a count assumes."""

from __future__ import annotations

from edition.language import _, day_and_month
from edition.pages.inline import Cell, Line, line, ref
from edition.pages.tables import table_view
from edition.pages.view import View
from edition.record import Record
from edition.record.tables import CountingRule
from edition.studies.waiting import (
    CountingRules,
    Move,
    alternatives,
    choose_rules,
    counted_days,
    each_wait,
    holder_name,
    public_counts,
    read_moves,
    totals,
    turning_day,
    weigh_count,
)


def waits_table(record: Record, rules: CountingRules | None = None) -> View:
    """Show every wait under some rules, Zhdanov’s by default, with the moves that bound it."""
    rules = rules or choose_rules(record)
    moves = read_moves(record)
    end = day_and_month(rules.end)
    unanswered = _("none by {day}").format(day=end)
    rows: list[list[Cell]] = [
        [
            holder_name(record, wait.side),
            str(wait.days),
            _move(wait.opened, rules),
            _move(wait.closed, rules) if wait.closed else unanswered,
        ]
        for wait in each_wait(moves, rules)
    ]
    held = totals(counted_days(moves, rules), moves[0].sides)
    caption = _("Each wait to {day}: West {west} days, USSR {ussr}").format(
        day=end, west=held.of("west"), ussr=held.of("ussr")
    )
    header = [_("Whose turn"), _("Days"), _("Waiting for an answer"), _("Answer")]
    return table_view(caption, header, rows, caption)


def assumptions_table(record: Record) -> View:
    """Show what must be assumed to get Zhdanov’s figures, and what each other choice alone would give."""
    moves = read_moves(record)
    closest = weigh_count(record, moves, public_counts(record)[0]).closest[0]
    rows: list[list[Cell]] = [
        [
            _rule(record.counting_rules[a.rule]),
            _sentence(a.chosen),
            _sentence(a.other),
            *(
                str(n)
                for n in (a.totals.of("west"), a.totals.of("ussr"), a.totals.both + a.totals.nobody, a.totals.days)
            ),
        ]
        for a in alternatives(record, moves, closest.rules)
    ]
    held = closest.totals
    caption = _("What gives West {west}, USSR {ussr} of {days} days, and what one change makes of it").format(
        west=held.of("west"), ussr=held.of("ussr"), days=held.days
    )
    header = [_("Rule"), _("Assumed"), _("Changed to"), _("West"), _("USSR"), _("Both or nobody"), _("All days")]
    return table_view(caption, header, rows, caption)


def _rule(row: CountingRule) -> Cell:
    return ref(row.table, row.record, row.name) if row.table else row.name


def _move(move: Move, rules: CountingRules) -> Line:
    return line(day_and_month(turning_day(move, rules)), ": ", ref("moves", move.id, move.title))


def _sentence(words: str) -> str:
    return words[:1].upper() + words[1:]
