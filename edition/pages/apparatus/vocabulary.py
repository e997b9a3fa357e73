"""The vocabulary of controlled English, slot by slot, with the clauses that use each phrase."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from edition.language import _, n_
from edition.pages.apparatus.shared import all_named, text_view
from edition.pages.inline import Line
from edition.pages.view import Listing, Part, View
from edition.record import Record
from edition.record.labels import words
from edition.record.tables import Clause, Phrase
from edition.record.vocabulary import SLOTS, uses


@dataclass(frozen=True, slots=True)
class PhraseModel:
    """One phrase: what it means, remarks, and the clauses that use it, counted and by name."""

    id: str
    phrase: str
    meaning: str
    notes: str
    used: str
    clauses: Line


@dataclass(frozen=True, slots=True)
class PhrasesModel:
    """The phrases of a slot."""

    phrases: tuple[PhraseModel, ...]


def listing(record: Record) -> Listing:
    """Return the phrases under the slot in which they stand, in the order of the table."""
    used = uses(record)
    holds = {
        "bound": _("The subject of the sentence."),
        "act": _("The verb, and what belongs to it."),
        "whom": _("Whom the act is for, or what it is about."),
        "occasion": _("The case in which it is due."),
        "condition": _("What must be the case besides; set off by a comma."),
    }
    return Listing(parts=tuple(_slot(record, slot, holds[slot], used) for slot in SLOTS))


def _slot(record: Record, slot: str, holds: str, used: dict[str, tuple[Clause, ...]]) -> Part:
    rows = record.where("vocabulary", slot=slot)
    count = n_("{holds} {n} phrase.", "{holds} {n} phrases.", len(rows)).format(holds=holds, n=len(rows))
    model = PhrasesModel(tuple(phrase_model(record, row, used.get(row.id, ())) for row in rows))
    view = View("apparatus/phrases", model, n_("{n} phrase", "{n} phrases", len(rows)).format(n=len(rows)))
    return Part(f"slot-{slot}", words(record, "vocabulary", "slot", slot), (text_view(count), view))


def phrase_model(record: Record, row: Phrase, clauses: Sequence[Clause]) -> PhraseModel:
    """Return a phrase and the clauses that use it."""
    used = n_("Used in {n} clause", "Used in {n} clauses", len(clauses)).format(n=len(clauses))
    names = all_named(record, "clauses", (clause.id for clause in clauses))
    return PhraseModel(row.id, row.phrase, row.meaning, row.notes, used if clauses else "", names)
