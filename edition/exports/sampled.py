"""That the evidence was sampled for the release: as many rows are recorded as a sample has."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from edition.exports.identity import IdentityError, read_identity
from edition.record import Record
from edition.record.problems import Problem
from edition.record.sampling import NEXT, full_size, recorded

SAMPLES = "samples.csv"


def sample_is_complete(record: Record, root: Path | None = None) -> Iterator[Problem]:
    """Yield a fault where no whole sample is recorded, neither for the version of the edition nor for the next.

    Parameters
    ----------
    record
        The record.
    root
        The folder of the book; without one that of ``book_folder``.
    """
    try:
        version = read_identity(root).version
    except IdentityError:
        return  # `said_once` tells it
    wanted = full_size(record)
    sizes = {release: len(recorded(record, release)) for release in (version, NEXT)}
    if wanted in sizes.values():
        return
    best = max(sizes, key=lambda release: sizes[release])
    yield Problem(SAMPLES, 0, "release", best, "sample-incomplete", f"has {sizes[best]} of {wanted} rows",
                  "Compare the rows that `fiasco sample SEED` draws with their sources, and record each")  # fmt: skip
