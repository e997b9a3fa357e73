"""Additions: the rows of a new record, ready to be filled in, each in its place of its table."""

from edition.record.additions.draft import new_draft
from edition.record.additions.plan import AlreadyThere, NewRow, NotAnId, Plan, Question
from edition.record.additions.single import new_event, new_objection, new_source
from edition.record.additions.writing import written_files

__all__ = [
    "AlreadyThere",
    "NewRow",
    "NotAnId",
    "Plan",
    "Question",
    "new_draft",
    "new_event",
    "new_objection",
    "new_source",
    "written_files",
]
