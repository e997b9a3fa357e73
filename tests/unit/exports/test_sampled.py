"""The sample of the release is complete, or the check says how much of it is missing."""

from __future__ import annotations

from pathlib import Path

import pytest

from edition.exports.sampled import sample_is_complete
from edition.record import Record
from edition.record.tables import EvidenceEntry, SampledRow
from tests.unit.made import made, record_of

CITATION = """cff-version: 1.2.0
title: "The Reed: an edition"
authors:
  - name: The Reed contributors
version: 1.10
date-released: 2031-05-04
"""


@pytest.fixture
def root(tmp_path: Path) -> Path:
    (tmp_path / "CITATION.cff").write_text(CITATION, encoding="utf-8")
    return tmp_path


def record(**sizes: int) -> Record:
    """Return three rows of evidence, and samples of the given sizes for releases named by their letters."""
    evidence = [made(EvidenceEntry, id=f"events/e{n}/1") for n in range(3)]
    names = {"version": "1.10", "coming": "unreleased", "earlier": "1.9"}
    rows = [
        made(SampledRow, id=f"{names[r]}/{n}", release=names[r], place=n) for r in sizes for n in range(1, sizes[r] + 1)
    ]
    return record_of(*evidence, *rows)


@pytest.mark.parametrize("sizes", [{"version": 3}, {"coming": 3}, {"version": 3, "coming": 1}])
def test_a_whole_sample_for_this_version_or_the_next_is_enough(root: Path, sizes: dict[str, int]) -> None:
    assert list(sample_is_complete(record(**sizes), root)) == []


@pytest.mark.parametrize(
    ("sizes", "value", "message"),
    [({"earlier": 3}, "1.10", "has 0 of 3 rows"), ({"version": 1, "coming": 2}, "unreleased", "has 2 of 3 rows")],
)
def test_a_sample_that_is_not_whole_is_named(root: Path, sizes: dict[str, int], value: str, message: str) -> None:
    (problem,) = sample_is_complete(record(**sizes), root)
    assert (problem.file, problem.rule, problem.value) == ("samples.csv", "sample-incomplete", value)
    assert problem.message == message
