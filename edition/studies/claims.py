"""Public claims about the talks and the papers, who made them, and what the record makes of each."""

from __future__ import annotations

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


class Voice(Enum):
    """On whose behalf a claim was made."""

    GOVERNMENT = "British Government"
    PARLIAMENT = "Members of both Houses"
    SOVIET = "Soviet side"


MINISTERS = frozenset({"chamberlain", "butler", "halifax"})
"""Speakers for the British Government."""

OFFICIAL = frozenset({"British Official Wireless", "a government speaker (not named)"})
"""Voices of the British Government that are not one person’s."""


@dataclass(frozen=True, slots=True)
class Claim:
    """One claim.

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
    voice: Voice

    @property
    def when(self) -> Edtf:
        """The date of the statement."""
        return self.statement.date


def read_claims(record: Record) -> tuple[Claim, ...]:
    """Return all claims in the order of the table, that of their dates."""
    return tuple(_claim(record, row) for row in sorted(record.rows("claims"), key=lambda row: row.position))


def _claim(record: Record, row: PublicClaim) -> Claim:
    statement = record["statements"][row.statement]
    bears = tuple((table, name) for table in ("clauses", "events", "moves") for name in row.texts_of(table))
    finding = Finding(row.verdict)
    return Claim(row.id, statement, row.claim, bears, finding, row.reason, voice_of(record, statement))


def voice_of(record: Record, statement: Statement) -> Voice:
    """Return on whose behalf a statement was made."""
    speaker, voice = statement.speaker, statement.voice
    if speaker in MINISTERS or voice in OFFICIAL:
        return Voice.GOVERNMENT
    soviet = record["people"][speaker].party == "SU" if speaker else "Soviet" in voice
    return Voice.SOVIET if soviet else Voice.PARLIAMENT
