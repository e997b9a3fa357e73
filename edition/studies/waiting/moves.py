"""Moves: the steps of the exchange, with what a count of days needs."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from edition.dates import Bounds, Edtf, Precision
from edition.record import Record
from edition.record.relations import is_counted
from edition.record.sides import Sides, read_sides


@dataclass(frozen=True, slots=True)
class Move:
    """One step of the exchange.

    Attributes
    ----------
    by, to
        The governments that move, and those addressed.
    sides
        Who sits on which side of the table.
    counted
        Whether it belongs to the talks whose turns are counted.
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
    >>> table = Sides({"west": ("GB", "FR"), "ussr": ("SU",)})
    >>> draft = Move("m-1939-06-02-soviet-draft", ("SU",), ("GB", "FR"), parse("1939-06-02"), table)
    >>> draft.side, draft.across, str(draft.received)
    ('ussr', 'west', '1939-06-02')
    """

    id: str
    by: tuple[str, ...]
    to: tuple[str, ...]
    received: Edtf
    sides: Sides
    thread: str = ""
    counted: bool = True
    answers: tuple[str, ...] = ()
    left: Edtf | None = None
    rivals: tuple[Edtf, ...] = ()
    concludes: bool = False
    inferred: bool = False
    event: str = ""
    draft: str = ""
    title: str = ""

    @property
    def side(self) -> str:
        """Which side moved; empty if neither did, or both."""
        return self.sides.of(self.by)

    @property
    def across(self) -> str:
        """The side that faces it."""
        return self.sides.across(self.side)

    @property
    def is_journey(self) -> bool:
        """Whether it stays within one side, as an envoy's journey does."""
        return bool(self.side) and self.side == self.sides.of(self.to)

    @property
    def is_alone(self) -> bool:
        """Whether allies answer without the government that leads their side: a text that it had not joined."""
        return bool(self.answers) and self.sides.lacks_leader(self.by)

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
        The record; ``moves``, ``parties``, ``threads``, ``events`` and ``date-claims`` are read.
    """
    moves = []
    sides = read_sides(record)
    for row in record.rows("moves"):
        event = row.event
        received = row.received
        moves.append(
            Move(
                id=row.id,
                by=row.by,
                to=row.to,
                received=received,
                sides=sides,
                thread=row.thread,
                counted=is_counted(record, row.thread),
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
