"""Whose turn it was on each day, under stated rules.

A day belongs to the side that owed an answer at its end. The day of a paper thus opens the other
side's account, the days between two papers are the difference of their dates, and the day on which
the count ends is left out: from 15 April to 29 June are 75 days.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from edition.record.sides import Sides
from edition.studies.waiting.moves import Move
from edition.studies.waiting.rules import CountingRules

BOTH = "both"
"""Holder of a day on which both sides owed an answer."""

NOBODY = "nobody"
"""Holder of a day on which neither did."""


@dataclass(frozen=True, slots=True)
class CountedDay:
    """One day of the count.

    Attributes
    ----------
    holder
        The side that owed an answer, `BOTH` or `NOBODY`.
    deciding
        Ids of the moves that decide it: papers waiting for an answer, the agreement that ended
        waiting, or the journey under way.
    """

    day: date
    holder: str
    deciding: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Totals:
    """Days by holder.

    Attributes
    ----------
    held
        The days on which each side alone owed an answer.
    """

    held: Mapping[str, int]
    both: int = 0
    nobody: int = 0

    def of(self, side: str) -> int:
        """Return the days of one side; ``KeyError`` if no such side was counted."""
        return self.held[side]

    @property
    def days(self) -> int:
        """All days counted."""
        return sum(self.held.values()) + self.both + self.nobody


def counted_days(moves: Sequence[Move], rules: CountingRules) -> tuple[CountedDay, ...]:
    """Return the holder of each day.

    Parameters
    ----------
    moves
        All moves, in order; those of threads that are not counted are passed over.
    rules
        The rules.

    Returns
    -------
    tuple of CountedDay
        From the day of the first offer to the day before the end; empty where the first offer of
        the rules is not among the moves.

    Examples
    --------
    >>> from edition.record import open_record
    >>> from edition.studies.waiting import choose_rules, read_moves
    >>> record = open_record()
    >>> [day.holder for day in counted_days(read_moves(record), choose_rules(record))[:3]]
    ['ussr', 'ussr', 'west']
    """
    counted = _counted(moves, rules)
    opening = next((m for m in counted if m.id == rules.begins.move), None)
    if opening is None:
        return ()
    start = turning_day(opening, rules)
    place = {m.id: n for n, m in enumerate(counted)}
    steps = sorted(
        (m for m in counted if not m.is_journey and place[m.id] >= place[opening.id]),
        key=lambda m: (turning_day(m, rules), place[m.id]),
    )
    journeys = [m for m in counted if m.is_journey and m.left]
    return tuple(_days(start, rules, steps, journeys))


def totals(days: Iterable[CountedDay], sides: Sides) -> Totals:
    """Add up the days by holder."""
    held = Counter(day.holder for day in days)
    return Totals({side: held[side] for side in sides.members}, held[BOTH], held[NOBODY])


def turning_day(move: Move, rules: CountingRules) -> date:
    """Return the day on which a move passes the turn."""
    if rules.is_chosen("doubt", "rival") and move.rivals:
        return move.rivals[-1].earliest
    return move.sent if rules.is_chosen("clock", "sending") else move.received.earliest


def _counted(moves: Sequence[Move], rules: CountingRules) -> list[Move]:
    counted = [m for m in moves if m.counted and m.side]
    alone = {m.id for m in counted if m.is_alone}
    # An answer to nothing but papers of allies alone stands or falls with them.
    to_alone = {m.id for m in counted if m.answers and set(m.answers) <= alone}
    left_out: set[str] = set()
    if rules.is_chosen("alone", "runs-on"):
        left_out = alone | to_alone
    elif rules.is_chosen("alone", "stops-to-reply"):
        left_out = to_alone
    return [m for m in counted if m.id not in left_out]


def _days(start: date, rules: CountingRules, steps: list[Move], journeys: list[Move]) -> Iterable[CountedDay]:
    sides = steps[0].sides.members if steps else ()
    waiting: dict[str, tuple[str, ...]] = dict.fromkeys(sides, ())
    settled: tuple[str, ...] = ()
    coming = list(steps)
    for n in range((rules.end - start).days):
        today = start + timedelta(days=n)
        while coming and turning_day(coming[0], rules) <= today:
            move = coming.pop(0)
            if move.concludes:
                waiting, settled = dict.fromkeys(sides, ()), (move.id,)
                continue
            if not (rules.is_chosen("alone", "both-owe") and move.is_alone):
                waiting[move.side] = ()
            waiting[move.across] += (move.id,)
        yield _on_the_road(today, rules, journeys) or _at_the_table(today, waiting, settled)


def _on_the_road(today: date, rules: CountingRules, journeys: list[Move]) -> CountedDay | None:
    for journey in journeys:
        if journey.sent <= today < journey.received.earliest:
            return CountedDay(today, journey.side if rules.is_chosen("travel", "sender") else NOBODY, (journey.id,))
    return None


def _at_the_table(today: date, waiting: Mapping[str, tuple[str, ...]], settled: tuple[str, ...]) -> CountedDay:
    owing = [side for side, papers in waiting.items() if papers]
    if not owing:
        return CountedDay(today, NOBODY, settled)
    papers = tuple(paper for side in owing for paper in waiting[side])
    return CountedDay(today, BOTH if len(owing) > 1 else owing[0], papers)
