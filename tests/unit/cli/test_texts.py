"""``fiasco texts`` from the command line, against a server that plays the sources: one way from fetch to book."""

from __future__ import annotations

import csv
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from edition.cli import main
from edition.record import data_folder
from tests.unit.texts.server import PAGES, SITTING, Source, running

NAME = "hansard-1939-12-13"
WORDS = {"first_words": "asked the Minister whether he will print", "last_words": "Why not the second"}


@pytest.fixture
def source(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Source]:
    """Run the server, and let a copy of the table offer what it holds."""
    with running() as server:
        folder = Path(shutil.copytree(data_folder(), tmp_path / "data"))
        monkeypatch.setenv("FIASCO_DATA", str(folder))
        monkeypatch.setenv("FIASCO_TEXTS", str(tmp_path / "texts"))
        path = folder / "texts.csv"
        with path.open(encoding="utf-8", newline="") as file:
            reader = csv.DictReader(file)
            columns, rows = list(reader.fieldnames or ()), list(reader)
        for row in rows:
            if row["id"] == NAME:
                row.update(WORDS, address=server.at("/page"))
            elif row["address"]:
                row["address"] = server.at("/gone")
        with path.open("w", encoding="utf-8", newline="") as file:
            writer = csv.DictWriter(file, columns, lineterminator="\n")
            writer.writeheader()
            writer.writerows(rows)
        yield server


def test_list_says_what_can_be_had_from_where_and_on_what_ground(
    source: Source, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["texts", "list"]) == 0
    said = capsys.readouterr().out
    assert f"{NAME} (not here)\n  Questions on the negotiations" in said
    assert f"  from: {source.at('/page')}\n  rights: Open Parliament Licence (not verified)\n  ground: " in said
    assert "dbfp-3-05 (not here)" in said and "to be supplied by you" in said


def test_fetch_names_address_rights_and_size_and_then_the_text_is_here(
    source: Source, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["texts", "fetch", NAME]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[1:3] == [f"  from: {source.at('/page')}", "  rights: Open Parliament Licence (not verified)"]
    assert lines[4] == "  size: 3 KiB" and lines[-1].startswith(
        f"  {NAME} is new on this machine: 5 paragraphs, digest "
    )
    assert main(["texts", "status"]) == 0
    assert f"{NAME}: sound; 5 paragraphs" in capsys.readouterr().out
    assert main(["texts", "fetch", NAME]) == 0
    assert "is unchanged" in capsys.readouterr().out


def test_fetch_of_all_goes_on_after_a_fault_and_says_so(source: Source, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["texts", "fetch", "--all"]) == 1
    out, err = capsys.readouterr()
    assert f"{NAME} is new on this machine" in out
    assert err.count("is gone (the server answers 404)") == 10 and "frus-1939-1:" not in out


def test_a_changed_text_is_kept_apart_until_it_is_wanted(source: Source, capsys: pytest.CaptureFixture[str]) -> None:
    main(["texts", "fetch", NAME])
    source.page = SITTING.replace(b"two papers exist", b"no papers exist")
    assert main(["texts", "fetch", NAME]) == 1
    assert "--replace` puts it in the place of the old one" in capsys.readouterr().err
    assert main(["texts", "status"]) == 0
    assert "changed: " in capsys.readouterr().out
    assert main(["texts", "fetch", NAME, "--replace"]) == 0
    assert "took the place of an earlier one, which was kept" in capsys.readouterr().out


def test_cut_shows_a_file_or_takes_it_in(source: Source, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["texts", "cut", str(PAGES / "volume.xml"), "--by", "frus", "--part", "d1"]) == 0
    assert "[d1, p. 41, 1] If one of the two is attacked, the other will help it." in capsys.readouterr().out
    scan = tmp_path / "scan.txt"
    scan.write_text("Article 1\n\nThey help.\n", encoding="utf-8")
    assert main(["texts", "cut", str(scan), "--as", "dbfp-3-05"]) == 0
    assert "dbfp-3-05 is new on this machine" in capsys.readouterr().out
    assert main(["texts", "cut", str(scan), "--by", "guess"]) == 2
    assert "there is no cutter 'guess'; use one of: frus, hansard, plain" in capsys.readouterr().err
    assert main(["texts", "cut", str(tmp_path / "none.txt")]) == 1


def test_compare_says_of_each_quotation_whether_it_is_there(source: Source, capsys: pytest.CaptureFixture[str]) -> None:
    source.page = SITTING.replace(b"two papers exist", b"he is having a White Paper prepared")
    main(["texts", "fetch", NAME])
    capsys.readouterr()
    assert main(["texts", "compare"]) == 1
    said = capsys.readouterr().out
    assert (
        "agrees: statements/1939-12-13-chamberlain-white-paper/1 in hansard-1939-12-13 (col. 11, The Minister" in said
    )
    assert "not found: statements/1939-12-13-boothby/1" in said and "  the text:   nothing near it" in said
    assert "quotations have no text on this machine." in said.splitlines()[-1]


def test_a_text_that_nobody_offers_is_told_with_its_neighbours(
    source: Source, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["texts", "fetch", "hansard-1939-12-31"]) == 1
    assert "there is no text 'hansard-1939-12-31'; did you mean hansard-1939-12-13" in capsys.readouterr().err
    assert main(["texts", "fetch"]) == 2
    assert main(["texts", "status"]) == 0
    assert "There are no texts in" in capsys.readouterr().out


def test_without_a_deed_the_program_says_in_one_line_what_it_takes(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["texts"]) == 2
    assert "the following arguments are required: DEED" in capsys.readouterr().err
