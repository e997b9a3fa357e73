"""Pages and lists made from the record, as plain models: one module a subject, shown by the templates of the same name."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from edition.pages.apparatus import (
    argument,
    attitudes,
    checked,
    chronology,
    comparisons,
    dictionary,
    disputes,
    drafts,
    missing,
    moves,
    parties,
    people,
    places,
    proof_words,
    proofs,
    publications,
    sources,
    statements,
    terms,
    topics,
    vocabulary,
    witnesses,
)
from edition.pages.view import Listing, PageView
from edition.record import Record

PAGES: Mapping[str, Callable[[Record, str], PageView]] = {
    "drafts": drafts.page,
    "people": people.page,
    "places": places.page,
    "parties": parties.page,
    "terms": terms.page,
    "topics": topics.page,
    "comparisons": comparisons.page,
}
"""Tables whose records have a page each, and the comparisons."""

LISTS: Mapping[str, Callable[[Record], Listing]] = {
    "events": chronology.listing,
    "disputes": disputes.listing,
    "drafts": drafts.listing,
    "people": people.listing,
    "places": places.listing,
    "parties": parties.listing,
    "terms": terms.listing,
    "sources": sources.listing,
    "arguments": argument.listing,
    "statements": statements.listing,
    "publications": publications.listing,
    "attitudes": attitudes.listing,
    "moves": moves.listing,
    "missing": missing.listing,
    "checked": checked.listing,
    "dictionary": dictionary.listing,
    "topics": topics.listing,
    "comparisons": comparisons.listing,
    "vocabulary": vocabulary.listing,
    "witnesses": witnesses.listing,
    "proofs": proofs.listing,
    "proof-words": proof_words.listing,
    "look-in": proofs.look_in,
}
"""Lists by the name that ``{record-list}`` gives."""
