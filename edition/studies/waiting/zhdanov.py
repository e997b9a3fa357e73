"""Zhdanov's 75, 16 and 59 days among all the counts that can be made."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, fields

from edition.dates import Days
from edition.studies.waiting.holding import Totals, holding, totals
from edition.studies.waiting.moves import Move
from edition.studies.waiting.rules import End, Rules, all_rules

CLAIM = Totals(west=59, ussr=16, both=0, none=0)
"""Pravda, 29 June 1939: 75 days since 15 April, 16 used by Moscow and 59 by the West."""


@dataclass(frozen=True, slots=True)
class Count:
    """One set of rules and what comes of it.

    Attributes
    ----------
    distance
        Days by which the length and both accounts differ from the claim, added up.
    """

    rules: Rules
    totals: Totals
    distance: int


@dataclass(frozen=True, slots=True)
class Verdict:
    """Where the claim lies.

    Attributes
    ----------
    counts
        Every count to 29 June, in the order of ``all_rules``.
    closest
        The counts nearest to the claim.
    assumed
        For each rule that all of the closest share: its name and its words.
    free
        Names of the rules that may be chosen either way among the closest.
    """

    counts: tuple[Count, ...]
    closest: tuple[Count, ...]
    west: Days
    ussr: Days
    length: Days
    assumed: tuple[tuple[str, str], ...]
    free: tuple[str, ...]

    @property
    def is_exact(self) -> bool:
        """Whether some set of rules gives his figures to the day."""
        return bool(self.closest) and self.closest[0].distance == 0

    def at_least(self, west: int) -> int:
        """Return how many counts give the West that many days or more."""
        return sum(c.totals.west >= west for c in self.counts)


def counts(moves: Sequence[Move], end: End | None = None) -> tuple[Count, ...]:
    """Return the totals under every combination of the rules.

    Parameters
    ----------
    moves
        All moves.
    end
        Keep one end of the count only.
    """
    found = []
    for rules in all_rules(moves):
        if end is None or rules.end is end:
            result = totals(holding(moves, rules))
            found.append(Count(rules, result, _distance(result)))
    return tuple(found)


def zhdanov(moves: Sequence[Move]) -> Verdict:
    """Put Zhdanov's figures to the test.

    Parameters
    ----------
    moves
        All moves, with the three offers of April among them.

    Examples
    --------
    >>> from edition.dates import parse
    >>> names = ("14-french-letters", "15-british-unilateral", "17-soviet-eight-points")
    >>> sides = ((("FR",), ("SU",)), (("GB",), ("SU",)), (("SU",), ("GB",)))
    >>> april = [Move(f"m-1939-04-{n}", "political", by, to, parse(f"1939-04-{n[:2]}"))
    ...          for n, (by, to) in zip(names, sides)]
    >>> str(zhdanov(april).length)
    '73–76'
    """
    every = counts(moves, End.JUNE_29)
    nearest = min(c.distance for c in every)
    closest = tuple(c for c in every if c.distance == nearest)
    assumed, free = [], []
    for field in fields(Rules):
        values = {getattr(c.rules, field.name) for c in closest}
        offered = {getattr(c.rules, field.name) for c in every}
        if len(values) == 1 and len(offered) > 1:
            assumed.append((field.name, str(next(iter(values)).value)))
        elif len(offered) > 1:
            free.append(field.name)
    return Verdict(
        every,
        closest,
        west=_range([c.totals.west for c in every]),
        ussr=_range([c.totals.ussr for c in every]),
        length=_range([c.totals.days for c in every]),
        assumed=tuple(assumed),
        free=tuple(free),
    )


def _distance(found: Totals) -> int:
    return abs(found.days - CLAIM.days) + abs(found.ussr - CLAIM.ussr) + abs(found.west - CLAIM.west)


def _range(numbers: list[int]) -> Days:
    return Days(min(numbers), max(numbers))
