"""Definitions of indirect aggression as tests, and what each makes of a case."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import Enum

from edition.record import Record
from edition.studies.cases.facts import Answer, Case, all_of, any_of


class Verdict(Enum):
    """What a text says of a case."""

    COVERED = "covered"
    NOT_COVERED = "not covered"
    OPEN = "open"
    JUDGED = "left to judgement"
    CONSULT = "consultation"


@dataclass(frozen=True, slots=True)
class Requirement:
    """One requirement: at least one of some facts must be so.

    ``verified`` is false where the words that require it were not seen.
    """

    facts: tuple[str, ...]
    verified: bool = True

    def of(self, case: Case) -> Answer:
        """Return whether a case meets it."""
        return any_of(case.facts[fact] for fact in self.facts)


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

    def verdict(self, case: Case) -> Verdict:
        """Return what the text, taken at its letter, says of a case.

        A test whose words were not seen is applied and left out; if that makes a difference, the
        verdict is open.
        """
        seen = [test.of(case) for test in self.tests if test.verified]
        every = [*seen, *(test.of(case) for test in self.tests if not test.verified)]
        met, perhaps = all_of(seen), all_of(every)
        if met is not perhaps:
            return Verdict.OPEN
        if met is Answer.YES:
            return Verdict.JUDGED if self.judged else Verdict.COVERED
        if met is Answer.OPEN:
            return Verdict.OPEN
        if self.consults and self.consults.of(case) is not Answer.NO:
            return Verdict.CONSULT
        return Verdict.NOT_COVERED


PHRASES: Mapping[str, tuple[Requirement, ...]] = {
    "under threat of force by another power": (Requirement(("threat",)),),
    "under threat of force by another power or without it": (),
    "an act to which the state concerned consents": (Requirement(("consent",)),),
    "an act by which the state concerned loses its independence or neutrality": (
        Requirement(("consent",)),
        Requirement(("independence", "neutrality")),
    ),
    "an act by which the state concerned loses its independence and neutrality": (
        Requirement(("consent",)),
        Requirement(("independence",)),
        Requirement(("neutrality",)),
    ),
    "an act that lets its territory and forces be used for aggression against it or one of the three": (
        Requirement(("territory",)),
    ),
    "an internal coup or a change of policy": (Requirement(("coup", "policy")),),
    "in favour of the aggressor": (Requirement(("favour",)),),
}
"""What each phrase of controlled English requires of a case."""

_ENDANGERED = Requirement(("lessened", "independence", "neutrality"))


def formulae(record: Record) -> tuple[Formula, ...]:
    """Return the texts in order of time; the tests of a draft are read from its clauses."""
    return (
        Formula(
            "march", "USSR: warning to Estonia", date(1939, 3, 28), (("events", "1939-03-28-soviet-notes-baltic"),),
            (Requirement(("privileges", "lessened", "independence")),),
        ),
        Formula(
            "june", "Britain and France: redraft of June", date(1939, 6, 15),
            (("clauses", "gbfr-1939-06-15.redraft-danger"),), (_ENDANGERED,), judged=True,
        ),
        _draft(record, "coup", "USSR: coup or change of policy", date(1939, 7, 3),
               "su-1939-07-03.protocol-indirect-aggression"),
        Formula(
            "paris", "France: not put to Moscow", date(1939, 7, 5), (("events", "1939-07-05-french-definition"),),
            (Requirement(("coup",)), Requirement(("lessened", "independence")), Requirement(("favour",))),
        ),
        _draft(record, "threat", "Britain and France: threat of force", date(1939, 7, 8), "gbfr-1939-07-08.protocol-aggression",
               "gbfr-1939-07-17.definition"),
        _draft(record, "territory", "USSR: with threat or without", date(1939, 7, 9), "su-1939-07-09.definition-1",
               "su-1939-07-09.definition-2", "su-1939-07-09.definition-3"),
        _draft(record, "both", "Britain: two principles", date(1939, 7, 23), "joint-1939-07-23.british-principles"),
        _draft(record, "last", "Britain and France: last formula", date(1939, 8, 2), "gb-1939-08-02.formula",
               consults=_ENDANGERED),
    )  # fmt: skip


def _draft(
    record: Record, name: str, title: str, day: date, *clauses: str, consults: Requirement | None = None
) -> Formula:
    tests: dict[tuple[str, ...], Requirement] = {}
    for clause in (record["clauses"][i] for i in clauses):
        verified = clause.status != "unverified"
        for slot in ("whom", "condition"):
            for test in PHRASES.get(clause.text_of(slot), ()):
                known = tests.get(test.facts)
                tests[test.facts] = Requirement(test.facts, verified or (known is not None and known.verified))
    return Formula(name, title, day, tuple(("clauses", i) for i in clauses), tuple(tests.values()), consults=consults)
