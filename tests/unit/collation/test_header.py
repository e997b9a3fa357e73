"""Witness files and the two commands."""

from __future__ import annotations

import json
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from edition.collation import Fault, WitnessFileError, parse_witness, read_witness
from edition.collation.cli import collate_command, witness_command

HEADER = """siglum: {siglum}
title: A proof of our own making
archive: An archive
reference: FO 0/0
transcriber: A. Reader
rights: made for this test
language: en
date: 1939-05-27

"""
ARTICLES = """== article 1 | trigger-direct ==
In the event of {word} the parties shall assist.

== article 2 (1) | consultation ==
They shall consult.
== article 3 | guarantee | not seen ==
"""


def write(folder: Path, name: str, text: str) -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def proof(siglum: str = "PROOF", word: str = "aggression") -> str:
    return HEADER.format(siglum=siglum) + ARTICLES.format(word=word)


def test_a_good_file(tmp_path: Path) -> None:
    path = write(tmp_path, "proof.txt", proof())
    file = read_witness(path)
    assert [(part.label, part.topic, part.seen) for part in file.witness.segments] == [
        ("1", "trigger-direct", True),
        ("2 (1)", "consultation", True),
        ("3", "guarantee", False),
    ]
    assert (file.witness.date, file.rights) == ("1939-05-27", "made for this test")


def faults(path: Path) -> tuple[Fault, ...]:
    with pytest.raises(WitnessFileError) as caught:
        read_witness(path)
    return caught.value.faults


def problems(text: str) -> list[str]:
    with pytest.raises(WitnessFileError) as caught:
        parse_witness(text, "bad.txt")
    return [str(problem) for problem in caught.value.faults]


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("siglum: PROOF", "siglum: <b>", "bad.txt:1: siglum: '<b>': use letters"),
        ("siglum: PROOF\n", "", "bad.txt:1: siglum: '': add a line 'siglum: ...'"),
        ("language: en", "language: la", "bad.txt:7: language: 'la': choose from en, fr, de, ru"),
        ("rights: made for this test", "rights:", "bad.txt:6: rights: '': is empty"),
        ("rights:", "right:", "bad.txt:6: right: 'made for this test': unknown field"),
        ("title:", "siglum:", "bad.txt:2: siglum: 'A proof of our own making': given twice"),
        ("date: 1939-05-27", "date: 27 May", "bad.txt:8: date: '27 May': write the date as"),
        (
            "date: 1939-05-27",
            "complete: perhaps",
            "bad.txt:8: complete: 'perhaps': write yes or no",
        ),
        ("archive: An archive", "An archive", "bad.txt:3: header: 'An archive': write the header"),
        ("== article 1 |", "== artcle 1 |", "bad.txt:10: article: '== artcle 1 | trigger-direct"),
        ("trigger-direct", "Trigger!", "write '== article 1 (1) | topic-in-small-letters =='"),
        ("They shall consult.\n", "", "bad.txt:13: article: '2 (1)': has no text"),
        ("| not seen", "", "bad.txt:15: article: '3': has no text"),
        ("article 1 |", "article 1 | aid | not seen", "article"),
        ("2 (1) | consultation", "1 | trigger-direct", "bad.txt:13: article: '1': marked twice"),
        ("They shall", "They\x07 shall", "bad.txt:14: text: 'They\\x07 shall consult.': remove"),
        ("== article 1 | trigger-direct ==", "Stray", "bad.txt:10: text: 'Stray': put a line"),
    ],
)
def test_errors_name_line_field_value_and_advice(old: str, new: str, said: str) -> None:
    assert any(said in problem for problem in problems(proof().replace(old, new, 1)))


def test_all_errors_at_once() -> None:
    found = problems("siglum: ?\nlanguage: xx\n\nno article\n")
    fields = [problem.split(": ")[1] for problem in found]
    assert set(fields) == {
        "siglum", "title", "archive", "reference", "transcriber", "rights", "language", "text",
    }  # fmt: skip


def test_not_text_and_not_there(tmp_path: Path) -> None:
    (tmp_path / "latin.txt").write_bytes(b"siglum: A\ntitle: \xe9\n")
    (problem,) = faults(tmp_path / "latin.txt")
    assert (problem.line, problem.value, problem.advice) == (
        2,
        "byte 0xe9",
        "save the file as UTF-8",
    )
    (problem,) = faults(tmp_path / "none.txt")
    assert "check the name" in problem.advice


@pytest.mark.parametrize("form", ["json", "table", "tei", "html"])
def test_collate_command(tmp_path: Path, capsys: pytest.CaptureFixture[str], form: str) -> None:
    one = write(tmp_path, "one.txt", proof("GB"))
    two = write(tmp_path, "two.txt", proof("SU", "direct aggression"))
    assert collate_command([str(two), str(one), "--format", form]) == 0
    written = capsys.readouterr().out
    assert collate_command([str(one), str(two), "--format", form]) == 0
    assert capsys.readouterr().out == written
    assert "direct" in written
    if form == "json":
        assert json.loads(written)["witnesses"] == ["GB", "SU"]
    if form == "tei":
        ET.fromstring(written)


def test_collate_takes_texts_without_header(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    one = write(tmp_path, "A.txt", "Aid at once.")
    two = write(tmp_path, "B.txt", "Aid at last.")
    assert collate_command([str(one), str(two)]) == 0
    # The report says first what the texts are, what they share and what became of them; the words come last.
    assert capsys.readouterr().out.splitlines() == [
        "A  3 words",
        "B  3 words",
        "",
        "A and B have 57 of 100 words in common",
        "  The text: changed (57 of 100 words in common).",
        "",
        "In the tables a row is a text, and a column a passage that all have alike or a place where they",
        "differ.",
        "-  has nothing there    ?  words lost or not seen    =  as in the first row",
        "",
        "A | Aid at | once | .",
        "B | Aid at | last | .",
    ]


def test_of_texts_without_a_date_the_first_named_is_the_base(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    one = write(tmp_path, "A.txt", "Aid at once.")
    two = write(tmp_path, "B.txt", "Aid at last.")
    assert collate_command([str(two), str(one)]) == 0
    assert "B and A have 57 of 100 words in common" in capsys.readouterr().out
    assert collate_command([str(two), str(one), "--base", "A"]) == 0
    assert "A and B have 57 of 100 words in common" in capsys.readouterr().out


@pytest.mark.parametrize("form", ["table", "html"])
def test_what_moved_is_shown(tmp_path: Path, capsys: pytest.CaptureFixture[str], form: str) -> None:
    one = write(tmp_path, "A.txt", "If a Power attacks, the Governments shall give aid.")
    two = write(tmp_path, "B.txt", "The Governments shall give aid if a Power attacks.")
    assert collate_command([str(one), str(two), "--format", form]) == 0
    said = capsys.readouterr().out
    assert "‘If a Power attacks’ stands elsewhere in B." in said


def test_commands_say_what_is_wrong(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    bad = write(tmp_path, "bad.txt", "siglum: A\n\ntext\n")
    good = write(tmp_path, "good.txt", proof())
    assert collate_command([str(bad), str(tmp_path / "none.txt")]) == 1
    said = capsys.readouterr().err
    assert "bad.txt:1: title" in said
    assert "none.txt:0: file" in said
    assert collate_command([str(good), str(good)]) == 1
    assert "siglum 'PROOF' is given to 2 witnesses" in capsys.readouterr().err
    assert collate_command([str(good), "--base", "X"]) == 1
    assert "no witness 'X'" in capsys.readouterr().err


def test_witness_check(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert witness_command(["check", str(write(tmp_path, "good.txt", proof()))]) == 0
    assert capsys.readouterr().out == "good.txt: PROOF, 3 articles, no problems\n"
    assert witness_command(["check", str(write(tmp_path, "bad.txt", "x"))]) == 1
    # A file without a header has one fault, not one for each field it lacks.
    assert capsys.readouterr().err == (
        "bad.txt:1: header: 'x': begin the file with a header, a line each for siglum, title, archive, reference, "
        "transcriber, rights, language, then an empty line\n"
    )
