"""The words that were said in public about the white paper, and of which side of it each speaks."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from edition.record.labels import values_of
from edition.record.record import Record
from edition.record.tables import Quotation, Statement


@dataclass(frozen=True, slots=True)
class Saying:
    """One thing that a public word says about the paper.

    Attributes
    ----------
    statement
        Where it was said.
    aspect, code
        Of what it speaks, and what it says of that.
    quotation
        The phrase that says it; nothing where only our words have it.
    says
        What it says, in our words.
    """

    statement: Statement
    aspect: str
    code: str
    quotation: Quotation | None
    says: str


def sayings(record: Record) -> tuple[Saying, ...]:
    """Return all of them in order of time."""
    rows = sorted(record.rows("paper-words"), key=lambda row: row.position)
    return tuple(
        Saying(record.statements[row.statement], row.aspect, row.code, record.readings.get(row.quotation), row.says)
        for row in rows
    )


def by_statement(said: Iterable[Saying]) -> dict[str, list[Saying]]:
    """Return sayings by the statement in which they stand, in their order."""
    found: dict[str, list[Saying]] = {}
    for saying in said:
        found.setdefault(saying.statement.id, []).append(saying)
    return found


def by_code(said: Iterable[Saying], aspect: str) -> dict[str, list[Saying]]:
    """Return sayings on one aspect by what they say of it, in the order in which that was first said."""
    found: dict[str, list[Saying]] = {}
    for saying in said:
        if saying.aspect == aspect:
            found.setdefault(saying.code, []).append(saying)
    return found


def never_spoken_of(record: Record, behalf: str) -> tuple[str, ...]:
    """Return the aspects of which a side never speaks in any statement that is coded."""
    spoken = {saying.aspect for saying in sayings(record) if saying.statement.behalf == behalf}
    return tuple(aspect for aspect in values_of(record, "paper-words", "aspect") if aspect not in spoken)
