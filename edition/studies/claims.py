"""Public claims about the talks and the papers, who made them, and what the record makes of each."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum

from edition.dates import Edtf
from edition.record.record import Record
from edition.record.tables import PublicClaim, Statement


class Finding(Enum):
    """What the record makes of a claim."""

    BORNE_OUT = "borne-out"
    IN_PART = "in-part"
    DIFFERS = "differs"
    CANNOT_TELL = "cannot-be-told"


@dataclass(frozen=True, slots=True)
class WeighedClaim:
    """One claim made in public, weighed against the record.

    Attributes
    ----------
    statement
        The statement in which it was made.
    bears
        Table and id of each record that bears on it.
    finding, reason
        What the record makes of it, and why.
    """

    id: str
    statement: Statement
    text: str
    bears: tuple[tuple[str, str], ...]
    finding: Finding
    reason: str

    @property
    def when(self) -> Edtf:
        """The date of the statement."""
        return self.statement.date

    @property
    def behalf(self) -> str:
        """On whose behalf it was made, as the statement is coded."""
        return self.statement.behalf


def weighed_claims(record: Record) -> tuple[WeighedClaim, ...]:
    """Return all claims in the order of the table, that of their dates."""
    return tuple(_weighed(record, row) for row in sorted(record.rows("claims"), key=lambda row: row.position))


def _weighed(record: Record, row: PublicClaim) -> WeighedClaim:
    bears = tuple((table, name) for table in ("clauses", "events", "moves") for name in row.texts_of(table))
    return WeighedClaim(row.id, record["statements"][row.statement], row.claim, bears, Finding(row.verdict), row.reason)


def count_claims(claims: Iterable[WeighedClaim], behalf: str, *findings: Finding) -> int:
    """Return how many claims made on someone’s behalf have one of some findings."""
    return sum(c.behalf == behalf and c.finding in findings for c in claims)
