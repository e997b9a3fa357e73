"""Spells: days on end with one holder; and what both are called."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import groupby

from edition.language import _, n_
from edition.record import Record
from edition.record.labels import few_words
from edition.studies.waiting.counting import BOTH, NOBODY, CountedDay
from edition.studies.waiting.replies import Median


@dataclass(frozen=True, slots=True)
class Spell:
    """Days on end with one holder and for one reason."""

    holder: str
    first: date
    days: int
    deciding: tuple[str, ...]

    @property
    def last(self) -> date:
        """The last of them."""
        return self.first + timedelta(days=self.days - 1)


def spells_of(days: Iterable[CountedDay]) -> tuple[Spell, ...]:
    """Gather days with the same holder for the same reason."""
    found = []
    for (holder, deciding), group in groupby(days, key=lambda d: (d.holder, d.deciding)):
        members = list(group)
        found.append(Spell(holder, members[0].day, len(members), deciding))
    return tuple(found)


def holder_name(record: Record, holder: str) -> str:
    """Return who held the turn, in a word."""
    named = {BOTH: _("both"), NOBODY: _("nobody")}
    return named[holder] if holder in named else few_words(record, "parties", "side", holder)


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
