"""Two drafts of the record, clause by clause: what matches by topic, and what has no counterpart."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import Enum

from edition.collation import Fate, Normaliser, Piece, Token, distance, heaviest_rising, word_diff
from edition.drafts.controlled import restatement
from edition.record import Record
from edition.record.tables import Clause, Draft

MATCH = 0.75
"""Clauses of one topic farther apart than this are shown as two clauses, not as one changed."""


class Treatment(Enum):
    """What is known of a topic in a draft that has no matching clause."""

    PRESENT = "present"
    ABSENT = "absent"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class ClausePair:
    """Two clauses set against each other; one may be missing.

    Attributes
    ----------
    topic
        Id of the topic both belong to.
    first, second
        The clauses, or ``None`` where a draft has no counterpart.
    pieces, mirrored
        Word differences of the restatements, from the first to the second and back; each keeps
        the shared words as its own goal writes them. Empty where a clause is missing.
    missing
        Where one is missing: whether that draft is silent on the topic, treats it in another
        clause, or was not seen in full.
    moved
        Whether the two stand in different places in the order of their texts.
    """

    topic: str
    first: Clause | None
    second: Clause | None
    pieces: tuple[Piece, ...]
    mirrored: tuple[Piece, ...]
    missing: Treatment | None
    moved: bool = False

    @property
    def same(self) -> bool:
        """Whether both restatements say the same."""
        return bool(self.pieces) and all(piece.kind is Fate.SAME for piece in self.pieces)


@dataclass(frozen=True, slots=True)
class Comparison:
    """All clauses of two drafts, topic by topic."""

    first: Draft
    second: Draft
    pairs: tuple[ClausePair, ...]

    def count(self) -> dict[str, int]:
        """Return how many pairs are the same, changed, or without counterpart on either side."""
        return {
            "same": sum(p.same for p in self.pairs),
            "changed": sum(bool(p.pieces) and not p.same for p in self.pairs),
            "first": sum(p.second is None for p in self.pairs),
            "second": sum(p.first is None for p in self.pairs),
        }


def compare(record: Record, first: str, second: str) -> Comparison:
    """Set two drafts against each other.

    Within a topic the clauses whose restatements are nearest to each other are paired first, those
    that are not verified after the others; clauses too far apart stay without a counterpart. The
    result does not depend on which draft is named first, but for the sides being exchanged.

    Parameters
    ----------
    record
        The record.
    first, second
        Ids of two drafts.

    Returns
    -------
    Comparison
        Pairs in the order of topics; within a topic in the order of the clauses.

    Raises
    ------
    KeyError
        If there is no such draft.

    Examples
    --------
    ``compare(record, "gbfr-1939-05-27", "su-1939-06-02")`` sets the Anglo-French draft of 27 May
    against the Soviet answer of 2 June.
    """
    drafts = record["drafts"]
    pairs: list[ClausePair] = []
    for topic in sorted(record.rows("topics"), key=lambda row: row.position):
        left = clauses_on(record, first, topic.id)
        right = clauses_on(record, second, topic.id)
        pairs.extend(_pairs(record, topic.id, (first, left), (second, right)))
    return Comparison(drafts[first], drafts[second], tuple(_mark_moved(pairs, exchanged=second < first)))


def _mark_moved(pairs: list[ClausePair], *, exchanged: bool) -> Iterator[ClausePair]:
    """Mark the pairs outside the longest run that both texts have in one order.

    Where two runs are equally long the names of the drafts decide, so that the sides may be exchanged.
    """
    places: dict[int, tuple[int, int]] = {}
    for n, pair in enumerate(pairs):
        if pair.first and pair.second:
            one, two = pair.first.position, pair.second.position
            places[n] = (two, one) if exchanged else (one, two)
    ordered = sorted(places, key=lambda n: places[n])
    stay = {ordered[k] for k in heaviest_rising([places[n][1] for n in ordered], [1] * len(ordered))}
    for n, pair in enumerate(pairs):
        yield replace(pair, moved=n in places and n not in stay)


def clauses_on(record: Record, draft: str, topic: str) -> list[Clause]:
    """Return the clauses of a draft on one topic, in their order."""
    rows = record.where("clauses", draft=draft, topic=topic)
    return sorted(rows, key=lambda row: row.position)


def is_unverified(clause: Clause) -> bool:
    """Whether a clause is known at second hand only."""
    return clause.status == "unverified"


def _pairs(
    record: Record, topic: str, one: tuple[str, list[Clause]], two: tuple[str, list[Clause]]
) -> Iterator[ClausePair]:
    (first_id, firsts), (second_id, seconds) = one, two
    partner = _match(firsts, seconds)
    for row in firsts:
        other = partner.get(row.id)
        if other is None:
            yield ClausePair(topic, row, None, (), (), _treatment(record, second_id, topic, seconds))
        else:
            left, right = _tokens(row), _tokens(other)
            yield ClausePair(topic, row, other, word_diff(left, right), word_diff(right, left), None)
    matched = {row.id for row in partner.values()}
    for row in seconds:
        if row.id not in matched:
            yield ClausePair(topic, None, row, (), (), _treatment(record, first_id, topic, firsts))


def _match(firsts: list[Clause], seconds: list[Clause]) -> dict[str, Clause]:
    by_id = {row.id: row for row in (*firsts, *seconds)}
    # What is not verified is matched last, so that it cannot stand in the place of what is.
    ranked = sorted(
        (
            is_unverified(a) or is_unverified(b),
            distance(_tokens(a), _tokens(b)).value,
            a.position + b.position,
            a.id,
            b.id,
        )
        for a in firsts
        for b in seconds
    )
    partner: dict[str, Clause] = {}
    taken: set[str] = set()
    for _, apart, _, first_id, second_id in ranked:
        if apart <= MATCH and first_id not in partner and second_id not in taken:
            partner[first_id] = by_id[second_id]
            taken.add(second_id)
    return partner


def _treatment(record: Record, draft: str, topic: str, clauses: list[Clause]) -> Treatment:
    if clauses:
        return Treatment.PRESENT
    row = record["coverage"].get(f"{draft}.{topic}")
    return Treatment(row.state) if row else Treatment.UNKNOWN


def _tokens(clause: Clause) -> tuple[Token, ...]:
    return tuple(Normaliser().tokens(restatement(clause)))
