"""What is missing: texts not seen, papers and works left out, dates not fixed, records not verified."""

from __future__ import annotations

from edition.dates import Precision
from edition.exports.addresses import has_address
from edition.language import _
from edition.pages.apparatus.shared import dated, list_view, named, text_view
from edition.pages.inline import filled, joined, line, toned
from edition.pages.tables import table_view
from edition.pages.view import Listing, Part
from edition.record import Record
from edition.record.kinds import status_of
from edition.record.relations import by_date
from edition.record.tables import Event


def listing(record: Record) -> Listing:
    """Return four headings: texts, papers and works, dates, records."""
    return Listing(
        parts=(
            _texts(record),
            _left_out(record),
            _dates(record),
            Part("unverified", _("Records not verified"), parts=_unverified(record)),
        )
    )


def _texts(record: Record) -> Part:
    drafts = [draft for draft in record.rows("drafts") if draft.missing]
    count = _("{n} of {all} drafts.").format(n=len(drafts), all=len(record["drafts"]))
    caption = _("What was not seen of the drafts, and where to look")
    body = (
        (
            line(toned("siglum", draft.siglum), " ", named(record, "drafts", draft.id)),
            draft.missing,
            draft.look_in or _("not known"),
        )
        for draft in drafts
    )
    table = table_view(caption, (_("Draft"), _("What was not seen"), _("Where to look")), body, caption)
    return Part("texts", _("Texts not seen in full"), (text_view(count), table))


def _left_out(record: Record) -> Part:
    kinds = ((row.value, row.label) for row in record.where("labels", table="gaps", column="kind"))
    parts = tuple(_gaps(record, kind, title) for kind, title in kinds)
    return Part("left-out", _("Papers and works left out"), parts=parts)


def _gaps(record: Record, kind: str, title: str) -> Part:
    gaps = sorted(record.where("gaps", kind=kind), key=lambda gap: gap.position)
    header = (_("What"), _("Bears on"), _("Where to look"), _("Why it stays out"))
    body = (
        (
            filled(_("{what} ({source})"), what=gap.what, source=named(record, "sources", gap.source))
            if gap.source
            else gap.what,
            joined(named(record, "arguments", step) for step in gap.arguments),
            gap.look_in,
            gap.why,
        )
        for gap in gaps
    )
    return Part(f"left-out-{kind}s", title, (table_view(title, header, body, title),))


def _dates(record: Record) -> Part:
    events = [event for event in by_date(record.rows("events")) if is_open(event)]
    count = _("{n} of {all} events.").format(n=len(events), all=len(record["events"]))
    return Part("dates", _("Dates not fixed"), (text_view(count), dated(record, "events", events)))


def is_open(event: Event) -> bool:
    """Return whether the day of an event is not known or is in doubt."""
    when = event.date
    coarse = any(end is not None and end.precision is not Precision.DAY for end in (when.start, when.end))
    return coarse or when.is_doubtful


def _unverified(record: Record) -> tuple[Part, ...]:
    parts = []
    for table in record.package.tables:
        rows = [row for row in record.table(table.name).values() if status_of(row) == "unverified"]
        if rows and has_address(table.name):
            items = (line(named(record, table.name, row.id)) for row in rows)
            parts.append(Part(f"unverified-{table.name}", table.title, (list_view(items, "entries"),)))
    return tuple(parts)
