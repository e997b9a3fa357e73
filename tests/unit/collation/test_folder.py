"""The folder of witnesses, and every message that the check of a file can give."""

from __future__ import annotations

import inspect
import re
import shutil
from pathlib import Path

import pytest

from edition.collation import WitnessFileError, folder_faults, read_folder
from edition.collation.cli import witness_command
from edition.collation.transcriptions import header, marks, segments

EXAMPLES = Path(__file__).parents[3] / "docs" / "witnesses"
TOPICS = ("consultation", "direct-attack", "separate-peace")


def given(folder: Path, *names: str) -> Path:
    for name in names:
        shutil.copy(EXAMPLES / f"{name}.txt", folder)
    return folder


def test_no_folder_and_other_files_are_no_fault(tmp_path: Path) -> None:
    assert read_folder(tmp_path / "none") == ()
    (tmp_path / "README.md").write_text("not a witness", encoding="utf-8")
    assert read_folder(tmp_path) == ()


def test_all_problems_of_all_files_at_once(tmp_path: Path) -> None:
    folder = given(tmp_path, "EXAMPLE-1")
    (folder / "EXAMPLE-1.txt").rename(folder / "other.txt")
    text = (EXAMPLES / "EXAMPLE-2.txt").read_text(encoding="utf-8").replace("| consultation", "| parley")
    (folder / "EXAMPLE-2.txt").write_text(text, encoding="utf-8")
    (folder / "bad.txt").write_text("siglum: ?\n", encoding="utf-8")
    said = "\n".join(map(str, folder_faults(folder, topics=TOPICS)))
    assert "other.txt:1: siglum: 'EXAMPLE-1': name the file EXAMPLE-1.txt" in said
    assert "EXAMPLE-2.txt:0: article: 'parley': is no topic; use the id of one" in said
    assert "bad.txt:1: siglum: '?'" in said
    with pytest.raises(WitnessFileError, match=r"name the file EXAMPLE-1\.txt"):
        read_folder(folder, topics=TOPICS)


GOOD = (EXAMPLES / "EXAMPLE-1.txt").read_text(encoding="utf-8")
FAULTS = {
    "write field names in small letters, with no space before them or before the colon": (
        "archive: none",
        "Archive : none",
    ),
    "write the header as lines 'field: value', then an empty line before the text": ("archive: none", "archive none"),
    "add a line 'rights: ...' to the header": (re.search(r"rights:.*\n", GOOD)[0], ""),
    "unknown field; choose from": ("rights:", "licence:"),
    "given twice; keep one": ("title:", "siglum:"),
    "is empty; fill it in": ("reference: none", "reference:"),
    "use letters, digits, hyphens and full stops, beginning with a letter or digit": (
        "siglum: EXAMPLE-1",
        "siglum: -1",
    ),
    "choose from en, fr, de, ru": ("language: en", "language: pl"),
    "write yes or no": ("complete: no", "complete: partly"),
    "write the date as year-month-day, for example 1939-05-27": ("date: 1939-05-30", "date: 30.5.1939"),
    "remove the control character": ("at once.", "at\x0b once."),
    "write '== article 1 (1) | topic-in-small-letters =='": ("== article 2 |", "== art 2 |"),
    "put a line '== article ... ==' before the first words of the text": (
        "\n== article 1",
        "\nStray words.\n== article 1",
    ),
    "marked twice; number the second otherwise": ("article 2 | consultation", "article 1 | direct-attack"),
    "has no text; add it or mark it '| not seen =='": ("No party shall make peace alone.\n", ""),
    "is marked not seen but has text; remove one": ("== article 4 | not seen ==", "== article 4 | not seen ==\nWords."),
}


@pytest.mark.parametrize("advice", FAULTS)
def test_each_fault_is_told_by_the_command_with_line_and_advice(
    advice: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    old, new = FAULTS[advice]
    assert old in GOOD
    path = tmp_path / "EXAMPLE-1.txt"
    path.write_text(GOOD.replace(old, new, 1), encoding="utf-8")
    assert witness_command(["check", str(path)]) == 1
    said = capsys.readouterr().err
    assert re.search(rf"^EXAMPLE-1\.txt:\d+: \w+: .*{re.escape(advice)}", said, re.MULTILINE), said


def test_a_text_without_articles_or_not_in_utf8_or_not_there(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "EXAMPLE-1.txt"
    path.write_text(GOOD.partition("\n\n")[0], encoding="utf-8")
    assert witness_command(["check", str(path)]) == 1
    assert "mark at least one article with a line '== article 1 | topic =='" in capsys.readouterr().err
    path.write_bytes(GOOD.encode("utf-16"))
    assert witness_command(["check", str(path)]) == 1
    assert "save the file as UTF-8" in capsys.readouterr().err
    assert witness_command(["check", str(tmp_path / "none.txt")]) == 1
    assert "cannot be opened (No such file or directory): check the name" in capsys.readouterr().err


def test_no_message_of_the_check_is_left_untried() -> None:
    source = "".join(map(inspect.getsource, (header, marks, segments)))
    written = re.findall(r'(?:advice = |return |Problem\([^"]*, |part, )f?"([a-z][^"]{9,})"', source)
    tried = (
        " ".join(FAULTS)
        + " mark at least one article begin the file with a header save the file as UTF-8 cannot be opened"
    )
    assert len(written) > 11
    for message in written:
        assert message.partition("{")[0].strip(" (")[:20] in tried, message
