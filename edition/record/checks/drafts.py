"""Drafts: each has its day, its clauses, its place among the moves and in an event."""

from __future__ import annotations

from collections.abc import Iterator

from edition.dates import overlaps
from edition.record.checks.rule import fault
from edition.record.problems import Problem
from edition.record.record import Record


def drafts_have_a_day(record: Record) -> Iterator[Problem]:
    """A draft was handed over or, if it never was, drafted on a day that is given."""
    for draft in record.rows("drafts"):
        if draft.handed_over is None and draft.drafted is None:
            yield fault(draft, "handed_over", "", "no-day", "is empty, and so is drafted",
                        "Say when it was handed over or, if it never was, drafted")  # fmt: skip


def drafts_have_clauses(record: Record) -> Iterator[Problem]:
    """A draft has at least one clause."""
    if not record.is_whole("clauses"):
        return
    for draft in record.rows("drafts"):
        if not record.where("clauses", draft=draft.id):
            yield fault(draft, "id", draft.id, "no-clause", "has no row in clauses.csv",
                        "Restate at least one clause, be it one that is only reported")  # fmt: skip


def drafts_are_moves_and_events(record: Record) -> Iterator[Problem]:
    """A draft that was handed over is a move, and stands in the event at which that happened."""
    moved = {move.draft for move in record.rows("moves")}
    told = {name for event in record.rows("events") for name in event.drafts}
    for draft in record.rows("drafts"):
        if draft.handed_over is None:
            continue
        if draft.id not in moved and record.is_whole("moves"):
            yield fault(draft, "id", draft.id, "no-move", "was handed over and stands in no move",
                        "Add a row to moves.csv: what it answers, when it left, when it was received")  # fmt: skip
        if draft.id not in told and record.is_whole("events"):
            yield fault(draft, "id", draft.id, "no-event", "was handed over and stands in no event",
                        "Name it under drafts in the event at which it was handed over")  # fmt: skip


def moves_agree_with_drafts(record: Record) -> Iterator[Problem]:
    """A move with a draft is of its thread, and received when it was handed over."""
    for move in record.rows("moves"):
        draft = record.drafts.get(move.draft)
        if draft is None:
            continue
        if move.thread != draft.thread:
            yield fault(move, "thread", move.thread, "other-thread", f"is not the thread of {draft.id}, {draft.thread}",
                        "Correct one of the two")  # fmt: skip
        if draft.handed_over and not overlaps(move.received, draft.handed_over):
            yield fault(move, "received", str(move.received), "other-day",
                        f"is not the day on which {draft.id} was handed over, {draft.handed_over}",
                        "Correct one of the two")  # fmt: skip
