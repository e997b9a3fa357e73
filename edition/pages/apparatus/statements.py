"""Public statements, by month."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from edition.language import _, n_
from edition.pages.apparatus.months import InMonth, by_month
from edition.pages.apparatus.shared import EvidenceModel, evidence, named, paragraphs, readings, status, text_view
from edition.pages.inline import Line, filled, joined, line, toned
from edition.pages.view import Listing, View
from edition.record import Record
from edition.record.labels import words
from edition.record.relations import by_date
from edition.record.tables import Statement


@dataclass(frozen=True, slots=True)
class StatementModel:
    """One statement.

    Attributes
    ----------
    id, when
        Its id and its day.
    who
        Who spoke, as what and where.
    gist
        What was said, in our words.
    readings
        Quoted wordings.
    about
        The stance it takes, where it stands, and how well it is supported.
    remarks
        Doubts and remarks.
    evidence
        The sources behind it.
    """

    id: str
    when: str
    who: Line
    gist: str
    readings: tuple[Line, ...]
    about: Line
    remarks: tuple[str, ...]
    evidence: EvidenceModel | None


@dataclass(frozen=True, slots=True)
class StatementsModel:
    """Some statements in order of time."""

    statements: tuple[StatementModel, ...]


def listing(record: Record) -> Listing:
    """Return public statements by month, under a contents."""
    rows = by_date(record.rows("statements"))
    contents, months = by_month(rows, lambda row: row.date, lambda group: InMonth((_view(record, group),)))
    count = n_("{n} statement.", "{n} statements.", len(rows)).format(n=len(rows))
    return Listing((text_view(count, look="count"), contents), months)


def _view(record: Record, rows: Iterable[Statement]) -> View:
    models = tuple(statement_model(record, row) for row in rows)
    told = n_("{n} statement", "{n} statements", len(models)).format(n=len(models))
    return View("apparatus/statements", StatementsModel(models), told)


def statement_model(record: Record, row: Statement) -> StatementModel:
    """Return all that the record has of a statement."""
    speaker = named(record, "people", row.speaker) if row.speaker else row.voice
    said = _("{speaker}, {role} · {venue}") if row.role else _("{speaker} · {venue}")
    source = line(named(record, "sources", row.source))
    place = filled(_("{source}, {reference}"), source=source, reference=row.ref) if row.ref else source
    return StatementModel(
        row.id,
        row.date.describe(),
        filled(said, speaker=speaker, role=row.role, venue=row.venue),
        row.gist,
        readings(record, "statements", row.id),
        joined((toned("topic", words(record, "statements", "stance", row.stance)), place, status(record, row)), " · "),
        paragraphs(row.notes),
        evidence(record, "statements", row.id),
    )
