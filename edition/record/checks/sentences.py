"""Sentences: prose is whole, as most of its column is, and no word stands twice."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator

from edition.record.problems import Problem
from edition.record.record import Record
from edition.record.texts import Text, texts_of_tables, words_of

_ODD_END = re.compile(r"(?:[,;:(\[–—/&+=*#“‘-]|(?<!\.)\.\.)$")
_PAIRS = (("(", ")"), ("[", "]"), ("“", "”"), ("«", "»"))
_OPEN_WORDS = frozenset("the an of and or by to with from that which who than into their its his between".split())
"""Words on which no title or phrase ends."""

_DOUBLED = re.compile(r"\b([^\W\d_]{2,})\s+\1\b", re.IGNORECASE)
_TWICE = frozenset({"had had", "that that", "May may"})
"""Words that can rightly stand twice."""

_ENDINGS = frozenset("s es d ed ing ly al er r less y ly n an ian".split())
"""What makes another word of a whole one; a word that lacks anything else of a longer one was cut."""

MOST = 0.9
"""A column of which so many cells end as sentences is one of sentences."""


def sentences_are_whole(record: Record) -> Iterator[Problem]:
    """Prose does not break off, and every bracket and quotation mark that opens is closed."""
    for text in texts_of_tables(record):
        words = text.words()
        if (
            _ODD_END.search(text.text)
            or "  " in text.text
            or any(text.text.count(a) != text.text.count(b) for a, b in _PAIRS)
        ):
            yield text.fault(
                "broken-off", "breaks off, or leaves a bracket open", "Complete the sentence", text.text[-60:]
            )
        elif (
            text.is_prose
            and not text.is_stopped
            and words
            and words[-1] in _OPEN_WORDS
            and text.text.endswith(words[-1])
        ):
            yield text.fault("broken-off", f"breaks off after {words[-1]!r}", "Complete it", text.text[-60:])


def sentences_have_their_stop(record: Record) -> Iterator[Problem]:
    """Prose ends with a full stop or question mark where the prose of its column does."""
    groups: dict[tuple[str, str, bool], list[Text]] = {}
    for text in texts_of_tables(record):
        if text.is_prose:
            groups.setdefault((text.table, text.column, _begins_as_sentence(text.text)), []).append(text)
    for texts in groups.values():
        open_ended = [text for text in texts if not text.is_stopped]
        if len(open_ended) <= max(1, (1 - MOST) * len(texts)) and len(open_ended) < len(texts):
            for text in open_ended:
                yield text.fault("no-stop", "ends without a full stop", "Complete the sentence", text.text[-60:])


def words_are_whole(record: Record) -> Iterator[Problem]:
    """A phrase does not end on the first letters of a word."""
    if not record.is_whole("sources"):
        return  # many a word stands in their titles alone
    known = words_of(record)
    folded = {word.casefold() for word, count in known.items() if count > 1}
    once = {word.casefold() for word in known} - folded
    ordered = sorted(folded)
    for text in texts_of_tables(record):
        words = text.words()
        if not text.is_prose or text.is_stopped or not words or not text.text.endswith(words[-1]):
            continue
        last = words[-1].casefold()
        place = bisect_right(ordered, last)
        longer = ordered[place] if last in once and last.isascii() and place < len(ordered) else ""
        if longer.startswith(last) and longer.removeprefix(last) not in _ENDINGS:
            yield text.fault("cut-word", f"ends on {words[-1]!r}, which seems to be cut from {longer!r}",
                             "Complete the word", text.text[-60:])  # fmt: skip


def words_stand_once(record: Record) -> Iterator[Problem]:
    """No word is written twice in a row."""
    for text in texts_of_tables(record):
        for found in _DOUBLED.finditer(text.text):
            if found[0] not in _TWICE:
                yield text.fault("doubled-word", "has a word twice", "Remove one of the two", found[0])


def _begins_as_sentence(text: str) -> bool:
    first = text.lstrip("‘“([«…")[:1]
    return first.isupper() or first.isdigit()
