"""The record as it stands: sound, complete, described by a valid data package."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from frictionless import Package

from edition.cli import main
from edition.record import Problem, Record, RecordError, data_folder, open_record
from edition.record.checks import check_record


@pytest.fixture(scope="module")
def record() -> Record:
    return open_record()


def test_the_record_is_sound() -> None:
    assert [str(p) for p in check_record()] == []


@pytest.mark.parametrize(
    ("table", "least"),
    [("events", 190), ("drafts", 27), ("clauses", 140), ("people", 95), ("statements", 100), ("objections", 40),
     ("publications", 25), ("attitudes", 20), ("disputes", 30)],
)  # fmt: skip
def test_the_record_holds_enough(record: Record, table: str, least: int) -> None:
    assert len(record[table]) >= least


def test_two_thirds_of_the_events_have_two_independent_witnesses(record: Record) -> None:
    def works(event: str) -> set[str]:
        keys = {e.source for e in record.evidence_for("events", event)}
        return {record.sources[key].field("work") or key for key in keys}

    events = list(record.rows("events"))
    attested = [e for e in events if e.status in ("two-sources", "disputed") and len(works(e.id)) > 1]
    assert 3 * len(attested) >= 2 * len(events), f"{len(attested)} of {len(events)}"


def test_there_are_enough_sources(record: Record) -> None:
    assert len(record.sources) >= 250


def test_every_dossier_name_kept_as_merged_leads_somewhere(record: Record) -> None:
    for row in record.rows("merged"):
        assert row.into or row.why.startswith("Dropped")


def test_the_descriptor_and_every_table_are_valid() -> None:
    package = Package.from_descriptor(str(data_folder() / "datapackage.json"))
    report = package.validate()
    assert report.flatten(["resource", "rowNumber", "fieldName", "type", "note"]) == []


def test_frames_are_typed(record: Record) -> None:
    events = record.frame("events")
    assert list(events.index) == list(record["events"])
    assert list(events["date"]) == [str(row.date) for row in record.rows("events")]
    assert events["latest"].notna().all() and (events["earliest"] <= events["latest"]).all()
    assert all(isinstance(a, list) for a in events["actors"])
    assert record.frame("moves")["inferred"].dtype == bool


def test_check_says_that_all_is_well(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check"]) == 0
    assert "The record is sound" in capsys.readouterr().out


def test_check_runs_as_a_module_and_fails_on_a_folder_without_record(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "edition", "check", str(tmp_path)]
    done = subprocess.run(command, cwd=data_folder().parent, capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert "no datapackage.json" in done.stderr


def test_compare_takes_sigla_and_names_what_it_does_not_know(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["compare", "A1", "S6"]) == 0
    assert "only in A1" in capsys.readouterr().out
    assert main(["compare", "A1", "Z9"]) == 2
    assert "'Z9'" in capsys.readouterr().err


@pytest.mark.parametrize(
    "argv", [["check", "a", "b"], ["check", "--no-such"], ["compare"], ["compare", "A1"], ["collate"], ["witness"],
             ["witness", "mend"], ["collate", "x", "--format", "pdf"], [], ["check", "no/such/folder"]],
)  # fmt: skip
def test_bad_arguments_are_answered_in_one_line(argv: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(argv) == 2
    assert len(capsys.readouterr().err.splitlines()) == 1


@pytest.mark.parametrize("argv", [["--help"], ["check", "--help"], ["compare", "-h"]])
def test_help_is_no_fault(argv: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(argv) == 0
    assert "usage: fiasco" in capsys.readouterr().out


def test_compare_says_where_the_faults_of_a_damaged_record_are_listed(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def damaged() -> Record:
        raise RecordError([Problem("events.csv", 2, "date", "x", "date", "is not a date", "Write one")])

    monkeypatch.setattr("edition.record.open_record", damaged)
    assert main(["compare", "A1", "S6"]) == 1
    assert "events.csv, row 2" in capsys.readouterr().err


def test_check_lists_every_problem_and_their_number(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    copy = tmp_path / "data"
    shutil.copytree(data_folder(), copy)
    (copy / "events.csv").unlink()
    assert main(["check", str(copy)]) == 1
    first, last = capsys.readouterr().out.splitlines()
    assert first.startswith("events.csv: the file is missing")
    assert last == "1 problem."


def test_an_unknown_command_is_answered_with_those_there_are(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["frobnicate"]) == 2
    said = capsys.readouterr().err
    assert "frobnicate" in said and "'compare'" in said and "fiasco --help" in said
