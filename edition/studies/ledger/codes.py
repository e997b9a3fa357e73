"""Who held what, and since when: the coded features of the drafts as positions of governments."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from enum import Enum

from edition.drafts.succession import day_of_draft
from edition.language import _
from edition.record import Record
from edition.record.relations import is_counted
from edition.record.tables import CodedQuestion, Draft

UNKNOWN = "unknown"
"""The value of a question which a paper may answer, in a part that was not seen."""

NOT_TREATED = "not-applicable"
"""The value of a question on which a paper by its kind says nothing; the earlier position stands."""


class Silence(Enum):
    """What a draft means that was seen and says nothing on a question.

    Either silence is a position, so that what is not asked for again is dropped, or the earlier position stands.
    """

    COUNTS = "counts"
    STANDS = "stands"


class Unseen(Enum):
    """What is taken for a government’s position while the draft that would tell it was not seen.

    Either it may have been any, or the position last seen stands until another is seen.
    """

    OPEN = "open"
    STANDS = "stands"


def silence_in_words(silence: Silence) -> str:
    """Return how silences are read, as a clause."""
    said = {
        Silence.COUNTS: _("silence is a position: what is not asked for again is dropped"),
        Silence.STANDS: _("silence leaves the earlier position as it was"),
    }
    return said[silence]


@dataclass(frozen=True, slots=True)
class CodedDraft:
    """A draft that was handed over, with its answers to the questions of the codebook.

    Attributes
    ----------
    day
        The first day on which it can have been handed over.
    parties
        The governments whose draft it is.
    values, clauses
        By question: the answer, and the clauses on which it rests.
    left_open
        Questions which a draft of both sides leaves open; on these each side’s earlier position stands.
    """

    id: str
    siglum: str
    day: date
    parties: tuple[str, ...]
    values: Mapping[str, str]
    clauses: Mapping[str, tuple[str, ...]]
    left_open: frozenset[str] = frozenset()

    def says(self, feature: str) -> bool:
        """Whether it is a position on a question, be it one that was not seen."""
        return self.values.get(feature, NOT_TREATED) != NOT_TREATED and feature not in self.left_open

    def shows(self, feature: str) -> bool:
        """Whether its position on a question was seen."""
        return self.says(feature) and self.values[feature] != UNKNOWN

    def is_silent(self, feature: str) -> bool:
        """Whether it was seen and says nothing on a question: the answer rests on no clause."""
        return self.shows(feature) and not self.clauses.get(feature)


def coded_questions(record: Record, leave_out: Collection[str] = ()) -> tuple[CodedQuestion, ...]:
    """Return the questions of the codebook, in its order.

    Parameters
    ----------
    record
        The record.
    leave_out
        Ids of questions to pass over.

    Raises
    ------
    UnknownRecord
        If there is no such question.
    """
    for name in leave_out:
        record["codebook"][name]
    return tuple(row for row in record.rows("codebook") if row.id not in leave_out)


def coded_drafts(record: Record) -> tuple[CodedDraft, ...]:
    """Return the drafts of the talks that are counted, as far as they were handed over, in order of time."""
    rows = [row for row in record.rows("drafts") if row.handed_over and is_counted(record, row.thread)]
    return tuple(_coded(record, row) for row in sorted(rows, key=lambda row: day_of_draft(row).sort_key))


def read_silence(drafts: Iterable[CodedDraft], silence: Silence) -> tuple[CodedDraft, ...]:
    """Return the drafts with their silences read in one of two ways.

    An answer that rests on no clause is a silence. Where silences leave things as they were, it
    counts only until the governments concerned have once spoken on the question.
    """
    if silence is Silence.COUNTS:
        return tuple(drafts)
    found: list[CodedDraft] = []
    for draft in drafts:
        kept = {
            feature: NOT_TREATED if draft.is_silent(feature) and _have_spoken(found, draft.parties, feature) else value
            for feature, value in draft.values.items()
        }
        found.append(replace(draft, values=kept))
    return tuple(found)


def _have_spoken(earlier: Iterable[CodedDraft], governments: Iterable[str], feature: str) -> bool:
    given = tuple(earlier)
    return all(any(g in p.parties and p.shows(feature) for p in given) for g in governments)


def _coded(record: Record, row: Draft) -> CodedDraft:
    coded = record.where("features", draft=row.id)
    return CodedDraft(
        row.id,
        row.siglum,
        day_of_draft(row).earliest,
        row.from_,
        {c.feature: c.value for c in coded},
        {c.feature: c.clauses for c in coded},
        frozenset(c.feature for c in coded if c.left_open),
    )


def positions_on(
    drafts: Iterable[CodedDraft], government: str, day: date, unseen: Unseen = Unseen.OPEN
) -> dict[str, str]:
    """Return the positions of a government at the end of a day.

    Parameters
    ----------
    drafts
        The drafts, in order of time.
    government
        A party that sits at the table.
    day
        The day.
    unseen
        What holds while a draft was not seen.

    Returns
    -------
    dict
        The answer to each question, `UNKNOWN` where it was not seen; a question on which the
        government has not spoken is not there.
    """
    held: dict[str, str] = {}
    for draft in drafts:
        if draft.day > day or government not in draft.parties:
            continue
        for feature, value in draft.values.items():
            if not draft.says(feature):
                continue
            if value == UNKNOWN and unseen is Unseen.STANDS and feature in held:
                continue
            held[feature] = value
    return held


def positions_seen(drafts: Iterable[CodedDraft], government: str, feature: str) -> tuple[CodedDraft, ...]:
    """Return the drafts of a government whose position on a question was seen, in order of time."""
    return tuple(p for p in drafts if government in p.parties and p.shows(feature))
