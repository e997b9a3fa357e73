"""A book is called what its configuration says, and files that repeat it are held against that."""

from __future__ import annotations

from pathlib import Path

import pytest

from edition.exports.identity import IdentityError, read_identity
from edition.exports.said_once import said_once
from edition.record.folders import book_folder

CONFIG = """title: "The Reed: an edition"
author: The Reed contributors
html: {baseurl: "https://reed.example/book"}
"""
CITATION = """cff-version: 1.2.0
title: "The Reed: an edition"
authors:
  - name: The Reed contributors
version: 1.10
date-released: 2031-05-04
doi: 10.1234/reed
"""


@pytest.fixture
def root(tmp_path: Path) -> Path:
    (tmp_path / "_config.yml").write_text(CONFIG, encoding="utf-8")
    (tmp_path / "CITATION.cff").write_text(CITATION, encoding="utf-8")
    return tmp_path


def told(root: Path) -> list[tuple[str, int, str]]:
    return [(problem.file, problem.row, problem.rule) for problem in said_once(root)]


def change(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


def test_the_identity_is_that_of_the_configuration(root: Path) -> None:
    work = read_identity(root)
    assert (work.title, work.short_title, work.author) == ("The Reed: an edition", "The Reed", "The Reed contributors")
    assert (work.version, work.day.isoformat(), work.year, work.doi) == ("1.10", "2031-05-04", "2031", "10.1234/reed")
    assert (work.slug, work.record_title) == ("the-reed", "The Reed: the record")
    assert work.at("index.html") == "https://reed.example/book/index.html"
    assert told(root) == []


def test_an_installed_package_has_its_citation_file_alone(root: Path) -> None:
    (root / "_config.yml").unlink()
    work = read_identity(root)
    assert (work.title, work.author, work.url) == ("The Reed: an edition", "The Reed contributors", "")


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("version: 1.10\n", "", "CITATION.cff has no field version: add a line version: …"),
        ("2031-05-04", "May 2031", "date-released is May 2031: write a day"),
        ("authors:", "authors: [", "CITATION.cff, line "),
    ],
)
def test_a_field_that_lacks_or_cannot_be_read_is_named(root: Path, old: str, new: str, said: str) -> None:
    (root / "_config.yml").unlink()
    change(root / "CITATION.cff", old, new)
    with pytest.raises(IdentityError) as error:
        read_identity(root)
    assert said in str(error.value)
    assert [(file, rule) for file, _, rule in told(root)] == [("CITATION.cff", "identity")]


def test_a_fork_that_renames_only_the_configuration_is_told_what_else_names_the_old_work(root: Path) -> None:
    (root / "README.md").write_text("# The Reed: an edition\n\n> The Reed contributors, version 1.10.\n", "utf-8")
    change(root / "_config.yml", "The Reed: an edition", "The Rush: an edition")
    change(root / "_config.yml", "The Reed contributors", "Ada Moor")
    assert told(root) == [
        ("CITATION.cff", 2, "two-works"),
        ("CITATION.cff", 3, "two-works"),
        ("README.md", 3, "citation"),
        ("README.md", 1, "two-works"),
    ]


def test_a_version_said_again_is_told(root: Path) -> None:
    (root / "_config.yml").write_text(CONFIG + "sphinx:\n  config:\n    release: 1.10\n", encoding="utf-8")
    (root / "data").mkdir()
    (root / "data/datapackage.json").write_text(
        '{\n "title": "The Reed: the record",\n "version": "1.9"\n}\n', encoding="utf-8"
    )
    assert told(root) == [("_config.yml", 6, "said-twice"), ("datapackage.json", 3, "said-twice")]


def test_this_book_names_itself_once() -> None:
    assert told(book_folder()) == []
