"""One page for each party, and their list."""

from __future__ import annotations

from edition.exports.addresses import name_of
from edition.language import _
from edition.pages.apparatus.shared import (
    RecordModel,
    dated,
    evidence_views,
    facts,
    glossed,
    list_view,
    named,
    paragraphs,
    status,
)  # fmt: skip
from edition.pages.inline import line, toned
from edition.pages.view import Listing, PageView, Part, View
from edition.record import Record
from edition.record.relations import events_of_party
from edition.record.tables import Party


def page(record: Record, party_id: str) -> PageView:
    """Return the page of one party."""
    party = record["parties"][party_id]
    return PageView(
        party_id.lower(),
        party.name,
        _("{name}: {introduction}").format(
            name=party.name, introduction=name_of(record, "parties", party_id).description
        ),
        (View("apparatus/record", party_model(record, party), party.introduction),),
        _parts(record, party_id),
        evidence_views(record, "parties", party_id),
    )


def party_model(record: Record, party: Party) -> RecordModel:
    """Return what a party was and did."""
    return RecordModel(
        party.introduction,
        paragraphs(party.part_played),
        facts((_("Capital"), party.capital), (_("Code"), party.id), (_("Support"), status(record, party))),
    )


def _parts(record: Record, party_id: str) -> tuple[Part, ...]:
    """Return the drafts, people and events of a party, each under a heading where there are any."""
    drafts = [
        line(toned("siglum", draft.siglum), " ", named(record, "drafts", draft.id))
        for draft in record.rows("drafts")
        if party_id in draft.from_
    ]
    people = sorted(record.where("people", party=party_id), key=lambda row: row.sort_name.casefold())
    entries = [glossed(record, "people", person.id, person.introduction) for person in people]
    events = events_of_party(record, party_id)
    found = (
        Part("drafts", _("Drafts"), (list_view(drafts, "dated"),)) if drafts else None,
        Part("people", _("People"), (list_view(entries, "entries"),)) if entries else None,
        Part("events", _("In the chronology"), (dated(record, "events", events),)) if events else None,
    )
    return tuple(part for part in found if part)


def listing(record: Record) -> Listing:
    """Return all parties as a list."""
    items = (glossed(record, "parties", row.id, row.introduction, row.name) for row in record.rows("parties"))
    return Listing((list_view(items, "entries"),))
