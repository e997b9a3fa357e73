"""Phrases of the drafts' own words: how much the record holds of each, and what they show that no restatement does."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations

from edition.collation import Language, Normaliser, Piece, distance, word_diff
from edition.drafts.controlled import restatement
from edition.record import Record
from edition.record.tables import Clause, Draft, Quotation

FAR = 0.75
"""Two phrases farther apart than this are phrases on different things, and are not compared word by word."""


@dataclass(frozen=True, slots=True)
class HeldWords:
    """How much the record holds of the words of a draft."""

    draft: Draft
    clauses: int
    quoted: int
    words: int


@dataclass(frozen=True, slots=True)
class Reworded:
    """Two clauses that are restated alike and worded otherwise.

    Attributes
    ----------
    first, second
        The clauses, the earlier draft first.
    words
        A phrase of each.
    pieces
        What differs word by word; empty where the two phrases are of different things.
    """

    first: Clause
    second: Clause
    words: tuple[Quotation, Quotation]
    pieces: tuple[Piece, ...]


def held_words(record: Record) -> tuple[HeldWords, ...]:
    """Return for each draft how many of its clauses have a quoted phrase, and of how many words."""
    found = []
    for draft in record.rows("drafts"):
        clauses = record.where("clauses", draft=draft.id)
        quoted = [record.quotations_of("clauses", clause.id) for clause in clauses]
        words = sum(len(quotation.text.split()) for quotations in quoted for quotation in quotations)
        found.append(HeldWords(draft, len(clauses), sum(map(bool, quoted)), words))
    return tuple(found)


def reworded(record: Record) -> tuple[Reworded, ...]:
    """Return clauses of two drafts that have one restatement and phrases, in one language, that differ."""
    return tuple(_reworded(record))


def _reworded(record: Record) -> Iterator[Reworded]:
    alike: dict[str, list[Clause]] = {}
    for draft in record.rows("drafts"):
        for clause in record.where("clauses", draft=draft.id):
            alike.setdefault(restatement(clause), []).append(clause)
    for clauses in alike.values():
        for first, second in combinations(clauses, 2):
            if first.draft != second.draft:
                yield from _pairs(record, first, second)


def _pairs(record: Record, first: Clause, second: Clause) -> Iterator[Reworded]:
    for one in record.quotations_of("clauses", first.id):
        for other in record.quotations_of("clauses", second.id):
            if one.lang == other.lang and one.lang in set(Language) and one.text != other.text:
                read = Normaliser(Language(one.lang)).tokens
                tokens = read(one.text), read(other.text)
                near = distance(*tokens).value <= FAR
                yield Reworded(first, second, (one, other), word_diff(*tokens) if near else ())
