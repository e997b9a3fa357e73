"""What would have to be true for the argument to hold: each condition with the records that bear on it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from edition.record import Record
from edition.record.relations import by_date
from edition.record.tables import Condition, Dispute, Event, Objection
from edition.studies.verdicts import STANCES


@dataclass(frozen=True, slots=True)
class Weight:
    """A condition with all that bears on it.

    Attributes
    ----------
    condition
        The row of ``conditions``.
    supports, against
        Events for and against, in order of time.
    positions
        Positions of historians by stance; unverified ones are not among them.
    unverified
        Positions that are unverified and so weigh nothing.
    disputes
        Points in dispute.
    """

    condition: Condition
    supports: tuple[Event, ...]
    against: tuple[Event, ...]
    positions: dict[str, tuple[Objection, ...]]
    unverified: tuple[Objection, ...]
    disputes: tuple[Dispute, ...]


def weigh(record: Record) -> list[Weight]:
    """Return the conditions in order, each with the records that bear on it."""
    rows = sorted(record.rows("conditions"), key=lambda r: r.position)
    return [_weight(record, row) for row in rows]


def _weight(record: Record, row: Condition) -> Weight:
    held = [record["objections"][name] for name in row.objections]
    firm = [o for o in held if o.status != "unverified"]
    return Weight(
        row,
        _events(record, row.supports),
        _events(record, row.against),
        {stance: tuple(o for o in firm if o.stance == stance) for stance in STANCES},
        tuple(o for o in held if o.status == "unverified"),
        tuple(record["disputes"][name] for name in row.disputes),
    )


def _events(record: Record, names: Iterable[str]) -> tuple[Event, ...]:
    return tuple(by_date([record["events"][name] for name in names]))
