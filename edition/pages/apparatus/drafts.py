"""One page for each draft, and their list."""

from __future__ import annotations

from edition.dates import Edtf
from edition.exports.addresses import name_of
from edition.language import _, n_
from edition.pages.apparatus.clauses import clause_part
from edition.pages.apparatus.shared import (
    RecordModel,
    all_named,
    dated,
    evidence_views,
    facts,
    named,
    status,
)  # fmt: skip
from edition.pages.drafts.names import governments
from edition.pages.drafts.neighbours import comparisons_of, neighbours
from edition.pages.inline import Line, filled, joined, ref, toned
from edition.pages.tables import FactsModel, table_view
from edition.pages.texts.beside import draft_parts
from edition.pages.view import Listing, PageView, Part, View
from edition.record import Record
from edition.record.labels import words
from edition.record.relations import events_naming
from edition.record.tables import Draft

NOT_ASKED = "not-applicable"
"""The answer to a question that does not arise in a text."""


def page(record: Record, draft_id: str) -> PageView:
    """Return the page of one draft."""
    draft = record["drafts"][draft_id]
    said = name_of(record, "drafts", draft_id).description
    return PageView(
        draft_id,
        _("{siglum} · {title}").format(siglum=draft.siglum, title=draft.title),
        said,
        (View("apparatus/record", draft_model(record, draft), said),),
        (
            _clauses(record, draft),
            *draft_parts(record, draft_id),
            *_features(record, draft),
            *_events(record, draft_id),
        ),
        evidence_views(record, "drafts", draft_id),
    )


def draft_model(record: Record, draft: Draft) -> RecordModel:
    """Return when, from whom and to whom a draft passed, and how far it was seen."""
    subtitle = draft.handed_over.describe() if draft.handed_over else ""
    return RecordModel(subtitle, (), _facts(record, draft), _compared(record, draft))


def _facts(record: Record, draft: Draft) -> FactsModel:
    def when(day: Edtf | None, hour: str = "") -> str:
        if not day:
            return ""
        return _("{day}, {hour}").format(day=day.describe(), hour=hour) if hour else day.describe()

    return facts(
        (_("From"), all_named(record, "parties", draft.from_, tip=True)),
        (_("To"), all_named(record, "parties", draft.to, tip=True)),
        (_("Drafted"), when(draft.drafted)),
        (_("Approved"), when(draft.approved)),
        (_("Sent"), when(draft.sent)),
        (_("Handed over"), when(draft.handed_over, draft.time)),
        (_("Answered"), when(draft.answered)),
        (_("By"), all_named(record, "people", draft.by, tip=True)),
        (_("To whom"), all_named(record, "people", draft.to_people, tip=True)),
        (_("Where"), all_named(record, "places", draft.place, tip=True)),
        (_("Answers"), all_named(record, "drafts", draft.answers, tip=True)),
        (_("Language"), words(record, "any", "lang", draft.language) if draft.language else ""),
        (_("Printed in"), draft.printed_in),
        (_("Seen"), seen(record, draft)),
        (_("Missing"), draft.missing),
        (_("Look in"), draft.look_in),
        (_("Support"), status(record, draft)),
        (_("Remarks"), draft.notes),
    )


def seen(record: Record, draft: Draft) -> str:
    """Return how much of a draft was seen."""
    told = words(record, "drafts", "completeness", draft.completeness)
    note = draft.completeness_note
    return _("{seen}; {note}").format(seen=told, note=note) if note else told


def _compared(record: Record, draft: Draft) -> Line:
    """Return the way to the pages that set a draft against its neighbours."""
    pairs = comparisons_of(record, draft)
    links = joined(ref("comparisons", name, said) for name, said in pairs)
    return filled(_("Side by side with its neighbours: {comparisons}."), comparisons=links) if pairs else ()


def _clauses(record: Record, draft: Draft) -> Part:
    rows = sorted(record.where("clauses", draft=draft.id), key=lambda row: row.position)
    around = neighbours(record, draft)
    return Part("clauses", _("Clauses"), parts=tuple(clause_part(record, row, around) for row in rows))


def _features(record: Record, draft: Draft) -> tuple[Part, ...]:
    rows = [row for row in record.where("features", draft=draft.id) if row.value != NOT_ASKED]
    if not rows:
        return ()
    body = (
        (
            record["codebook"][row.feature].name,
            words(record, "features", row.feature, row.value),
            all_named(record, "clauses", row.clauses) or "—",
        )
        for row in rows
    )
    caption = _("What {siglum} says on each question of the codebook").format(siglum=draft.siglum)
    table = table_view(caption, (_("Feature"), _("In this text"), _("Rests on")), body, caption)
    return (Part("features", _("Coded features"), (table,)),)


def _events(record: Record, draft_id: str) -> tuple[Part, ...]:
    events = events_naming(record, "drafts", draft_id)
    return (Part("events", _("Events"), (dated(record, "events", events),)),) if events else ()


def listing(record: Record) -> Listing:
    """Return all drafts as a table in order of time."""
    rows = tuple(record.rows("drafts"))
    header = (_("Siglum"), _("Draft"), _("Handed over"), _("From"), _("Seen"), _("Clauses"))
    body = (
        (
            toned("siglum", draft.siglum),
            named(record, "drafts", draft.id),
            draft.handed_over.describe() if draft.handed_over else _("not handed over"),
            governments(record, draft.from_),
            words(record, "drafts", "completeness", draft.completeness),
            str(len(record.where("clauses", draft=draft.id))),
        )
        for draft in rows
    )
    caption = n_("{n} draft, in order of time", "{n} drafts, in order of time", len(rows)).format(n=len(rows))
    return Listing((table_view(caption, header, body, caption),))
