"""The records of the tables as passages: one function a table, all of them in `PASSAGES`."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from edition.dates import Edtf
from edition.drafts.controlled import restatement
from edition.exports.addresses import address, has_address, name_of
from edition.language import _
from edition.record import Record
from edition.record.labels import words
from edition.search.folding import fold
from edition.search.passages import Group, Passage


def record_passages(record: Record) -> Iterator[Passage]:
    """Yield everything in the tables that has a place in the book."""
    for made in PASSAGES:
        yield from made(record)


def _drafts(record: Record) -> Iterator[Passage]:
    for row in record.rows("drafts"):
        when = row.handed_over or row.sent or row.drafted
        told = _said(row.completeness_note, row.missing, row.notes)
        yield Passage(Group.DRAFTS, address("drafts", row.id), f"{row.siglum}: {row.title}",
                      when.describe() if when else "", told, when=when)  # fmt: skip


def _clauses(record: Record) -> Iterator[Passage]:
    for row in record.rows("clauses"):
        draft = record["drafts"][row.draft]
        yield Passage(
            Group.DRAFTS,
            address("clauses", row.id),
            name_of(record, "clauses", row.id).name,
            _under(draft.title, record["topics"][row.topic].name if row.topic else ""),
            _said(restatement(row), row.gloss),
            when=draft.handed_over,
        )


def _topics(record: Record) -> Iterator[Passage]:
    for row in record.rows("topics"):
        yield Passage(Group.TERMS, address("topics", row.id), row.name, _("Topic, draft by draft"), row.question)


def _events(record: Record) -> Iterator[Passage]:
    for row in record.rows("events"):
        yield Passage(
            Group.EVENTS,
            address("events", row.id),
            row.title,
            row.date.describe(),
            _said(row.summary, row.date_note),
            more="; ".join((*(record["people"][who].name for who in row.actors), *row.others)),
            when=row.date,
        )


def _moves(record: Record) -> Iterator[Passage]:
    for row in record.rows("moves"):
        if row.event:
            continue
        under = _under(row.received.describe(), _("Move"))
        yield Passage(Group.EVENTS, address("moves", row.id), row.title, under, when=row.received)


def _people(record: Record) -> Iterator[Passage]:
    for row in record.rows("people"):
        aliases = "; ".join(row.aliases)
        yield Passage(Group.PEOPLE, address("people", row.id), row.name, "",
                      _said(row.introduction, row.part_played), more=aliases)  # fmt: skip


def _places(record: Record) -> Iterator[Passage]:
    for row in record.rows("places"):
        now = row.name_now if row.name_now != row.name_then else ""
        yield Passage(Group.PEOPLE, address("places", row.id), row.name_then, _("Place"), row.why, more=now)


def _parties(record: Record) -> Iterator[Passage]:
    for row in record.rows("parties"):
        named = "; ".join(dict.fromkeys(filter(None, (row.name, row.adjective, row.in_clauses))))
        yield Passage(Group.PEOPLE, address("parties", row.id), row.short, _("Party"),
                      _said(row.introduction, row.part_played), more=named)  # fmt: skip


def _terms(record: Record) -> Iterator[Passage]:
    for row in record.rows("terms"):
        yield Passage(Group.TERMS, address("terms", row.id), row.term, _("Term"), row.definition, more=row.original)


def _phrases(record: Record) -> Iterator[Passage]:
    for row in record.rows("vocabulary"):
        yield Passage(
            Group.TERMS, address("vocabulary", row.id), row.phrase, _("Phrase of controlled English"), row.meaning
        )


def _quotations(record: Record) -> Iterator[Passage]:
    for row in record.rows("readings"):
        if not has_address(row.table):
            continue
        topic = _topic_in(record, record["clauses"][row.record].topic, row.lang) if row.table == "clauses" else ""
        source = record.sources[row.source]
        yield Passage(
            Group.QUOTATIONS,
            address(row.table, row.record),
            "",
            _under(
                name_of(record, row.table, row.record).name,
                topic,
                source.short + (source.at(row.locator) if row.locator else ""),
            ),
            row.text,
            row.lang,
            _said(row.translation, row.note),
            _when(record, row.table, row.record),
        )


def _topic_in(record: Record, topic: str, lang: str) -> str:
    """Return the name of a topic, and what the language of a quotation calls it where a term of that name says so."""
    if not topic:
        return ""
    name = record["topics"][topic].name
    originals = (row.original for row in record.rows("terms") if row.lang == lang and fold(row.term) == fold(name))
    original = next(originals, "")
    return f"{name} ({original})" if original else name


def _argument(record: Record) -> Iterator[Passage]:
    for row in record.rows("arguments"):
        yield Passage(Group.ARGUMENT, address("arguments", row.id), row.title, _("Carley argues"),
                      _said(row.claim, row.grounds))  # fmt: skip


def _objections(record: Record) -> Iterator[Passage]:
    for row in record.rows("objections"):
        stance = words(record, "objections", "stance", row.stance)
        yield Passage(Group.ARGUMENT, address("objections", row.id), name_of(record, "objections", row.id).name,
                      stance, row.position)  # fmt: skip


def _statements(record: Record) -> Iterator[Passage]:
    for row in record.rows("statements"):
        yield Passage(Group.STATEMENTS, address("statements", row.id), name_of(record, "statements", row.id).name,
                      row.venue, row.gist, when=row.date)  # fmt: skip


def _publications(record: Record) -> Iterator[Passage]:
    for row in record.rows("publications"):
        yield Passage(Group.STATEMENTS, address("publications", row.id), row.title,
                      _under(row.publisher, row.date.describe()), row.says, more=row.original_title, when=row.date)  # fmt: skip


def _attitudes(record: Record) -> Iterator[Passage]:
    for row in record.rows("attitudes"):
        yield Passage(Group.STATEMENTS, address("attitudes", row.id), name_of(record, "attitudes", row.id).name,
                      _("On the white paper"), row.why, when=row.date)  # fmt: skip


def _disputes(record: Record) -> Iterator[Passage]:
    for row in record.rows("disputes"):
        claims = record.where("date-claims", dispute=row.id)
        rivals = [
            *(account.says for account in record.where("accounts", dispute=row.id)),
            *(claim.says for claim in claims),
        ]
        when = record["events"][row.event].date if row.event else None
        yield Passage(Group.DISPUTES, address("disputes", row.id), row.question, _("Disputed point"),
                      _said(row.follows, row.why, *rivals), when=when)  # fmt: skip


def _proofs(record: Record) -> Iterator[Passage]:
    for row in record.rows("proofs"):
        yield Passage(Group.DISPUTES, address("proofs", row.id), row.point, _("The proofs we have not seen"), row.what)


def _sources(record: Record) -> Iterator[Passage]:
    for key, source in record.sources.items():
        yield Passage(Group.SOURCES, address("sources", key), source.short, "", source.citation, more=source.note)


PASSAGES: tuple[Callable[[Record], Iterable[Passage]], ...] = (
    _drafts, _clauses, _events, _moves, _people, _places, _parties, _quotations, _argument, _objections, _statements,
    _publications, _attitudes, _disputes, _proofs, _terms, _topics, _phrases, _sources,
)  # fmt: skip
"""What makes passages of a table."""


def _said(*parts: str) -> str:
    """Return sentences as one text, each with its full stop."""
    return " ".join(part if part.endswith((".", "?", "!", "’", ")")) else f"{part}." for part in parts if part)


def _under(*parts: str) -> str:
    return " · ".join(filter(None, parts))


def _when(record: Record, table: str, record_id: str) -> Edtf | None:
    """Return the day of the record in which something is quoted."""
    if table == "clauses":
        return record["drafts"][record["clauses"][record_id].draft].handed_over
    if table == "drafts":
        return record["drafts"][record_id].handed_over
    if table == "events":
        return record["events"][record_id].date
    return record["statements"][record_id].date if table == "statements" else None
