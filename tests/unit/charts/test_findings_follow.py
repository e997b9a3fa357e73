"""Titles, descriptions and notes follow the record: rows are changed, and what a plate says must change with them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from edition.charts import PLATES
from edition.charts.paper import Plate
from edition.dates import parse
from edition.record import Record
from edition.record.rows import Row
from tests.unit.made import with_rows

Change = Callable[[Record], Record]


def changed(table: str, which: Callable[[Any], bool] = lambda _row: True, **cells: Any) -> Change:
    """Return a change of some cells in the rows of a table."""

    def change(record: Record) -> Record:
        rows: list[Row] = [replace(row, **cells) if which(row) else row for row in record.table(table).values()]
        assert any(which(row) for row in record.table(table).values()), f"no row of {table} is changed"
        return with_rows(record, table, rows)

    return change


def without(table: str, which: Callable[[Any], bool]) -> Change:
    """Return a change that takes some rows out of a table."""
    return lambda record: with_rows(record, table, [row for row in record.table(table).values() if not which(row)])


def every_second(table: str, **cells: Any) -> Change:
    """Return a change of some cells in every second row."""

    def change(record: Record) -> Record:
        rows = list(record.table(table).values())
        return with_rows(record, table, [replace(r, **cells) if n % 2 else r for n, r in enumerate(rows)])

    return change


def both(one: Change, other: Change) -> Change:
    """Return two changes as one."""
    return lambda record: other(one(record))


DAY = parse("1939-08-14")

CHANGES: dict[str, tuple[Change, frozenset[str]]] = {
    "argument-map": (without("objections", lambda row: row.stance != "objects"), frozenset({"title", "alt", "note"})),
    "books": (changed("contents", lambda row: row.state == "printed", state="told"), frozenset({"title", "alt"})),
    "claims": (changed("claims", verdict="differs"), frozenset({"title", "alt"})),
    "cover": (changed("cases", threat="no", territory="no"), frozenset({"title", "alt"})),
    "distance": (every_second("features", value="unknown"), frozenset({"title", "alt", "note"})),
    "fortnight": (changed("events", lambda row: row.time, time=""), frozenset({"title", "alt", "note"})),
    "genealogy": (every_second("clauses", kind="oral"), frozenset({"title", "alt"})),
    "long-view": (every_second("publications", date=parse("2024")), frozenset({"title", "alt"})),
    "negotiations": (changed("drafts", to=(), handed_over=DAY), frozenset({"title", "alt"})),
    "passage-1938": (
        changed("obligations", lambda row: row.stands == "refused", stands="unopposed"),
        frozenset({"title", "alt"}),
    ),
    "promises": (
        both(
            changed("features", lambda row: row.feature == "reciprocal", value="one-sided"),
            every_second("clauses", condition="on request"),
        ),
        frozenset({"title", "alt"}),
    ),
    "proofs-road": (changed("road", lambda row: row.ends, refused=True), frozenset({"title", "alt"})),
    "reply-times": (changed("moves", lambda row: row.by == ("GB",), answers=()), frozenset({"title", "alt"})),
    "requests": (
        changed("statements", lambda row: row.stance == "refuses", stance="defers"),
        frozenset({"title", "alt"}),
    ),
    "rhythm": (
        changed("events", lambda row: row.thread == "german-soviet" and not row.headline, thread="war"),
        frozenset({"title", "alt"}),
    ),
    "sensitivity": (
        changed("moves", lambda row: row.by == ("SU",) and row.draft, received=parse("1939-06-28")),
        frozenset({"title", "alt"}),
    ),
    "sittings": (changed("exchanges", answered="Yes."), frozenset({"title", "alt"})),
    "threads": (every_second("events", thread="political"), frozenset({"title", "alt", "note"})),
    "turns": (changed("moves", lambda row: row.by == ("SU",), received=DAY), frozenset({"title", "alt", "note"})),
    "undated": (every_second("events", date=DAY), frozenset({"title", "alt"})),
    "variation": (every_second("clauses", occasion="", condition=""), frozenset({"title", "alt"})),
    "verdicts": (without("objections", lambda row: row.stance == "agrees"), frozenset({"title", "alt", "note"})),
    "white-paper-1939-1940": (every_second("events", date=parse("1939-12-01/1939-12-20")), frozenset({"title", "alt"})),
}
"""For each plate a change of the record, and what must then read differently."""


def test_every_plate_is_put_to_the_test() -> None:
    assert set(CHANGES) == set(PLATES)


@pytest.mark.parametrize("name", PLATES)
def test_what_a_plate_says_follows_the_record(record: Record, plates: dict[str, Plate], name: str) -> None:
    change, parts = CHANGES[name]
    before, after = plates[name], PLATES[name](change(record))
    for part in parts:
        assert getattr(after, part) != getattr(before, part), f"{name}: the {part} is the same though the rows are not"
