"""A contemporary's count of days among all the counts that can be made.

Which counts were made in public, and what they gave each side, stands in ``day-counts.csv``: so far one, Zhdanov's
in Pravda.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from edition.dates import Days
from edition.record import Record
from edition.record.sides import Sides
from edition.studies.waiting.counting import Totals, counted_days, totals
from edition.studies.waiting.moves import Move
from edition.studies.waiting.rules import RULE_NAMES, CountingRules, all_rules


@dataclass(frozen=True, slots=True)
class PublicCount:
    """A count of days made in public.

    Attributes
    ----------
    event
        Where it was made public.
    ends
        The choice of an end that it states.
    totals
        The days it gave each side.
    """

    event: str
    ends: str
    totals: Totals


@dataclass(frozen=True, slots=True)
class Reckoning:
    """One set of rules and what comes of it.

    Attributes
    ----------
    distance
        Days by which the length and both accounts differ from a count made in public, added up; 0 where none is given.
    """

    rules: CountingRules
    totals: Totals
    distance: int = 0


@dataclass(frozen=True, slots=True)
class CountTest:
    """Where a count made in public lies among all that can be made.

    Attributes
    ----------
    claimed
        The count put to the test.
    reckonings
        Every count to its end, in the order of `all_rules`.
    closest
        Those nearest to it.
    length
        The days counted, from the least to the most.
    assumed
        For each rule that all of the closest share: its name and its words.
    free
        Names of the rules that may be chosen either way among the closest.
    """

    claimed: PublicCount
    reckonings: tuple[Reckoning, ...]
    closest: tuple[Reckoning, ...]
    length: Days
    assumed: tuple[tuple[str, str], ...]
    free: tuple[str, ...]

    @property
    def is_exact(self) -> bool:
        """Whether some set of rules gives its figures to the day."""
        return bool(self.closest) and self.closest[0].distance == 0

    def range_of(self, side: str) -> Days:
        """Return the least and the most days that a count gives one side."""
        return _range([r.totals.of(side) for r in self.reckonings])

    def at_least(self, side: str, days: int) -> int:
        """Return how many counts give a side that many days or more."""
        return sum(r.totals.of(side) >= days for r in self.reckonings)


def public_counts(record: Record) -> tuple[PublicCount, ...]:
    """Return the counts made in public, in the order of the table."""
    rows = list(record.rows("day-counts"))
    return tuple(
        PublicCount(
            event,
            record.counting_choices[next(r.ends for r in rows if r.event == event)].choice,
            Totals({r.side: r.days for r in rows if r.event == event}),
        )
        for event in dict.fromkeys(r.event for r in rows)
    )


def reckonings(
    record: Record, moves: Sequence[Move], claimed: PublicCount | None = None, **kept: str
) -> tuple[Reckoning, ...]:
    """Return the totals under every combination of the rules.

    Parameters
    ----------
    record, moves
        The record and all its moves.
    claimed
        A count made in public, from which the distance is measured.
    **kept
        Names of choices by rule that are not varied, such as ``ends="last-meeting"``.
    """
    sides = moves[0].sides if moves else Sides({})
    found = []
    for rules in all_rules(record, moves, **kept):
        result = totals(counted_days(moves, rules), sides)
        found.append(Reckoning(rules, result, _distance(result, claimed.totals) if claimed else 0))
    return tuple(found)


def weigh_count(record: Record, moves: Sequence[Move], claimed: PublicCount) -> CountTest:
    """Put a count made in public to the test.

    Parameters
    ----------
    record, moves
        The record and all its moves, with every beginning that may be chosen among them.
    claimed
        The count.

    Examples
    --------
    >>> from edition.record import open_record
    >>> from edition.studies.waiting import read_moves
    >>> record = open_record()
    >>> str(weigh_count(record, read_moves(record), public_counts(record)[0]).length)
    '73–76'
    """
    every = reckonings(record, moves, claimed, ends=claimed.ends)
    nearest = min(r.distance for r in every)
    closest = tuple(r for r in every if r.distance == nearest)
    assumed, free = [], []
    for name in RULE_NAMES:
        chosen = {getattr(r.rules, name).id: getattr(r.rules, name) for r in closest}
        if len({getattr(r.rules, name).id for r in every}) == 1:
            continue
        if len(chosen) == 1:
            assumed.append((name, next(iter(chosen.values())).words))
        else:
            free.append(name)
    length = _range([r.totals.days for r in every])
    return CountTest(claimed, every, closest, length, tuple(assumed), tuple(free))


def _distance(found: Totals, claimed: Totals) -> int:
    return abs(found.days - claimed.days) + sum(abs(found.of(side) - days) for side, days in claimed.held.items())


def _range(numbers: list[int]) -> Days:
    return Days(min(numbers), max(numbers))
