"""The clause matrix: for each draft and topic whether the text treats it, is silent, or was not seen."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from edition.drafts.comparison import clauses_on
from edition.drafts.controlled import restatement
from edition.drafts.succession import drafts_in_order, own_before
from edition.record import Record
from edition.record.tables import Clause, Draft, Topic


class TopicChange(StrEnum):
    """What is known of a topic in a draft, and how it stands to the same side's previous draft."""

    NEW = "new"
    SAME = "same"
    CHANGED = "changed"
    PRESENT = "present"
    DROPPED = "dropped"
    ABSENT = "absent"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class TopicInDraft:
    """What one draft says on one topic.

    Attributes
    ----------
    draft, topic
        The two.
    state
        ``PRESENT`` where the text treats the topic and nothing can be said of a change: there is no
        earlier draft of that side, that part of it was not seen, or the topic is treated within
        clauses on other topics. ``DROPPED`` is silence where the earlier draft spoke.
    clauses
        The clauses to read, first those on the topic itself; may be empty.
    before
        The same side's previous draft, if there is one.
    why
        What the state rests on, in the words of the table.
    """

    draft: Draft
    topic: Topic
    state: TopicChange
    clauses: tuple[Clause, ...]
    before: Draft | None
    why: str


def topic_matrix(record: Record) -> tuple[tuple[TopicInDraft, ...], ...]:
    """Return the matrix: one row a topic, in each one cell a draft, in order of time."""
    topics = sorted(record.rows("topics"), key=lambda row: row.position)
    drafts = drafts_in_order(record)
    before = {draft.id: own_before(record, draft) for draft in drafts}
    return tuple(tuple(topic_in_draft(record, draft, topic, before[draft.id]) for draft in drafts) for topic in topics)


def topic_in_draft(record: Record, draft: Draft, topic: Topic, before: Draft | None) -> TopicInDraft:
    """Return one cell of the matrix."""
    known = coverage_state(record, draft.id, topic.id)
    own = clauses_on(record, draft.id, topic.id)
    row = record["coverage"].get(f"{draft.id}.{topic.id}")
    why = row.why if row else ""
    state = TopicChange(known)
    if state is TopicChange.PRESENT and before is not None:
        state = _against(record, own, topic.id, before)
    elif (
        state is TopicChange.ABSENT and before is not None and coverage_state(record, before.id, topic.id) == "present"
    ):
        state = TopicChange.DROPPED
    return TopicInDraft(draft, topic, state, tuple(own) or named_in(record, draft.id, why), before, why)


def coverage_state(record: Record, draft: str, topic: str) -> str:
    """Return ``present``, ``absent`` or ``unknown``; what nobody noted is unknown."""
    row = record["coverage"].get(f"{draft}.{topic}")
    return row.state if row else "unknown"


def named_in(record: Record, draft: str, why: str) -> tuple[Clause, ...]:
    """Return the clauses of a draft whose labels a remark names, as in ``Clause 1(1), 1(2).``"""
    if not why.startswith("Clause "):
        return ()
    rows = sorted(record.where("clauses", draft=draft), key=lambda row: -len(row.article))
    rest, found = f" {why.removeprefix('Clause ').rstrip('.')},", []
    for row in rows:
        label = f" {row.article},"
        if label in rest:
            rest = rest.replace(label, " ,", 1)
            found.append(row)
    return tuple(sorted(found, key=lambda row: row.position))


def _against(record: Record, own: list[Clause], topic: str, before: Draft) -> TopicChange:
    """Say how clauses stand to those of the same side's previous draft."""
    earlier = coverage_state(record, before.id, topic)
    if earlier == "absent":
        return TopicChange.NEW
    theirs = clauses_on(record, before.id, topic)
    if earlier == "unknown" or not own or not theirs:
        return TopicChange.PRESENT
    same = {restatement(row) for row in own} == {restatement(row) for row in theirs}
    return TopicChange.SAME if same else TopicChange.CHANGED
