"""Each wait by itself: whose, how long, which paper opened it and which ended it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, fields, replace
from datetime import date, timedelta

from edition.studies.waiting.holding import Day, Holder, Totals, day_of, holding, totals
from edition.studies.waiting.moves import Move, Side
from edition.studies.waiting.rules import Rules, all_rules


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
