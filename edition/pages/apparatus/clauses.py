"""A clause on the page of its draft: restated, in the words of the original, beside its neighbours."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from edition.drafts.controlled import restatement
from edition.language import _
from edition.pages.apparatus.shared import EvidenceModel, evidence, named, paragraphs, readings, status
from edition.pages.drafts.neighbours import Neighbour, beside
from edition.pages.inline import Line, line, toned
from edition.pages.view import Part, View
from edition.record import Record
from edition.record.labels import words
from edition.record.tables import Clause


@dataclass(frozen=True, slots=True)
class ClauseModel:
    """One clause.

    Attributes
    ----------
    about
        Its topic, what it is where it is no article, and how well it is supported.
    restated, gloss
        The restatement in controlled English, and what that cannot say.
    readings
        Quoted wordings of the original.
    remarks
        Doubts and remarks.
    beside
        The clause among its neighbours, where its draft has any.
    evidence
        The sources behind it.
    """

    about: Line
    restated: str
    gloss: str
    readings: tuple[Line, ...]
    remarks: tuple[str, ...]
    beside: View | None
    evidence: EvidenceModel | None


def clause_part(record: Record, clause: Clause, around: Sequence[Neighbour]) -> Part:
    """Return a clause under its number."""
    model = clause_model(record, clause, around)
    view = View("apparatus/clause", model, model.restated)
    return Part(clause.id.partition(".")[2], clause.article, (view,), classes=("clause",))


def clause_model(record: Record, clause: Clause, around: Sequence[Neighbour]) -> ClauseModel:
    """Return all that the record has of a clause."""
    return ClauseModel(
        _about(record, clause),
        restatement(clause),
        clause.gloss,
        readings(record, "clauses", clause.id),
        paragraphs(clause.notes, _("To check in: {place}.").format(place=clause.check_in) if clause.check_in else ""),
        beside(record, clause, list(around)),
        evidence(record, "clauses", clause.id),
    )


def _about(record: Record, clause: Clause) -> Line:
    topic = named(record, "topics", clause.topic)
    kind = "" if clause.kind == "article" else f" · {words(record, 'clauses', 'kind', clause.kind)}"
    return line(toned("topic", *line(topic, kind)), " ", status(record, clause))
