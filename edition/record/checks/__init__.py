"""The rules of the record: what must hold across tables, beyond the form of each.

A rule is a function from the record to problems; its first docstring line is the rule as
contributors read it. ``check`` runs them all and reports everything at once.
"""

from __future__ import annotations

from pathlib import Path

from edition.record.checks import encounters, evidence, identity, prose, references, texts, time, words
from edition.record.checks.rule import Rule
from edition.record.problems import Problem, RecordError
from edition.record.record import DATA, load

RULES: tuple[Rule, ...] = (
    *identity.RULES,
    *references.RULES,
    *evidence.RULES,
    *texts.RULES,
    *prose.RULES,
    *time.RULES,
    *encounters.RULES,
    *words.RULES,
)


def check(folder: Path = DATA) -> list[Problem]:
    """Return every fault of the record.

    Parameters
    ----------
    folder
        The data folder.

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
    for rule in RULES:
        problems.extend(rule(record))
    return sorted(set(problems))
