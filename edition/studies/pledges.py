"""Who would have had to help whom: what each draft pledges, read from its clauses in controlled English."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from edition.language import begin
from edition.record import Record
from edition.record.tables import Clause, Draft

OTHERS = "others"
"""Stands for states that are helped and bound to nothing."""


@dataclass(frozen=True, slots=True)
class Pledge:
    """One clause that promises help.

    Attributes
    ----------
    clause
        The clause.
    bound, helped
        Parties, or `OTHERS`.
    condition
        What is asked for besides the occasion.
    conditional
        Whether more than the occasion is asked for.
    """

    clause: Clause
    bound: tuple[str, ...]
    helped: tuple[str, ...]
    condition: str
    conditional: bool

    @property
    def pairs(self) -> list[tuple[str, str]]:
        """Each helper with each helped."""
        return [(a, b) for a in self.bound for b in self.helped if a != b]


@dataclass(frozen=True, slots=True)
class PledgingDraft:
    """A draft and its pledges, at the day it was handed over or, if it never was, drafted."""

    draft: Draft
    day: date
    pledges: tuple[Pledge, ...]
    mutual: bool

    @property
    def pairs(self) -> dict[tuple[str, str], bool]:
        """Each helper with each helped, and whether a condition is set."""
        return {pair: pledge.conditional for pledge in self.pledges for pair in pledge.pairs}

    @property
    def wording(self) -> str:
        """To whom help is due and when, in controlled English; one occasion is said once."""
        when: dict[str, list[str]] = {}
        for pledge in self.pledges:
            occasion = pledge.clause.occasion.replace("the state helped", "that state")
            parts = [part for part in (occasion, pledge.condition) if part]
            when.setdefault(", ".join(parts), []).append(pledge.clause.whom)
        return begin("; ".join(", ".join(filter(None, (", or ".join(who), text))) for text, who in when.items()))


def pledging_drafts(record: Record, first: date, last: date) -> list[PledgingDraft]:
    """Return the drafts of a period that promise help, in order of time."""
    read = _Reader(record)
    found = []
    for draft in record.rows("drafts"):
        when = draft.handed_over or draft.drafted
        pledges = read.pledges(record.where("clauses", draft=draft.id)) if when else ()
        if when and pledges and first <= when.earliest <= last:
            coded = record.where("features", draft=draft.id, feature="reciprocal")
            mutual = any(row.value == "mutual" for row in coded)
            found.append(PledgingDraft(draft, when.earliest, pledges, mutual))
    return sorted(found, key=lambda one: (one.day, one.draft.siglum))


class _Reader:
    """Reads pledges from clauses by the roles that the vocabulary gives its phrases."""

    def __init__(self, record: Record) -> None:
        self.roles: dict[str, set[str]] = {}
        for row in record.rows("vocabulary"):
            self.roles.setdefault(row.role, set()).add(row.phrase)
        self.powers = {row.in_clauses or row.short: row.id for row in record.rows("parties")}

    def plays(self, role: str, phrase: str) -> bool:
        return phrase in self.roles.get(role, ())

    def pledges(self, clauses: tuple[Clause, ...]) -> tuple[Pledge, ...]:
        terms = {c.bound: c.condition for c in clauses if self.plays("terms", c.act)}
        found = []
        for clause in sorted(clauses, key=lambda c: c.position):
            if not self.plays("help", clause.act):
                continue
            bound = self.parties(clause.bound)
            helped = bound if self.plays("mutual", clause.whom) else self.parties(clause.whom) or (OTHERS,)
            condition = clause.condition or terms.get(clause.bound, "")
            conditional = bool(condition) or self.plays("after-help", clause.occasion)
            found.append(Pledge(clause, bound, helped, condition, conditional))
        return tuple(found)

    def parties(self, phrase: str) -> tuple[str, ...]:
        """Return the parties of a phrase that names parties and nothing else."""
        names = re.split(r", | and ", phrase)
        return tuple(self.powers[name] for name in names) if all(name in self.powers for name in names) else ()
