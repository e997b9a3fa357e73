"""Where each record stands in the book, and what a reader is told of it in one line.

Addresses are promised: a page or fragment named here may move only with a redirect.
"""

from __future__ import annotations

from dataclasses import dataclass

from edition.record import Record
from edition.record.unknown import UnknownRecord

APPARATUS = "chapters/apparatus"

PAGED = {
    "drafts": f"{APPARATUS}/drafts",
    "people": f"{APPARATUS}/people",
    "places": f"{APPARATUS}/places",
    "parties": f"{APPARATUS}/parties",
    "terms": f"{APPARATUS}/terms",
    "topics": f"{APPARATUS}/topics",
}
"""Tables whose records have a page each, with the folder of these pages."""

COMPARISONS = f"{APPARATUS}/comparisons"
"""The folder of the pages that compare two drafts; they are computed and have no table."""

LISTED = {
    "events": f"{APPARATUS}/chronology",
    "sources": f"{APPARATUS}/sources",
    "arguments": f"{APPARATUS}/argument",
    "objections": f"{APPARATUS}/argument",
    "disputes": f"{APPARATUS}/disputes",
    "statements": f"{APPARATUS}/statements",
    "publications": f"{APPARATUS}/publications",
    "attitudes": f"{APPARATUS}/attitudes",
    "moves": f"{APPARATUS}/moves",
    "vocabulary": f"{APPARATUS}/controlled-english",
    "proofs": f"{APPARATUS}/proofs-not-seen",
    "witnesses": f"{APPARATUS}/proofs-not-seen",
}
"""Tables whose records stand on one page, each with a fragment."""


@dataclass(frozen=True, slots=True)
class Address:
    """A page of the book and a place on it."""

    page: str
    fragment: str = ""

    def __str__(self) -> str:
        return f"{self.page}.html" + (f"#{self.fragment}" if self.fragment else "")


@dataclass(frozen=True, slots=True)
class Label:
    """How a record is named in running text, and its one-line description."""

    name: str
    description: str


def address(table: str, record_id: str) -> Address:
    """Return where a record stands in the book.

    Parameters
    ----------
    table
        Name of the table, or ``sources``, ``comparisons``, ``witnesses``.
    record_id
        The record's id, the source's key, the pair's name (with a full stop and a topic, if one is
        meant), or the witness's siglum.

    Returns
    -------
    Address
        Page (without suffix) and fragment.

    Examples
    --------
    >>> str(address("clauses", "su-1939-06-02.art-1"))
    'chapters/apparatus/drafts/su-1939-06-02.html#art-1'
    """
    if table == "clauses":
        draft, _, slug = record_id.partition(".")
        return Address(f"{PAGED['drafts']}/{draft}", slug)
    if table == "comparisons":
        pair, _, topic = record_id.partition(".")
        return Address(f"{COMPARISONS}/{pair}", topic)
    if table in PAGED:
        return Address(f"{PAGED[table]}/{record_id.lower()}")
    return Address(LISTED[table], record_id)


def label(record: Record, table: str, record_id: str) -> Label:
    """Return name and one-line description of a record.

    Raises
    ------
    UnknownRecord
        If the record does not exist.
    """
    if table == "sources":
        if record_id not in record.sources:
            raise UnknownRecord(table, record_id, record.sources)
        source = record.sources[record_id]
        return Label(source.short, source.citation)
    if table == "comparisons":
        return _comparison(record, record_id)
    known = record.tables.get(table, ())
    if record_id not in known:
        raise UnknownRecord(table, record_id, known)
    return _LABELS[table](record, record_id)


def _comparison(record: Record, name: str) -> Label:
    drafts = record["drafts"]
    first, _, second = name.partition(".")[0].partition("-and-")
    if first not in drafts or second not in drafts:
        raise UnknownRecord("comparisons", name)
    sigla = " and ".join(drafts[draft].siglum for draft in (first, second))
    titles = "; ".join(f"{drafts[d].siglum}: {drafts[d].title}" for d in (first, second))
    return Label(sigla, f"Side by side. {titles}")


def _event(record: Record, record_id: str) -> Label:
    row = record["events"][record_id]
    return Label(row.title, f"{row.date.describe()}: {row.title}")


def _draft(record: Record, record_id: str) -> Label:
    row = record["drafts"][record_id]
    handed = row.handed_over
    when = f", {handed.describe()}" if handed else ""
    return Label(row.title, f"{row.siglum}: {row.title}{when}")


def _clause(record: Record, record_id: str) -> Label:
    row = record["clauses"][record_id]
    draft = record["drafts"][row.draft]
    return Label(f"{draft.siglum}, {row.article}", row.gloss)


def _person(record: Record, record_id: str) -> Label:
    row = record["people"][record_id]
    return Label(row.name, f"{row.name}: {row.introduction}")


def _place(record: Record, record_id: str) -> Label:
    row = record["places"][record_id]
    now = f", now {row.name_now}" if row.name_now != row.name_then else ""
    return Label(row.name_then, f"{row.name_then}{now}: {row.why}")


def _party(record: Record, record_id: str) -> Label:
    row = record["parties"][record_id]
    return Label(row.short, row.introduction)


def _term(record: Record, record_id: str) -> Label:
    row = record["terms"][record_id]
    return Label(row.term, row.definition)


def _argument(record: Record, record_id: str) -> Label:
    row = record["arguments"][record_id]
    return Label(row.title, row.claim)


def _objection(record: Record, record_id: str) -> Label:
    row = record["objections"][record_id]
    year = f" ({row.year})" if row.year is not None else ""
    return Label(f"{row.author}{year}", row.position)


def _topic(record: Record, record_id: str) -> Label:
    row = record["topics"][record_id]
    return Label(row.name, row.question)


def _phrase(record: Record, record_id: str) -> Label:
    row = record["vocabulary"][record_id]
    return Label(row.phrase, row.meaning)


def _proof(record: Record, record_id: str) -> Label:
    row = record["proofs"][record_id]
    return Label(row.point, row.what)


def _dispute(record: Record, record_id: str) -> Label:
    row = record["disputes"][record_id]
    return Label(row.question, row.follows)


def _statement(record: Record, record_id: str) -> Label:
    row = record["statements"][record_id]
    who = record["people"][row.speaker].name if row.speaker else row.voice
    return Label(f"{who}, {row.date.describe()}", row.gist)


def _publication(record: Record, record_id: str) -> Label:
    row = record["publications"][record_id]
    return Label(row.title, row.says)


def _attitude(record: Record, record_id: str) -> Label:
    row = record["attitudes"][record_id]
    return Label(f"{row.actor}, {row.date.describe()}", row.why)


def _move(record: Record, record_id: str) -> Label:
    row = record["moves"][record_id]
    return Label(row.title, f"{row.received.describe()}: {row.title}")


_LABELS = {
    "events": _event,
    "drafts": _draft,
    "clauses": _clause,
    "people": _person,
    "places": _place,
    "parties": _party,
    "terms": _term,
    "arguments": _argument,
    "objections": _objection,
    "disputes": _dispute,
    "statements": _statement,
    "publications": _publication,
    "attitudes": _attitude,
    "moves": _move,
    "topics": _topic,
    "vocabulary": _phrase,
    "proofs": _proof,
}
