"""Definitions of indirect aggression: which texts define it, and what each answers to the tests asked of them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from edition.drafts.coded import coded_value
from edition.drafts.succession import day_of_draft
from edition.record import Record
from edition.record.selections import selected
from edition.record.tables import Clause, DefinitionTest, Draft

TOPIC = "indirect-aggression"
"""Topic of the clauses, and question of the codebook."""

FORCE_REQUIRED = "force.required"
"""The row of ``definition-tests`` by which only an act under threat of force counts."""


@dataclass(frozen=True, slots=True)
class Definition:
    """A definition in one text: the draft and the clauses that make it up."""

    draft: Draft
    clauses: tuple[Clause, ...]

    @property
    def is_whole(self) -> bool:
        """Whether silence means absence: the text is known in full or in substance."""
        return self.draft.completeness in ("full", "substance")


@dataclass(frozen=True, slots=True)
class Answered:
    """What a definition answers to a test: the row that says so, and the clause it rests on where one does."""

    row: DefinitionTest
    clause: Clause | None


def definitions(record: Record, since: date = date.min, until: date = date.max) -> list[Definition]:
    """Return the definitions handed over between two days, in order of time.

    A clause whose content is disputed stands as a definition of its own, after the undisputed one.
    """
    acts = {record["vocabulary"][row.record].phrase for row in selected(record, "defining-acts")}
    found: list[Definition] = []
    for draft in record.rows("drafts"):
        handed = draft.handed_over
        if handed is None or not since <= handed.earliest <= until:
            continue
        clauses = [c for c in record.where("clauses", draft=draft.id, topic=TOPIC) if c.act in acts]
        clauses.sort(key=lambda c: c.position)
        agreed = tuple(c for c in clauses if c.status != "disputed")
        rest = [(c,) for c in clauses if c.status == "disputed"]
        found.extend(Definition(draft, group) for group in ([agreed] if agreed else []) + rest)
    return sorted(found, key=lambda d: day_of_draft(d.draft).sort_key)


def all_tests(record: Record) -> tuple[str, ...]:
    """Return the tests asked of a definition, in their order."""
    rows = sorted(record.rows("definition-tests"), key=lambda row: row.position)
    return tuple(dict.fromkeys(row.test for row in rows))


def answer_to(record: Record, definition: Definition, test: str) -> Answered | None:
    """Return what a definition answers to a test, or nothing where it does not speak of it."""
    rows = record.where("definition-tests", test=test)
    by_phrase = {record["vocabulary"][row.phrase].phrase: row for row in rows if row.phrase}
    for clause in definition.clauses:
        row = by_phrase.get(clause.condition) or by_phrase.get(clause.whom)
        if row is not None:
            return Answered(row, clause)
    value = coded_value(record, definition.draft.id, TOPIC)
    return next((Answered(row, None) for row in rows if row.coded and row.coded == value), None)


def requires_force(record: Record, definition: Definition) -> bool:
    """Return whether only an act under threat of force counts."""
    row = record["definition-tests"][FORCE_REQUIRED]
    answer = answer_to(record, definition, row.test)
    return answer is not None and answer.row == row


def speakers(record: Record, definition: Definition) -> tuple[str, ...]:
    """Return the governments whose definition it is; one side alone may put a clause of a joint text."""
    phrase = record.where("vocabulary", phrase=definition.clauses[0].bound, slot="bound")
    alone = phrase[0].parties if phrase else ()
    return alone if alone and set(alone) < set(definition.draft.from_) else definition.draft.from_
