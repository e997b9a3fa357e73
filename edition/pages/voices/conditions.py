"""What would have to be true for the argument to hold: each condition with the records that bear on it."""

from __future__ import annotations

from collections.abc import Iterable

from edition.language import _, n_
from edition.pages.inline import Break, Cell, Inline, Line, joined, ref, toned
from edition.pages.tables import table_view
from edition.pages.view import View
from edition.record import Record
from edition.record.tables import Event
from edition.studies.conditions import Weight, weigh

LONGEST_DAY = len("30 September 1939")
"""Length of a date that names one day."""


def conditions(record: Record, caption: str = "") -> View:
    """Show the conditions: steps lead to the argument, dates to events, disputes to the list of disputed points.

    Parameters
    ----------
    record
        The record.
    caption
        Title of the table.
    """
    weights = weigh(record)
    caption = caption or _("What bears on each condition")
    header = [
        _("Condition"),
        _("Steps"),
        _("Events that speak for it"),
        _("Events that speak against it"),
        _("Historians"),
        _("In dispute"),
    ]
    told = n_("{caption}: {n} condition", "{caption}: {n} conditions", len(weights))
    return table_view(caption, header, map(_cells, weights), told.format(caption=caption, n=len(weights)))


def _cells(weight: Weight) -> list[Cell]:
    steps = weight.condition.arguments
    return [
        weight.condition.condition,
        joined((_target(ref("arguments", step, step.partition("-")[0])) for step in steps), " "),
        _dates(weight.supports),
        _dates(weight.against),
        _historians(weight),
        joined((_target(ref("disputes", d.id, str(n))) for n, d in enumerate(weight.disputes, 1)), " ") or "–",
    ]


def _dates(events: Iterable[Event]) -> Cell:
    return joined((_target(ref("events", e.id, _unbroken(e.date.describe()))) for e in events), Break()) or "–"


def _target(link: Inline) -> Inline:
    # Many links stand close together here; each is given room for a finger.
    return toned("tap", link)


def _unbroken(when: str) -> str:
    # One day stays on one line; a span of days may break.
    return when.replace(" ", "\N{NO-BREAK SPACE}") if len(when) <= LONGEST_DAY else when


def _historians(weight: Weight) -> Cell:
    told: list[Inline | Line] = [_holding(stance, len(rows)) for stance, rows in weight.positions.items() if rows]
    unverified = len(weight.unverified)
    if unverified:
        told.append(n_("{n} not verified", "{n} not verified", unverified).format(n=unverified))
    return joined(told, Break()) or _("none")


def _holding(stance: str, count: int) -> str:
    forms = {
        "agrees": n_("{n} agrees", "{n} agree", count),
        "qualifies": n_("{n} qualifies", "{n} qualify", count),
        "objects": n_("{n} objects", "{n} object", count),
    }
    return forms[stance].format(n=count)
