"""What would have to be true for the argument to hold: each condition with the records that bear on it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from html import escape

from edition.pages.views.links import link
from edition.pages.views.shown import Shown, data_table
from edition.record import Record
from edition.record.relations import in_order
from edition.record.tables import Condition, Dispute, Event, Objection

CAPTION = "What bears on each condition"
HEADER = ["Condition", "Steps", "Events that speak for it", "Events that speak against it", "Historians", "In dispute"]

LONGEST_DAY = len("21 September 1938")
"""Length of a date that names one day."""

STANCES = {"agrees": "agree", "qualifies": "qualify", "objects": "object"}


@dataclass(frozen=True, slots=True)
class Weight:
    """A condition with all that bears on it.

    Attributes
    ----------
    condition
        The row of ``conditions``.
    supports, against
        Events for and against, in order of time.
    positions
        Positions of historians, by stance in the order of ``STANCES``; unverified ones are not among them.
    unverified
        Positions that are unverified and so weigh nothing.
    disputes
        Points in dispute.
    """

    condition: Condition
    supports: tuple[Event, ...]
    against: tuple[Event, ...]
    positions: dict[str, tuple[Objection, ...]]
    unverified: tuple[Objection, ...]
    disputes: tuple[Dispute, ...]


def weigh(record: Record) -> list[Weight]:
    """Return the conditions in order, each with the records that bear on it."""
    rows = sorted(record.rows("conditions"), key=lambda r: r.position)
    return [_weight(record, row) for row in rows]


def conditions(record: Record, caption: str = CAPTION) -> Shown:
    """Return the table of the conditions.

    Parameters
    ----------
    record
        The record.
    caption
        Title of the table.

    Returns
    -------
    Shown
        One row a condition. Steps lead to the argument, dates to events, disputes to the list of disputed points.
    """
    weights = weigh(record)
    return Shown(data_table(caption, HEADER, [_cells(w) for w in weights]), f"{caption}: {len(weights)} conditions")


def _weight(record: Record, row: Condition) -> Weight:
    held = [record["objections"][name] for name in row.objections]
    firm = [o for o in held if o.status != "unverified"]
    return Weight(
        row,
        _events(record, row.supports),
        _events(record, row.against),
        {stance: tuple(o for o in firm if o.stance == stance) for stance in STANCES},
        tuple(o for o in held if o.status == "unverified"),
        tuple(record["disputes"][name] for name in row.disputes),
    )


def _events(record: Record, names: Iterable[str]) -> tuple[Event, ...]:
    return tuple(in_order([record["events"][name] for name in names]))


def _cells(weight: Weight) -> list[str]:
    steps = weight.condition.arguments
    return [
        escape(weight.condition.condition),
        " ".join(_target(link("arguments", step, step.partition("-")[0])) for step in steps),
        _dates(weight.supports),
        _dates(weight.against),
        _historians(weight),
        " ".join(_target(link("disputes", d.id, str(n))) for n, d in enumerate(weight.disputes, 1)) or "–",
    ]


def _dates(events: Iterable[Event]) -> str:
    return "<br>".join(_target(link("events", e.id, _unbroken(e.date.describe()))) for e in events) or "–"


def _target(anchor: str) -> str:
    # Many links stand close together here; each is given room for a finger.
    return f'<span class="tap">{anchor}</span>'


def _unbroken(date: str) -> str:
    # One day stays on one line; a span of days may break.
    return date.replace(" ", "\N{NO-BREAK SPACE}") if len(date) <= LONGEST_DAY else date


def _historians(weight: Weight) -> str:
    told = [f"{len(rows)} {STANCES[stance]}" for stance, rows in weight.positions.items() if rows]
    if weight.unverified:
        told.append(f"{len(weight.unverified)} not verified")
    return "<br>".join(told) or "none"
