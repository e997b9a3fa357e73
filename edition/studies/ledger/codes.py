"""Who held what, and since when: the coded features of the drafts as positions of governments."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from enum import Enum

from edition.drafts.succession import day
from edition.record import Record
from edition.record.tables import Draft

UNKNOWN = "unknown"
"""The value of a question which a paper may answer, in a part that was not seen."""

NOT_TREATED = "not-applicable"
"""The value of a question on which a paper by its kind says nothing; the earlier position stands."""

GOVERNMENTS = ("GB", "FR", "SU")
"""Whose positions are kept; a paper of two governments is a position of each."""

LEFT_OPEN = frozenset(
    {
        # On 23 July Britain asked for threat of force as the test, and Molotov did not commit himself.
        ("joint-1939-07-23", "indirect-aggression"),
        # The outline of that day speaks of consultation without saying which party can call for it.
        ("joint-1939-07-23", "consultation"),
    }
)
"""Questions which a paper of both sides leaves open; on these each side’s earlier position stands."""


class Silence(Enum):
    """What a paper means that was seen and says nothing on a question."""

    COUNTS = "silence is a position: what is not asked for again is dropped"
    STANDS = "silence leaves the earlier position as it was"


class Unseen(Enum):
    """What is taken for a government’s position while the paper that would tell it was not seen."""

    OPEN = "a position that was not seen may have been any"
    STANDS = "the position last seen stands until another is seen"


@dataclass(frozen=True, slots=True)
class Feature:
    """A question of the codebook.

    Attributes
    ----------
    values
        The possible answers; where ``ordered``, neighbours are nearest.
    """

    id: str
    name: str
    values: tuple[str, ...]
    ordered: bool


@dataclass(frozen=True, slots=True)
class Paper:
    """A paper that was handed over, with its answers to the questions of the codebook.

    Attributes
    ----------
    day
        The first day on which it can have been handed over.
    parties
        The governments whose paper it is.
    values, clauses
        By feature: the answer, and the clauses on which it rests.
    """

    id: str
    siglum: str
    day: date
    parties: tuple[str, ...]
    values: Mapping[str, str]
    clauses: Mapping[str, tuple[str, ...]]

    def says(self, feature: str) -> bool:
        """Whether it is a position on a question, be it one that was not seen."""
        return self.values.get(feature, NOT_TREATED) != NOT_TREATED and (self.id, feature) not in LEFT_OPEN

    def shows(self, feature: str) -> bool:
        """Whether its position on a question was seen."""
        return self.says(feature) and self.values[feature] != UNKNOWN

    def is_silent(self, feature: str) -> bool:
        """Whether it was seen and says nothing on a question: the answer rests on no clause."""
        return self.shows(feature) and not self.clauses.get(feature)


def features(record: Record, leave_out: Collection[str] = ()) -> tuple[Feature, ...]:
    """Return the questions of the codebook, in its order.

    Parameters
    ----------
    record
        The record.
    leave_out
        Ids of questions to pass over.

    Raises
    ------
    KeyError
        If there is no such question.
    """
    for name in leave_out:
        record["codebook"][name]
    return tuple(
        Feature(row.id, row.name, row.values, row.ordered) for row in record.rows("codebook") if row.id not in leave_out
    )


def papers(record: Record) -> tuple[Paper, ...]:
    """Return the papers of the political talks that were handed over, in order of time."""
    rows = [row for row in record.rows("drafts") if row.thread == "political" and row.handed_over]
    return tuple(_paper(record, row) for row in sorted(rows, key=lambda row: day(row).sort_key))


def read_silence(exchange: Iterable[Paper], silence: Silence) -> tuple[Paper, ...]:
    """Return the papers with their silences read in one of two ways.

    An answer that rests on no clause is a silence. Where silences leave things as they were, it
    counts only until the governments concerned have once spoken on the question.
    """
    if silence is Silence.COUNTS:
        return tuple(exchange)
    found: list[Paper] = []
    for paper in exchange:
        kept = {
            feature: NOT_TREATED if paper.is_silent(feature) and _have_spoken(found, paper.parties, feature) else value
            for feature, value in paper.values.items()
        }
        found.append(replace(paper, values=kept))
    return tuple(found)


def _have_spoken(earlier: Iterable[Paper], governments: Iterable[str], feature: str) -> bool:
    given = tuple(earlier)
    return all(any(g in p.parties and p.shows(feature) for p in given) for g in governments)


def _paper(record: Record, row: Draft) -> Paper:
    coded = record.where("features", draft=row.id)
    return Paper(
        row.id,
        row.siglum,
        day(row).earliest,
        row.from_,
        {c.feature: c.value for c in coded},
        {c.feature: c.clauses for c in coded},
    )


def stand(exchange: Iterable[Paper], government: str, day: date, unseen: Unseen = Unseen.OPEN) -> dict[str, str]:
    """Return the positions of a government at the end of a day.

    Parameters
    ----------
    exchange
        The papers, in order of time.
    government
        One of `GOVERNMENTS`.
    day
        The day.
    unseen
        What holds while a paper was not seen.

    Returns
    -------
    dict
        The answer to each question, `UNKNOWN` where it was not seen; a question on which the
        government has not spoken is not there.
    """
    held: dict[str, str] = {}
    for paper in exchange:
        if paper.day > day or government not in paper.parties:
            continue
        for feature, value in paper.values.items():
            if not paper.says(feature):
                continue
            if value == UNKNOWN and unseen is Unseen.STANDS and feature in held:
                continue
            held[feature] = value
    return held


def sequence(exchange: Iterable[Paper], government: str, feature: str) -> tuple[Paper, ...]:
    """Return the papers of a government whose position on a question was seen, in order of time."""
    return tuple(p for p in exchange if government in p.parties and p.shows(feature))
