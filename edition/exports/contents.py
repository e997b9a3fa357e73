"""That the table of chapters, the contents of the book and the first headings of its pages agree."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Any

import yaml

from edition.exports.addresses import PAGED
from edition.record import Record
from edition.record.folders import book_folder
from edition.record.labels import words
from edition.record.problems import Problem
from edition.record.reading import read_text
from edition.record.tables import Chapter
from edition.record.unknown import UnknownRecord

CONTENTS = "_toc.yml"
"""The contents as Jupyter Book reads them."""

CHAPTERS = "chapters.csv"


def contents_agree(record: Record, root: Path | None = None) -> Iterator[Problem]:
    """Yield each page whose place or title is not the same in the contents, in its file and in the table of chapters.

    Parameters
    ----------
    record
        The record.
    root
        The folder of the book; without one that of ``book_folder``.
    """
    root = root or book_folder()
    parts, problems = _read_parts(root)
    if problems:
        yield from problems
        return
    chapters = sorted(record.rows("chapters"), key=lambda row: row.position)
    yield from _places(parts, chapters)
    yield from _captions(record, parts, chapters)
    yield from _drafts(record, parts)
    for chapter in chapters:
        yield from _title(chapter, root)


def _read_parts(root: Path) -> tuple[list[dict[str, Any]], list[Problem]]:
    """Return the parts of the contents, or what is wrong with the file."""
    text, problems = read_text(root / CONTENTS)
    if text is None:
        return [], problems
    try:
        parts = _parts(yaml.safe_load(text))
        _ = [_pages(part) for part in parts]
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        return [], [
            Problem(CONTENTS, mark.line + 1 if mark else 0, "", "", "contents", "is not YAML", "Correct this line")
        ]
    except (AttributeError, KeyError, TypeError):
        return [], [
            Problem(CONTENTS, 0, "", "", "contents", "does not list chapters", "Restore its parts and chapters")
        ]
    return parts, []


def _parts(contents: dict[str, Any]) -> list[dict[str, Any]]:
    """Return the parts of the contents; those of a book without parts as one."""
    found: list[dict[str, Any]] = contents.get("parts") or [contents]
    return found


def _pages(part: dict[str, Any]) -> list[str]:
    return [entry["file"] for entry in part.get("chapters", ()) if "file" in entry]


def _places(parts: Sequence[dict[str, Any]], chapters: Sequence[Chapter]) -> Iterator[Problem]:
    contents = [page for part in parts for page in _pages(part)]
    table = [chapter.page for chapter in chapters]
    for page in contents:
        if page not in table:
            yield Problem(CONTENTS, 0, "", page, "contents", f"is not in {CHAPTERS}", "Add a row for it")
    for chapter in chapters:
        if chapter.page not in contents:
            yield _fault(chapter, "page", chapter.page, f"is not in {CONTENTS}", "Add it there, or remove the row")
    shared = [page for page in contents if page in table]
    for chapter, page in zip((one for one in chapters if one.page in contents), shared, strict=True):
        if chapter.page != page:
            yield _fault(chapter, "position", str(chapter.position), f"puts the page where {CONTENTS} has {page}",
                         "Bring both into one order")  # fmt: skip
            return  # the pages after it are out of place because it is


def _captions(record: Record, parts: Sequence[dict[str, Any]], chapters: Sequence[Chapter]) -> Iterator[Problem]:
    captions = {page: part.get("caption") for part in parts for page in _pages(part)}
    told: set[str] = set()
    for chapter in chapters:
        caption = captions.get(chapter.page)
        if caption is None or chapter.part in told:
            continue
        told.add(chapter.part)
        try:
            name = words(record, "chapters", "part", chapter.part)
        except UnknownRecord:
            yield _fault(chapter, "part", chapter.part, "has no words",
                         f"Add a row chapters.part.{chapter.part} to labels.csv")  # fmt: skip
            continue
        if caption != name:
            yield _fault(chapter, "part", chapter.part, f"is {name!r} in labels.csv and {caption!r} in {CONTENTS}",
                         "Write the same in both, or move the page to its part")  # fmt: skip


def _drafts(record: Record, parts: Sequence[dict[str, Any]]) -> Iterator[Problem]:
    """Drafts stand in the contents, below their list."""
    below = [
        section.get("file") or section.get("glob", "")
        for part in parts
        for entry in part.get("chapters", ())
        for section in entry.get("sections", ())
    ]
    for draft in record.rows("drafts"):
        page = f"{PAGED['drafts']}/{draft.id}"
        if not any(fnmatchcase(page, named) for named in below):
            yield Problem("drafts.csv", draft.line, "id", draft.id, "contents", f"has no line in {CONTENTS}",
                          f"Add there, in order of time:           - file: {page}")  # fmt: skip


def _title(chapter: Chapter, root: Path) -> Iterator[Problem]:
    path = root / f"{chapter.page}.md"
    if not path.is_file():
        yield _fault(chapter, "page", chapter.page, "is no file", f"Write {chapter.page}.md, or correct the path")
        return
    text, _ = read_text(path)  # what cannot be read is told of the chapter
    lines = (text or "").splitlines()
    heading = next((line.removeprefix("# ").strip() for line in lines if line.startswith("# ")), "")
    if text is not None and heading != chapter.title:
        yield _fault(chapter, "title", chapter.title, f"is not the first heading of {chapter.page}.md, {heading!r}",
                     "Write the same in both")  # fmt: skip


def _fault(chapter: Chapter, column: str, value: str, message: str, remedy: str) -> Problem:
    return Problem(CHAPTERS, chapter.line, column, value, "contents", message, remedy)
