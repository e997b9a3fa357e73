"""What historians hold on the steps of the argument, in order of time, and how their words were read."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from edition.record.record import Record
from edition.record.tables import Argument, Objection, Period

STANCES = ("agrees", "qualifies", "objects")
"""What a historian does with a step, in the order in which a reader sees it."""

UNNAMED = "unnamed reviewer"
"""Stands in the column of authors where a reviewer’s name was not on the page read; the review is the reviewer’s own."""


@dataclass(frozen=True, slots=True)
class Judgement:
    """What one historian holds on steps of the argument.

    Attributes
    ----------
    author
        The name, without a remark in brackets.
    year
        Year of the work, ``None`` where it is not known.
    steps, chapters
        The steps of the argument, and the chapters in which these stand, each once.
    own
        Whether it was read in the writer’s own text, be it a part; otherwise through a review, a
        quotation or a publisher’s description.
    """

    id: str
    author: str
    year: int | None
    stance: str
    steps: tuple[str, ...]
    chapters: tuple[str, ...]
    own: bool


def judgements(record: Record) -> tuple[Judgement, ...]:
    """Return all judgements in order of year; those without a year stand last."""
    found = (_judgement(record, row) for row in record.rows("objections"))
    return tuple(sorted(found, key=lambda j: (j.year or 9999, j.author, STANCES.index(j.stance), j.id)))


def period_of(record: Record, judgement: Judgement) -> Period | None:
    """Return the span of years in which a judgement was published, ``None`` where its year is not known."""
    year = judgement.year
    return next((p for p in record.rows("periods") if year and p.first <= year <= p.last), None)


@dataclass(frozen=True, slots=True)
class OnStep:
    """A step of the argument and who holds what of it, by stance."""

    step: Argument
    held: Mapping[str, tuple[Judgement, ...]]

    @property
    def is_silent(self) -> bool:
        """Whether nobody takes a stand on it."""
        return not any(self.held.values())


def by_step(record: Record, stances: Iterable[str] = STANCES) -> tuple[OnStep, ...]:
    """Return the steps in the order of the book, each with the judgements of some stances."""
    wanted = tuple(stances)
    place = {name: row.position for name, row in record["chapters"].items()}
    steps = sorted(record.rows("arguments"), key=lambda a: (place[a.chapter], a.position))
    every = judgements(record)
    return tuple(
        OnStep(step, {s: tuple(j for j in every if step.id in j.steps and j.stance == s) for s in wanted})
        for step in steps
    )


def by_period(record: Record) -> tuple[tuple[Period | None, tuple[Judgement, ...]], ...]:
    """Return the judgements by span of time; those of works without a year stand last, in no span."""
    every = judgements(record)
    dated = ((p, tuple(j for j in every if period_of(record, j) is p)) for p in record.rows("periods"))
    return (*dated, (None, tuple(j for j in every if not j.year)))


def _judgement(record: Record, row: Objection) -> Judgement:
    steps = row.arguments
    chapters = dict.fromkeys(record["arguments"][step].chapter for step in steps)
    author = row.author.partition(" (")[0]
    return Judgement(row.id, author, row.year, row.stance, steps, tuple(chapters), read_in_own_words(record, row))


def read_in_own_words(record: Record, row: Objection) -> bool:
    """Return whether a judgement was read in a text by the historian who holds it.

    Both the work named and some of the evidence must be the historian’s own; a text known at second
    hand, from a description or through another author, does not count.
    """
    behind = {e.source for e in record.evidence_for("objections", row.id)}
    return _is_own(record, row, row.source) and any(_is_own(record, row, key) for key in behind)


def how_read(record: Record, row: Objection) -> str:
    """Return the code of how a judgement was read.

    It follows the source that the row names: ``whole``, ``opening`` or ``extract`` of the historian's own text;
    ``described`` where the work is known from a description or a citation; ``through-another`` where the
    historian is known through the text of another.
    """
    if read_in_own_words(record, row):
        return record.sources[row.source].read_as
    return "described" if _is_named(record, row, row.source) else "through-another"


def _is_own(record: Record, row: Objection, key: str) -> bool:
    return record.sources[key].read_as != "second-hand" and _is_named(record, row, key)


def _is_named(record: Record, row: Objection, key: str) -> bool:
    authors = record.sources[key].authors
    if UNNAMED in row.author:
        return not authors
    return any(name.split(",")[0] in row.author for name in authors)
