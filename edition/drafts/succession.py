"""Which drafts a reader compares: each with the text it answers and with its own side's text before."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from edition.dates import Edtf
from edition.record import Record
from edition.record.sides import read_sides
from edition.record.tables import Draft


class PairReason(StrEnum):
    """Why two drafts are compared."""

    ANSWER = "answer"
    OWN = "own"
    SPAN = "span"


@dataclass(frozen=True, slots=True)
class DraftPair:
    """Two drafts, the earlier first, and why they belong together."""

    first: Draft
    second: Draft
    why: tuple[PairReason, ...]

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


def day_of_draft(draft: Draft) -> Edtf:
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
    return sorted(record.rows("drafts"), key=lambda row: (day_of_draft(row).sort_key, row.line))


def handed_over_between(record: Record, since: date, until: date, *, thread: str) -> list[Draft]:
    """Return the drafts of a thread that were handed over between two days, both included, in order of time."""
    rows = record.where("drafts", thread=thread)
    found = [row for row in rows if row.handed_over and since <= row.handed_over.earliest <= until]
    return sorted(found, key=lambda row: day_of_draft(row).sort_key)


def own_before(record: Record, draft: Draft) -> Draft | None:
    """Return the last earlier draft of the same kind by a government that also stands behind this one.

    Texts of both sides together are passed over, unless this is one: what both agreed is not what
    one side last proposed.
    """
    found = None
    sides = read_sides(record)
    joint = sides.both(draft.from_)
    for other in drafts_in_order(record):
        if other.id == draft.id:
            return found
        same_kind = other.thread == draft.thread
        if same_kind and set(other.from_) & set(draft.from_) and (joint or not sides.both(other.from_)):
            found = other
    return found


def answered(record: Record, draft: Draft) -> list[Draft]:
    """Return the drafts that this one answers."""
    return [record["drafts"][name] for name in draft.answers]


def answers_to(record: Record, draft: Draft) -> list[Draft]:
    """Return the drafts that answer this one, in order of time."""
    return [other for other in drafts_in_order(record) if draft.id in other.answers]


def draft_pairs(record: Record) -> tuple[DraftPair, ...]:
    """Return the pairs of consecutive drafts, in the order of the later one.

    Returns
    -------
    tuple of DraftPair
        Each draft with every text it answers, and with the same side's previous draft; besides these
        the ends of a phase.
    """
    place = {row.id: n for n, row in enumerate(drafts_in_order(record))}
    found: dict[tuple[str, str], list[PairReason]] = {}
    for later in drafts_in_order(record):
        for earlier in answered(record, later):
            found.setdefault((earlier.id, later.id), []).append(PairReason.ANSWER)
        before = own_before(record, later)
        if before is not None:
            found.setdefault((before.id, later.id), []).append(PairReason.OWN)
        for name in later.beside:
            found.setdefault((name, later.id), []).append(PairReason.SPAN)
    drafts = record["drafts"]
    pairs = [DraftPair(drafts[a], drafts[b], tuple(why)) for (a, b), why in found.items()]
    return tuple(sorted(pairs, key=lambda pair: (place[pair.second.id], place[pair.first.id])))
