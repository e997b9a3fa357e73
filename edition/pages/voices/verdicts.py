"""Historians’ positions as tables: step by step, and by span of time."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from edition.language import _, n_
from edition.pages.inline import Cell, Inline, Line, joined, line, ref, toned
from edition.pages.tables import TableModel, table_view
from edition.pages.view import View
from edition.record import Record
from edition.record.labels import words
from edition.studies.verdicts import STANCES, Judgement, OnStep, by_period, by_step


@dataclass(frozen=True, slots=True)
class StepsModel:
    """Steps with positions as a table, and beneath it those without any."""

    table: TableModel
    silent: Line


def steps_table(record: Record, stances: Iterable[str] = STANCES) -> View:
    """Show for each step of the argument who holds what of it; steps on which nobody does are named below.

    Parameters
    ----------
    record
        The record.
    stances
        The stances to show, as columns.
    """
    columns = tuple(stances)
    steps = by_step(record, columns)
    held = [on for on in steps if not on.is_silent]
    rows = tuple((_step(on), *(_named(on.held[stance]) for stance in columns)) for on in held)
    caption = _("Positions on {held} of {all} steps of the argument").format(held=len(held), all=len(steps))
    table = TableModel(caption, (_("Step"), *_heads(record, columns)), rows)
    silent = joined((_step(on) for on in steps if on.is_silent), "; ")
    return View("voices/steps", StepsModel(table, silent), caption)


def periods_table(record: Record) -> View:
    """Show how the positions fall over time, and how many were read in the writer’s own text."""
    rows = [
        [
            period.name if period else _("no year known"),
            *(str(sum(p.stance == stance for p in held)) for stance in STANCES),
            _("{own} of {all}").format(own=sum(p.own for p in held), all=len(held)),
        ]
        for period, held in by_period(record)
    ]
    count = len(record["objections"])
    caption = _("Positions by the year of the work")
    header = [_("Years"), *_heads(record, STANCES), _("Read in the writer’s own text")]
    told = n_("{caption}: {n} position", "{caption}: {n} positions", count).format(caption=caption, n=count)
    return table_view(caption, header, rows, told)


def _heads(record: Record, stances: Iterable[str]) -> list[str]:
    return [words(record, "objections", "stance", stance).capitalize() for stance in stances]


def _step(on: OnStep) -> Inline:
    return ref("arguments", on.step.id, on.step.title)


def _named(held: Sequence[Judgement]) -> Cell:
    return toned("cell-list", *(joined((_name(p) for p in held), "; ") or line("—")))


def _name(position: Judgement) -> Inline:
    return ref("objections", position.id, f"{position.author} {position.year}" if position.year else position.author)
