"""Rules of the style sheet that a program can check: spelling, names, quotations, quotes, numbers."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from difflib import SequenceMatcher

from edition.prose.blocks import TextBlock, text_blocks
from edition.record import Record
from edition.record.problems import Problem
from edition.record.quoting import LONGEST_QUOTATION, long_quotations, words_counted

SPELLINGS: Mapping[str, str] = {
    r"\w+i[sz]ation(?<=zation)s?": "-isation",
    r"(?:organ|real|recogn|critic|emphas|author|apolog|summar|symbol|mobil|neutral|final|general|special|util|minim"
    r"|maxim|character|public|sympath)iz(?:e|es|ed|ing|er|ers)": "-ise",
    r"(?:col|fav|hon|lab|neighb|behavi|harb|endeav|hum|rum)or(?:s|ed|ing|able|hood|ite)?": "-our",
    r"(?:def|off|pret)ense": "-ence",
    r"(?:cent|theat|lit|met)er(?:s)?": "-re",
    r"analyz(?:e|es|ed|ing)": "analyse",
    r"travel(?:ed|ing|er)|cancel(?:ed|ing)|signal(?:ed|ing)|label(?:ed|ing)": "a doubled l",
}
"""Patterns of spellings that are not British, and what is; whole words. Words that the book avoids stand in ``house-style``."""

LIKENESS = 0.7
"""From this ratio on a word of an alias is another spelling, below it another name."""

_ABBREVIATION = re.compile(r"\b[A-Z]{2,}s?\b")
_ROMAN = re.compile(r"[IVXLC]+")
_QUOTATION = re.compile(r"‘([^‘]*?)’(?!\w)")
_CITING = re.compile(r"\bversion \d")
_STRAIGHT = re.compile(r"[\"']")
_RECKONED = "events|disputed points|rival accounts|positions of historians|entries of evidence"
_COUNTED = re.compile(
    rf"\b\d+ (?:{_RECKONED}|days|sources|clauses|statements|disputes|moves|records|drafts)\b"
    rf"|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (?:{_RECKONED})\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Lexicon:
    """What the record says about words.

    Attributes
    ----------
    variants
        Words that are other spellings of a word of somebody’s name, with the name.
    titles
        Titles of sources, which may be longer than a quotation.
    explained
        Words of the list of terms, and abbreviations that need no explaining.
    avoided
        Patterns of whole words that the book does not use, with what it uses.
    """

    variants: Mapping[str, str]
    titles: frozenset[str]
    explained: frozenset[str]
    avoided: Mapping[str, str]

    @classmethod
    def of(cls, record: Record) -> Lexicon:
        """Gather the words of a record.

        Examples
        --------
        >>> from edition.record import open_record
        >>> Lexicon.of(open_record()).variants["Suritz"]
        'Yakov Surits'
        """
        terms = " ".join(f"{row.term} {row.original}" for row in record.rows("terms"))
        titles = frozenset(source.title for source in record.sources.values())
        style = list(record.rows("house-style"))
        known = {word for row in style if row.kind == "abbreviation" for word in row.words}
        avoided = {_pattern(word): row.says for row in style if row.kind == "avoid" for word in row.words}
        return cls(_variants(record), titles, frozenset(re.findall(r"\w+", terms)) | known, avoided)


def _pattern(word: str) -> str:
    return re.escape(word.removesuffix("*")) + (r"\w*" if word.endswith("*") else "")


def _variants(record: Record) -> dict[str, str]:
    people = list(record.rows("people"))
    names = {word for p in people for word in _words(f"{p.name} {p.sort_name}")}
    found = {}
    for person in people:
        own = _words(person.name)
        for word in (word for alias in person.aliases for word in _words(alias)):
            if word not in names and word.isascii() and any(_alike(word, other) for other in own):
                found[word] = person.name
    return found


def _words(text: str) -> list[str]:
    return re.findall(r"[^\W\d_]+", text)


def _alike(word: str, other: str) -> bool:
    return len(word) > 3 and SequenceMatcher(None, _plain(word), _plain(other)).ratio() >= LIKENESS


def _plain(word: str) -> str:
    decomposed = unicodedata.normalize("NFD", word.casefold().replace("ł", "l"))
    return "".join(c for c in decomposed if not unicodedata.combining(c))


def prose_faults(name: str, source: str, record: Record) -> Iterator[Problem]:
    """Yield the faults of the prose of one chapter.

    Parameters
    ----------
    name
        The file’s name, for the report.
    source
        Its text in MyST Markdown.
    record
        The record.
    """
    lexicon = Lexicon.of(record)
    for block in text_blocks(source, record):
        for rule, value, message, remedy in _faults(block, lexicon):
            yield Problem(name, block.line, "", value, rule, message, remedy)


def _faults(block: TextBlock, lexicon: Lexicon) -> Iterator[tuple[str, str, str, str]]:
    text = block.text
    own = _QUOTATION.sub(" ", text)  # The words of others keep their spelling.
    for pattern, use in {**SPELLINGS, **lexicon.avoided}.items():
        for found in re.finditer(rf"\b(?:{pattern})\b", own):
            yield "spelling", found[0], "is not the book’s spelling", f"Use {use}"
    for word in sorted(set(_words(own)) & lexicon.variants.keys()):
        yield "name", word, "is a variant of a name", f"Write {lexicon.variants[word]}"
    for words, count in _long(text):
        if words.rstrip(",.") not in lexicon.titles:
            yield (
                "quotation",
                words,
                f"has {count} words in quotation marks",
                f"Quote {LONGEST_QUOTATION} words at most",
            )
    for found in _STRAIGHT.finditer(text):
        where = text[max(0, found.start() - 12) : found.end() + 12]
        yield "straight-quote", where, "has a straight quotation mark", "Use ‘ and ’"
    for found in _ABBREVIATION.finditer(own):
        if not ({found[0], found[0].removesuffix("s")} & lexicon.explained or _ROMAN.fullmatch(found[0])):
            remedy = "Write it out, or add it to terms.csv"
            yield "abbreviation", found[0], "is an abbreviation that the list of terms does not explain", remedy
    for found in _COUNTED.finditer(own):
        yield "typed-number", found[0], "is a number that the record can compute", "Put it in with glue"


def _long(text: str) -> Iterator[tuple[str, int]]:
    """Quotations that are too long, and a block set apart as one; lines that say how to cite the edition are set apart too."""
    yield from long_quotations(text)
    if text.startswith(">") and words_counted(text) > LONGEST_QUOTATION and not _CITING.search(text):
        yield text, words_counted(text)
