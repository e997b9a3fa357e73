"""How far two governments stood apart, with what was not seen as a band."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from math import fsum

from edition.drafts.coded import gower_step
from edition.record.tables import CodedQuestion
from edition.studies.ledger.codes import UNKNOWN, CodedDraft, Unseen, positions_on


@dataclass(frozen=True, slots=True)
class Band:
    """The least and the greatest value that what is not known allows."""

    low: float
    high: float

    @property
    def width(self) -> float:
        """How much is not known."""
        return self.high - self.low


@dataclass(frozen=True, slots=True)
class DatedGap:
    """The distance between two governments from a day until the next draft.

    Attributes
    ----------
    day
        The day of the draft.
    drafts
        The drafts of that day by either government.
    band
        The distance, from 0 (the same answer to every question) to 1.
    compared, unknown
        How many questions both have spoken on, and on how many of these a position was not seen.
    """

    day: date
    drafts: tuple[CodedDraft, ...]
    band: Band
    compared: int
    unknown: int


def answers_apart(question: CodedQuestion, one: str, other: str) -> Band:
    """Return how far two answers to a question lie apart, from 0 to 1.

    Ordered answers lie as far apart as there are steps between them, over the greatest number of
    steps; of unordered ones any two lie 1 apart (Gower 1971). An unknown answer may be any.

    Raises
    ------
    ValueError
        If the question has no such answer.

    Examples
    --------
    >>> league = CodedQuestion(id="league", name="League", question="Is the League referred to?", ordered=True,
    ...                        values=("article-16", "principles", "none"))
    >>> answers_apart(league, "article-16", "principles"), answers_apart(league, "principles", "unknown")
    (Band(low=0.5, high=0.5), Band(low=0.0, high=0.5))
    """
    ones, others = _possible(question, one), _possible(question, other)
    steps = [gower_step(question, a, b) for a in ones for b in others]
    return Band(min(steps), max(steps))


def positions_apart(
    questions: Iterable[CodedQuestion],
    one: Mapping[str, str],
    other: Mapping[str, str],
    weights: Mapping[str, float] | None = None,
) -> Band:
    """Return how far two sets of positions lie apart, as the mean over the questions.

    Parameters
    ----------
    questions
        The questions to compare; one on which either side has not spoken is passed over.
    one, other
        Answers by question, as `positions_on` gives them.
    weights
        How much a question counts; 1 where nothing is said. A weight of 0 leaves it out.

    Returns
    -------
    Band
        From the least to the greatest distance over all completions of the unknown answers. Since
        each question is completed by itself, both are reached.

    Raises
    ------
    ValueError
        If a weight is negative, or is given for no question, or if there is nothing to compare.
    """
    given = tuple(questions)
    _check(given, weights or {})
    parts = [
        ((weights or {}).get(q.id, 1.0), answers_apart(q, one[q.id], other[q.id]))
        for q in given
        if q.id in one and q.id in other
    ]
    whole = fsum(weight for weight, _ in parts)
    if not whole:
        raise ValueError("there is no question on which both have spoken and which counts")
    return Band(
        fsum(weight * band.low for weight, band in parts) / whole,
        fsum(weight * band.high for weight, band in parts) / whole,
    )


def gaps_over_time(
    questions: Sequence[CodedQuestion],
    drafts: Sequence[CodedDraft],
    one: str,
    other: str,
    weights: Mapping[str, float] | None = None,
    unseen: Unseen = Unseen.OPEN,
) -> tuple[DatedGap, ...]:
    """Return the distance between two governments after each day on which either handed over a draft.

    Days before both have spoken on the same question are left out.
    """
    found = []
    for day in sorted({p.day for p in drafts if one in p.parties or other in p.parties}):
        first, second = positions_on(drafts, one, day, unseen), positions_on(drafts, other, day, unseen)
        both = [q for q in questions if q.id in first and q.id in second and (weights or {}).get(q.id, 1.0)]
        if not both:
            continue
        unknown = sum(UNKNOWN in (first[q.id], second[q.id]) for q in both)
        here = tuple(p for p in drafts if p.day == day and (one in p.parties or other in p.parties))
        found.append(DatedGap(day, here, positions_apart(questions, first, second, weights), len(both), unknown))
    return tuple(found)


def _possible(question: CodedQuestion, value: str) -> tuple[str, ...]:
    if value == UNKNOWN:
        return question.values
    return (value,)


def _check(questions: Sequence[CodedQuestion], weights: Mapping[str, float]) -> None:
    strange = set(weights) - {q.id for q in questions}
    if strange:
        raise ValueError(f"no question is called {', '.join(sorted(strange))}")
    if any(weight < 0 for weight in weights.values()):
        raise ValueError("a weight cannot be negative")


def gaps_leaving_out_each(
    questions: Sequence[CodedQuestion], drafts: Sequence[CodedDraft], one: str, other: str, unseen: Unseen = Unseen.OPEN
) -> dict[str, tuple[DatedGap, ...]]:
    """Return the distances that come of leaving out each question in turn, by the question left out."""
    return {
        left.id: gaps_over_time([q for q in questions if q is not left], drafts, one, other, unseen=unseen)
        for left in questions
    }
