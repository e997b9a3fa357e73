"""Prose: no sentence cut short, no character that cannot be seen, no address, nothing too long for its place."""

from __future__ import annotations

import re
from collections.abc import Iterator

from edition.record.checks.rule import fault
from edition.record.problems import Problem
from edition.record.record import Record
from edition.record.rows import Row

_CODE = re.compile(r"[<>`\\]|\{\{|\}\}|\{%|%\}|\{#|&(?:#\d+|#x[0-9a-f]+|[a-z]+);", re.IGNORECASE)
_ADDRESS = re.compile(r"https?:|www\.|\b(?:javascript|data|file):/", re.IGNORECASE)
_ODD_END = re.compile(r"(?:[,;:(\[–—/&+=*#“‘-]|(?<!\.)\.\.)$")
_UNSEEN = re.compile("[\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufffd]")
_PAIRS = (("(", ")"), ("[", "]"), ("“", "”"))


def cells_hold_no_code(record: Record) -> Iterator[Problem]:
    """No cell and no source holds a character that a page could take for code."""
    for row, column, text in _texts(record):
        found = _CODE.search(text)
        if found:
            yield fault(row, column, text, "code", f"holds {found[0]!r}, which a page could take for code",
                        "Write plain text")  # fmt: skip
    for source in record.sources.values():
        for name, text in (("title", source.title), ("note", source.note), ("rights", source.rights)):
            found = _CODE.search(text)
            if found:
                yield Problem(record.package.bibliography, 0, f"{source.key}: {name}", text, "code",
                              f"holds {found[0]!r}, which a page could take for code", "Write plain text")  # fmt: skip


def cells_hold_no_address(record: Record) -> Iterator[Problem]:
    """Tables hold no web addresses; those stand in the bibliography alone."""
    for row, column, text in _texts(record):
        if _ADDRESS.search(text):
            yield fault(row, column, text, "address", "holds a web address", "Cite a source of references.bib instead")


def characters_can_be_seen(record: Record) -> Iterator[Problem]:
    """No cell holds a character that cannot be seen, or the mark of one that was lost."""
    for row, column, text in _texts(record):
        found = _UNSEEN.search(text)
        if found:
            yield fault(row, column, text, "unseen", f"holds the character U+{ord(found[0]):04X}",
                        "Remove it, or restore the one that was lost")  # fmt: skip


def sentences_are_whole(record: Record) -> Iterator[Problem]:
    """Prose does not break off, and every bracket and quotation mark that opens is closed."""
    for row, column, text in _texts(record, prose=True):
        if _ODD_END.search(text) or "  " in text or any(text.count(a) != text.count(b) for a, b in _PAIRS):
            yield fault(row, column, text[-60:], "broken-off", "breaks off, or leaves a bracket open",
                        "Complete the sentence")  # fmt: skip


def short_texts_are_short(record: Record) -> Iterator[Problem]:
    """Titles, short names and introductions fit a figure and a hover text."""
    for table in record.package.tables:
        for column in (c for c in table.columns if c.max_length is not None):
            for row in record.table(table.name).values():
                text = row.text_of(column.name)
                if column.max_length is not None and len(text) > column.max_length:
                    yield fault(row, column.name, text, "too-long", f"has {len(text)} characters",
                                f"Keep to {column.max_length}")  # fmt: skip


def _texts(record: Record, *, prose: bool = False) -> Iterator[tuple[Row, str, str]]:
    for table in record.package.tables:
        for column in table.columns:
            # Phrases of the vocabulary hold blanks in braces.
            if (prose and column.semantics != "prose") or (table.name, column.name) == ("vocabulary", "phrase"):
                continue
            for row in record.table(table.name).values():
                for text in row.texts_of(column.name):
                    yield row, column.name, text
