"""Texts that are offered: lawful addresses, short quotations, and words on the white paper that rest on the record."""

from __future__ import annotations

from collections.abc import Iterator

from edition.record.checks.rule import fault
from edition.record.links import is_lawful
from edition.record.problems import Problem
from edition.record.quoting import LONGEST_QUOTATION
from edition.record.record import HOSTS, Record


def offers_are_lawful(record: Record) -> Iterator[Problem]:
    """A text that is offered has a lawful address, that of its source, or is left to the reader to supply."""
    if not record.is_whole("hosts"):
        return
    for text in record.rows("texts"):
        source = record.sources.get(text.source)
        if text.address and not is_lawful(text.address, record.hosts):
            yield fault(text, "address", text.address, "unlawful-link", "leads to no place on the list of lawful hosts",
                        f"Leave it empty, so that the reader supplies the text, or add the host to {HOSTS}")  # fmt: skip
        if text.address and source and not text.covers and text.address != source.url:
            yield fault(text, "address", text.address, "other-address", "is not the address of its source",
                        "Cite the source that stands at this address, or take its address")  # fmt: skip


def offers_are_told_by_few_words(record: Record) -> Iterator[Problem]:
    """The first and last words of a text that is offered are at most twelve."""
    for text in record.rows("texts"):
        for column in ("first_words", "last_words"):
            words = text.text_of(column)
            if len(words.split()) > LONGEST_QUOTATION:
                yield fault(text, column, words, "long-quotation", f"has {len(words.split())} words",
                            f"Quote at most {LONGEST_QUOTATION}")  # fmt: skip


def words_on_the_paper_rest_on_the_record(record: Record) -> Iterator[Problem]:
    """What a word on the white paper quotes was said in its statement."""
    for row in record.rows("paper-words"):
        quoted = record.readings.get(row.quotation)
        if quoted and quoted.record != row.statement:
            yield fault(row, "quotation", row.quotation, "other-statement", "is a quotation from another statement",
                        "Name one from this statement")  # fmt: skip
