"""One fault, one message: problems that have one cause are told once, with all the places where it shows."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace

from edition.record.layout import spans
from edition.record.problems import Problem

FEW = 5
"""Up to so many faults of one kind in a column are told one by one; more have one cause, such as a spreadsheet."""

_Key = tuple[str, ...]


def gathered(problems: Iterable[Problem]) -> list[Problem]:
    """Return problems sorted, those of one cause as one.

    Parameters
    ----------
    problems
        As the rules report them, in any order.

    Returns
    -------
    list of Problem
        A value that is wrong in the same way wherever it stands is told once, and so is a column of which more than
        ``FEW`` cells break one rule; each message says how many there are, and where.
    """
    return sorted(_together(_together(sorted(set(problems)), _same_column, FEW), _same_value, 1))


def _same_value(problem: Problem) -> _Key:
    return (problem.value, problem.message, problem.remedy) if problem.value and problem.column else ()


def _same_column(problem: Problem) -> _Key:
    return (problem.file, problem.column, problem.rule) if problem.column else ()


def _together(problems: Iterable[Problem], key: Callable[[Problem], _Key], few: int) -> list[Problem]:
    groups: dict[_Key, list[Problem]] = {}
    alone: list[Problem] = []
    for problem in problems:
        if key(problem):
            groups.setdefault(key(problem), []).append(problem)
        else:
            alone.append(problem)
    for group in groups.values():
        alone.extend([_one(group)] if len(group) > few else group)
    return alone


def _one(group: list[Problem]) -> Problem:
    first, *others = group
    if not others:
        return first
    return replace(first, message=f"{first.message}, and so {'; '.join(_places(first, others))}")


def _places(first: Problem, others: list[Problem]) -> Iterator[str]:
    rows: dict[tuple[str, str], list[int]] = {}
    for problem in others:
        rows.setdefault((problem.file, problem.column), []).append(problem.row)
    for (file, column), lines in rows.items():
        where = "" if file == first.file else f"{file} "
        named = "" if (file, column) == (first.file, first.column) else f"{column} "
        known = sorted({line for line in lines if line})
        shown = f"{'row' if len(known) == 1 else 'rows'} {spans(known)}" if known else ""
        yield f"in {where}{named}{shown}".strip()
