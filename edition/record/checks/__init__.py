"""The rules of the record: what must hold across tables, beyond the form of each.

A rule is a public function of a module of this room, from the record to problems; its first docstring line is the rule
as contributors read it. ``RULES`` gathers all of them, so that none can be left out.
"""

from __future__ import annotations

from collections.abc import Iterator
from importlib import import_module
from inspect import isfunction, signature
from pathlib import Path
from pkgutil import iter_modules

from edition.record.checks.rule import Rule
from edition.record.gathering import gathered
from edition.record.problems import Problem, RecordError
from edition.record.record import Record, load


def _rules_of(module: str) -> Iterator[Rule]:
    """Yield the public functions that a module defines and that take a record and give problems."""
    for function in vars(import_module(f"{__name__}.{module}")).values():
        if isfunction(function) and function.__module__ == f"{__name__}.{module}" and function.__name__[0] != "_":
            told = signature(function)
            if list(told.parameters) == ["record"] and told.return_annotation == "Iterator[Problem]":
                yield function


RULES: tuple[Rule, ...] = tuple(rule for module in iter_modules(__path__) for rule in _rules_of(module.name))
"""Every rule there is."""


def check_record(folder: Path | None = None) -> list[Problem]:
    """Return every fault of the record.

    Parameters
    ----------
    folder
        The data folder; without one that of ``data_folder``.

    Returns
    -------
    list of Problem
        Sorted by file and row, those of one cause as one; empty if the record is sound. Where a table has faults of
        form, rules that would miss its unread rows wait until it can be read whole.
    """
    try:
        record, problems = load(folder)
    except RecordError as error:
        return gathered(error.problems)
    return gathered([*problems, *broken_rules(record)])


def broken_rules(record: Record) -> Iterator[Problem]:
    """Yield every fault that the rules find in a record, each where it stands."""
    for rule in RULES:
        yield from rule(record)
