"""Who wanted the white paper published and who did not."""

from __future__ import annotations

from datetime import date

from edition.language import _
from edition.pages.grouped import Group, GroupedCell, cells, grouped_view
from edition.pages.inline import ref
from edition.pages.view import View
from edition.record import Record
from edition.record.labels import words
from edition.record.tables import Attitude
from edition.studies.attitudes import attitudes_between


def attitudes(record: Record, since: date = date.min, until: date = date.max, caption: str = "") -> View:
    """Show attitudes in groups, one for each side, in order of time within it.

    Parameters
    ----------
    record
        The record.
    since, until
        Days of the period shown; an attitude belongs to it when its date can fall on one of them.
    caption
        Title of the table.
    """
    rows = attitudes_between(record, since, until)
    sides = list(dict.fromkeys(row.party for row in rows))
    groups = [Group(_side(record, s), tuple(_line(record, r) for r in rows if r.party == s)) for s in sides]
    caption = caption or _("Attitudes to publication by actor and date")
    told = _("{caption}: {attitudes} attitudes of {sides} sides").format(
        caption=caption, attitudes=len(rows), sides=len(sides)
    )
    return grouped_view(caption, [_("Who"), _("When"), _("Wanted"), _("Why"), _("Support")], groups, told)


def _side(record: Record, code: str) -> str:
    name = record["parties"][code].short if code in record["parties"] else code
    return name[:1].upper() + name[1:]


def _line(record: Record, row: Attitude) -> tuple[GroupedCell, ...]:
    when = row.date.describe()
    return cells(
        ref("people", row.person, row.actor) if row.person else row.actor,
        ref("events", row.event, when) if row.event else when,
        ref("attitudes", row.id, words(record, "attitudes", "stance", row.stance)),
        row.why,
        words(record, "attitudes", "status", row.status),
    )
