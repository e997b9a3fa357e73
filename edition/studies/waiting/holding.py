"""Whose turn it was on each day, under stated rules.

A day belongs to the side that owed an answer at its end. The day of a paper thus opens the other
side's account, the days between two papers are the difference of their dates, and the day on which
the count ends is left out: from 15 April to 29 June are 75 days.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum

from edition.studies.waiting.moves import Move, Side
from edition.studies.waiting.rules import Clock, French, Memorandum, Rules, Travel


class Holder(Enum):
    """Who owed an answer."""

    WEST = "West"
    USSR = "USSR"
    BOTH = "both"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Day:
    """One day of the count.

    Attributes
    ----------
    deciding
        Ids of the moves that decide it: papers waiting for an answer, the agreement that ended
        waiting, or the journey under way.
    """

    day: date
    holder: Holder
    deciding: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Totals:
    """Days by holder."""

    west: int
    ussr: int
    both: int
    none: int

    @property
    def days(self) -> int:
        """All days counted."""
        return self.west + self.ussr + self.both + self.none


def holding(moves: Sequence[Move], rules: Rules | None = None) -> tuple[Day, ...]:
    """Return the holder of each day.

    Parameters
    ----------
    moves
        All moves, in order; those of other threads are passed over.
    rules
        The rules; without them those nearest to Zhdanov's own words.

    Returns
    -------
    tuple of Day
        From the day of the first offer to the day before the end; empty where the first offer of
        the rules is not among the moves.

    Examples
    --------
    >>> from edition.dates import parse
    >>> offer = Move("m-1939-04-15-british-unilateral", "political", ("GB",), ("SU",), parse("1939-04-15"))
    >>> answer = Move("m-1939-04-17-soviet-eight-points", "political", ("SU",), ("GB",), parse("1939-04-17"))
    >>> [d.holder.value for d in holding([offer, answer])[:3]]
    ['USSR', 'USSR', 'West']
    """
    rules = rules or Rules()
    counted = _counted(moves, rules)
    opening = next((m for m in counted if m.id == rules.april.move), None)
    if opening is None:
        return ()
    start = day_of(opening, rules)
    place = {m.id: n for n, m in enumerate(counted)}
    steps = sorted(
        (m for m in counted if not m.is_journey and place[m.id] >= place[opening.id]),
        key=lambda m: (day_of(m, rules), place[m.id]),
    )
    journeys = [m for m in counted if m.is_journey and m.left]
    return tuple(_days(start, rules, steps, journeys))


def totals(days: Iterable[Day]) -> Totals:
    """Add up the days by holder."""
    held = [d.holder for d in days]
    return Totals(*(held.count(h) for h in (Holder.WEST, Holder.USSR, Holder.BOTH, Holder.NONE)))


def day_of(move: Move, rules: Rules) -> date:
    """Return the day on which a move passes the turn."""
    if rules.memorandum is Memorandum.MAY_15 and move.rivals:
        return move.rivals[-1].earliest
    return move.sent if rules.clock is Clock.SENDING else move.received.earliest


def is_french_variant(move: Move) -> bool:
    """Return whether France alone answers: a western text that Britain had not joined."""
    return move.by == ("FR",) and bool(move.answers)


def _counted(moves: Sequence[Move], rules: Rules) -> list[Move]:
    political = [m for m in moves if m.thread == "political" and (m.side is not Side.OTHER)]
    variants = {m.id for m in political if is_french_variant(m)}
    # An answer to nothing but the French drafts stands or falls with them.
    to_variants = {m.id for m in political if m.answers and set(m.answers) <= variants}
    left_out: set[str] = set()
    if rules.french is French.RUNS_ON:
        left_out = variants | to_variants
    elif rules.french is French.STOPS_TO_BRITISH_REPLY:
        left_out = to_variants
    return [m for m in political if m.id not in left_out]


def _days(start: date, rules: Rules, steps: list[Move], journeys: list[Move]) -> Iterable[Day]:
    waiting: dict[Side, tuple[str, ...]] = {Side.WEST: (), Side.USSR: ()}
    settled: tuple[str, ...] = ()
    coming = list(steps)
    for n in range((rules.end.day - start).days):
        today = start + timedelta(days=n)
        while coming and day_of(coming[0], rules) <= today:
            move = coming.pop(0)
            if move.concludes:
                waiting, settled = {Side.WEST: (), Side.USSR: ()}, (move.id,)
                continue
            if not (rules.french is French.BOTH and is_french_variant(move)):
                waiting[move.side] = ()
            waiting[move.side.opposite] += (move.id,)
        yield _on_the_road(today, rules, journeys) or _at_the_table(today, waiting, settled)


def _on_the_road(today: date, rules: Rules, journeys: list[Move]) -> Day | None:
    for journey in journeys:
        if journey.sent <= today < journey.received.earliest:
            holder = Holder.WEST if rules.travel is Travel.WEST else Holder.NONE
            return Day(today, holder, (journey.id,))
    return None


def _at_the_table(today: date, waiting: dict[Side, tuple[str, ...]], settled: tuple[str, ...]) -> Day:
    west, ussr = waiting[Side.WEST], waiting[Side.USSR]
    if west and ussr:
        return Day(today, Holder.BOTH, west + ussr)
    if west:
        return Day(today, Holder.WEST, west)
    if ussr:
        return Day(today, Holder.USSR, ussr)
    return Day(today, Holder.NONE, settled)
