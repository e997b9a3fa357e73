"""Who was bound to whom, and who was asked for passage: the parts that states play in the obligations."""

from __future__ import annotations

from dataclasses import dataclass

from edition.record import Record
from edition.record.tables import Obligation


@dataclass(frozen=True, slots=True)
class Roles:
    """The parts that states play.

    Attributes
    ----------
    first
        The ally that has to move first.
    menaced
        The state to be helped.
    second
        The ally that waits for the first, and asks for passage.
    between
        The states whose leave it needs.
    """

    first: str
    menaced: str
    second: str
    between: tuple[str, ...]

    @property
    def states(self) -> tuple[str, ...]:
        """All of them."""
        return self.first, self.menaced, self.second, *self.between


def obligations(record: Record) -> list[Obligation]:
    """Return the obligations in their order."""
    return sorted(record.rows("obligations"), key=lambda row: row.position)


def roles(record: Record) -> Roles:
    """Return the parts that states play.

    Raises
    ------
    ValueError
        If no obligation waits for another, so that there is no first and no second.
    """
    waiting = next((row for row in obligations(record) if row.waits_for), None)
    if waiting is None:
        raise ValueError(
            "no row of obligations.csv says in waits_for who must move first; fill it for the ally that waits"
        )
    passages = (row for row in obligations(record) if row.kind == "passage" and row.to == waiting.by)
    between = tuple(dict.fromkeys(row.by for row in passages))
    return Roles(waiting.waits_for, waiting.to, waiting.by, between)
