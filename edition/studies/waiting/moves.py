"""Moves: the steps of the exchange, with what a count of days needs."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import Enum
from typing import TYPE_CHECKING

from edition.dates import Bounds, Edtf, Precision

if TYPE_CHECKING:
    from edition.record import Record


class Side(Enum):
    """Who moves or is to move."""

    WEST = "West"
    USSR = "USSR"
    OTHER = "other"

    @property
    def opposite(self) -> Side:
        """The side across the table."""
        return {Side.WEST: Side.USSR, Side.USSR: Side.WEST}.get(self, Side.OTHER)


def side_of(parties: Iterable[str]) -> Side:
    """Return the side of some governments.

    Examples
    --------
    >>> side_of(["GB", "FR"]).value, side_of(["SU"]).value, side_of(["PL"]).value
    ('West', 'USSR', 'other')
    """
    named = set(parties)
    if "SU" in named:
        return Side.USSR
    return Side.WEST if named & {"GB", "FR"} else Side.OTHER


@dataclass(frozen=True, slots=True)
class Move:
    """One step of the exchange.

    Attributes
    ----------
    answers
        Ids of the moves it answers.
    left
        When it left the capital, where that is known; its first possible day is used.
    received
        When it was handed over.
    rivals
        Other days the sources give, kept only where the record itself marks ``received`` as doubtful.
    concludes
        Whether it agrees to what was asked, so that nobody owes an answer afterwards.

    Examples
    --------
    >>> from edition.dates import parse
    >>> draft = Move("m-1939-06-02-soviet-draft", "political", ("SU",), ("GB", "FR"), parse("1939-06-02"))
    >>> draft.side.value, str(draft.received)
    ('USSR', '1939-06-02')
    """

    id: str
    thread: str
    by: tuple[str, ...]
    to: tuple[str, ...]
    received: Edtf
    answers: tuple[str, ...] = ()
    left: Edtf | None = None
    rivals: tuple[Edtf, ...] = ()
    concludes: bool = False
    inferred: bool = False
    event: str = ""
    draft: str = ""
    title: str = ""

    @property
    def side(self) -> Side:
        """Who moved."""
        return side_of(self.by)

    @property
    def is_journey(self) -> bool:
        """Whether it stays within one side, as an envoy's journey does."""
        return self.side is side_of(self.to)

    @property
    def bounds(self) -> Bounds:
        """The days it can have been handed over on."""
        return Bounds.of(self.received, *self.rivals)

    @property
    def sent(self) -> date:
        """First day it can have left; the day it was handed over where nothing else is known.

        The first possible day is the reading kindest to the sender, which the rule is there to test.
        """
        return (self.left or self.received).earliest


def read_moves(record: Record) -> tuple[Move, ...]:
    """Return the moves of a record in the order of the table.

    Parameters
    ----------
    record
        The record; ``moves``, ``events`` and ``date-claims`` are read.
    """
    moves = []
    for row in record.rows("moves"):
        event = row.event
        received = row.received
        moves.append(
            Move(
                id=row.id,
                thread=row.thread,
                by=row.by,
                to=row.to,
                received=received,
                answers=row.answers,
                left=row.left,
                rivals=_rivals(record, event, received),
                concludes=bool(event) and record["events"][event].kind == "agreement",
                inferred=row.inferred,
                event=event,
                draft=row.draft,
                title=row.title,
            )
        )
    return tuple(moves)


def _rivals(record: Record, event: str, received: Edtf) -> tuple[Edtf, ...]:
    # A date the edition follows without a question mark is not reopened here: many date claims are
    # plain slips, such as 15 April for the eight points, which the documents settle.
    if not event or not received.is_doubtful:
        return ()
    found: list[Edtf] = []
    for claim in record.where("date-claims", event=event):
        day = claim.date
        if day is None or claim.followed or day.is_interval or day.start is None:
            continue
        if day.start.precision is Precision.DAY and day.earliest != received.earliest:
            found.append(day)
    unique = {day.earliest: day for day in found}
    return tuple(unique[day] for day in sorted(unique))
