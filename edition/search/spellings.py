"""Spellings of one name, from the tables: names and aliases of people, names of places then and now, forms the house avoids."""

from __future__ import annotations

import json
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator

from edition.record import Record
from edition.search.folding import CYRILLIC, ENDINGS, LETTERS, SOUNDS, STEM, apart, fold, sound, words

FILE = "spellings.js"
"""The file that carries all this to the browser."""

LANGUAGES = ("en", "fr", "de", "ru")
"""Languages in which a reader may name a month."""

_LAID_BY = re.compile(r"\s*\(.*?\)")


def spellings(record: Record) -> tuple[tuple[str, ...], ...]:
    """Return groups of words that are spellings of one name, folded.

    Two words of a name and of an alias belong together where they look or sound alike, so that ``Иосиф`` goes with ``Joseph``
    and the ``Wood`` of Edward Wood does not go with ``Halifax``. Names of a place are one word or they are left out.
    """
    together: dict[str, set[str]] = {}
    for pair in _pairs(record):
        one = set().union(*(together.get(word, {word}) for word in pair))
        together.update(dict.fromkeys(one, one))
    groups = {tuple(sorted(group)) for group in together.values() if len(group) > 1}
    return tuple(sorted(groups))


def _pairs(record: Record) -> Iterator[tuple[str, str]]:
    for person in record.rows("people"):
        names = words(person.name)
        for alias in person.aliases:
            yield from _akin(words(alias), names)
    for place in record.rows("places"):
        then, now = _LAID_BY.sub("", place.name_then), _LAID_BY.sub("", place.name_now)
        yield from _one_word(then, now)
        yield from _akin(words(place.name_then.removeprefix(then)), words(f"{then} {now}"))
    for rule in record.rows("house-style"):
        for word in rule.words if rule.kind == "avoid" else ():
            yield from _akin(words(word), words(rule.says))


def _akin(one: Iterable[str], other: Iterable[str]) -> Iterator[tuple[str, str]]:
    others = list(other)
    yield from ((a, b) for a in one for b in others if a != b and is_akin(a, b))


def _one_word(one: str, other: str) -> Iterator[tuple[str, str]]:
    a, b = words(one), words(other)
    if len(a) == len(b) == 1 and a != b:
        yield a[0], b[0]


def is_akin(one: str, other: str) -> bool:
    """Return whether two folded words can be spellings of one name.

    Examples
    --------
    >>> is_akin("joseph", "иосиф"), is_akin("potiomkin", "potemkin"), is_akin("wood", "halifax")
    (True, True, False)
    """
    if min(len(one), len(other)) < STEM:
        return False
    a, b = sound(one), sound(other)
    return apart(a, b) <= (2 if min(len(a), len(b)) >= 7 else 1)


def months() -> tuple[tuple[str, ...], ...]:
    """Return for each month the words by which it is called, folded: whole and shortened, in each of `LANGUAGES`."""
    from babel.dates import get_month_names  # takes longer to load than all the rest

    found: dict[int, set[str]] = defaultdict(set)
    for language in LANGUAGES:
        for width in ("wide", "abbreviated"):
            for form in ("format", "stand-alone"):
                for number, name in get_month_names(width, form, language).items():
                    found[number].add(fold(name).rstrip("."))
    found[9].add("sept")
    return tuple(tuple(sorted(found[number])) for number in range(1, 13))


def script(record: Record) -> str:
    """Return the file that carries folding and spellings to the browser."""
    known = {
        "letters": LETTERS,
        "cyrillic": CYRILLIC,
        "sounds": SOUNDS,
        "endings": ENDINGS,
        "stem": STEM,
        "groups": spellings(record),
        "months": months(),
    }
    return f"window.fiascoSpellings = {json.dumps(known, ensure_ascii=False, separators=(',', ':'))};\n"
