"""One page for each term, and their list."""

from __future__ import annotations

from edition.exports.addresses import name_of
from edition.language import _
from edition.pages.apparatus.shared import RecordModel, all_named, evidence_views, facts, glossed, list_view, status
from edition.pages.inline import Line, Wording, joined
from edition.pages.view import Listing, PageView, View
from edition.record import Record
from edition.record.tables import Term


def page(record: Record, term_id: str) -> PageView:
    """Return the page of one term."""
    term = record["terms"][term_id]
    said = name_of(record, "terms", term_id)
    return PageView(
        term_id,
        term.term,
        _("{name}: {description}").format(name=said.name, description=said.description),
        (View("apparatus/record", term_model(record, term), term.definition),),
        foot=evidence_views(record, "terms", term_id),
    )


def term_model(record: Record, term: Term) -> RecordModel:
    """Return what a term means."""
    return RecordModel(
        "",
        (term.definition,),
        facts(
            (_("Original"), originals(term)),
            (_("See also"), all_named(record, "terms", term.see_also)),
            (_("Support"), status(record, term)),
        ),
    )


def originals(term: Term) -> Line:
    """Return the term in its own language; several, set off by semicolons, each in its own or all in one."""
    words = term.original.split("; ") if term.original else []
    languages = term.lang.split("; ")
    if len(languages) != len(words):
        languages = languages[:1] * len(words)
    return joined((Wording(word, language) for word, language in zip(words, languages, strict=True)), "; ")


def listing(record: Record) -> Listing:
    """Return all terms with their definitions, by alphabet."""
    rows = sorted(record.rows("terms"), key=lambda row: row.term.casefold())
    return Listing((list_view((glossed(record, "terms", row.id, row.definition) for row in rows), "entries"),))
