"""A promised address that is gone is told; one that moved leads on."""

from __future__ import annotations

from pathlib import Path

import pytest

from edition.book.moved import leading_on
from edition.exports.registry import lost_addresses, present_addresses, promise_addresses, read_registry
from edition.record import open_record

RECORD = open_record()
STRANG = "chapters/negotiations/strang.html"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A book of one chapter with two paragraphs, all promised."""
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs/addresses.txt").write_text("", encoding="utf-8")
    (tmp_path / "docs/moved.csv").write_text("old,new\n", encoding="utf-8")
    (tmp_path / "chapters/negotiations").mkdir(parents=True)
    (tmp_path / "CITATION.cff").write_text(
        'title: "A trial"\nauthors:\n  - name: A\nversion: 1.0.0\ndate-released: "2026-01-02"\n', encoding="utf-8"
    )
    chapter = tmp_path / "chapters/negotiations/strang.md"
    chapter.write_text("# June\n\n{#strang-one}\nOne.\n\n{#strang-two}\nTwo.\n", encoding="utf-8")
    promise_addresses(RECORD, tmp_path)
    return tmp_path


def told(root: Path) -> list[tuple[str, str]]:
    return [(problem.file, problem.value) for problem in lost_addresses(RECORD, root)]


def test_pages_paragraphs_and_records_have_addresses() -> None:
    here = present_addresses(RECORD)
    assert {
        "index.html",
        STRANG,
        f"{STRANG}#strang-unknown-choice",
        "chapters/apparatus/chronology.html#1939-05-27-anglo-french-draft",
        "chapters/apparatus/drafts/su-1939-06-02.html#art-1",
        "chapters/apparatus/people/molotov.html",
        "chapters/apparatus/sources.html#carley-2019-fiasco",
    } <= here


def test_what_is_promised_once_is_kept_and_new_addresses_join(root: Path) -> None:
    assert told(root) == []
    assert f"{STRANG}#strang-two" in read_registry(root)
    assert promise_addresses(RECORD, root) == 0


def test_a_lost_paragraph_is_told_until_it_leads_on(root: Path) -> None:
    chapter = root / "chapters/negotiations/strang.md"
    chapter.write_text(chapter.read_text(encoding="utf-8").replace("strang-two", "strang-zwei"), encoding="utf-8")
    assert told(root) == [("docs/addresses.txt", f"{STRANG}#strang-two")]
    moved = root / "docs/moved.csv"
    moved.write_text(f"old,new\n{STRANG}#strang-two,{STRANG}#strang-zwei\n", encoding="utf-8")
    assert told(root) == []
    moved.write_text(f"old,new\n{STRANG}#strang-two,{STRANG}#nowhere\n", encoding="utf-8")
    assert told(root) == [("docs/moved.csv", f"{STRANG}#nowhere")]


def test_a_page_that_still_stands_cannot_have_moved(root: Path) -> None:
    (root / "docs/moved.csv").write_text(f"old,new\n{STRANG},index.html\n", encoding="utf-8")
    assert told(root) == [("docs/moved.csv", STRANG)]


def test_the_page_left_behind_leads_to_the_new_one() -> None:
    page = leading_on("chapters/part/old.html", "chapters/other/new.html#a&b", "The River")
    assert 'content="0; url=../other/new.html#a&amp;b"' in page
    assert '<a href="../other/new.html#a&amp;b">' in page
