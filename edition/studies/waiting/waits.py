"""Each wait by itself: whose, how long, which paper opened it and which ended it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from edition.record import Record
from edition.record.sides import Sides
from edition.record.tables import CountingChoice
from edition.studies.waiting.counting import BOTH, CountedDay, Totals, counted_days, totals, turning_day
from edition.studies.waiting.moves import Move
from edition.studies.waiting.rules import RULE_NAMES, CountingRules, all_rules


@dataclass(frozen=True, slots=True)
class Wait:
    """One wait: for whom, how long, the paper that opened it and the one that ended it, if any did."""

    side: str
    days: int
    opened: Move
    closed: Move | None


@dataclass(frozen=True, slots=True)
class Alternative:
    """What comes of a count when one rule alone is changed.

    Attributes
    ----------
    choice
        Id of the other choice.
    chosen, other
        Both choices in words.
    """

    rule: str
    choice: str
    chosen: str
    other: str
    totals: Totals


def waits_of(side: str, days: Sequence[CountedDay], moves: Sequence[Move]) -> list[tuple[date, int]]:
    """Return first day and length of each wait for one side; a journey or a further paper does not divide it."""
    papers = {m.id for m in moves if m.across == side and not m.is_journey}
    travels = {m.id for m in moves if m.is_journey}
    found: list[tuple[date, int]] = []
    before: tuple[str, ...] = ()
    unbroken = False
    for day in days:
        if day.holder not in (side, BOTH):
            unbroken = False
            continue
        waiting = before if travels & set(day.deciding) else tuple(name for name in day.deciding if name in papers)
        if unbroken and set(before) <= set(waiting):
            found[-1] = (found[-1][0], found[-1][1] + 1)
        else:
            found.append((day.day, 1))
        before, unbroken = waiting, True
    return found


def each_wait(moves: Sequence[Move], rules: CountingRules) -> tuple[Wait, ...]:
    """Return the waits of a count in order of time; their days add up to its totals.

    Parameters
    ----------
    moves
        All moves.
    rules
        The rules of the count.
    """
    days = counted_days(moves, rules)
    by_id = {m.id: m for m in moves}
    deciding = {d.day: d.deciding for d in days}
    found = []
    for side in moves[0].sides.members if moves else ():
        own = [m for m in moves if m.counted and m.side == side and not m.is_journey]
        for first, length in waits_of(side, days, moves):
            end = first + timedelta(days=length)
            asked = [by_id[name] for name in deciding[first] if by_id[name].across == side]
            answers = [m for m in own if turning_day(m, rules) == end]
            opened = asked[-1] if asked else by_id[deciding[first][-1]]
            found.append((first, Wait(side, length, opened, answers[0] if answers else None)))
    return tuple(wait for _, wait in sorted(found, key=lambda pair: pair[0]))


def alternatives(record: Record, moves: Sequence[Move], rules: CountingRules) -> tuple[Alternative, ...]:
    """Return what comes of changing one rule at a time; the end of the count stays."""
    offered = list(all_rules(record, moves))
    sides = moves[0].sides if moves else Sides({})
    found = []
    for name in (n for n in RULE_NAMES if n != "ends"):
        chosen: CountingChoice = getattr(rules, name)
        others = {row.id: row for row in (getattr(r, name) for r in offered) if row.id != chosen.id}
        for other in others.values():
            result = totals(counted_days(moves, replace(rules, **{name: other})), sides)
            found.append(Alternative(name, other.id, chosen.words, other.words, result))
    return tuple(found)
