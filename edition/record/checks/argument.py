"""The argument and the positions on it: nothing stands outside the conditions under which it would hold."""

from __future__ import annotations

from collections.abc import Iterator

from edition.record.checks.rule import fault
from edition.record.problems import Problem
from edition.record.record import Record


def steps_bear_on_conditions(record: Record) -> Iterator[Problem]:
    """Every step of the argument stands in a condition."""
    if not record.is_whole("conditions"):
        return
    named = {step for row in record.rows("conditions") for step in row.arguments}
    for step in record.rows("arguments"):
        if step.id not in named:
            yield fault(step, "id", step.id, "no-condition", "stands in no condition",
                        "Name it under arguments in conditions.csv, where it would have to be true")  # fmt: skip


def objections_bear_on_conditions(record: Record) -> Iterator[Problem]:
    """Every position of a historian stands in a condition of a step on which it is taken."""
    if not record.is_whole("conditions"):
        return
    named = {name for row in record.rows("conditions") for name in row.objections}
    for objection in record.rows("objections"):
        if objection.id not in named:
            conditions = [c.id for c in record.rows("conditions") if set(c.arguments) & set(objection.arguments)]
            yield fault(objection, "id", objection.id, "no-condition", "stands in no condition",
                        f"Name it under objections in conditions.csv; its steps stand in {' or '.join(conditions)}")  # fmt: skip
    for condition in record.rows("conditions"):
        for name in condition.objections:
            found = record.objections.get(name)
            if found and not set(found.arguments) & set(condition.arguments):
                yield fault(condition, "objections", name, "other-steps", "takes a stand on no step of this condition",
                            "Name it where one of its steps stands, or correct its steps")  # fmt: skip


def conditions_have_two_sides(record: Record) -> Iterator[Problem]:
    """A condition has events that speak for it and against it, and none that do both."""
    for condition in record.rows("conditions"):
        for column in ("supports", "against"):
            if not condition.texts_of(column):
                yield fault(condition, column, "", "one-sided", "names no event", "Name at least one")
        for name in condition.supports:
            if name in condition.against:
                yield fault(condition, "against", name, "both-sides", "stands under supports too",
                            "Name it on one side only")  # fmt: skip
