"""The chapters of a book, checked: what they are made of, and how they are written."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from edition.prose.cells import cell_faults
from edition.prose.markup import markup_faults
from edition.prose.rules import prose_faults
from edition.prose.source import Line, UnclosedError, lines_of
from edition.record import Record
from edition.record.folders import book_folder
from edition.record.problems import Problem
from edition.record.quoting import LONGEST_QUOTATION, long_quotations
from edition.record.reading import read_text
from edition.record.working_notes import working_note

CHAPTERS = "chapters"
"""The folder of the chapters inside a book."""

FRONT = "index.md"
"""The title page, beside that folder."""


def check_chapters(record: Record, root: Path | None = None) -> list[Problem]:
    """Return every fault of every chapter and of the title page.

    Parameters
    ----------
    record
        The record: names, terms, titles, lawful hosts.
    root
        The folder of the book, by default that of ``book_folder``; pages made from the record (stubs) hold no prose and
        are passed over.

    Returns
    -------
    list of Problem
        Sorted by file and line.
    """
    root = root or book_folder()
    problems: list[Problem] = []
    for path in [root / FRONT, *sorted((root / CHAPTERS).rglob("*.md"))]:
        if (path.name == FRONT and not path.exists()) or ".ipynb_checkpoints" in path.parts:
            continue
        name = path.relative_to(root).as_posix()
        text, unreadable = read_text(path)
        problems.extend(Problem(name, p.row, p.column, p.value, p.rule, p.message, p.remedy) for p in unreadable)
        if text is not None and "{record-page}" not in text:
            problems.extend(chapter_faults(name, text, record))
    return sorted(problems)


def chapter_faults(name: str, source: str, record: Record) -> Iterator[Problem]:
    """Yield the faults of one chapter.

    Parameters
    ----------
    name
        The file’s name, for the report.
    source
        Its text in MyST Markdown.
    record
        The record.
    """
    try:
        lines = list(lines_of(source))
    except UnclosedError as error:
        yield Problem(
            name, error.line, "", "", "not-closed", str(error), "Close it; what follows would be a part of it"
        )
        return
    for line in lines:
        for rule, value, message, remedy in markup_faults(line, record.hosts):
            yield Problem(name, line.number, "", value, rule, message, remedy)
        if line.kind == "code":
            yield from _shown(name, line)
        note = working_note(line.text) if line.kind == "prose" else ""
        if note:
            yield Problem(
                name, line.number, "", note, "working-note", "is a working note", "Do what it says, or take it out"
            )
    for start, code in _cells(lines):
        for place, value, message, remedy in cell_faults(code):
            yield Problem(name, start + place - 1, "", value, "cell", message, remedy)
    yield from prose_faults(name, source, record)


def _shown(name: str, line: Line) -> Iterator[Problem]:
    """What a block shows can be quoted too; straight marks hold strings of a program."""
    for words, count in long_quotations(line.text.replace('"', "").replace("'", "")):
        yield Problem(name, line.number, "", words, "quotation", f"has {count} words in quotation marks",
                      f"Quote {LONGEST_QUOTATION} words at most")  # fmt: skip


def _cells(lines: list[Line]) -> Iterator[tuple[int, str]]:
    """Yield the first line and the code of each cell."""
    block: list[Line] = []
    for line in lines:
        if line.kind == "code" and line.info.startswith("{code-cell}"):
            block.append(line)
        elif block:
            yield block[0].number, "\n".join(one.text for one in block)
            block = []
