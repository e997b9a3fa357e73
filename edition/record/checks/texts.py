"""Texts: quotations, prose, and controlled English."""

from __future__ import annotations

import re
from collections.abc import Iterator

from edition.record.checks.rule import fault
from edition.record.problems import Problem
from edition.record.record import Record
from edition.record.rows import Row
from edition.record.vocabulary import SLOTS, names_pattern, phrase_pattern, phrases_in

LONGEST_QUOTATION = 12
_MARKUP = re.compile(r"<[A-Za-z/!?]|&[a-z]+;|&#|\{\{|\{%|\{[a-z]+\}`|```")
_CODES = re.compile(r"[a-z]{2,3}(?:; [a-z]{2,3})*")
_QUOTED = re.compile(r"“([^“”]+)”")


def quotations_are_phrases(record: Record) -> Iterator[Problem]:
    """A quotation has at most twelve words, and a translation if not English."""
    for row in record.rows("readings"):
        words = len(row.text.split())
        if words > LONGEST_QUOTATION:
            yield fault(row, "text", row.text, "long-quotation", f"has {words} words",
                        f"Quote at most {LONGEST_QUOTATION}")  # fmt: skip
        if row.lang != "en" and not row.translation:
            yield fault(row, "translation", "", "translation", "is empty although the words are not English",
                        "Translate them")  # fmt: skip


def languages_are_codes(record: Record) -> Iterator[Problem]:
    """A language is a code of ISO 639, and is given wherever words of an original are."""
    for table in record.package.tables:
        for column in (c.name for c in table.columns if c.semantics == "lang"):
            for row in record.table(table.name).values():
                code = row.text_of(column)
                if code and not _CODES.fullmatch(code):
                    yield fault(row, column, code, "language", "is not a language code",
                                "Use an ISO 639 code such as en, fr, ru; mul for several")  # fmt: skip
    for row in record.rows("terms"):
        if row.original and not row.lang:
            yield fault(row, "lang", "", "language", "is empty although an original is given", "Name its language")


def languages_of_drafts_have_names(record: Record) -> Iterator[Problem]:
    """The language of a draft has a name that its page can say."""
    if not record.is_whole("labels"):
        return
    for draft in record.rows("drafts"):
        if draft.language and f"any.lang.{draft.language}" not in record.labels:
            yield fault(draft, "language", draft.language, "words", "has no words for readers",
                        f"Add the row any.lang.{draft.language} to labels.csv")  # fmt: skip


def prose_quotes_phrases(record: Record) -> Iterator[Problem]:
    """What our prose quotes in double quotation marks has at most twelve words."""
    for table in record.package.tables:
        for column in (c.name for c in table.columns if c.semantics == "prose" and c.type == "string"):
            for row in record.table(table.name).values():
                for quoted in _QUOTED.findall(row.text_of(column)):
                    if len(quoted.split()) > LONGEST_QUOTATION:
                        yield fault(row, column, quoted, "long-quotation", f"has {len(quoted.split())} words",
                                    f"Quote at most {LONGEST_QUOTATION}")  # fmt: skip


def prose_is_plain(record: Record) -> Iterator[Problem]:
    """Text holds no markup, no template code and no straight quotation marks."""
    for table in record.package.tables:
        columns = [c.name for c in table.columns if c.semantics in ("prose", "quotation", "controlled")]
        for row in record.table(table.name).values():
            for column in columns:
                yield from _plain(row, column)


def _plain(row: Row, column: str) -> Iterator[Problem]:
    for text in row.texts_of(column):
        if _MARKUP.search(text):
            yield fault(row, column, text, "markup", "looks like HTML or template code", "Write plain text")
        if '"' in text:
            yield fault(row, column, text, "straight-quotes", "has straight quotation marks", "Use ‘ ’ or “ ”")


def restatements_keep_to_the_vocabulary(record: Record) -> Iterator[Problem]:
    """Every slot of a clause is a phrase of the vocabulary, or several joined by semicolons."""
    if not record.is_whole("vocabulary"):
        return
    names = names_pattern(record)
    patterns = {
        slot: [phrase_pattern(row.phrase, names) for row in record.rows("vocabulary") if row.slot == slot]
        for slot in SLOTS
    }
    for clause in record.rows("clauses"):
        for slot in SLOTS:
            for part in phrases_in(clause, slot):
                if not any(pattern.fullmatch(part) for pattern in patterns[slot]):
                    yield fault(clause, slot, part, "vocabulary", "is not a phrase of the vocabulary",
                                "Use a phrase of vocabulary.csv for this slot, or add one there with its meaning")  # fmt: skip
