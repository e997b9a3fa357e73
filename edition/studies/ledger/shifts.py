"""The ledger: each shift of a position, towards the other side’s or away from it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from enum import Enum
from itertools import pairwise
from math import fsum

from edition.record.sides import Sides
from edition.record.tables import CodedQuestion
from edition.studies.ledger.codes import CodedDraft, positions_seen
from edition.studies.ledger.gap import answers_apart


class Direction(Enum):
    """Which way a change went."""

    TOWARDS = "towards"
    AWAY = "away"
    NEITHER = "neither"
    UNTOLD = "cannot be told"


@dataclass(frozen=True, slots=True)
class Shift:
    """A shift of position between two drafts of one government, or of two together.

    Attributes
    ----------
    governments
        Who changed.
    feature
        The question.
    before, after
        The drafts that show the old position and the new.
    between
        Drafts of theirs between the two that were not seen on this question: the change may be older.
    against
        The other side’s last draft whose position was seen, ``None`` if it had not spoken.
    nearer
        How much nearer it came to that position, from 1 (all the way) to -1.
    """

    governments: tuple[str, ...]
    feature: CodedQuestion
    before: CodedDraft
    after: CodedDraft
    between: tuple[CodedDraft, ...]
    against: CodedDraft | None
    nearer: float

    @property
    def way(self) -> Direction:
        """Which way it went."""
        if self.against is None:
            return Direction.UNTOLD
        return Direction.TOWARDS if self.nearer > 0 else Direction.AWAY if self.nearer < 0 else Direction.NEITHER

    @property
    def old(self) -> str:
        """The old answer."""
        return self.before.values[self.feature.id]

    @property
    def new(self) -> str:
        """The new answer."""
        return self.after.values[self.feature.id]


@dataclass(frozen=True, slots=True)
class ShiftCount:
    """The shifts of one government: how many each way, and the ground covered, in whole questions."""

    towards: int
    away: int
    neither: int
    ground_towards: float
    ground_away: float


def count_shifts(ledger: Iterable[Shift], government: str) -> ShiftCount:
    """Count the shifts of a government; those that cannot be told are left out."""
    own = [c for c in ledger if government in c.governments and c.way is not Direction.UNTOLD]
    count = Counter(c.way for c in own)
    return ShiftCount(
        count[Direction.TOWARDS],
        count[Direction.AWAY],
        count[Direction.NEITHER],
        fsum(c.nearer for c in own if c.nearer > 0),
        -fsum(c.nearer for c in own if c.nearer < 0),
    )


def position_shifts(
    questions: Iterable[CodedQuestion], drafts: Sequence[CodedDraft], sides: Sides
) -> tuple[Shift, ...]:
    """Return every shift of position, in order of time, then of the questions.

    A shift by allies at once, from the same old draft, is one.

    Parameters
    ----------
    questions
        The questions to follow.
    drafts
        The drafts, in order of time.
    sides
        Who sits on which side of the table.
    """
    found: list[Shift] = []
    for question in questions:
        for change in (c for government in sides.parties for c in _of(question, drafts, government, sides)):
            twin = next((n for n, c in enumerate(found) if replace(c, governments=change.governments) == change), None)
            if twin is None:
                found.append(change)
            else:
                found[twin] = replace(change, governments=(*found[twin].governments, *change.governments))
    order = {p.id: n for n, p in enumerate(drafts)}
    return tuple(sorted(found, key=lambda c: order[c.after.id]))


def _of(question: CodedQuestion, drafts: Sequence[CodedDraft], government: str, sides: Sides) -> list[Shift]:
    shown = positions_seen(drafts, government, question.id)
    found = []
    for before, after in pairwise(shown):
        old, new = before.values[question.id], after.values[question.id]
        if old == new:
            continue
        first, last = drafts.index(before), drafts.index(after)
        between = tuple(p for p in drafts[first + 1 : last] if government in p.parties and p.says(question.id))
        against = _other_side(drafts[:last], sides.facing(government), question.id)
        nearer = _nearer(question, old, new, against.values[question.id]) if against else 0.0
        found.append(Shift((government,), question, before, after, between, against, nearer))
    return found


def _other_side(earlier: Sequence[CodedDraft], others: Collection[str], feature: str) -> CodedDraft | None:
    theirs = [p for p in earlier if p.shows(feature) and any(party in others for party in p.parties)]
    return theirs[-1] if theirs else None


def _nearer(question: CodedQuestion, old: str, new: str, other: str) -> float:
    return answers_apart(question, old, other).low - answers_apart(question, new, other).low
