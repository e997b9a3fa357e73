"""The rules of the record: what must hold across tables, beyond the form of each.

A rule is a function from the record to problems; its first docstring line is the rule as
contributors read it. ``check`` runs them all and reports everything at once.
"""

from __future__ import annotations

from pathlib import Path

from edition.record.checks import evidence, references, texts, time
from edition.record.checks.rule import Rule
from edition.record.problems import Problem
from edition.record.record import DATA, load

RULES: tuple[Rule, ...] = (*references.RULES, *evidence.RULES, *texts.RULES, *time.RULES)


def check(folder: Path = DATA) -> list[Problem]:
    """Return every fault of the record.

    Parameters
    ----------
    folder
        The data folder.

    Returns
    -------
    list of Problem
        Sorted by file and row; empty if the record is sound. Where a file cannot be read at all,
        rules that need it are still run on what there is.
    """
    record, problems = load(folder)
    for rule in RULES:
        problems.extend(rule(record))
    return sorted(set(problems))
