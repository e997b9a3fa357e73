"""The rules of the record: what must hold across tables, beyond the form of each.

A rule is a function from the record to problems; its first docstring line is the rule as
contributors read it. ``check_record`` runs them all and reports everything at once.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from edition.record.checks import (
    argument,
    codes,
    drafts,
    encounters,
    evidence,
    figures,
    identity,
    prose,
    references,
    samples,
    talks,
    texts,
    time,
)
from edition.record.checks.rule import Rule
from edition.record.problems import Problem, RecordError
from edition.record.record import Record, load

RULES: tuple[Rule, ...] = (
    *identity.RULES,
    *references.RULES,
    *evidence.RULES,
    *samples.RULES,
    *texts.RULES,
    *prose.RULES,
    *time.RULES,
    *encounters.RULES,
    *drafts.RULES,
    *argument.RULES,
    *talks.RULES,
    *figures.RULES,
    *codes.RULES,
)


def check_record(folder: Path | None = None) -> list[Problem]:
    """Return every fault of the record.

    Parameters
    ----------
    folder
        The data folder; without one that of ``data_folder``.

    Returns
    -------
    list of Problem
        Sorted by file and row; empty if the record is sound. Where a table has faults of form, rules
        that would miss its unread rows wait until it can be read whole.
    """
    try:
        record, problems = load(folder)
    except RecordError as error:
        return list(error.problems)
    return sorted({*problems, *broken_rules(record)})


def broken_rules(record: Record) -> Iterator[Problem]:
    """Yield every fault that the rules find in a record."""
    for rule in RULES:
        yield from rule(record)
