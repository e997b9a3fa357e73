"""Pages and lists generated from the record."""

from __future__ import annotations

from collections.abc import Callable

from docutils import nodes

from edition.book.pages import (
    argument,
    chronology,
    comparisons,
    dictionary,
    disputes,
    drafts,
    gazetteer,
    missing,
    moves,
    people,
    sources,
    topics,
    vocabulary,
    witnesses,
)
from edition.record import Record

PAGES: dict[str, Callable[[Record, str], nodes.section]] = {
    "drafts": drafts.page,
    "people": people.page,
    "places": gazetteer.place,
    "parties": gazetteer.party,
    "terms": gazetteer.term,
    "topics": topics.page,
    "comparisons": comparisons.page,
}
"""Tables whose records have a page each, and the comparisons."""

LISTS: dict[str, Callable[[Record], list[nodes.Node]]] = {
    "events": chronology.listing,
    "disputes": disputes.listing,
    "drafts": drafts.listing,
    "people": people.listing,
    "places": gazetteer.places,
    "parties": gazetteer.parties,
    "terms": gazetteer.terms,
    "sources": sources.listing,
    "arguments": argument.arguments,
    "statements": argument.statements,
    "publications": argument.publications,
    "attitudes": argument.attitudes,
    "moves": moves.listing,
    "missing": missing.listing,
    "dictionary": dictionary.listing,
    "topics": topics.listing,
    "comparisons": comparisons.listing,
    "vocabulary": vocabulary.listing,
    "witnesses": witnesses.listing,
    "proofs": witnesses.proofs,
    "look-in": witnesses.look_in,
}
"""Tables that are shown whole on one page."""
