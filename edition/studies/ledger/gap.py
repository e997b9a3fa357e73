"""How far two governments stood apart, with what was not seen as a band."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from math import fsum

from edition.studies.ledger.codes import UNKNOWN, Feature, Paper, Unseen, stand


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
class Step:
    """The distance between two governments from a day until the next paper.

    Attributes
    ----------
    day
        The day of the paper.
    papers
        The papers of that day by either government.
    band
        The distance, from 0 (the same answer to every question) to 1.
    compared, unknown
        How many questions both have spoken on, and on how many of these a position was not seen.
    """

    day: date
    papers: tuple[Paper, ...]
    band: Band
    compared: int
    unknown: int


def apart(feature: Feature, one: str, other: str) -> Band:
    """Return how far two answers to a question lie apart, from 0 to 1.

    Ordered answers lie as far apart as there are steps between them, over the greatest number of
    steps; of unordered ones any two lie 1 apart (Gower 1971). An unknown answer may be any.

    Raises
    ------
    ValueError
        If the question has no such answer.

    Examples
    --------
    >>> league = Feature("league", "League", ("article-16", "principles", "none"), True)
    >>> apart(league, "article-16", "principles"), apart(league, "principles", "unknown")
    (Band(low=0.5, high=0.5), Band(low=0.0, high=0.5))
    """
    ones, others = _possible(feature, one), _possible(feature, other)
    steps = [_steps(feature, a, b) for a in ones for b in others]
    return Band(min(steps), max(steps))


def gap(
    questions: Iterable[Feature],
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
        Answers by question, as `stand` gives them.
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
        ((weights or {}).get(q.id, 1.0), apart(q, one[q.id], other[q.id]))
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


def gaps(
    questions: Sequence[Feature],
    exchange: Sequence[Paper],
    one: str,
    other: str,
    weights: Mapping[str, float] | None = None,
    unseen: Unseen = Unseen.OPEN,
) -> tuple[Step, ...]:
    """Return the distance between two governments after each day on which either handed over a paper.

    Days before both have spoken on the same question are left out.
    """
    found = []
    for day in sorted({p.day for p in exchange if one in p.parties or other in p.parties}):
        first, second = stand(exchange, one, day, unseen), stand(exchange, other, day, unseen)
        both = [q for q in questions if q.id in first and q.id in second and (weights or {}).get(q.id, 1.0)]
        if not both:
            continue
        unknown = sum(UNKNOWN in (first[q.id], second[q.id]) for q in both)
        here = tuple(p for p in exchange if p.day == day and (one in p.parties or other in p.parties))
        found.append(Step(day, here, gap(questions, first, second, weights), len(both), unknown))
    return tuple(found)


def _possible(feature: Feature, value: str) -> tuple[str, ...]:
    if value == UNKNOWN:
        return feature.values
    if value not in feature.values:
        raise ValueError(f"{value!r} is no answer to {feature.id}; the answers are {', '.join(feature.values)}")
    return (value,)


def _steps(feature: Feature, one: str, other: str) -> float:
    if one == other:
        return 0.0
    if not feature.ordered:
        return 1.0
    return abs(feature.values.index(one) - feature.values.index(other)) / (len(feature.values) - 1)


def _check(questions: Sequence[Feature], weights: Mapping[str, float]) -> None:
    strange = set(weights) - {q.id for q in questions}
    if strange:
        raise ValueError(f"no question is called {', '.join(sorted(strange))}")
    if any(weight < 0 for weight in weights.values()):
        raise ValueError("a weight cannot be negative")


def leaving_out_each(
    questions: Sequence[Feature], exchange: Sequence[Paper], one: str, other: str, unseen: Unseen = Unseen.OPEN
) -> dict[str, tuple[Step, ...]]:
    """Return the distances that come of leaving out each question in turn, by the question left out."""
    return {
        left.id: gaps([q for q in questions if q is not left], exchange, one, other, unseen=unseen)
        for left in questions
    }
