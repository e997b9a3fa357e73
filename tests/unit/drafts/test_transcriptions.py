"""The transcriptions of this edition, and the names it knows as one."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from edition.cli import main
from edition.collation import Language, read_folder
from edition.drafts.transcriptions import reader, transcription_faults
from edition.record import data_folder, open_record

EXAMPLES = Path(__file__).parents[3] / "docs" / "witnesses"
TOPICS = tuple(open_record()["topics"])


def test_the_examples_are_sound_openly_invented_and_not_in_the_data() -> None:
    files = read_folder(EXAMPLES, topics=TOPICS)
    assert [file.witness.siglum for file in files] == ["EXAMPLE-1", "EXAMPLE-2"]
    assert all("nvented" in file.witness.title and "made up" in file.archive for file in files)
    assert not list((data_folder() / "witnesses").glob("EXAMPLE*"))


def test_the_transcriptions_and_names_of_this_checkout_are_sound() -> None:
    assert transcription_faults(data_folder(), TOPICS) == ()


def test_the_check_of_the_record_covers_them(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    data = tmp_path / "data"
    shutil.copytree(data_folder(), data)
    shutil.copy(EXAMPLES / "EXAMPLE-1.txt", data / "witnesses")
    assert main(["check", str(data)]) == 0
    (data / "witnesses" / "EXAMPLE-1.txt").write_text("siglum: EXAMPLE-1\n", encoding="utf-8")
    (data / "names.txt").write_text("U.S.S.R.\n", encoding="utf-8")
    capsys.readouterr()
    assert main(["check", str(data)]) == 1
    said = capsys.readouterr().out
    assert "EXAMPLE-1.txt:1: title: '': add a line 'title: ...' to the header" in said
    assert "names.txt:1: 'U.S.S.R.': write two or more names parted by semicolons" in said


@pytest.mark.parametrize(
    ("language", "one", "two"),
    [
        (Language.ENGLISH, "the U.S.S.R.", "the Soviet Union"),
        (Language.ENGLISH, "the Union of Soviet Socialist Republics", "the U. S. S. R."),
        (Language.ENGLISH, "Roumania", "Rumania"),
        (Language.FRENCH, "l’U.R.S.S.", "l'Union des Républiques soviétiques socialistes"),
        (Language.RUSSIAN, "с Советским Союзом", "с СССР"),
        (Language.GERMAN, "der UdSSR", "der Sowjetunion"),
    ],
)
def test_names_of_one_state_are_one_name(language: Language, one: str, two: str) -> None:
    read = reader(language).tokens
    assert [token.n for token in read(one)] == [token.n for token in read(two)]
    assert "".join(token.text for token in read(two)) == two
