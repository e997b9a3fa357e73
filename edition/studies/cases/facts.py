"""Cases, real or imagined, and the facts about them on which definitions turn."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from enum import Enum

from edition.dates import Edtf
from edition.record import Record
from edition.record.tables import AggressionCase

FACTS = {
    "threat": "Threat of force",
    "consent": "The state’s own act or consent",
    "coup": "A coup or change of government",
    "policy": "A turn of policy",
    "favour": "In the aggressor’s favour",
    "privileges": "Privileges for another power",
    "lessened": "Independence reduced",
    "independence": "Independence lost",
    "neutrality": "Neutrality lost",
    "territory": "Land and forces used for attack",
}
"""The facts, by the column of ``cases.csv``, and their names."""


class Answer(Enum):
    """Yes, no, or open: the sources or the meaning of the word do not settle it."""

    YES = "yes"
    NO = "no"
    OPEN = "open"


def all_of(answers: Iterable[Answer]) -> Answer:
    """Return whether all are so: one no settles it, otherwise one open leaves it open.

    Examples
    --------
    >>> all_of([Answer.YES, Answer.OPEN]).value, all_of([Answer.NO, Answer.OPEN]).value
    ('open', 'no')
    """
    given = set(answers)
    return Answer.NO if Answer.NO in given else Answer.OPEN if Answer.OPEN in given else Answer.YES


def any_of(answers: Iterable[Answer]) -> Answer:
    """Return whether at least one is so: one yes settles it, otherwise one open leaves it open."""
    given = set(answers)
    return Answer.YES if Answer.YES in given else Answer.OPEN if Answer.OPEN in given else Answer.NO


@dataclass(frozen=True, slots=True)
class Case:
    """A case and the facts coded about it.

    Attributes
    ----------
    facts
        An answer for each of `FACTS`.
    date, event
        When it was, and the event in the record; nothing for a reader’s own case.
    """

    id: str
    title: str
    facts: Mapping[str, Answer]
    reason: str = ""
    date: Edtf | None = None
    event: str = ""

    @classmethod
    def of(cls, title: str, **facts: str) -> Case:
        """Make a case of one’s own; facts that are not named are open.

        Examples
        --------
        >>> Case.of("A port is leased", threat="no", consent="yes").facts["territory"].value
        'open'
        """
        return cls("own", title, {**dict.fromkeys(FACTS, Answer.OPEN), **_answers(facts)})

    def recoded(self, **facts: str) -> Case:
        """Return the case with some facts coded otherwise."""
        return replace(self, facts={**self.facts, **_answers(facts)})


def read_cases(record: Record) -> tuple[Case, ...]:
    """Return the cases of the record in their order."""
    return tuple(_case(row) for row in sorted(record.rows("cases"), key=lambda row: row.position))


def _case(row: AggressionCase) -> Case:
    facts = {name: Answer(row.text_of(name)) for name in FACTS}
    return Case(row.id, row.title, facts, row.reason, row.date, row.event)


def _answers(facts: Mapping[str, str]) -> dict[str, Answer]:
    strange = set(facts) - set(FACTS)
    if strange:
        raise ValueError(f"no fact is called {', '.join(sorted(strange))}; the facts are {', '.join(FACTS)}")
    return {name: Answer(value) for name, value in facts.items()}
