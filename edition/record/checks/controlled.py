"""Controlled English: phrases have holes that can be filled, and clauses keep to the phrases."""

from __future__ import annotations

import re
from collections.abc import Iterator

from edition.record.checks.rule import fault
from edition.record.package_rules import table_rules
from edition.record.problems import Problem
from edition.record.record import Record
from edition.record.tables import Phrase
from edition.record.vocabulary import HOLES, SLOTS, names_pattern, phrase_pattern, phrases_in

_REMEDY = "Use a phrase of vocabulary.csv for this slot, or add one there with its meaning"


def holes_can_be_filled(record: Record) -> Iterator[Problem]:
    """A hole of a phrase is one of those that names can fill."""
    for row in record.rows("vocabulary"):
        if _is_broken(row):
            yield fault(row, "phrase", row.phrase, "hole", "has a brace that belongs to no hole",
                        f"Write {' or '.join('{' + hole + '}' for hole in HOLES)}")  # fmt: skip


def restatements_keep_to_the_vocabulary(record: Record) -> Iterator[Problem]:
    """Every slot of a clause is a phrase of the vocabulary, or several joined by semicolons."""
    if not record.is_whole("vocabulary") or not _is_as_described(record):
        return
    names = names_pattern(record)
    name = re.compile(names)
    for slot in SLOTS:
        phrases = [row for row in record.rows("vocabulary") if row.slot == slot]
        if any(_is_broken(row) for row in phrases):
            continue  # Told of the phrase itself; its clauses can be judged once it is mended.
        patterns = [phrase_pattern(row.phrase, names) for row in phrases]
        told: dict[str, int] = {}
        for clause in record.rows("clauses"):
            for part in phrases_in(clause, slot):
                if any(pattern.fullmatch(part) for pattern in patterns):
                    continue
                # A phrase that is lost is missed wherever it was used, with whatever names: that is one fault.
                shape = name.sub("…", part)
                if shape not in told:
                    told[shape] = clause.line
                    yield fault(clause, slot, part, "vocabulary", "is not a phrase of the vocabulary", _REMEDY)


def _is_broken(row: Phrase) -> bool:
    return re.search(r"[{}]", re.sub("|".join(rf"\{{{hole}\}}" for hole in HOLES), "", row.phrase)) is not None


def _is_as_described(record: Record) -> bool:
    """Whether what may fill a hole is what it was; otherwise that is told, and not its effect on every clause."""
    return table_rules(record.package.table("vocabulary")) == Phrase.RULES
