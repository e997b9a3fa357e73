"""Who wanted the white paper published or not, in order of time."""

from __future__ import annotations

from dataclasses import dataclass

from edition.language import n_
from edition.pages.apparatus.shared import EvidenceModel, evidence, paragraphs, status
from edition.pages.inline import Line, line, ref, toned
from edition.pages.view import Listing, View
from edition.record import Record
from edition.record.labels import words
from edition.record.relations import by_date
from edition.record.tables import Attitude


@dataclass(frozen=True, slots=True)
class AttitudeModel:
    """One attitude: when, whose, what was wanted and why, how well that is supported, remarks, evidence."""

    id: str
    when: str
    who: Line
    text: Line
    about: Line
    remarks: tuple[str, ...]
    evidence: EvidenceModel | None


@dataclass(frozen=True, slots=True)
class AttitudesModel:
    """Attitudes in order of time."""

    attitudes: tuple[AttitudeModel, ...]


def listing(record: Record) -> Listing:
    """Return who wanted the white paper published or not, in order of time."""
    models = tuple(attitude_model(record, row) for row in by_date(record.rows("attitudes")))
    told = n_("{n} attitude", "{n} attitudes", len(models)).format(n=len(models))
    return Listing((View("apparatus/attitudes", AttitudesModel(models), told),))


def attitude_model(record: Record, row: Attitude) -> AttitudeModel:
    """Return all that the record has of an attitude."""
    return AttitudeModel(
        row.id,
        row.date.describe(),
        line(ref("people", row.person, row.actor) if row.person else row.actor),
        line(toned("topic", words(record, "attitudes", "stance", row.stance)), " ", row.why),
        line(status(record, row)),
        paragraphs(row.notes),
        evidence(record, "attitudes", row.id),
    )
