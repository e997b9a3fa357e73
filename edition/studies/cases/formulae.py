"""Definitions of indirect aggression as tests, and what each makes of a case."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import Enum

from edition.record import Record
from edition.record.tables import DefinitionText
from edition.record.vocabulary import ALTERNATIVE, SLOTS, phrases_in
from edition.studies.cases.facts import Case, Truth, all_of, any_of


class Ruling(Enum):
    """What a text says of a case."""

    COVERED = "covered"
    NOT_COVERED = "not-covered"
    OPEN = "open"
    JUDGED = "judged"
    CONSULT = "consult"


@dataclass(frozen=True, slots=True)
class Requirement:
    """One requirement: at least one of some facts must be so.

    ``verified`` is false where the words that require it were not seen.
    """

    facts: tuple[str, ...]
    verified: bool = True

    def of(self, case: Case) -> Truth:
        """Return whether a case meets it."""
        return any_of(case.fact(fact) for fact in self.facts)


@dataclass(frozen=True, slots=True)
class Formula:
    """One text and its tests, all of which must be met.

    Attributes
    ----------
    name
        Whose text it is.
    day
        When it was put forward.
    records
        Table and id of what it rests on.
    tests
        The requirements.
    judged
        Whether a case that meets them still needs a government’s judgement to count.
    consults
        Requirement on which the parties consult where the definition does not apply.
    """

    id: str
    name: str
    day: date
    records: tuple[tuple[str, str], ...]
    tests: tuple[Requirement, ...]
    judged: bool = False
    consults: Requirement | None = None

    def ruling(self, case: Case) -> Ruling:
        """Return what the text, taken at its letter, says of a case.

        A test whose words were not seen is applied and left out; if that makes a difference, the
        ruling is open.
        """
        seen = [test.of(case) for test in self.tests if test.verified]
        every = [*seen, *(test.of(case) for test in self.tests if not test.verified)]
        met, perhaps = all_of(seen), all_of(every)
        if met is not perhaps:
            return Ruling.OPEN
        if met is Truth.YES:
            return Ruling.JUDGED if self.judged else Ruling.COVERED
        if met is Truth.OPEN:
            return Ruling.OPEN
        if self.consults and self.consults.of(case) is not Truth.NO:
            return Ruling.CONSULT
        return Ruling.NOT_COVERED


def read_formulae(record: Record) -> tuple[Formula, ...]:
    """Return the texts in order of time; where the table gives no tests, they are read from the clauses."""
    return tuple(_formula(record, row) for row in sorted(record.rows("formulae"), key=lambda row: row.position))


def requirements(named: Iterable[str]) -> tuple[Requirement, ...]:
    """Return the requirements that a column names.

    Examples
    --------
    >>> [r.facts for r in requirements(["coup", "lessened or independence"])]
    [('coup',), ('lessened', 'independence')]
    """
    return tuple(Requirement(tuple(one.split(ALTERNATIVE))) for one in named)


def _formula(record: Record, row: DefinitionText) -> Formula:
    named = [*(("clauses", name) for name in row.clauses), *(("events", name) for name in row.events)]
    consults = next(iter(requirements(row.consults)), None)
    tests = requirements(row.tests) or _tests_of(record, row.clauses)
    return Formula(row.id, row.name, row.date.earliest, tuple(named), tests, row.judged, consults)


def _tests_of(record: Record, clauses: Iterable[str]) -> tuple[Requirement, ...]:
    """Return what the phrases of some clauses require, each requirement once."""
    phrases = {(row.slot, row.phrase): requirements(row.requires) for row in record.rows("vocabulary")}
    found: dict[tuple[str, ...], Requirement] = {}
    for clause in (record["clauses"][name] for name in clauses):
        verified = clause.status != "unverified"
        for slot in SLOTS:
            for test in (test for part in phrases_in(clause, slot) for test in phrases.get((slot, part), ())):
                known = found.get(test.facts)
                found[test.facts] = Requirement(test.facts, verified or (known is not None and known.verified))
    return tuple(found.values())
