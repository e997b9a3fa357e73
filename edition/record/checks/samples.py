"""Checking against sources: a comparison is recorded whole, and a sample is the one that its seed draws."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from edition.record.checks.rule import fault
from edition.record.problems import Problem
from edition.record.record import Record
from edition.record.sampling import rank, recorded, releases

COMPARED = ("evidence", "readings")
"""Tables whose rows say when and how they were compared with their source."""

HOW = {
    "agrees": ("reading", "program"),
    "corrected": ("reading", "program"),
    "in-part": ("in-part",),
    "not-at-hand": ("not-at-hand",),
}
"""What ``checked_how`` of a row may be on the day on which the sample came to a result."""


def comparisons_are_whole(record: Record) -> Iterator[Problem]:
    """Who says when a row was compared with its source says how, and the other way round."""
    for table in COMPARED:
        for row in record.table(table).values():
            when, how = row.date_of("checked"), row.text_of("checked_how")
            if how and not when:
                yield fault(row, "checked", "", "half-checked", f"is empty, but checked_how is {how!r}",
                            "Write the day of the comparison")  # fmt: skip
            elif when and not how:
                yield fault(row, "checked_how", "", "half-checked", f"is empty, but the row was checked on {when}",
                            "Say how, or empty both if nobody compared it")  # fmt: skip


def samples_follow_their_seed(record: Record) -> Iterator[Problem]:
    """The sample for a release has one seed, which no other has, and its rows stand in the order that it draws."""
    seeds: dict[str, str] = {}
    for release in reversed(releases(record)):
        rows = recorded(record, release)
        first = rows[0]
        other = seeds.setdefault(first.seed, release)
        if other != release:
            yield fault(first, "seed", first.seed, "seed", f"has already drawn the sample for {other}",
                        "Draw with another seed, such as the version")  # fmt: skip
        for place, row in enumerate(rows, 1):
            if row.seed != first.seed:
                yield fault(row, "seed", row.seed, "seed", f"is not {first.seed!r}, by which row {first.line} was drawn",
                            "Draw the whole sample by one seed")  # fmt: skip
            if row.place != place:
                yield fault(row, "place", str(row.place), "sample-order", f"is not {place}, the next place",
                            "`fiasco sample SEED` shows the rows in order")  # fmt: skip
                break
        for above, row in pairwise(rows):
            if rank(row.seed, above.evidence) > rank(row.seed, row.evidence):
                yield fault(row, "evidence", row.evidence, "sample-order", f"is drawn before {above.evidence}",
                            "`fiasco sample SEED` shows the rows in order")  # fmt: skip


def sampled_rows_are_checked(record: Record) -> Iterator[Problem]:
    """A row of evidence that was sampled says that it was checked, on the day of the sample or later."""
    if not record.is_whole("evidence"):
        return
    for row in record.rows("samples"):
        entry = record["evidence"].get(row.evidence)
        if not entry:
            continue
        if entry.checked is None or entry.checked.latest < row.day.earliest:
            yield fault(entry, "checked", str(entry.checked or ""), "sample-unrecorded",
                        f"is not the day of the sample for {row.release}, {row.day}, or a later one",
                        f"Write {row.day}, and in checked_how what came of it")  # fmt: skip
        elif entry.checked == row.day and entry.checked_how not in HOW[row.result]:
            yield fault(entry, "checked_how", entry.checked_how, "sample-unrecorded",
                        f"does not go with {row.result!r} in row {row.line} of samples.csv",
                        f"Write one of: {', '.join(HOW[row.result])}")  # fmt: skip
