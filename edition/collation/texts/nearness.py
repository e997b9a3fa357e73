"""Nearness: words that are not the same and yet belong together, by their stem or their letters."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from functools import cache, lru_cache

from edition.collation.texts.spelling import edit_distance

Form = tuple[str, str | None]
"""A word under which it is compared, and its stem; no stem if only the same word will do."""

_STEMMERS = {
    "en": ("english_stemmer", "EnglishStemmer"),
    "fr": ("french_stemmer", "FrenchStemmer"),
    "de": ("german_stemmer", "GermanStemmer"),
    "ru": ("russian_stemmer", "RussianStemmer"),
}
_LONGEST_WORD = 60
_LONGEST_SUFFIX = 3
"""By how many letters the stems of one Russian verb differ in its two aspects: обяз-, обязыва-."""


class Near(StrEnum):
    """Which different words may still be set side by side as forms of one word."""

    FORMS = "forms"
    SPELLING = "spelling"
    NONE = "none"


@lru_cache(maxsize=1 << 17)
def stem(word: str, language: str) -> str:
    """Cut a word in lower case down to its stem (Snowball, Porter 2001).

    Examples
    --------
    >>> stem("governments", "en"), stem("одного", "ru"), stem("agressions", "fr"), stem("staaten", "de")
    ('govern', 'одн', 'agress', 'staat')
    """
    return _stemmer(language)(word) if len(word) <= _LONGEST_WORD else word


@cache
def _stemmer(language: str) -> Callable[[str], str]:
    # The package reads the tables of thirty languages; only those who stem should wait for it.
    from importlib import import_module

    module, name = _STEMMERS[language]
    found: Callable[[str], str] = getattr(import_module(f"snowballstemmer.{module}"), name)().stemWord
    return found


@lru_cache(maxsize=1 << 17)
def near(first: Form, second: Form) -> bool:
    """Whether two different words are forms or spellings of one.

    Words with one stem are near. So are words of which up to a quarter of the letters differ; the
    first letter must agree, so that *direct* and *indirect* stay apart. Numbers never are.

    Examples
    --------
    >>> near(("assistance", "assist"), ("assist", "assist")), near(("direct", ""), ("indirect", ""))
    (True, False)
    >>> near(("agression", ""), ("aggression", "")), near(("1938", ""), ("1939", ""))
    (True, False)
    """
    (one, one_stem), (two, two_stem) = first, second
    if one_stem is None or two_stem is None or one[0] != two[0]:
        return False
    if any(map(str.isdigit, one)) or any(map(str.isdigit, two)):
        return False
    return _one_stem(one_stem, two_stem) or _alike(one, two)


def _one_stem(one: str, two: str) -> bool:
    if one == two:
        return len(one) > 1
    short, long = sorted((one, two), key=len)
    russian = len(short) > 3 and "а" <= short[-1] <= "я"
    return russian and long.startswith(short) and len(long) - len(short) <= _LONGEST_SUFFIX


def _alike(one: str, two: str) -> bool:
    limit = max(len(one), len(two)) // 4
    if not limit or abs(len(one) - len(two)) > limit:
        return False
    start = 0
    while start < min(len(one), len(two)) and one[start] == two[start]:
        start += 1
    one, two = one[start:], two[start:]
    while one and two and one[-1] == two[-1]:
        one, two = one[:-1], two[:-1]
    return edit_distance(one, two) <= limit
