"""Where each record stands in the book, and what a reader is told of it in one line.

Addresses are promised: a page or fragment named here may move only with a redirect.
"""

from __future__ import annotations

from dataclasses import dataclass

from edition.language import _
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
class Naming:
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


def has_address(table: str) -> bool:
    """Return whether the records of a table have a place and a name in the book."""
    return table in _NAMES or table in ("sources", "comparisons")


def name_of(record: Record, table: str, record_id: str) -> Naming:
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
        return Naming(source.short, source.citation)
    if table == "comparisons":
        return _comparison(record, record_id)
    known = record.tables.get(table, ())
    if record_id not in known:
        raise UnknownRecord(table, record_id, known)
    return _NAMES[table](record, record_id)


def _comparison(record: Record, name: str) -> Naming:
    drafts = record["drafts"]
    first, _and, second = name.partition(".")[0].partition("-and-")
    if first not in drafts or second not in drafts:
        raise UnknownRecord("comparisons", name)
    sigla = _("{first} and {second}").format(first=drafts[first].siglum, second=drafts[second].siglum)
    titles = (_("{siglum}: {title}").format(siglum=drafts[d].siglum, title=drafts[d].title) for d in (first, second))
    return Naming(sigla, _("Side by side. {titles}").format(titles="; ".join(titles)))


def _event(record: Record, record_id: str) -> Naming:
    row = record["events"][record_id]
    return Naming(row.title, _("{day}: {title}").format(day=row.date.describe(), title=row.title))


def _draft(record: Record, record_id: str) -> Naming:
    row = record["drafts"][record_id]
    told = _("{siglum}: {title}, {day}") if row.handed_over else _("{siglum}: {title}")
    day = row.handed_over.describe() if row.handed_over else ""
    return Naming(row.title, told.format(siglum=row.siglum, title=row.title, day=day))


def _clause(record: Record, record_id: str) -> Naming:
    row = record["clauses"][record_id]
    draft = record["drafts"][row.draft]
    return Naming(_("{siglum}, {article}").format(siglum=draft.siglum, article=row.article), row.gloss)


def _person(record: Record, record_id: str) -> Naming:
    row = record["people"][record_id]
    return Naming(row.name, _("{name}: {introduction}").format(name=row.name, introduction=row.introduction))


def _place(record: Record, record_id: str) -> Naming:
    row = record["places"][record_id]
    told = _("{then}: {why}") if row.name_now == row.name_then else _("{then}, now {now}: {why}")
    return Naming(row.name_then, told.format(then=row.name_then, now=row.name_now, why=row.why))


def _party(record: Record, record_id: str) -> Naming:
    row = record["parties"][record_id]
    return Naming(row.short, row.introduction)


def _term(record: Record, record_id: str) -> Naming:
    row = record["terms"][record_id]
    return Naming(row.term, row.definition)


def _argument(record: Record, record_id: str) -> Naming:
    row = record["arguments"][record_id]
    return Naming(row.title, row.claim)


def _objection(record: Record, record_id: str) -> Naming:
    row = record["objections"][record_id]
    name = row.author if row.year is None else _("{author} ({year})").format(author=row.author, year=row.year)
    return Naming(name, row.position)


def _topic(record: Record, record_id: str) -> Naming:
    row = record["topics"][record_id]
    return Naming(row.name, row.question)


def _phrase(record: Record, record_id: str) -> Naming:
    row = record["vocabulary"][record_id]
    return Naming(row.phrase, row.meaning)


def _proof(record: Record, record_id: str) -> Naming:
    row = record["proofs"][record_id]
    return Naming(row.point, row.what)


def _dispute(record: Record, record_id: str) -> Naming:
    row = record["disputes"][record_id]
    return Naming(row.question, row.follows)


def _statement(record: Record, record_id: str) -> Naming:
    row = record["statements"][record_id]
    who = record["people"][row.speaker].name if row.speaker else row.voice
    return Naming(_("{who}, {day}").format(who=who, day=row.date.describe()), row.gist)


def _publication(record: Record, record_id: str) -> Naming:
    row = record["publications"][record_id]
    return Naming(row.title, row.says)


def _attitude(record: Record, record_id: str) -> Naming:
    row = record["attitudes"][record_id]
    return Naming(_("{who}, {day}").format(who=row.actor, day=row.date.describe()), row.why)


def _move(record: Record, record_id: str) -> Naming:
    row = record["moves"][record_id]
    return Naming(row.title, _("{day}: {title}").format(day=row.received.describe(), title=row.title))


_NAMES = {
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
