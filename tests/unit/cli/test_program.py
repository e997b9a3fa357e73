"""The command line: help, exit codes, and no traceback whatever it is given."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from edition.cli import main
from edition.cli.output import in_plain_letters
from edition.cli.program import COMMANDS, MOUNTED
from edition.record import data_folder

NAMES = [module.__name__.rpartition(".")[2] for module in COMMANDS]
BOOK = data_folder().parent


def run(*argv: str, **more: object) -> subprocess.CompletedProcess[str]:
    """Run the program as a process of its own."""
    environment = {**os.environ, **(more.pop("environment", None) or {})}  # type: ignore[dict-item]
    command = [sys.executable, "-m", "edition", *argv]
    return subprocess.run(command, cwd=BOOK, env=environment, text=True, check=False, timeout=300, **more)  # type: ignore[call-overload,no-any-return]


def copy_of_data(folder: Path) -> Path:
    """Copy the data where they may be damaged."""
    return Path(shutil.copytree(data_folder(), folder / "data"))


def test_help_lists_every_command_and_what_the_exit_codes_mean(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--help"]) == 0
    said = capsys.readouterr().out
    for name in (*NAMES, *MOUNTED):
        assert f"\n    {name} " in said
    assert all(f"\n  {code:<4} " in said for code in (0, 1, 2, 130))


@pytest.mark.parametrize("name", NAMES)
def test_help_of_a_command_has_a_description_and_an_example(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([name, "--help"]) == 0
    said = capsys.readouterr().out
    assert f"usage: fiasco {name}" in said
    assert f"example:\n  fiasco {name}" in said
    assert len(said.splitlines()) > 8


@pytest.mark.parametrize("name", MOUNTED)
def test_mounted_commands_have_their_own_help(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([name, "--help"]) == 0
    assert "usage:" in capsys.readouterr().out


def test_the_program_and_the_module_are_one() -> None:
    script = Path(sys.executable).with_name("fiasco")
    said = subprocess.run([str(script), "--help"], capture_output=True, text=True, check=True).stdout
    assert said == run("--help", capture_output=True).stdout


def test_check_of_a_folder_checks_the_same_as_check(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for name in ("data", "chapters", "docs"):
        shutil.copytree(BOOK / name, tmp_path / name)
    for name in ("CITATION.cff", "_config.yml", "_toc.yml", "README.md", "index.md"):
        shutil.copy(BOOK / name, tmp_path)
    assert main(["check", str(tmp_path / "data")]) == 0
    chapter = tmp_path / "chapters/negotiations/strang.md"
    chapter.write_text(chapter.read_text(encoding="utf-8") + "\nThey organized it.\n", encoding="utf-8")
    with (tmp_path / "docs/addresses.txt").open("a", encoding="utf-8") as promised:
        promised.write("chapters/gone.html\n")
    capsys.readouterr()
    assert main(["check", str(tmp_path / "data")]) == 1
    said = capsys.readouterr().out
    assert "'organized' is not the book’s spelling" in said
    assert "'chapters/gone.html' was promised and is gone" in said


@pytest.mark.parametrize("name", ["events.csv", "references.bib", "lawful-hosts.txt"])
def test_a_folder_in_the_place_of_a_file_is_told(name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    data = copy_of_data(tmp_path)
    (data / name).unlink()
    (data / name).mkdir()
    assert main(["check", str(data)]) == 1
    assert f"{name}: cannot be read (is a directory)" in capsys.readouterr().out


def test_a_descriptor_that_is_a_folder_is_no_data_folder(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "datapackage.json").mkdir()
    assert main(["check", str(tmp_path)]) == 2
    assert "holds no datapackage.json" in capsys.readouterr().err


def test_output_that_cannot_be_written_is_told_in_one_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "out").write_text("", encoding="utf-8")
    assert main(["export", str(tmp_path / "out" / "below")]) == 1
    said = capsys.readouterr().err
    assert len(said.splitlines()) == 1 and "not a directory" in said


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no full device on this system")
def test_a_full_output_is_told() -> None:
    with Path("/dev/full").open("w") as full:
        done = run("check", stdout=full, stderr=subprocess.PIPE)
    assert done.returncode == 1
    assert "no space left on device" in done.stderr and "Traceback" not in done.stderr


def test_a_closed_pipe_ends_quietly_and_keeps_the_exit_code(tmp_path: Path) -> None:
    data = copy_of_data(tmp_path)
    (data / "labels.csv").write_text("id\n", encoding="utf-8")
    command = f'"{sys.executable}" -m edition check "{data}" | head -n 1; exit ${{PIPESTATUS[0]}}'
    done = subprocess.run(["bash", "-c", command], cwd=BOOK, capture_output=True, text=True, check=False, timeout=300)
    assert done.stderr == ""
    assert done.returncode == 1
    assert len(done.stdout.splitlines()) == 1


def test_a_terminal_of_few_letters_gets_plain_ones() -> None:
    done = run("compare", "A1", "S6", environment={"PYTHONIOENCODING": "ascii"}, capture_output=True)
    assert done.returncode == 0 and done.stderr == ""
    assert done.stdout.isascii()
    assert in_plain_letters("‘Molotov’s’ – Łukasiewicz, Beneš: 6½") == "'Molotov's' - Lukasiewicz, Benes: 61/2"


def test_ctrl_c_ends_with_130(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    def interrupted() -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("edition.record.open_record", interrupted)
    assert main(["compare", "A1", "S6"]) == 130
    assert capsys.readouterr().err == ""


@pytest.mark.parametrize(
    "name",
    ["data/datapackage.json", "data/threads.csv", "data/references.bib", "data/lawful-hosts.txt", "_toc.yml",
     "docs/addresses.txt", "docs/moved.csv", "docs/releases.csv", "chapters/conclusion.md", "index.md"],
)  # fmt: skip
def test_no_reading_of_a_file_ends_in_a_traceback(
    name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FIASCO_TRACEBACK", "1")  # whatever is not foreseen is raised
    monkeypatch.setattr("edition.record.checks.RULES", ())  # what they make of damage is tried in tests/data
    for part in ("data", "docs"):
        shutil.copytree(BOOK / part, tmp_path / part)
    (tmp_path / "chapters").mkdir()
    for part in ("CITATION.cff", "_config.yml", "_toc.yml", "README.md", "index.md", "chapters/conclusion.md"):
        shutil.copy(BOOK / part, tmp_path / part)
    path = tmp_path / name
    for content in (b"\xff\xfeu\x00", b"\xef\xbb\xbf" + path.read_bytes(), b"", b"---\n\xe9\n", None):
        if content is None:
            path.unlink()
            path.mkdir()
        else:
            path.write_bytes(content)
        assert main(["check", str(tmp_path / "data")]) in (1, 2)
        said = capsys.readouterr()
        assert path.name in said.out + said.err


def test_a_command_without_any_output_ends_quietly(tmp_path: Path) -> None:
    command = f'"{sys.executable}" -m edition check "{tmp_path}" >&- 2>&-'
    assert subprocess.run(["bash", "-c", command], cwd=BOOK, check=False, timeout=300).returncode == 2


def test_diff_lists_cells_with_their_evidence(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    data = copy_of_data(tmp_path)
    places = data / "places.csv"
    text = places.read_text(encoding="utf-8")
    assert text.count("\nmoscow,Moscow,") == 1
    places.write_text(text.replace("\nmoscow,Moscow,", "\nmoscow,Moskva,"), encoding="utf-8")
    assert main(["diff", str(data_folder()), str(data)]) == 0
    said = capsys.readouterr().out
    assert "places: moscow\n  name_then:\n    - Moscow\n    + Moskva\n  evidence: " in said
    assert "1 cell in 1 record." in said
    assert main(["diff", "no-such-version"]) == 2
    assert "neither a data folder nor a revision" in capsys.readouterr().err


def test_sample_shows_what_has_to_be_compared_and_what_came_of_it(capsys: pytest.CaptureFixture[str]) -> None:
    from edition.record import open_record
    from edition.record.sampling import draw, recorded, releases

    record = open_record()
    seed = recorded(record, releases(record)[0])[0].seed
    assert main(["sample", seed, "--size", "2"]) == 0
    said = capsys.readouterr().out
    for place, row in enumerate(draw(record, seed, 2), 1):
        assert f"{place}. {row.id}\n" in said
        assert record.sources[row.source].citation in said
    assert "3. " not in said
    assert f"2 of {len(record['evidence'])} rows of evidence, drawn by the seed {seed!r}." in said
    assert "recorded: " in said
    main(["sample", "a seed of nobody", "--size", "2"])
    assert "recorded: " not in capsys.readouterr().out


@pytest.mark.parametrize("size", ["0", "-1", "many"])
def test_sample_wants_a_number_of_rows(size: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["sample", "reed", "--size", size]) == 2
    assert capsys.readouterr().err
