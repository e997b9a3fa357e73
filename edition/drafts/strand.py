"""All drafts on one topic: clauses that restate one another, gathered into strands and collated."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from math import fsum

from edition.collation import Normaliser, Segment, Table, Token, Witness, collate, densities, distance
from edition.drafts.comparison import clauses_on, is_unverified
from edition.drafts.controlled import restatement
from edition.drafts.succession import day_of_draft, drafts_in_order
from edition.record import Record
from edition.record.tables import Clause

SAME_STRAND = 0.5
"""Clauses farther apart than this begin a strand of their own."""


@dataclass(frozen=True, slots=True)
class Strand:
    """One clause through the drafts.

    Attributes
    ----------
    clauses
        By siglum, in order of time; of each draft at most one.
    table
        Their restatements aligned.
    """

    clauses: Mapping[str, Clause]
    table: Table

    @property
    def base(self) -> str:
        """The witness the others are compared with: the earliest."""
        return self.table.witnesses[0]

    @property
    def density(self) -> float:
        """How much the strand varies, from 0 to 1."""
        return densities(self.table)[0].value


def strands(record: Record, topic: str) -> tuple[Strand, ...]:
    """Return the strands of a topic, each in order of time, the longest first.

    The two nearest clauses are joined first, then the next nearest, those that are not verified after
    the others, and a strand takes no second clause of one draft; nothing in it depends on the order of the tables.
    """
    drafts = drafts_in_order(record)
    place = {draft.id: n for n, draft in enumerate(drafts)}
    rows = [row for draft in drafts for row in clauses_on(record, draft.id, topic)]
    words = {row.id: Normaliser().tokens(restatement(row)) for row in rows}
    groups = _gather(rows, words)
    groups.sort(key=lambda group: (-len(group), place[group[0].draft], group[0].position))
    return tuple(_strand(record, group, words, place) for group in groups)


def topic_density(found: tuple[Strand, ...]) -> float | None:
    """Return the mean variation of a topic's strands, by their length; none where nothing can vary."""
    several = [strand for strand in found if len(strand.clauses) > 1]
    weights = [len(strand.table.columns) for strand in several]
    if not several:
        return None
    return fsum(s.density * w for s, w in zip(several, weights, strict=True)) / sum(weights)


def _gather(rows: list[Clause], words: Mapping[str, tuple[Token, ...]]) -> list[list[Clause]]:
    order = {row.id: n for n, row in enumerate(rows)}
    group = {row.id: [row] for row in rows}
    # What is not verified is gathered last, so that it cannot stand in the place of what is.
    pairs = sorted(
        (is_unverified(a) or is_unverified(b), distance(words[a.id], words[b.id]).value, order[b.id], order[a.id], a, b)
        for n, a in enumerate(rows)
        for b in rows[n + 1 :]
        if a.draft != b.draft
    )
    for _, apart, _, _, a, b in pairs:
        one, two = group[a.id], group[b.id]
        shared = {row.draft for row in one} & {row.draft for row in two}
        if apart <= SAME_STRAND and one is not two and not shared:
            joined = sorted([*one, *two], key=lambda row: order[row.id])
            for row in joined:
                group[row.id] = joined
    return list({id(found): found for found in group.values()}.values())


def _strand(
    record: Record, rows: list[Clause], words: Mapping[str, tuple[Token, ...]], place: Mapping[str, int]
) -> Strand:
    clauses, witnesses = {}, []
    for row in rows:
        draft = record["drafts"][row.draft]
        siglum = draft.siglum
        clauses[siglum] = row
        segment = Segment(row.article, row.topic, words[row.id])
        # Days alone do not part two drafts of one day, so their place in the order goes with them.
        date = f"{day_of_draft(draft).earliest.isoformat()} {place[draft.id]:03}"
        witnesses.append(Witness(siglum, Normaliser().language, (segment,), date, draft.title))
    return Strand(clauses, collate(witnesses))
