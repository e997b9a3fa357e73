"""Drafts compared by their coded features: how far apart they lie, and on what they differ."""

from __future__ import annotations

from dataclasses import dataclass
from math import fsum

from edition.record import Record
from edition.record.tables import CodedQuestion

NOT_COMPARED = ("unknown", "not-applicable", "")
"""Values that count neither for nor against likeness."""


@dataclass(frozen=True, slots=True)
class CodedChange:
    """One feature in two drafts."""

    feature: CodedQuestion
    first: str
    second: str

    @property
    def comparable(self) -> bool:
        """Whether both texts answer the question."""
        return self.first not in NOT_COMPARED and self.second not in NOT_COMPARED

    @property
    def step(self) -> float:
        """How far the values lie apart, from 0 to 1."""
        return gower_step(self.feature, self.first, self.second)


@dataclass(frozen=True, slots=True)
class CodedDistance:
    """How far two drafts lie apart, and on how many features that rests."""

    value: float | None
    features: int


def gower_step(question: CodedQuestion, one: str, other: str) -> float:
    """Return how far two answers to a question lie apart, from 0 to 1 (Gower 1971).

    Of an ordered question the steps between them over the steps of the whole scale; of others 0 for the same answer
    and 1 for different ones.

    Raises
    ------
    ValueError
        If the codebook has no such answer.
    """
    for answer in (one, other):
        if answer not in question.values:
            raise ValueError(f"{answer!r} is no answer to {question.id}; the answers are {', '.join(question.values)}")
    if one == other:
        return 0.0
    if not question.ordered:
        return 1.0
    return abs(question.values.index(one) - question.values.index(other)) / (len(question.values) - 1)


def coded_value(record: Record, draft: str, feature: str) -> str:
    """Return the coded value of a feature of a draft, empty if there is none."""
    row = record["features"].get(f"{draft}.{feature}")
    return row.value if row else ""


def coded_changes(record: Record, first: str, second: str) -> tuple[CodedChange, ...]:
    """Return every feature with its value in either draft, in the order of the codebook."""
    return tuple(
        CodedChange(feature, coded_value(record, first, feature.id), coded_value(record, second, feature.id))
        for feature in record.rows("codebook")
    )


def coded_distance(record: Record, first: str, second: str) -> CodedDistance:
    """Return the mean step over the features that both drafts answer; no value where there is none.

    The measure is Gower's general coefficient (1971), as a distance and without weights.
    """
    steps = [change.step for change in coded_changes(record, first, second) if change.comparable]
    return CodedDistance(fsum(steps) / len(steps) if steps else None, len(steps))
