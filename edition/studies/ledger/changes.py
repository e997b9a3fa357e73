"""The ledger: each change of a position, towards the other side’s or away from it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from enum import Enum
from itertools import pairwise
from math import fsum

from edition.studies.ledger.codes import GOVERNMENTS, Feature, Paper, sequence
from edition.studies.ledger.gap import apart


class Way(Enum):
    """Which way a change went."""

    TOWARDS = "towards"
    AWAY = "away"
    NEITHER = "neither"
    UNTOLD = "cannot be told"


@dataclass(frozen=True, slots=True)
class Change:
    """A change of position between two papers of one government, or of two together.

    Attributes
    ----------
    governments
        Who changed.
    feature
        The question.
    before, after
        The papers that show the old position and the new.
    between
        Papers of theirs between the two that were not seen on this question: the change may be older.
    against
        The other side’s last paper whose position was seen, ``None`` if it had not spoken.
    nearer
        How much nearer it came to that position, from 1 (all the way) to -1.
    """

    governments: tuple[str, ...]
    feature: Feature
    before: Paper
    after: Paper
    between: tuple[Paper, ...]
    against: Paper | None
    nearer: float

    @property
    def way(self) -> Way:
        """Which way it went."""
        if self.against is None:
            return Way.UNTOLD
        return Way.TOWARDS if self.nearer > 0 else Way.AWAY if self.nearer < 0 else Way.NEITHER

    @property
    def old(self) -> str:
        """The old answer."""
        return self.before.values[self.feature.id]

    @property
    def new(self) -> str:
        """The new answer."""
        return self.after.values[self.feature.id]


@dataclass(frozen=True, slots=True)
class Tally:
    """The changes of one government: how many each way, and the ground covered, in whole questions."""

    towards: int
    away: int
    neither: int
    ground_towards: float
    ground_away: float


def tally(ledger: Iterable[Change], government: str) -> Tally:
    """Count the changes of a government; those that cannot be told are left out."""
    own = [c for c in ledger if government in c.governments and c.way is not Way.UNTOLD]
    count = Counter(c.way for c in own)
    return Tally(
        count[Way.TOWARDS],
        count[Way.AWAY],
        count[Way.NEITHER],
        fsum(c.nearer for c in own if c.nearer > 0),
        -fsum(c.nearer for c in own if c.nearer < 0),
    )


def changes(questions: Iterable[Feature], exchange: Sequence[Paper]) -> tuple[Change, ...]:
    """Return every change of position, in order of time, then of the questions.

    A change by Britain and France at once, from the same old paper, is one change.

    Parameters
    ----------
    questions
        The questions to follow.
    exchange
        The papers, in order of time.
    """
    found: list[Change] = []
    for question in questions:
        for change in (c for government in GOVERNMENTS for c in _of(question, exchange, government)):
            twin = next((n for n, c in enumerate(found) if replace(c, governments=change.governments) == change), None)
            if twin is None:
                found.append(change)
            else:
                found[twin] = replace(change, governments=(*found[twin].governments, *change.governments))
    order = {p.id: n for n, p in enumerate(exchange)}
    return tuple(sorted(found, key=lambda c: order[c.after.id]))


def _of(question: Feature, exchange: Sequence[Paper], government: str) -> list[Change]:
    shown = sequence(exchange, government, question.id)
    found = []
    for before, after in pairwise(shown):
        old, new = before.values[question.id], after.values[question.id]
        if old == new:
            continue
        first, last = exchange.index(before), exchange.index(after)
        between = tuple(p for p in exchange[first + 1 : last] if government in p.parties and p.says(question.id))
        against = _other_side(exchange[:last], government, question.id)
        nearer = _nearer(question, old, new, against.values[question.id]) if against else 0.0
        found.append(Change((government,), question, before, after, between, against, nearer))
    return found


def _other_side(earlier: Sequence[Paper], government: str, feature: str) -> Paper | None:
    others = ("GB", "FR") if government == "SU" else ("SU",)
    theirs = [p for p in earlier if p.shows(feature) and any(party in others for party in p.parties)]
    return theirs[-1] if theirs else None


def _nearer(question: Feature, old: str, new: str, other: str) -> float:
    return apart(question, old, other).low - apart(question, new, other).low
