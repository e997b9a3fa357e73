"""The descriptor: no demand on a table is lost without being seen."""

from __future__ import annotations

from collections.abc import Iterator

from edition.record.folders import DESCRIPTOR
from edition.record.package_rules import table_rules
from edition.record.problems import Problem
from edition.record.record import Record
from edition.record.tables import ROW_TYPES

_REMEDY = "Restore it; if it was changed on purpose, run `fiasco rows`"


def demands_are_kept(record: Record) -> Iterator[Problem]:
    """The descriptor demands of each table what the classes of rows were written from."""
    for table in record.package.tables:
        now, known = table_rules(table), ROW_TYPES[table.name].RULES
        for rule in (r for r in known if r not in now):
            yield Problem(DESCRIPTOR, 0, "", f"{table.name}: {rule}", "lost-rule", "is no longer demanded", _REMEDY)
        for rule in (r for r in now if r not in known):
            yield Problem(
                DESCRIPTOR, 0, "", f"{table.name}: {rule}", "new-rule", "is a new demand", "Run `fiasco rows`"
            )
