"""Quotations: at most twelve words of others stand together, wherever text can stand."""

from __future__ import annotations

from collections.abc import Iterator

from edition.record.checks.rule import fault
from edition.record.problems import Problem
from edition.record.quoting import LONGEST_QUOTATION, long_quotations, words_counted
from edition.record.record import Record
from edition.record.texts import texts_of_record

_TITLES = frozenset({"title", "booktitle", "shorttitle", "original_title"})
"""Titles may quote at any length: they are names."""


def quotations_are_phrases(record: Record) -> Iterator[Problem]:
    """A quoted wording has at most twelve words, and a translation if not English."""
    for row in record.rows("readings"):
        words = words_counted(row.text)
        if words > LONGEST_QUOTATION:
            yield fault(row, "text", row.text, "long-quotation", f"has {words} words",
                        f"Quote at most {LONGEST_QUOTATION}")  # fmt: skip
        if row.lang != "en" and not row.translation:
            yield fault(row, "translation", "", "translation", "is empty although the words are not English",
                        "Translate them")  # fmt: skip


def quotation_marks_hold_phrases(record: Record) -> Iterator[Problem]:
    """What stands between quotation marks of any kind, in any cell or source, has at most twelve words."""
    titles = {source.title for source in record.sources.values()}
    for text in texts_of_record(record):
        if (text.table == "sources" or text.table == "publications") and text.column.split(": ")[-1] in _TITLES:
            continue
        for words, count in long_quotations(text.text):
            if words.rstrip(".,") not in titles:
                yield text.fault("long-quotation", f"has {count} words in quotation marks",
                                 f"Quote at most {LONGEST_QUOTATION}", words)  # fmt: skip
