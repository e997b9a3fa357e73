"""The genealogy of the drafts: for each clause the earlier clause whose words it has.

Measured on the restatements. Their vocabulary is fixed, so words shared are phrases shared; a clause
whose thought was kept and put in quite other terms counts as new.
"""

from __future__ import annotations

from dataclasses import dataclass

from edition.collation import Normaliser, distance
from edition.drafts.comparison import is_unverified
from edition.drafts.controlled import restatement
from edition.drafts.succession import drafts_in_order
from edition.record import Record
from edition.record.tables import Clause

KIN = 0.5
"""A clause descends from an earlier one if it keeps at least half of the words' weight."""


@dataclass(frozen=True, slots=True)
class Descent:
    """One clause and where its words come from.

    Attributes
    ----------
    clause
        The clause.
    source
        The nearest earlier clause on the same topic, or ``None`` where none is near enough. Of equally
        near ones the latest.
    distance
        Distance to the source, 1 where there is none.
    first
        The clause at the end of the chain of sources: where these words first appear.
    """

    clause: Clause
    source: Clause | None
    distance: float
    first: Clause


def descents(record: Record) -> dict[str, Descent]:
    """Return the descent of every clause by its id, draft by draft in order of time.

    What was only said or reported about a text (``oral``), and what is not verified, neither descends
    nor is a source.
    """
    read = Normaliser().tokens
    earlier: list[Clause] = []
    tokens = {}
    found: dict[str, Descent] = {}
    for draft in drafts_in_order(record):
        rows = sorted(record.where("clauses", draft=draft.id), key=lambda row: row.position)
        own = [row for row in rows if row.kind != "oral" and not is_unverified(row)]
        for row in own:
            tokens[row.id] = read(restatement(row))
            near, source = 1.0, None
            for other in reversed(earlier):
                if other.topic == row.topic:
                    apart = distance(tokens[row.id], tokens[other.id]).value
                    if apart <= KIN and apart < near:
                        near, source = apart, other
            first = found[source.id].first if source is not None else row
            found[row.id] = Descent(row, source, near, first)
        earlier.extend(own)
    return found
