"""The talks: two sides of the table, threads with a span, rules of counting that the count understands."""

from __future__ import annotations

from collections.abc import Iterator

from edition.record.checks.rule import fault
from edition.record.problems import Problem
from edition.record.record import Record
from edition.record.rows import Row
from edition.record.sides import read_sides
from edition.record.tables import CountingChoice
from edition.record.vocabulary import ALTERNATIVE

KNOWN_CHOICES = {
    "clock": ("receipt", "sending"),
    "begins": (),
    "alone": ("runs-on", "both-owe", "stops-to-answer", "stops-to-reply"),
    "travel": ("sender", "nobody"),
    "ends": (),
    "doubt": ("followed", "rival"),
}
"""The rules of counting and the choices that the count understands; beginnings and ends are free."""


def two_sides_face_each_other(record: Record) -> Iterator[Problem]:
    """The parties of the talks sit on two sides of the table."""
    sides = read_sides(record).members
    if len(sides) not in (0, 2) and record.is_whole("parties"):
        yield Problem("parties.csv", 0, "side", ", ".join(sides), "sides", f"names {len(sides)} sides of the table",
                      "Give the parties of the talks two sides; leave the column empty for all others")  # fmt: skip


def threads_have_a_span(record: Record) -> Iterator[Problem]:
    """Every thread of the descriptor has its row in threads.csv."""
    if not record.is_whole("threads"):
        return
    for thread in record.package.table("events").column("thread").enum:
        if thread not in record.threads:
            yield Problem("threads.csv", 0, "id", thread, "no-thread", "is missing",
                          "Say in what span its events can fall, and whether its moves are counted")  # fmt: skip


def counting_is_understood(record: Record) -> Iterator[Problem]:
    """Each rule of counting has choices that the count understands, one of them standard."""
    if not (record.is_whole("counting-rules") and record.is_whole("counting-choices")):
        return
    rules = record.counting_rules
    for name in (n for n in KNOWN_CHOICES if n not in rules and rules):
        yield Problem("counting-rules.csv", 0, "id", name, "rule", "is missing", "Restore its row")
    for rule in rules.values():
        if rule.id not in KNOWN_CHOICES:
            yield fault(
                rule, "id", rule.id, "rule", "is no rule of counting", f"Use one of: {', '.join(KNOWN_CHOICES)}"
            )
            continue
        choices = record.where("counting-choices", rule=rule.id)
        standard = [c for c in choices if c.standard]
        if len(standard) != 1:
            yield fault(rule, "id", rule.id, "standard", f"has {len(standard)} standard choices",
                        "Mark one of its rows in counting-choices.csv as standard")  # fmt: skip
        for choice in choices:
            yield from _choice(choice)


def _choice(choice: CountingChoice) -> Iterator[Problem]:
    known = KNOWN_CHOICES[choice.rule]
    if known and choice.choice not in known:
        yield fault(choice, "choice", choice.choice, "choice", "is none that the count understands",
                    f"Use one of: {', '.join(known)}")  # fmt: skip
    if choice.rule == "begins" and not choice.move:
        yield fault(choice, "move", "", "choice", "is empty", "Name the move with which the count opens")
    if choice.rule == "ends" and choice.day is None:
        yield fault(choice, "day", "", "choice", "is empty", "Give the first day no longer counted")


def requirements_are_facts(record: Record) -> Iterator[Problem]:
    """What a definition or a phrase requires are facts that the cases are asked for."""
    facts = [row.value for row in record.labels.where(table="cases", column="fact")]
    for table, columns in (("formulae", ("tests", "consults")), ("vocabulary", ("requires",))):
        for row in record.table(table).values():
            for column in columns:
                yield from _facts(row, column, facts)
    for row in record.rows("formulae"):
        if not row.clauses and not row.events:
            yield fault(row, "clauses", "", "rests-on-nothing", "is empty, and so is events", "Name what it rests on")
        elif not row.clauses and not row.tests:
            yield fault(row, "tests", "", "no-tests", "is empty, and no clause says them", "Say what it requires")


def _facts(row: Row, column: str, facts: list[str]) -> Iterator[Problem]:
    for part in row.texts_of(column):
        for fact in part.split(ALTERNATIVE):
            if fact not in facts:
                yield fault(row, column, fact, "fact", "is no fact of the cases",
                            f"Use {', '.join(facts)}, joined by{ALTERNATIVE}where one will do")  # fmt: skip
