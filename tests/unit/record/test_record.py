"""The record as a whole: what it says of itself, and what it costs to load."""

from __future__ import annotations

import subprocess
import sys

import pytest

from edition.cli import main
from edition.record import open_record
from edition.record.tables import EvidenceEntry, Quotation
from tests.unit.made import made, record_of


def test_a_record_is_a_few_lines() -> None:
    record = open_record()
    first, second = repr(record).splitlines()
    assert first == "<Fiasco, 1939-1940: the record"
    assert f"{len(record.events)} events, {len(record.drafts)} drafts" in second
    assert second.endswith(f"{len(record.sources)} sources>")
    assert repr(record.events) == f"<events: {len(record.events)} rows>"


def test_evidence_and_quotations_belong_to_one_record() -> None:
    record = record_of(
        made(EvidenceEntry, id="events/a/1", table="events", record="a", source="s"),
        made(EvidenceEntry, id="drafts/a/1", table="drafts", record="a", source="t"),
        made(Quotation, id="events/a/1", table="events", record="a", text="words"),
    )
    assert [row.source for row in record.evidence_for("events", "a")] == ["s"]
    assert [row.text for row in record.quotations_of("events", "a")] == ["words"]
    assert record.quotations_of("drafts", "a") == ()


def test_the_core_loads_without_what_draws_and_tabulates() -> None:
    program = "import sys, edition.record; print(*sorted({m.split('.')[0] for m in sys.modules}))"
    loaded = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stdout.split()
    assert not {"pandas", "numpy", "matplotlib", "sphinx", "docutils", "pybtex", "IPython"} & set(loaded)


def test_the_classes_of_rows_are_written_only_when_they_change(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["rows"]) == 0
    assert "is true to the descriptor" in capsys.readouterr().out
