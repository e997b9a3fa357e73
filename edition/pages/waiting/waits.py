"""Who kept whom waiting: the waits one by one, and what a count assumes."""

from __future__ import annotations

from edition.language import _, day_and_month
from edition.pages.inline import Cell, Line, line, ref
from edition.pages.tables import table_view
from edition.pages.view import View
from edition.record import Record
from edition.record.selections import selected
from edition.studies.waiting import (
    Holder,
    Move,
    Rules,
    alternatives,
    each_wait,
    holding,
    read_moves,
    totals,
    zhdanov,
)
from edition.studies.waiting.holding import day_of


def waits_table(record: Record, rules: Rules | None = None) -> View:
    """Show every wait under some rules, Zhdanov’s by default, with the moves that bound it."""
    rules = rules or Rules()
    moves = read_moves(record)
    names = {Holder.WEST: _("West"), Holder.USSR: _("USSR"), Holder.BOTH: _("both"), Holder.NONE: _("nobody")}
    end = day_and_month(rules.end.day)
    unanswered = _("none by {day}").format(day=end)
    rows: list[list[Cell]] = [
        [
            names[wait.holder],
            str(wait.days),
            _move(wait.opened, rules),
            _move(wait.closed, rules) if wait.closed else unanswered,
        ]
        for wait in each_wait(moves, rules)
    ]
    held = totals(holding(moves, rules))
    caption = _("Each wait to {day}: West {west} days, USSR {ussr}").format(day=end, west=held.west, ussr=held.ussr)
    header = [_("Whose turn"), _("Days"), _("Waiting for an answer"), _("Answer")]
    return table_view(caption, header, rows, caption)


def assumptions_table(record: Record) -> View:
    """Show what must be assumed to get Zhdanov’s figures, and what each other choice alone would give."""
    moves = read_moves(record)
    closest = zhdanov(moves).closest[0]
    names = rule_names()
    bearing = {row.id.partition(".")[2]: row for row in selected(record, "counting-rules")}
    rows: list[list[Cell]] = [
        [
            ref(bearing[a.rule].table, bearing[a.rule].record, names[a.rule]) if a.rule in bearing else names[a.rule],
            _sentence(a.chosen),
            _sentence(a.other),
            *(str(n) for n in (a.totals.west, a.totals.ussr, a.totals.both + a.totals.none, a.totals.days)),
        ]
        for a in alternatives(moves, closest.rules)
    ]
    held = closest.totals
    caption = _("What gives West {west}, USSR {ussr} of {days} days, and what one change makes of it").format(
        west=held.west, ussr=held.ussr, days=held.days
    )
    header = [_("Rule"), _("Assumed"), _("Changed to"), _("West"), _("USSR"), _("Both or nobody"), _("All days")]
    return table_view(caption, header, rows, caption)


def rule_names() -> dict[str, str]:
    """Return how each rule of counting is called."""
    return {
        "clock": _("Clock"),
        "april": _("Beginning"),
        "french": _("French drafts"),
        "travel": _("Strang’s journey"),
        "end": _("End"),
        "memorandum": _("Soviet memorandum"),
    }


def _move(move: Move, rules: Rules) -> Line:
    return line(day_and_month(day_of(move, rules)), ": ", ref("moves", move.id, move.title))


def _sentence(words: str) -> str:
    return words[:1].upper() + words[1:]
