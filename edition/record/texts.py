"""Every text of the record, cell by cell and source by source, for rules that look at words and letters."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from edition.record.package import TableSchema
from edition.record.problems import Problem
from edition.record.record import Record

NAMING = frozenset("id table record into column coded page value chapter choice selection origin zone".split())
"""Columns that hold names of things and no words, beside those with references, citations or values of a list."""

WORDED_LISTS = frozenset({"aliases"})
"""Lists of words among those without semantics; all others hold codes."""

SOURCES = "sources"
"""What stands for a table where a text is of the bibliography."""

_WORD = re.compile(r"[^\W\d_]+")
_STOP = re.compile(r"[.?!…][’”»)\]]*$")


@dataclass(frozen=True, slots=True)
class Text:
    """One text: a cell, a part of a list, or a field of a source.

    Attributes
    ----------
    table
        Its table; ``sources`` for the bibliography.
    meaning
        The semantics of its column; ``field`` for a source.
    """

    file: str
    row: int
    table: str
    column: str
    meaning: str
    text: str

    def fault(self, rule: str, message: str, remedy: str, value: str = "") -> Problem:
        """Return a problem of this text."""
        return Problem(self.file, self.row, self.column, value or self.text, rule, message, remedy)

    @property
    def is_prose(self) -> bool:
        """Whether it is prose of the edition."""
        return self.meaning == "prose"

    @property
    def is_stopped(self) -> bool:
        """Whether it ends as a sentence does."""
        return _STOP.search(self.text) is not None

    def words(self) -> list[str]:
        """Return its words, without figures."""
        return _WORD.findall(self.text)


def texts_of_record(record: Record) -> tuple[Text, ...]:
    """Return every text of every table and of the bibliography."""
    if "texts" not in record.kept:
        record.kept["texts"] = (*_of_tables(record), *_of_sources(record))
    found: tuple[Text, ...] = record.kept["texts"]
    return found


def texts_of_tables(record: Record) -> Iterator[Text]:
    """Yield every text of every table; ids, keys and values of a list are none."""
    return (text for text in texts_of_record(record) if text.table != SOURCES)


def words_of(record: Record) -> Counter[str]:
    """Return how often each word of the record stands in it, as it is written."""
    if "words" not in record.kept:
        record.kept["words"] = Counter(word for text in texts_of_record(record) for word in text.words())
    found: Counter[str] = record.kept["words"]
    return found


def _of_tables(record: Record) -> Iterator[Text]:
    for table in record.package.tables:
        columns = _worded(table)
        for row in record.table(table.name).values():
            for name, meaning in columns:
                for text in row.texts_of(name):
                    yield Text(table.path, row.line, table.name, name, meaning, text)


def _of_sources(record: Record) -> Iterator[Text]:
    """Yield the names, titles and notes of every source, and its other fields; addresses are none."""
    file = record.package.bibliography
    for source in record.sources.values():
        said = [("title", source.title), ("note", source.note), ("rights", source.rights), ("year", source.year)]
        said += [("author", name) for name in source.authors] + [("editor", name) for name in source.editors]
        for name, text in (*said, *source.fields):
            if text:
                yield Text(file, 0, SOURCES, f"{source.key}: {name}", "field", text)


def _worded(table: TableSchema) -> list[tuple[str, str]]:
    naming = {reference.column for reference in table.references} | set(table.citations) | NAMING
    return [
        (column.name, column.semantics)
        for column in table.columns
        if column.type in ("string", "list")
        and not column.enum
        and column.name not in naming
        and column.semantics not in ("id", "edtf", "address")
        and (column.type == "string" or column.semantics or column.name in WORDED_LISTS)
    ]
