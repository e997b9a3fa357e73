"""Lengths: no text is longer than the place it is shown in, or than anything of its kind."""

from __future__ import annotations

from collections.abc import Iterator

from edition.record.checks.rule import fault
from edition.record.problems import Problem
from edition.record.record import Record
from edition.record.texts import texts_of_record

LONGEST = {"prose": 1200, "controlled": 300, "quotation": 200, "field": 400}
"""Characters of a text of each meaning where the description gives no measure."""

LONGEST_OTHER = 250
LONGEST_WORD = 45
"""No word of the record's languages is longer, hyphens apart; a longer one is two that lost their space."""


def short_texts_are_short(record: Record) -> Iterator[Problem]:
    """Titles, short names and introductions fit a figure and a hover text."""
    for table in record.package.tables:
        for column in (c for c in table.columns if c.max_length is not None):
            for row in record.table(table.name).values():
                text = row.text_of(column.name)
                if column.max_length is not None and len(text) > column.max_length:
                    yield fault(row, column.name, text, "too-long", f"has {len(text)} characters",
                                f"Keep to {column.max_length}")  # fmt: skip


def texts_are_of_a_measure(record: Record) -> Iterator[Problem]:
    """No text and no word is longer than any of its kind can be."""
    for text in texts_of_record(record):
        most = LONGEST.get(text.meaning, LONGEST_OTHER)
        if len(text.text) > most:
            yield text.fault("too-long", f"has {len(text.text)} characters", f"Keep to {most}")
        for word in text.words():
            if len(word) > LONGEST_WORD:
                yield text.fault("too-long", f"has a word of {len(word)} letters", "Look for a lost space", word)
