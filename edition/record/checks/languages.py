"""Languages: given as codes, with names that readers see, and in agreement with the letters of the words."""

from __future__ import annotations

import re
from collections.abc import Iterator

from edition.record.checks.rule import fault
from edition.record.problems import Problem
from edition.record.record import Record

_CODES = re.compile(r"[a-z]{2,3}(?:; [a-z]{2,3})*")
_CYRILLIC = re.compile("[Ѐ-ӿ]")
_CYRILLIC_CODES = frozenset({"ru", "uk", "be", "bg", "sr", "mk"})
_WORDED = (("readings", "text"), ("terms", "original"))


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


def words_are_in_their_language(record: Record) -> Iterator[Problem]:
    """Words of an original are written in the alphabet of the language that is given for them."""
    for table, column in _WORDED:
        for row in record.table(table).values():
            words, codes = row.text_of(column), set(row.text_of("lang").split("; "))
            if codes & _CYRILLIC_CODES and codes <= _CYRILLIC_CODES and not _CYRILLIC.search(words):
                yield fault(
                    row,
                    column,
                    words,
                    "other-alphabet",
                    "has no Cyrillic letter",
                    "Correct the words or their language",
                )
            if codes and not codes & _CYRILLIC_CODES and "mul" not in codes and _CYRILLIC.search(words):
                yield fault(
                    row, column, words, "other-alphabet", "has Cyrillic letters", "Correct the words or their language"
                )
