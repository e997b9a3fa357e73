"""Tables of who kept whom waiting: the waits one by one, what a count assumes, what Parliament was told."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, fields, replace
from datetime import timedelta
from html import escape

from edition.charts.plates.turns import NAMES, spoken, waits
from edition.dates import days_between
from edition.pages.views.links import link
from edition.pages.views.shown import Shown, data_table
from edition.record import Record
from edition.studies.waiting import (
    Holder,
    Median,
    Move,
    Rules,
    Side,
    Totals,
    all_rules,
    holding,
    medians,
    read_moves,
    reply_times,
    totals,
    zhdanov,
)
from edition.studies.waiting.holding import day_of

RULE_NAMES = {
    "clock": "Clock",
    "april": "Beginning",
    "french": "French drafts",
    "travel": "Strang’s journey",
    "end": "End",
    "memorandum": "Soviet memorandum",
}

RULE_RECORDS = {
    "clock": ("moves", "m-1939-05-08-british-reply"),
    "april": ("disputes", "zhdanov-starting-date"),
    "french": ("moves", "m-1939-04-25-french-draft"),
    "travel": ("moves", "m-1939-06-12-strang-journey"),
    "memorandum": ("disputes", "soviet-memorandum-day"),
}
"""The move or the dispute on which each rule bears; for the clock, the move with the longest way."""


@dataclass(frozen=True, slots=True)
class Wait:
    """One wait: for whom, how long, the paper that opened it and the one that ended it, if any did."""

    holder: Holder
    days: int
    opened: Move
    closed: Move | None


@dataclass(frozen=True, slots=True)
class Alternative:
    """What comes of a count when one rule alone is changed."""

    rule: str
    chosen: str
    other: str
    totals: Totals


@dataclass(frozen=True, slots=True)
class Told:
    """A statement in Parliament that bears on time, in our words, and the move from which time is counted."""

    statement: str
    says: str
    since: str


EIGHT_POINTS = "m-1939-04-17-soviet-eight-points"

TOLD = (
    Told(
        "1939-05-02-chamberlain-no-details",
        "Proposals have gone both ways for some weeks",
        EIGHT_POINTS,
    ),
    Told(
        "1939-05-05-chamberlain-no-delay",
        "No delay that could have been avoided",
        EIGHT_POINTS,
    ),
    Told(
        "1939-05-05-chamberlain-own-opinions",
        "Mid-April is probably right for the Soviet proposals",
        EIGHT_POINTS,
    ),
    Told(
        "1939-05-15-chamberlain-awaiting",
        "Britain is waiting for another Soviet communication",
        "m-1939-05-08-british-reply",
    ),
    Told("1939-06-19-chamberlain-15-16-june", "Molotov was met on 15 and 16 June", "m-1939-06-16-soviet-memorandum"),
    Told("1939-06-26-dalton-send-minister", "Ten weeks of talks", EIGHT_POINTS),
    Told("1939-06-26-dalton-send-minister", "More than ten days since Strang left", "m-1939-06-12-strang-journey"),
    Told("1939-06-26-chamberlain-considering", "The Soviet comments are being considered", "m-1939-06-22-soviet-reply"),
    Told("1939-07-03-others-ask", "More than ten weeks’ delay", EIGHT_POINTS),
    Told(
        "1939-07-03-chamberlain-1-july",
        "Moscow’s reply to the text of 1 July is awaited",
        "m-1939-07-01-anglo-french-draft",
    ),
    Told("1939-07-05-chamberlain-not-one-side", "The Soviet reply came the day before", "m-1939-07-03-soviet-draft"),
    Told("1939-07-12-noel-baker-publish", "Three and a half months of talks", "m-1939-03-18-british-inquiry"),
    Told(
        "1939-07-24-chamberlain-fresh-instructions",
        "New instructions on 21 July, a meeting on the 23rd",
        "m-1939-07-17-molotov-refuses",
    ),
)
"""What Parliament was told of time, in the order of the sittings."""


def each_wait(moves: Sequence[Move], rules: Rules) -> tuple[Wait, ...]:
    """Return the waits of a count in order of time; their days add up to its totals.

    Parameters
    ----------
    moves
        All moves.
    rules
        The rules of the count.
    """
    days = holding(moves, rules)
    by_id = {m.id: m for m in moves}
    deciding = {d.day: d.deciding for d in days}
    found = []
    for holder, own in ((Holder.WEST, Side.WEST), (Holder.USSR, Side.USSR)):
        for first, length in waits(days, holder, moves):
            end = first + timedelta(days=length)
            asked = [by_id[name] for name in deciding[first] if by_id[name].side is own.opposite]
            answers = [
                m
                for m in moves
                if m.thread == "political" and m.side is own and not m.is_journey and day_of(m, rules) == end
            ]
            opened = asked[-1] if asked else by_id[deciding[first][-1]]
            found.append((first, Wait(holder, length, opened, answers[0] if answers else None)))
    return tuple(wait for _, wait in sorted(found, key=lambda pair: pair[0]))


def alternatives(moves: Sequence[Move], rules: Rules) -> tuple[Alternative, ...]:
    """Return what comes of changing one rule at a time; the end of the count stays."""
    offered = list(all_rules(moves))
    found = []
    for field in fields(Rules):
        chosen = getattr(rules, field.name)
        others = dict.fromkeys(getattr(r, field.name) for r in offered)
        for other in others:
            if other is not chosen and field.name != "end":
                result = totals(holding(moves, replace(rules, **{field.name: other})))
                found.append(Alternative(field.name, str(chosen.value), str(other.value), result))
    return tuple(found)


def medians_of_papers(moves: Sequence[Move]) -> dict[Side, Median]:
    """Return the median reply times of the answers that were drafts; answers by word of mouth are left out."""
    return medians(r for r in reply_times(moves) if r.move.draft)


def waits_table(record: Record, rules: Rules | None = None) -> Shown:
    """Show every wait under some rules, Zhdanov’s by default, with the moves that bound it."""
    rules = rules or Rules()
    moves = read_moves(record)
    rows = [
        [
            escape(NAMES[wait.holder]),
            str(wait.days),
            _move(wait.opened, rules),
            _move(wait.closed, rules) if wait.closed else f"none by {escape(spoken(rules.end.day))}",
        ]
        for wait in each_wait(moves, rules)
    ]
    held = totals(holding(moves, rules))
    caption = f"Each wait to {spoken(rules.end.day)}: West {held.west} days, USSR {held.ussr}"
    return Shown(data_table(caption, ["Whose turn", "Days", "Waiting for an answer", "Answer"], rows), caption)


def assumptions_table(record: Record) -> Shown:
    """Show what must be assumed to get Zhdanov’s figures, and what each other choice alone would give."""
    moves = read_moves(record)
    closest = zhdanov(moves).closest[0]
    rows = [
        [
            link(*RULE_RECORDS[a.rule], RULE_NAMES[a.rule]),
            escape(_sentence(a.chosen)),
            escape(_sentence(a.other)),
            str(a.totals.west),
            str(a.totals.ussr),
            str(a.totals.both + a.totals.none),
            str(a.totals.days),
        ]
        for a in alternatives(moves, closest.rules)
    ]
    held = closest.totals
    caption = f"What gives West {held.west}, USSR {held.ussr} of {held.days} days, and what one change makes of it"
    header = ["Rule", "Assumed", "Changed to", "West", "USSR", "Both or nobody", "All days"]
    return Shown(data_table(caption, header, rows), caption)


def told_parliament(record: Record) -> Shown:
    """Show what Parliament was told of time, beside the days counted from the moves."""
    moves = {m.id: m for m in read_moves(record)}
    rows = []
    for told in TOLD:
        statement = record["statements"][told.statement]
        when, since = statement.date, moves[told.since]
        start = since.left if since.is_journey and since.left else since.received
        speaker = statement.speaker
        who = record["people"][speaker].name if speaker else statement.voice
        rows.append(
            [
                link("statements", statement.id, f"{spoken(when.earliest)}, {who}"),
                escape(told.says),
                f"{link('moves', since.id, since.title)}, {escape(spoken(start.earliest))}",
                escape(str(days_between(start, when))),
            ]
        )
    caption = "What Parliament was told of time, and the days by the moves"
    header = ["Statement", "Told, in this edition’s words", "Counted from", "Days by then"]
    return Shown(data_table(caption, header, rows), f"{caption}: {len(rows)} statements")


def _move(move: Move, rules: Rules) -> str:
    return f"{escape(spoken(day_of(move, rules)))}: {link('moves', move.id, move.title)}"


def _sentence(words: str) -> str:
    return words[:1].upper() + words[1:]
