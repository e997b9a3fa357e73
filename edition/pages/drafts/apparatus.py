"""Entries of an apparatus, as a template shows them."""

from __future__ import annotations

from dataclasses import dataclass

from edition.collation import Alteration, ApparatusEntry
from edition.language import _


@dataclass(frozen=True, slots=True)
class ReadingModel:
    """A reading, empty where its witnesses leave the lemma out, and their sigla."""

    text: str
    sigla: str


@dataclass(frozen=True, slots=True)
class EntryModel:
    """One place of variation.

    Attributes
    ----------
    place
        The clause, empty where there is only one.
    lemma
        The words of the base, empty where it has none.
    agree
        Sigla of the witnesses that have the lemma.
    readings
        The other readings.
    not_seen
        Sigla of the witnesses of which the clause was not seen.
    """

    place: str
    lemma: str
    agree: str
    readings: tuple[ReadingModel, ...]
    not_seen: str


def entry_model(entry: ApparatusEntry, *, placed: bool = False) -> EntryModel:
    """Return an entry; ``placed`` says of which clause it is."""
    readings = tuple(
        ReadingModel("" if reading.alteration is Alteration.OMITTED else reading.text, " ".join(reading.sigla))
        for reading in entry.readings
    )
    place = place_name(entry.label, entry.topic) if placed else ""
    return EntryModel(place, entry.lemma, " ".join(entry.agree), readings, " ".join(entry.not_seen))


def place_name(label: str, topic: str) -> str:
    """Return how a clause of a witness is named."""
    article = _("article {label}").format(label=label) if label else ""
    return ", ".join(part for part in (article, topic) if part)
