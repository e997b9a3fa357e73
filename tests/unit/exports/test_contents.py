"""The table of chapters, the contents and the headings of the pages agree."""

from __future__ import annotations

from pathlib import Path

import pytest

from edition.exports.contents import contents_agree
from edition.record import Record
from edition.record.tables import Chapter
from tests.unit.made import made, record_of
from tests.unit.pages.drafts.small import HILL, draft
from tests.unit.pages.showing import label

TOC = f"""format: jb-book
root: index
parts:
  - caption: "Part one: the talks"
    chapters:
      - file: chapters/talks/bridge
      - file: chapters/talks/toll
  - caption: Apparatus
    chapters:
      - file: chapters/apparatus/drafts
        sections:
          - file: chapters/apparatus/drafts/{HILL}
"""
PAGES = {
    "chapters/talks/bridge": "---\nkernelspec: {}\n---\n\n# The bridge\n",
    "chapters/talks/toll": "# The toll\n",
    "chapters/apparatus/drafts": "# Drafts\n",
}


def chapter(name: str, position: int, part: str, folder: str, title: str) -> Chapter:
    return made(Chapter, id=name, position=position, part=part, page=f"chapters/{folder}/{name}", title=title)


CHAPTERS = (
    chapter("bridge", 1, "talks", "talks", "The bridge"),
    chapter("toll", 2, "talks", "talks", "The toll"),
    chapter("drafts", 3, "apparatus", "apparatus", "Drafts"),
)


def book(*chapters: Chapter) -> Record:
    words = (("talks", "Part one: the talks"), ("apparatus", "Apparatus"))
    labels = (label("chapters", "part", code, said) for code, said in words)
    return record_of(*CHAPTERS, *chapters, *labels, draft(HILL, "H1", "1921-05-01", "HI"))


@pytest.fixture
def root(tmp_path: Path) -> Path:
    (tmp_path / "_toc.yml").write_text(TOC, encoding="utf-8")
    for page, text in PAGES.items():
        path = tmp_path / f"{page}.md"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return tmp_path


def faults(record: Record, root: Path) -> list[str]:
    return [str(problem) for problem in contents_agree(record, root)]


def test_a_sound_book_has_no_faults(root: Path) -> None:
    assert faults(book(), root) == []


def test_a_page_in_the_contents_alone(root: Path) -> None:
    (root / "_toc.yml").write_text(TOC.replace("talks/toll\n", "talks/toll\n      - file: chapters/talks/new\n"))
    assert faults(book(), root) == [
        "_toc.yml: 'chapters/talks/new' is not in chapters.csv. Add a row for it. [contents]"
    ]


def test_a_page_in_the_table_alone(root: Path) -> None:
    said = faults(book(chapter("new", 4, "talks", "talks", "New")), root)
    assert said[0] == (
        "chapters.csv, row 2, column page: 'chapters/talks/new' is not in _toc.yml. Add it there, or remove the row. [contents]"
    )
    assert "is no file. Write chapters/talks/new.md, or correct the path" in said[1]


def test_pages_out_of_order(root: Path) -> None:
    (said,) = faults(book(chapter("bridge", 5, "talks", "talks", "The bridge")), root)
    assert (
        "column position: '2' puts the page where _toc.yml has chapters/talks/bridge. Bring both into one order."
        in said
    )


def test_another_title_than_the_heading(root: Path) -> None:
    (said,) = faults(book(chapter("toll", 2, "talks", "talks", "The tolls")), root)
    assert "column title: 'The tolls' is not the first heading of chapters/talks/toll.md, 'The toll'." in said


def test_another_caption_than_the_words_for_the_part(root: Path) -> None:
    (root / "_toc.yml").write_text(TOC.replace("Part one: the talks", "The talks"))
    (said,) = faults(book(), root)
    assert "column part: 'talks' is 'Part one: the talks' in labels.csv and 'The talks' in _toc.yml." in said


def test_a_draft_that_the_contents_do_not_have(root: Path) -> None:
    (root / "_toc.yml").write_text(TOC.partition("        sections:")[0])
    (said,) = faults(book(), root)
    assert f"drafts.csv, row 2, column id: '{HILL}' has no line in _toc.yml." in said
