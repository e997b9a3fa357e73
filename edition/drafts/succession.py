"""Which drafts a reader compares: each with the text it answers and with its own side's text before."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from edition.dates import Edtf
from edition.record import Record
from edition.record.tables import Draft

WEST = frozenset({"GB", "FR"})
"""The governments of the Western side."""


class Why(StrEnum):
    """Why two drafts are compared."""

    ANSWER = "answer"
    OWN = "own"
    SPAN = "span"


SPANS = (("gbfr-1939-07-01", "su-1939-07-09"),)
"""Pairs that do not follow one another and are read together all the same: the ends of a phase."""


@dataclass(frozen=True, slots=True)
class Exchange:
    """Two drafts, the earlier first, and why they belong together."""

    first: Draft
    second: Draft
    why: tuple[Why, ...]

    @property
    def id(self) -> str:
        """The name of the pair, which is its address."""
        return pair_id(self.first.id, self.second.id)


def pair_id(first: str, second: str) -> str:
    """Return the name of a comparison.

    Examples
    --------
    >>> pair_id("gbfr-1939-05-27", "su-1939-06-02")
    'gbfr-1939-05-27-and-su-1939-06-02'
    """
    return f"{first}-and-{second}"


def day(draft: Draft) -> Edtf:
    """Return the day by which a draft is placed: handed over or, if it never was, drafted.

    Raises
    ------
    ValueError
        If it has neither.
    """
    when = draft.handed_over or draft.drafted
    if when is None:
        raise ValueError(f"draft {draft.id} has no day; say in drafts.csv when it was handed over or drafted")
    return when


def drafts_in_order(record: Record) -> list[Draft]:
    """Return all drafts in order of time; those of one day as the table has them."""
    return sorted(record.rows("drafts"), key=lambda row: (day(row).sort_key, row.line))


def is_joint(draft: Draft) -> bool:
    """Whether both sides stand behind a text."""
    sides = set(draft.from_)
    return bool(sides & WEST) and bool(sides - WEST)


def own_before(record: Record, draft: Draft) -> Draft | None:
    """Return the last earlier draft of the same kind by a government that also stands behind this one.

    Texts of both sides together are passed over, unless this is one: what both agreed is not what
    one side last proposed.
    """
    found = None
    for other in drafts_in_order(record):
        if other.id == draft.id:
            return found
        same_kind = other.thread == draft.thread
        if same_kind and set(other.from_) & set(draft.from_) and (is_joint(draft) or not is_joint(other)):
            found = other
    return found


def answered(record: Record, draft: Draft) -> list[Draft]:
    """Return the drafts that this one answers."""
    return [record["drafts"][name] for name in draft.answers]


def answers_to(record: Record, draft: Draft) -> list[Draft]:
    """Return the drafts that answer this one, in order of time."""
    return [other for other in drafts_in_order(record) if draft.id in other.answers]


def exchanges(record: Record) -> tuple[Exchange, ...]:
    """Return the pairs of consecutive drafts, in the order of the later one.

    Returns
    -------
    tuple of Exchange
        Each draft with every text it answers, and with the same side's previous draft; besides these
        the ends of a phase.
    """
    place = {row.id: n for n, row in enumerate(drafts_in_order(record))}
    found: dict[tuple[str, str], list[Why]] = {}
    for later in drafts_in_order(record):
        for earlier in answered(record, later):
            found.setdefault((earlier.id, later.id), []).append(Why.ANSWER)
        before = own_before(record, later)
        if before is not None:
            found.setdefault((before.id, later.id), []).append(Why.OWN)
    for pair in SPANS:
        if set(pair) <= set(place):
            found.setdefault(pair, []).append(Why.SPAN)
    drafts = record["drafts"]
    pairs = [Exchange(drafts[a], drafts[b], tuple(why)) for (a, b), why in found.items()]
    return tuple(sorted(pairs, key=lambda pair: (place[pair.second.id], place[pair.first.id])))
