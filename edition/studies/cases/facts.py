"""Cases, real or imagined, and the facts about them on which definitions turn."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from enum import Enum

from edition.dates import Edtf
from edition.record import Record
from edition.record.labels import values_of, words
from edition.record.tables import AggressionCase
from edition.record.unknown import UnknownColumn


class Truth(Enum):
    """Yes, no, or open: the sources or the meaning of the word do not settle it."""

    YES = "yes"
    NO = "no"
    OPEN = "open"


def all_of(truths: Iterable[Truth]) -> Truth:
    """Return whether all are so: one no settles it, otherwise one open leaves it open.

    Examples
    --------
    >>> all_of([Truth.YES, Truth.OPEN]).value, all_of([Truth.NO, Truth.OPEN]).value
    ('open', 'no')
    """
    given = set(truths)
    return Truth.NO if Truth.NO in given else Truth.OPEN if Truth.OPEN in given else Truth.YES


def any_of(truths: Iterable[Truth]) -> Truth:
    """Return whether at least one is so: one yes settles it, otherwise one open leaves it open."""
    given = set(truths)
    return Truth.YES if Truth.YES in given else Truth.OPEN if Truth.OPEN in given else Truth.NO


@dataclass(frozen=True, slots=True)
class Case:
    """A case and the facts coded about it.

    Attributes
    ----------
    facts
        Whether each fact is so; one that is not there is open.
    date, event
        When it was, and the event in the record; nothing for a reader’s own case.
    """

    id: str
    title: str
    facts: Mapping[str, Truth]
    reason: str = ""
    date: Edtf | None = None
    event: str = ""

    def fact(self, name: str) -> Truth:
        """Return whether a fact is so."""
        return self.facts.get(name, Truth.OPEN)

    def recoded(self, **facts: str) -> Case:
        """Return the case with some facts coded otherwise.

        Examples
        --------
        >>> Case("own", "A port is leased", {}).recoded(consent="yes").fact("consent").value
        'yes'
        """
        return replace(self, facts={**self.facts, **{name: Truth(value) for name, value in facts.items()}})


def facts_asked(record: Record) -> dict[str, str]:
    """Return the facts that are coded of a case, columns of the table of cases, with their names."""
    return {name: words(record, "cases", "fact", name) for name in values_of(record, "cases", "fact")}


def own_case(record: Record, title: str, **facts: str) -> Case:
    """Make a case of one’s own; facts that are not named are open.

    Raises
    ------
    UnknownColumn
        If no fact has that name.

    Examples
    --------
    >>> from edition.record import open_record
    >>> own_case(open_record(), "A port is leased", threat="no", consent="yes").fact("territory").value
    'open'
    """
    known = facts_asked(record)
    for name in facts:
        if name not in known:
            raise UnknownColumn("cases", name, known)
    return Case("own", title, dict.fromkeys(known, Truth.OPEN)).recoded(**facts)


def read_cases(record: Record) -> tuple[Case, ...]:
    """Return the cases of the record in their order."""
    names = facts_asked(record)
    return tuple(_case(row, names) for row in sorted(record.rows("cases"), key=lambda row: row.position))


def _case(row: AggressionCase, names: Iterable[str]) -> Case:
    facts = {name: Truth(row.text_of(name)) for name in names}
    return Case(row.id, row.title, facts, row.reason, row.date, row.event)
