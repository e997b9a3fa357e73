"""Capitals: letters have the case that the column and the word have elsewhere."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from edition.record.problems import Problem
from edition.record.record import Record
from edition.record.texts import Text, texts_of_tables, words_of

_INNER = re.compile(r"[^\W\d_]*(?:[a-zà-öø-ÿа-я][A-ZÀ-ÖØ-ÞА-Я]|[A-ZÀ-ÖØ-ÞА-Я]{2}[a-zà-öø-ÿа-я]{2})[^\W\d_]*")
_ALONE = re.compile(r"(?<![\w-])[^\W\d_]+(?![\w-])")
"""A word that is no part of an id or of a compound."""

_ODD = re.compile(r"[a-zà-öø-ÿа-я][A-ZÀ-ÖØ-ÞА-Я]|[A-ZÀ-ÖØ-ÞА-Я]{2}[a-zà-öø-ÿа-я]{2}")
_LAWFUL = re.compile(r"(?:Ma?c|Le|La|De|Fitz|O)[A-Z][a-z]+")
_CASED = frozenset({"prose", "controlled", "quotation", ""})
_FREE = frozenset({"house-style"})
"""Tables whose words are spoken of and not spoken."""

NEARLY_ALL = 0.97
"""A column of which so many cells begin alike begins so everywhere."""


def capitals_stand_first(record: Record) -> Iterator[Problem]:
    """A capital stands at the beginning of a word, or the word is an abbreviation or a name that stands more than once."""
    known: Counter[str] | None = None
    for text in texts_of_tables(record):
        if not _ODD.search(text.text):
            continue
        for word in _INNER.findall(text.text):
            known = known or words_of(record)
            if not _LAWFUL.fullmatch(word) and known[word] < 2:
                yield text.fault("letter-case", "has capitals inside a word", "Correct its letters", word)


def cells_begin_alike(record: Record) -> Iterator[Problem]:
    """A cell begins with a capital, or with a small letter, where all others of its column do; names keep their capital."""
    columns: dict[tuple[str, str], list[Text]] = {}
    known = words_of(record)
    for text in texts_of_tables(record):
        if text.meaning in _CASED and text.table not in _FREE and text.words() and _first(text).isalpha():
            columns.setdefault((text.table, text.column), []).append(text)
    for texts in columns.values():
        others = [text for text in texts if not _first(text).isupper()]
        if _are_few(others, texts):
            for text in others:
                yield text.fault("letter-case", "does not begin with a capital, as its column does", "Begin with one")
        others = [text for text in texts if not _first(text).islower()]
        if _are_few(others, texts):
            for text in (t for t in others if known[t.words()[0].lower()]):
                yield text.fault("letter-case", "does not begin with a small letter, as its column does",
                                 "Begin with one")  # fmt: skip


def words_keep_their_case(record: Record) -> Iterator[Problem]:
    """A name has its capital, and a word is not written in capitals that elsewhere is not."""
    known, names = words_of(record), _names(record)
    for text in texts_of_tables(record):
        for word in _ALONE.findall(text.text) if text.meaning in ("prose", "") else ():
            if known[word] > 1 or len(word) < 3:
                continue
            if word.islower() and word.capitalize() in names:
                yield text.fault("letter-case", f"has no capital; {word.capitalize()} is a name",
                                 "Correct its letters", word)  # fmt: skip
            if word.isupper() and (known[word.capitalize()] or known[word.lower()]):
                yield text.fault("letter-case", "is written in capitals, and elsewhere is not",
                                 "Correct its letters", word)  # fmt: skip


def _names(record: Record) -> set[str]:
    """Return words that are names of people, places and governments."""
    said = [person.sort_name.partition(",")[0] for person in record.rows("people")]
    said += [place.name_then.partition(",")[0] for place in record.rows("places")]
    said += [name for party in record.rows("parties") for name in (party.short, party.adjective) if " " not in name]
    return {word for name in said for word in name.split() if word.istitle()}


def _are_few(others: list[Text], texts: list[Text]) -> bool:
    return len(texts) > 3 and 0 < len(others) <= max(1, (1 - NEARLY_ALL) * len(texts))


def _first(text: Text) -> str:
    return text.text.lstrip("‘“([«… ")[:1]
