"""Identity: ids keep their shape, what is one stands once, numbers and chapters are ones there are."""

from __future__ import annotations

import re
from collections.abc import Iterator
from math import inf

from edition.record.checks.rule import fault
from edition.record.problems import Problem
from edition.record.record import Record
from edition.record.relations import parts_of_chapters

_PLAIN = re.compile(r"[a-z0-9]+(?:[-.][a-z0-9]+)*")
"""What an id looks like where the description has no pattern for it."""

LONGEST_ID = 80

RESERVED = frozenset(
    {"con", "prn", "aux", "nul", *(f"{port}{n}" for port in ("com", "lpt") for n in range(10))}
    | {
        "index",
        "genindex",
        "search",
        "searchindex",
        "objects",
        "constructor",
        "prototype",
        "__proto__",
        "hasownproperty",
    }
    | {"tostring", "valueof", "this", "self", "null", "undefined", "true", "false", "nan"}
)
"""Names of devices, of pages that every book has, and of what every object of a script holds."""

_NEVER_FILES = frozenset({"labels"})
"""Tables whose ids are made of codes and name no page."""

_KEY = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")


def ids_are_readable(record: Record) -> Iterator[Problem]:
    """Ids are lower-case letters, digits and single hyphens or dots, or have the pattern that the description gives."""
    for table in record.package.tables:
        pattern = table.column("id").pattern
        shape = re.compile(pattern) if pattern else _PLAIN
        remedy = f"Follow the pattern {pattern}" if pattern else "Use lower-case letters, digits and hyphens"
        for row in record.table(table.name).values():
            if not shape.fullmatch(row.id):
                yield fault(row, "id", row.id, "id-shape", "is not an id", remedy)
    for key in record.sources:
        if not _KEY.fullmatch(key):
            yield Problem(record.package.bibliography, 0, key, key, "id-shape", "is not a citation key",
                          "Use lower-case letters, digits and hyphens")  # fmt: skip


def ids_can_be_files(record: Record) -> Iterator[Problem]:
    """An id can be the name of a file and of a page on every system: it is not too long, and no name that is taken."""
    for table in record.package.tables:
        longest = LONGEST_ID * (len(table.id_parts.columns) if table.id_parts else 1)
        for row in record.table(table.name).values():
            taken = [part for part in re.split(r"[./]", row.id.lower()) if part in RESERVED]
            if taken and table.name not in _NEVER_FILES:
                yield fault(row, "id", row.id, "reserved-id", f"holds {taken[0]!r}, which means something else to programs",
                            "Use another name")  # fmt: skip
            if len(row.id) > longest:
                yield fault(row, "id", row.id, "long-id", f"has {len(row.id)} characters", f"Keep to {longest}")


def ids_agree_with_their_parts(record: Record) -> Iterator[Problem]:
    """An id made of other ids agrees with the columns that hold them."""
    for table in record.package.tables:
        made_of = table.id_parts
        if made_of is None:
            continue
        for row in record.table(table.name).values():
            beginning = made_of.separator.join(str(row.cell(c)) for c in made_of.columns)
            if made_of.followed_by_name:
                agrees = row.id.startswith(beginning + made_of.separator)
                said = f"does not begin with {beginning + made_of.separator!r}"
            else:
                agrees, said = row.id == beginning, f"is not {beginning!r}"
            if not agrees:
                yield fault(row, "id", row.id, "id-parts", said,
                            f"Bring it into agreement with: {', '.join(made_of.columns)}")  # fmt: skip


def marks_stand_once(record: Record) -> Iterator[Problem]:
    """A siglum, a place in an order, a phrase, a name or a term stands once."""
    for table in record.package.tables:
        for columns in table.unique:
            seen: dict[tuple[str, ...], int] = {}
            for row in record.table(table.name).values():
                mark = tuple(str(row.cell(c)) for c in columns)
                if mark in seen:
                    yield fault(row, columns[-1], mark[-1], "double", f"already stands in row {seen[mark]}",
                                "Give one of the two another, or remove it")  # fmt: skip
                seen.setdefault(mark, row.line)


def numbers_are_possible(record: Record) -> Iterator[Problem]:
    """Coordinates lie on the globe, years in our time, and counting begins at one."""
    for table in record.package.tables:
        for column in (c for c in table.columns if c.minimum is not None or c.maximum is not None):
            least = -inf if column.minimum is None else column.minimum
            most = inf if column.maximum is None else column.maximum
            for row in record.table(table.name).values():
                number = row.cell(column.name)
                if isinstance(number, int | float) and not least <= number <= most:
                    yield fault(row, column.name, str(number), "range", f"is not between {least} and {most}",
                                "Correct it")  # fmt: skip


def arguments_stand_in_chapters(record: Record) -> Iterator[Problem]:
    """A step of the argument names a chapter of the book and the part it stands in."""
    parts = parts_of_chapters(record)
    if not record.is_whole("chapters"):
        return
    for row in record.rows("arguments"):
        chapter = row.chapter
        if chapter not in parts:
            yield fault(row, "chapter", chapter, "chapter", "is not a chapter with a number",
                        f"Use one of: {', '.join(parts)}")  # fmt: skip
        elif parts[chapter] != row.part:
            yield fault(row, "part", str(row.part), "chapter", f"is not the part of {chapter}",
                        f"Write {parts[chapter]}")  # fmt: skip


def statements_have_a_speaker(record: Record) -> Iterator[Problem]:
    """A statement names a person, or the body that spoke."""
    for row in record.rows("statements"):
        if not row.speaker and not row.voice:
            yield fault(row, "speaker", "", "speaker", "is empty, and so is voice", "Name a person or a voice")
