"""What entries of many kinds have in common: status, evidence, quoted wordings, links to other records, lists by date."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from edition.exports.addresses import name_of
from edition.language import _, n_
from edition.pages.cited import place_in_source
from edition.pages.inline import Cell, Inline, Line, Ref, Toned, Wording, filled, joined, line, plain, ref, toned
from edition.pages.tables import FactsModel
from edition.pages.view import View
from edition.record import Record
from edition.record.kinds import Citing, DatedAndSupported, Supported
from edition.record.labels import words
from edition.record.tables import EvidenceEntry, Quotation


@dataclass(frozen=True, slots=True)
class EvidenceModel:
    """The evidence of a record: how much there is, and each source with the place in it and what it says."""

    summary: str
    entries: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class TextModel:
    """Paragraphs of running text; ``look`` is a class that the style sheet knows, or empty."""

    paragraphs: tuple[Line, ...]
    look: str = ""


@dataclass(frozen=True, slots=True)
class ListModel:
    """A list whose items are lines; ``look`` as in `TextModel`."""

    items: tuple[Line, ...]
    look: str


@dataclass(frozen=True, slots=True)
class RecordModel:
    """The head of a page of one record.

    Attributes
    ----------
    subtitle
        What it is, in a few words; may be empty.
    text
        Paragraphs.
    facts
        Names and what stands under each.
    further
        Where else to look; may be empty.
    """

    subtitle: str
    text: tuple[str, ...]
    facts: FactsModel
    further: Line = ()


def named(record: Record, table: str, record_id: str, *, tip: bool = False) -> Ref:
    """Return a link to a record by its name, on request with its description for those who dwell on it."""
    found = name_of(record, table, record_id)
    return ref(table, record_id, found.name, tip=found.description if tip else "")


def all_named(record: Record, table: str, ids: Iterable[str], *, tip: bool = False) -> Line:
    """Return links to several records of a table."""
    return joined(named(record, table, one, tip=tip) for one in ids)


def status(record: Record, row: Supported) -> Toned:
    """Return how well a record is supported."""
    return toned("status", words(record, "any", "status", row.status), detail=row.status)


def cited(record: Record, row: Citing) -> Line:
    """Return the source of a row, and the place in it."""
    return place_in_source(record, row.source, row.locator)


def evidence(record: Record, table: str, record_id: str) -> EvidenceModel | None:
    """Return the evidence of a record, or nothing where there is none."""
    rows = record.evidence_for(table, record_id)
    if not rows:
        return None
    summary = n_("Evidence: {n} entry", "Evidence: {n} entries", len(rows)).format(n=len(rows))
    return EvidenceModel(summary, tuple(_entry(record, row) for row in rows))


def evidence_views(record: Record, table: str, record_id: str) -> tuple[View, ...]:
    """Return the evidence of a record as the foot of its page."""
    model = evidence(record, table, record_id)
    return (View("apparatus/evidence", model, model.summary),) if model else ()


def _entry(record: Record, row: EvidenceEntry) -> Line:
    source = cited(record, row)
    return filled(_("{source}: {says}"), source=source, says=row.says) if row.says else source


def readings(record: Record, table: str, record_id: str) -> tuple[Line, ...]:
    """Return the quoted wordings of a record, each with its language, translation and source."""
    return tuple(_reading(record, row) for row in record.quotations_of(table, record_id))


def _reading(record: Record, row: Quotation) -> Line:
    said = _("{words} — {source}. {note}") if row.note else _("{words} — {source}")
    return filled(said, words=Wording(row.text, row.lang, row.translation), source=cited(record, row), note=row.note)


def dated(record: Record, table: str, rows: Iterable[DatedAndSupported]) -> View:
    """Show records by date: day, name, status."""
    items = tuple(
        line(toned("when", row.date.describe()), " ", named(record, table, row.id), " ", status(record, row))
        for row in rows
    )
    return list_view(items, "dated")


def list_view(items: Iterable[Line], look: str) -> View:
    """Show lines as a list."""
    model = ListModel(tuple(items), look)
    told = n_("{n} entry", "{n} entries", len(model.items)).format(n=len(model.items))
    return View("apparatus/list", model, told)


def glossed(record: Record, table: str, record_id: str, gloss: str, *name: Inline) -> Line:
    """Return a link to a record, by its name unless another is given, and a word or two on it."""
    link = ref(table, record_id, *name) if name else named(record, table, record_id)
    return line(link, " ", toned("gloss", gloss))


def text_view(*paragraphs: Inline | Line, look: str = "") -> View:
    """Show paragraphs of running text."""
    model = TextModel(tuple(line(one) for one in paragraphs), look)
    return View("apparatus/text", model, " ".join(plain(one) for one in model.paragraphs))


def facts(*pairs: tuple[str, Cell]) -> FactsModel:
    """Return names and what stands under each; a name under which nothing stands is left out."""
    return FactsModel(tuple((name, said) for name, said in pairs if said))


def paragraphs(*texts: str) -> tuple[str, ...]:
    """Return the texts that are not empty."""
    return tuple(filter(None, texts))
