"""Spells of waiting: days on end with one holder, and the waits of one side."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import groupby

from edition.language import _, n_
from edition.studies.waiting.holding import Day, Holder
from edition.studies.waiting.moves import Move, Side
from edition.studies.waiting.replies import Median


@dataclass(frozen=True, slots=True)
class Spell:
    """Days on end with one holder and for one reason."""

    holder: Holder
    first: date
    days: int
    deciding: tuple[str, ...]

    @property
    def last(self) -> date:
        """The last of them."""
        return self.first + timedelta(days=self.days - 1)


def spells(days: Iterable[Day]) -> tuple[Spell, ...]:
    """Gather days with the same holder for the same reason."""
    found = []
    for (holder, deciding), group in groupby(days, key=lambda d: (d.holder, d.deciding)):
        members = list(group)
        found.append(Spell(holder, members[0].day, len(members), deciding))
    return tuple(found)


def waits(days: Sequence[Day], holder: Holder, moves: Sequence[Move]) -> list[tuple[date, int]]:
    """Return first day and length of each wait for one side; a journey or a further paper does not divide it."""
    asked_by = Side.USSR if holder is Holder.WEST else Side.WEST
    papers = {m.id for m in moves if m.side is asked_by and not m.is_journey}
    travels = {m.id for m in moves if m.is_journey}
    found: list[tuple[date, int]] = []
    before: tuple[str, ...] = ()
    unbroken = False
    for day in days:
        if day.holder not in (holder, Holder.BOTH):
            unbroken = False
            continue
        waiting = before if travels & set(day.deciding) else tuple(name for name in day.deciding if name in papers)
        if unbroken and set(before) <= set(waiting):
            found[-1] = (found[-1][0], found[-1][1] + 1)
        else:
            found.append((day.day, 1))
        before, unbroken = waiting, True
    return found


def holder_name(holder: Holder) -> str:
    """Return who held the turn, in a word."""
    return {Holder.WEST: _("West"), Holder.USSR: _("USSR"), Holder.BOTH: _("both"), Holder.NONE: _("nobody")}[holder]


def in_days(middle: Median) -> str:
    """Return a median in words.

    Examples
    --------
    >>> in_days(Median(6.5, 7, ())), in_days(Median(1, 1, ()))
    ('6½ to 7 days', '1 day')
    """
    least, most = (f"{int(n)}{'½' if n % 1 else ''}" for n in (middle.least, middle.most))
    if least == most:
        return n_("{n} day", "{n} days", 1 if least == "1" else 2).format(n=least)
    return _("{least} to {most} days").format(least=least, most=most)
