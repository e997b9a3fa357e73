"""The filters of the explorer: what can be chosen, and how many events each choice has."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from edition.dates import Certainty
from edition.exports import EventEntry
from edition.language import _
from edition.record import Record
from edition.record.labels import words

RIVALS, NOTED = "rivals", "noted"
"""Further choices of the filter for dates: other sources give other days; there is a remark on the date."""


@dataclass(frozen=True, slots=True)
class Choice:
    """One thing to choose: its value in addresses, words, number of events, further words by which it is found."""

    value: str
    words: str
    count: int
    also: str = ""


@dataclass(frozen=True, slots=True)
class BoxModel:
    """A box to choose from."""

    name: str
    title: str
    choices: tuple[Choice, ...]


@dataclass(frozen=True, slots=True)
class FormModel:
    """All filters that have a fixed choice."""

    threads: tuple[Choice, ...]
    boxes: tuple[BoxModel, ...]


def form_model(record: Record, shown: Sequence[EventEntry]) -> FormModel:
    """Return the filters for some events."""
    return FormModel(
        _coded(record, "thread", Counter(e.row.thread for e in shown)),
        (
            BoxModel("person", _("Person"), _people(record, shown)),
            BoxModel("party", _("Government"), _parties(record, shown)),
            BoxModel("kind", _("Kind"), _kinds(record, shown)),
            BoxModel("date", _("Date"), _dates(record, shown)),
            BoxModel("status", _("Support"), _coded(record, "status", Counter(e.row.status for e in shown))),
        ),
    )


def _coded(record: Record, column: str, counted: Counter[str]) -> tuple[Choice, ...]:
    """Return the values of a coded column in the order in which the descriptor of the tables names them."""
    order = record.package.table("events").column(column).enum
    return tuple(
        Choice(value, words(record, "events", column, value), counted[value]) for value in order if counted[value]
    )


def _parties(record: Record, shown: Sequence[EventEntry]) -> tuple[Choice, ...]:
    counted = Counter(p for e in shown for p in {*e.row.from_, *e.row.to})
    rows = [record["parties"][p] for p in counted]
    rows.sort(key=lambda p: (-counted[p.id], p.short))
    return tuple(Choice(p.id, p.short, counted[p.id], f"{p.name} {p.adjective}") for p in rows)


def _people(record: Record, shown: Sequence[EventEntry]) -> tuple[Choice, ...]:
    counted = Counter(p for e in shown for p in e.row.actors)
    rows = [record["people"][p] for p in counted]
    rows.sort(key=lambda p: p.sort_name.casefold())
    return tuple(Choice(p.id, p.sort_name, counted[p.id], " ".join(p.aliases)) for p in rows)


def _kinds(record: Record, shown: Sequence[EventEntry]) -> tuple[Choice, ...]:
    counted = Counter(e.row.kind for e in shown)
    choices = [Choice(kind, words(record, "events", "kind", kind), n) for kind, n in counted.items()]
    return tuple(sorted(choices, key=lambda choice: choice.words))


def _dates(record: Record, shown: Sequence[EventEntry]) -> tuple[Choice, ...]:
    counted = Counter(e.when.certainty for e in shown)
    return (
        *(Choice(c.value, words(record, "events", "certainty", c.value), counted[c]) for c in Certainty if counted[c]),
        Choice(RIVALS, _("sources give other days"), sum(bool(e.rivals) for e in shown)),
        Choice(NOTED, _("with a remark on the date"), sum(bool(e.row.date_note) for e in shown)),
    )
