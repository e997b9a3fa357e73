"""Rules of counting: the assumptions a reader may change, and every combination of them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, fields
from datetime import date
from enum import Enum
from itertools import product

from edition.studies.waiting.moves import Move


class Clock(Enum):
    """When a paper passes the turn to the other side.

    A Soviet paper was handed over in its own capital, so that both days are one; the hours or the
    day that it took to reach London are not told apart from the time used there.
    """

    RECEIPT = "the turn passes when a paper is handed over"
    SENDING = "the turn passes when a paper leaves the capital"


class April(Enum):
    """Which offer of April counts first; the count begins on its day."""

    FRENCH_14 = "the count begins with the French letters of 14 April"
    BRITISH_15 = "the count begins with the British proposal of 15 April"
    SOVIET_17 = "the count begins with the eight points of 17 April"

    @property
    def move(self) -> str:
        """Id of the move that begins the count."""
        return {
            April.FRENCH_14: "m-1939-04-14-french-letters",
            April.BRITISH_15: "m-1939-04-15-british-unilateral",
            April.SOVIET_17: "m-1939-04-17-soviet-eight-points",
        }[self]


class French(Enum):
    """What an answer by France alone does to the British clock."""

    RUNS_ON = "the French drafts of late April do not stop the British clock"
    BOTH = "while a French draft lay before Moscow, both sides owed an answer"
    STOPS_TO_SURITS = "the French drafts stop the clock until Surits answers by word of mouth"
    STOPS_TO_BRITISH_REPLY = "the French drafts stop the clock until the British reply of 8 May"


class Travel(Enum):
    """Whose days an envoy's journey takes up."""

    WEST = "the days of Strang’s journey count for the West"
    NOBODY = "the days of Strang’s journey count for nobody"


class End(Enum):
    """The day before which the count ends."""

    JUNE_29 = "the count ends on 29 June, the day of Zhdanov’s article"
    AUGUST_2 = "the count ends on 2 August, the last political meeting"

    @property
    def day(self) -> date:
        """The first day no longer counted."""
        return date(1939, 6, 29) if self is End.JUNE_29 else date(1939, 8, 2)


class Memorandum(Enum):
    """Which day dates the Soviet memorandum of mid-May."""

    MAY_14 = "the Soviet memorandum is of 14 May"
    MAY_15 = "the Soviet memorandum is of 15 May"


@dataclass(frozen=True, slots=True)
class Rules:
    """One set of rules.

    Examples
    --------
    >>> Rules(april=April.SOVIET_17).describe()[1]
    'the count begins with the eight points of 17 April'
    """

    clock: Clock = Clock.RECEIPT
    april: April = April.BRITISH_15
    french: French = French.RUNS_ON
    travel: Travel = Travel.WEST
    end: End = End.JUNE_29
    memorandum: Memorandum = Memorandum.MAY_14

    def describe(self) -> tuple[str, ...]:
        """Return the rules in words, in the order of the fields."""
        return tuple(str(getattr(self, f.name).value) for f in fields(self))

    def changed_from(self, other: Rules) -> tuple[str, ...]:
        """Return the names of the rules that differ."""
        return tuple(f.name for f in fields(self) if getattr(self, f.name) is not getattr(other, f.name))


def all_rules(moves: Sequence[Move] | None = None) -> Iterator[Rules]:
    """Iterate over every combination of the rules.

    Parameters
    ----------
    moves
        If given, 15 May is offered only where these moves know a rival day for the memorandum.
    """
    memoranda = list(Memorandum)
    if moves is not None and not any(m.rivals for m in moves):
        memoranda = [Memorandum.MAY_14]
    for choice in product(Clock, April, French, Travel, End, memoranda):
        yield Rules(*choice)
