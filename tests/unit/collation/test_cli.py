"""The commands collate and witness: whatever is given, an answer and a number, and never a traceback."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from edition.collation import cli
from edition.collation.cli import collate_command, witness_command

ROOT = Path(__file__).parents[3]
RUN = "import sys; from edition.collation.cli import collate_command; sys.exit(collate_command(sys.argv[1:]))"


def write(folder: Path, name: str, text: str) -> str:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return str(path)


def started(*arguments: str, **options: object) -> subprocess.Popen[bytes]:
    return subprocess.Popen(  # type: ignore[call-overload,no-any-return]
        [sys.executable, "-c", RUN, *arguments], cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, **options
    )


@pytest.fixture
def texts(tmp_path: Path) -> list[str]:
    return [
        write(tmp_path, "A.txt", "The parties help, and consult — «at once» & here."),
        write(tmp_path, "B.txt", "The parties help and consult: at last and here."),
    ]


def unreadable(folder: Path, kind: str) -> str:
    path = folder / "bad.txt"
    if kind == "folder":
        path.mkdir()
    elif kind == "binary":
        path.write_bytes(b"text\n\x00\x01\x02")
    elif kind == "latin":
        path.write_bytes("Präambel\nÉtats".encode("latin-1"))
    elif kind == "utf-16":
        path.write_bytes("Preamble".encode("utf-16"))
    elif kind == "word":
        path.write_bytes(b"PK\x03\x04 document")
    elif kind == "empty":
        path.write_text("")
    elif kind == "blank":
        path.write_text(" \n\n")
    elif kind == "large":
        path.write_bytes(b"word " * 900_000)
    elif kind == "pipe":
        os.mkfifo(path)
    elif kind == "device":
        return "/dev/zero"
    return str(path)


@pytest.mark.parametrize(
    ("kind", "said"),
    [
        ("folder", "bad.txt:0: file: {path}: cannot be opened (it is a folder): check the name"),
        ("binary", "bad.txt:2: text: 'byte 0x0': is no text: save the file as UTF-8 text"),
        ("latin", "bad.txt:1: text: 'byte 0xe4': save the file as UTF-8"),
        ("utf-16", "bad.txt:1: text: 'UTF-16': save the file as UTF-8 text"),
        ("word", "bad.txt:1: text: 'a document of a word processor or an archive': save the file as UTF-8 text"),
        ("empty", "bad.txt:0: text: '': holds no words: give a text to compare"),
        ("blank", "bad.txt:0: text: '': holds no words: give a text to compare"),
        ("large", "bad.txt:0: file: {path}: is larger than 4 MB: cut the text into smaller files"),
        ("missing", "bad.txt:0: file: {path}: cannot be opened (No such file or directory): check the name"),
        ("pipe", "bad.txt:0: file: {path}: cannot be opened (nobody writes into this pipe): check the name"),
        ("device", "zero:0: file: {path}: cannot be opened (it is a device, not a text): check the name"),
    ],
)
def test_what_cannot_be_read_is_said_in_one_line(
    tmp_path: Path,
    texts: list[str],
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    kind: str,
    said: str,
) -> None:
    monkeypatch.setattr("edition.collation.transcriptions.reading.PATIENCE", 0.1)
    path = unreadable(tmp_path, kind)
    shown = path if len(path) <= 80 else f"{path[:79]}…"
    assert collate_command([path, texts[0]]) == 1
    assert capsys.readouterr().err == said.format(path=repr(shown)) + "\n"


def test_an_unreadable_file_is_said(tmp_path: Path, texts: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    closed = Path(write(tmp_path, "closed.txt", "words"))
    closed.chmod(0)
    if os.access(closed, os.R_OK):
        pytest.skip("this user may read everything")
    assert collate_command([str(closed), texts[0]]) == 1
    assert "Permission denied" in capsys.readouterr().err


@pytest.mark.parametrize("form", ["table", "html", "tei", "json"])
def test_a_byte_order_mark_is_no_word(tmp_path: Path, capsys: pytest.CaptureFixture[str], form: str) -> None:
    one, two = write(tmp_path, "A.txt", "\ufeffAid now"), write(tmp_path, "B.txt", "Aid\r\nnow")
    assert collate_command([one, two, "--format", form]) == 0
    written = capsys.readouterr().out
    assert "\ufeff" not in written
    if form == "json":
        assert json.loads(written)["shares"][0]["share"] == 1


@pytest.mark.parametrize(
    "argv", [[], ["A.txt", "--format", "pdf"], ["A.txt", "--clean", "everything"], ["--near", "x", "A.txt"]]
)
def test_a_command_that_cannot_be_understood(argv: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as leaving:
        collate_command(argv)
    assert leaving.value.code == 2
    assert "usage: collate" in capsys.readouterr().err


def test_help_says_what_it_does_with_an_example(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as leaving:
        collate_command(["--help"])
    assert leaving.value.code == 0
    said = capsys.readouterr().out
    for (
        option
    ) in "--near --clean --names --ignore-punctuation --base --whole --output example: line-end-hyphens".split():
        assert option in said


@pytest.mark.parametrize(
    "text",
    [
        "date: 27 May\nThe parties agree.",
        "==== DRAFT ====\nThe parties agree.",
        "Title: Draft\nRights: none\nAid.",
    ],
)
def test_plain_text_is_not_taken_for_a_header(tmp_path: Path, capsys: pytest.CaptureFixture[str], text: str) -> None:
    assert collate_command([write(tmp_path, "A.txt", text), write(tmp_path, "B.txt", "The parties agree.")]) == 0
    assert "words in common" in capsys.readouterr().out


def test_marks_in_plain_text_cut_it(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    one = write(tmp_path, "A.txt", "== 1 ==\nThey help at once.\n== 2 | not seen ==\n")
    two = write(tmp_path, "B.txt", "== preamble ==\nFor peace.\n== 1 ==\nThey help at once.\n")
    assert collate_command([one, two]) == 0
    said = capsys.readouterr().out
    assert "Article 1: unchanged." in said and "Article 2 of A was not seen" in said


def test_files_of_one_name_go_by_their_folders(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    one, two = write(tmp_path, "may/text.txt", "Aid."), write(tmp_path, "june/text.txt", "Help.")
    assert collate_command([one, two]) == 0
    assert "may/text and june/text have" in capsys.readouterr().out


def test_what_was_cleaned_is_said_and_can_be_left(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    one = write(tmp_path, "A.txt", "They under-\ntake¹ to help.\n")
    two = write(tmp_path, "B.txt", "They undertake to help.\n")
    assert collate_command([one, two]) == 0
    said = capsys.readouterr()
    assert "A.txt: note-marks: 1 (line 1: ‘¹’)" not in said.out
    assert "A.txt: line-end-hyphens: 1 (line 1: ‘under-/take’ → ‘undertake’)" in said.err
    assert "(--clean none leaves the texts as they are)" in said.err
    assert collate_command([one, two, "--clean", "none"]) == 0
    said = capsys.readouterr()
    assert said.err == "" and "¹" in said.out


def test_punctuation_can_be_left_out_and_leaves_no_column(texts: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert collate_command([*texts, "--ignore-punctuation", "--format", "json"]) == 0
    table = json.loads(capsys.readouterr().out)["table"]
    for column in zip(*table, strict=True):
        assert any(token["n"] for cell in column for token in cell or ())
    assert collate_command([*texts, "--ignore-punctuation"]) == 0
    assert "| , |" not in capsys.readouterr().out


def test_names_can_be_given_and_left_out(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    one, two = write(tmp_path, "A.txt", "The Lanian League helps."), write(tmp_path, "B.txt", "The L.L. helps.")
    names = write(tmp_path, "names.txt", "L.L.; Lanian League\n")
    assert collate_command([one, two, "--names", names]) == 0
    assert "The text: unchanged." in capsys.readouterr().out
    assert collate_command([one, two], names=Path(names)) == 0
    assert "The text: unchanged." in capsys.readouterr().out
    assert collate_command([one, two, "--names", "none"], names=Path(names)) == 0
    assert "The text: changed" in capsys.readouterr().out
    assert collate_command([one, two, "--names", str(tmp_path / "no.txt")]) == 1
    assert "no.txt:0: file" in capsys.readouterr().err


def test_a_result_is_written_whole_or_not_at_all(
    tmp_path: Path, texts: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    goal = tmp_path / "page.html"
    assert collate_command([*texts, "--format", "html", "--output", str(goal)]) == 0
    assert goal.read_text(encoding="utf-8").endswith("</html>\n")
    assert capsys.readouterr().out == ""
    assert collate_command([*texts, "--output", str(tmp_path / "none" / "x.html")]) == 1
    assert "cannot be written (No such file or directory)" in capsys.readouterr().err
    assert sorted(path.name for path in tmp_path.iterdir()) == ["A.txt", "B.txt", "page.html"]


@pytest.mark.parametrize("form", ["table", "html", "tei", "json"])
def test_a_terminal_that_knows_only_ascii(texts: list[str], form: str) -> None:
    process = started(*texts, "--format", form, env={**os.environ, "PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"})
    out, err = process.communicate(timeout=60)
    assert (process.returncode, err) == (0, b"")
    written = out.decode("ascii")
    if form == "json":
        assert "—" in "".join(token["t"] for cell in json.loads(written)["table"][0] for token in cell or ())
    if form == "tei":
        assert "—" in "".join(ET.fromstring(written).itertext())
    if form == "html":
        assert "&#8212;" in written


def test_a_closed_pipe_ends_quietly(tmp_path: Path) -> None:
    long = [
        write(tmp_path, f"{name}.txt", "".join(f"{n}. They {name} help {n}.\n\n" for n in range(1, 1500)))
        for name in "AB"
    ]
    process = started(*long, "--format", "json")
    assert process.stdout is not None and process.stderr is not None
    process.stdout.read(10)
    process.stdout.close()
    with process.stderr as errors:
        assert errors.read() == b""
    assert process.wait(timeout=60) == 0


def test_a_full_disk_is_said(texts: list[str]) -> None:
    if not Path("/dev/full").exists():
        pytest.skip("no device that is full")
    with Path("/dev/full").open("w") as full:
        process = subprocess.run(
            [sys.executable, "-c", RUN, *texts], cwd=ROOT, stdout=full, stderr=subprocess.PIPE, timeout=60, check=False
        )
    assert process.returncode == 1
    assert process.stderr.decode().splitlines()[0] == "cannot be written (No space left on device)"
    assert b"Traceback" not in process.stderr


def test_a_pipe_is_read_to_its_end(tmp_path: Path, texts: list[str]) -> None:
    pipe = tmp_path / "pipe.txt"
    os.mkfifo(pipe)
    process = started(str(pipe), texts[0])
    with pipe.open("w", encoding="utf-8") as writer:
        writer.write("The parties ")
        writer.flush()
        time.sleep(0.3)
        writer.write("help.")
    out, _ = process.communicate(timeout=60)
    assert process.returncode == 0
    assert "pipe  3 words" in out.decode()


def test_ctrl_c_ends_with_its_own_number(tmp_path: Path, texts: list[str]) -> None:
    pipe = tmp_path / "pipe.txt"
    os.mkfifo(pipe)
    process = started(str(pipe), texts[0])
    with pipe.open("w"):  # opens once the command reads
        time.sleep(0.3)
        process.send_signal(signal.SIGINT)
        _, err = process.communicate(timeout=60)
    assert (process.returncode, err) == (130, b"")


def test_ctrl_c_while_comparing(texts: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(cli, "collate", interrupted)
    assert collate_command(texts) == 130


HEAD = "siglum: X\ntitle: t\narchive: a\nreference: r\ntranscriber: t\nrights: r\nlanguage: en\n"


@pytest.mark.parametrize(
    ("head", "said"),
    [
        (HEAD.title(), "X.txt:1: header: 'Siglum: X': write field names in small letters, with no space"),
        (HEAD.replace(":", " :"), "X.txt:1: header: 'siglum : X': write field names in small letters, with no space"),
        ("\n\n" + HEAD.replace("title", "Title"), "X.txt:4: header: 'Title: t': write field names in small letters"),
    ],
)
def test_a_header_in_another_spelling_has_one_fault(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], head: str, said: str
) -> None:
    path = write(tmp_path, "X.txt", f"{head.replace('En', 'en')}\n== Article 1 ==\nThey help.\n")
    assert witness_command(["check", path]) == 1
    (line,) = capsys.readouterr().err.splitlines()
    assert line.startswith(said)


def test_a_header_needs_no_empty_line_before_a_mark(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert witness_command(["check", write(tmp_path, "X.txt", f"{HEAD}== 1 ==\nThey help.\n")]) == 0
    assert capsys.readouterr().out == "X.txt: X, 1 article, no problems\n"


def test_what_is_worth_a_second_look_is_noticed(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    body = "\n== 1 ==\nThey guaran-\ntee it.\n[p. 3]\nThe others¹ help.\n\n7\n\nThey agree.\n"
    assert witness_command(["check", write(tmp_path, "X.txt", HEAD + body)]) == 0
    assert capsys.readouterr().out.splitlines() == [
        "X.txt: X, 1 article, 4 noticed",
        "X.txt:10: 'guaran-/tee': line-end-hyphens: read as 'guarantee' when the text is compared",
        "X.txt:12: '[p. 3]': pages: left out when the text is compared",
        "X.txt:13: '¹': note-marks: left out when the text is compared",
        "X.txt:15: '7': a number alone: take it out if it numbers a page, write a full stop behind it if a paragraph",
    ]


def test_a_text_can_be_cleaned_for_good(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = write(tmp_path, "X.txt", f"{HEAD}\n== article 1 ==\nThey guaran-\ntee¹ it.\n")
    assert witness_command(["clean", path]) == 0
    said = capsys.readouterr()
    assert said.out == f"{HEAD}\n== article 1 ==\nThey guarantee\nit.\n"
    assert (
        said.err.splitlines()
        == ["X.txt: line 11: '¹' is dropped", "X.txt: line 10: 'guaran-/tee' is now 'guarantee'"][::-1]
    )
    assert witness_command(["clean", path, "--clean", "pages"]) == 0
    assert "guaran-\ntee¹" in capsys.readouterr().out


def test_languages_are_not_mixed(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    french = HEAD.replace("language: en", "language: fr")
    one = write(tmp_path, "X.txt", f"{HEAD}\n== 1 ==\nThey help.\n")
    two = write(tmp_path, "Y.txt", f"{french.replace('siglum: X', 'siglum: Y')}\n== 1 ==\nIls aident.\n")
    assert collate_command([one, two]) == 1
    assert "words of different languages cannot be compared" in capsys.readouterr().err
    # Plain text is taken to be in the language of the others.
    assert collate_command([two, write(tmp_path, "Z.txt", "Ils aident & consultent.")]) == 0
