"""The sample of the evidence that is checked anew for each release: drawn by a seed, the same on every machine.

Each row has a rank of its own under a seed, made of the seed and its id alone. A row that is added later takes its place among
the others and moves none of them, so that a sample stays the same but for the rows that newly fall into it.
"""

from __future__ import annotations

from hashlib import sha256

from edition.record.record import Record
from edition.record.tables import EvidenceEntry, SampledRow

SIZE = 60
"""How many rows a sample has, where the record has as many."""

NEXT = "unreleased"
"""What stands for the release that comes next and has no version yet."""


def rank(seed: str, row_id: str) -> str:
    """Return the rank of a row under a seed; the lowest ranks are drawn.

    Examples
    --------
    >>> rank("fiasco-1939", "people/leger/2") < rank("fiasco-1939", "people/welles/2")
    True
    """
    return sha256(f"{seed} {row_id}".encode()).hexdigest()


def draw(record: Record, seed: str, size: int = SIZE) -> tuple[EvidenceEntry, ...]:
    """Return the rows of evidence that a seed draws, in their order."""
    return tuple(sorted(record.rows("evidence"), key=lambda row: rank(seed, row.id))[:size])


def recorded(record: Record, release: str) -> tuple[SampledRow, ...]:
    """Return what is recorded of the sample for a release, in its order."""
    return tuple(sorted(record.where("samples", release=release), key=lambda row: row.place))


def releases(record: Record) -> tuple[str, ...]:
    """Return the releases for which a sample is recorded, the one checked last first."""
    last = {row.release: row.day.latest for row in sorted(record.rows("samples"), key=lambda row: row.day.latest)}
    return tuple(sorted(last, key=lambda release: last[release], reverse=True))


def full_size(record: Record) -> int:
    """Return how many rows a sample of this record has."""
    return min(SIZE, len(record["evidence"]))
