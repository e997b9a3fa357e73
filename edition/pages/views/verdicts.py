"""Historians’ positions as tables: step by step, and by span of time."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

from edition.pages.views.links import link
from edition.pages.views.shown import Shown, data_table
from edition.record import Record
from edition.record.checks.identity import CHAPTERS
from edition.studies.verdicts import PERIODS, STANCES, Position, positions


def steps_table(record: Record, stances: Iterable[str] = STANCES) -> Shown:
    """Show for each step of the argument who holds what of it; steps on which nobody does are named below.

    Parameters
    ----------
    record
        The record.
    stances
        The stances to show, as columns.
    """
    columns = tuple(stances)
    held = positions(record)
    order = list(CHAPTERS)
    steps = sorted(record.rows("arguments"), key=lambda a: (order.index(a.chapter), a.position))
    rows, silent = [], []
    for step in steps:
        named = {s: [p for p in held if step.id in p.steps and p.stance == s] for s in columns}
        if any(named.values()):
            title = link("arguments", step.id, step.title)
            rows.append([title, *(_list(named[s]) for s in columns)])
        else:
            silent.append(link("arguments", step.id, step.title))
    caption = f"Positions on {len(rows)} of {len(steps)} steps of the argument"
    table = data_table(caption, ["Step", *(s.capitalize() for s in columns)], rows)
    rest = f'<p class="plate-note">No position in this record on: {"; ".join(silent)}.</p>' if silent else ""
    return Shown(table + rest, caption)


def periods_table(record: Record) -> Shown:
    """Show how the positions fall over time, and how many were read in the writer’s own text."""
    held = positions(record)
    rows = []
    for period in PERIODS:
        here = [p for p in held if p.year and period.first <= p.year <= period.last]
        rows.append([escape(period.name), *(str(sum(p.stance == s for p in here)) for s in STANCES), _share(here)])
    undated = [p for p in held if not p.year]
    rows.append(["no year known", *(str(sum(p.stance == s for p in undated)) for s in STANCES), _share(undated)])
    caption = "Positions by the year of the work"
    header = ["Years", *(s.capitalize() for s in STANCES), "Read in the writer’s own text"]
    return Shown(data_table(caption, header, rows), f"{caption}: {len(held)} positions")


def _share(held: list[Position]) -> str:
    return f"{sum(p.own for p in held)} of {len(held)}"


def _list(named: list[Position]) -> str:
    return f'<span class="cell-list">{"; ".join(_name(p) for p in named) or "—"}</span>'


def _name(position: Position) -> str:
    return link("objections", position.id, f"{position.author} {position.year}" if position.year else position.author)
