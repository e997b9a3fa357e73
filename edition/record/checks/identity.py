"""Identity: ids keep their shape, what is one stands once, numbers and chapters are ones there are."""

from __future__ import annotations

import re
from collections.abc import Iterator

from edition.record.checks.rule import Rule, fault
from edition.record.problems import Problem
from edition.record.record import Record

_PLAIN = re.compile(r"[a-z0-9]+(?:[-.][a-z0-9]+)*")
_PATH = re.compile(r"[a-z0-9-]+(?:/[A-Za-z0-9]+(?:[-.][A-Za-z0-9]+)*)+")
_SHAPES = {"parties": re.compile(r"[A-Z]{2,3}"), "evidence": _PATH, "readings": _PATH, "merged": _PATH}
_KEY = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")

_MADE_OF = {
    "clauses": ("draft",),
    "coverage": ("draft", "topic"),
    "features": ("draft", "feature"),
    "contents": ("publication", "subject"),
    "vocabulary": ("slot",),
    "evidence": ("table", "record"),
    "readings": ("table", "record"),
}
_WHOLE = ("coverage", "features", "contents")
_ONCE = {
    "drafts": ("siglum",),
    "topics": ("position",),
    "exchanges": ("position",),
    "clauses": ("draft", "position"),
    "vocabulary": ("slot", "phrase"),
    "people": ("name",),
    "terms": ("term",),
}
_RANGES = {
    ("places", "lat"): (-90, 90),
    ("places", "lon"): (-180, 180),
    ("objections", "year"): (1939, 2100),
    ("topics", "position"): (1, 1000),
    ("clauses", "position"): (1, 1000),
    ("arguments", "position"): (1, 1000),
    ("proofs", "position"): (1, 1000),
}

CHAPTERS = {
    "two-questions": 1,
    "prologue": 1,
    "eight-points": 1,
    "molotov": 1,
    "strang": 1,
    "indirect-aggression": 1,
    "military-mission": 1,
    "why-publish": 2,
    "making-the-book": 2,
    "french-objection": 2,
    "not-published": 2,
    "every-sides-book": 2,
}
"""Chapters that argue, and the part in which each stands."""


def ids_are_readable(record: Record) -> Iterator[Problem]:
    """Ids are lower-case letters, digits and single hyphens or dots; parties have capital letters."""
    for table in record.package.tables:
        shape = _SHAPES.get(table.name, _PLAIN)
        for row in record.table(table.name).values():
            if not shape.fullmatch(row.id):
                yield fault(row, "id", row.id, "id-shape", "is not an id", "Use lower-case letters, digits and hyphens")
    for key in record.sources:
        if not _KEY.fullmatch(key):
            yield Problem(record.package.bibliography, 0, key, key, "id-shape", "is not a citation key",
                          "Use lower-case letters, digits and hyphens")  # fmt: skip


def ids_agree_with_their_parts(record: Record) -> Iterator[Problem]:
    """An id made of other ids agrees with the columns that hold them."""
    for table, columns in _MADE_OF.items():
        separator = "/" if table in ("evidence", "readings") else "."
        for row in record.table(table).values():
            beginning = separator.join(row.text_of(c) for c in columns)
            agrees = row.id == beginning if table in _WHOLE else row.id.startswith(beginning + separator)
            if not agrees:
                yield fault(row, "id", row.id, "id-parts", f"does not begin with {beginning!r}",
                            f"Bring it into agreement with: {', '.join(columns)}")  # fmt: skip


def marks_stand_once(record: Record) -> Iterator[Problem]:
    """A siglum, a place in an order, a phrase, a name or a term stands once."""
    for table, columns in _ONCE.items():
        seen: dict[tuple[str, ...], int] = {}
        for row in record.table(table).values():
            mark = tuple(str(row.cell(c)) for c in columns)
            if mark in seen:
                yield fault(row, columns[-1], mark[-1], "double", f"already stands in row {seen[mark]}",
                            "Give one of the two another, or remove it")  # fmt: skip
            seen.setdefault(mark, row.line)


def numbers_are_possible(record: Record) -> Iterator[Problem]:
    """Coordinates lie on the globe, years in our time, and counting begins at one."""
    for (table, column), (least, most) in _RANGES.items():
        for row in record.table(table).values():
            number = row.cell(column)
            if isinstance(number, int | float) and not least <= number <= most:
                yield fault(row, column, str(number), "range", f"is not between {least} and {most}", "Correct it")


def arguments_stand_in_chapters(record: Record) -> Iterator[Problem]:
    """A step of the argument names a chapter of the book and the part it stands in."""
    for row in record.rows("arguments"):
        chapter = row.chapter
        if chapter not in CHAPTERS:
            yield fault(row, "chapter", chapter, "chapter", "is not a chapter", f"Use one of: {', '.join(CHAPTERS)}")
        elif CHAPTERS[chapter] != row.part:
            yield fault(row, "part", str(row.part), "chapter", f"is not the part of {chapter}",
                        f"Write {CHAPTERS[chapter]}")  # fmt: skip


def statements_have_a_speaker(record: Record) -> Iterator[Problem]:
    """A statement names a person, or the body that spoke."""
    for row in record.rows("statements"):
        if not row.speaker and not row.voice:
            yield fault(row, "speaker", "", "speaker", "is empty, and so is voice", "Name a person or a voice")


RULES: tuple[Rule, ...] = (
    ids_are_readable,
    ids_agree_with_their_parts,
    marks_stand_once,
    numbers_are_possible,
    arguments_stand_in_chapters,
    statements_have_a_speaker,
)
