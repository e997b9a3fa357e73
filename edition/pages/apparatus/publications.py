"""What each side published, in order of time."""

from __future__ import annotations

from dataclasses import dataclass

from edition.language import n_
from edition.pages.apparatus.shared import EvidenceModel, evidence, named, paragraphs, status
from edition.pages.inline import Line, joined, line
from edition.pages.view import Listing, View
from edition.record import Record
from edition.record.relations import by_date
from edition.record.tables import Publication


@dataclass(frozen=True, slots=True)
class PublicationModel:
    """One publication: its day and title, what it says, whose it is and how well that is supported, remarks, evidence."""

    id: str
    when: str
    title: str
    says: str
    about: Line
    remarks: tuple[str, ...]
    evidence: EvidenceModel | None


@dataclass(frozen=True, slots=True)
class PublicationsModel:
    """Publications in order of time."""

    publications: tuple[PublicationModel, ...]


def listing(record: Record) -> Listing:
    """Return what each side published, in order of time."""
    models = tuple(publication_model(record, row) for row in by_date(record.rows("publications")))
    told = n_("{n} publication", "{n} publications", len(models)).format(n=len(models))
    return Listing((View("apparatus/publications", PublicationsModel(models), told),))


def publication_model(record: Record, row: Publication) -> PublicationModel:
    """Return all that the record has of a publication."""
    party = line(named(record, "parties", row.party)) if row.party else ""
    return PublicationModel(
        row.id,
        row.date.describe(),
        row.title,
        row.says,
        joined(filter(None, (party, row.publisher, status(record, row))), " · "),
        paragraphs(row.notes),
        evidence(record, "publications", row.id),
    )
