"""Letters as the search sees them: without case and accents, Cyrillic beside Latin, endings of Russian words set apart.

``fold.js`` does the same in the browser from the same tables, which `edition.search.spellings` hands it; a browser test holds
one to the other over every word of the record.
"""

from __future__ import annotations

import re
import unicodedata

LETTERS = {"ł": "l", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "ß": "ss", "æ": "ae", "œ": "oe", "ı": "i"}
"""Latin letters that no accent makes, so that taking accents away does not reach them."""

CYRILLIC = dict(
    zip(
        "абвгдежзиклмнопрстуфхцчшщъыьэюяієў",
        "a b v g d e zh z i k l m n o p r s t u f kh ts ch sh shch - y - e iu ia i e u".replace("-", "").split(" "),
        strict=True,
    )
)
"""Folded Cyrillic letters in Latin ones, after the Library of Congress."""

SOUNDS = (
    ("shch|tch|sch|sh|ch", "s"), ("zh|[jy]", "i"), ("kh", "h"), ("ph", "f"), ("tz", "ts"), ("ck", "k"), ("ou|oo", "u"),
    ("ff?$", "v"), ("w", "v"), ("x", "ks"),
)  # fmt: skip
"""What writers of several languages put for one sound, and one sign for it; each pattern is applied in turn."""

ENDINGS = sorted(
    "иями ями ами ого его ому ему ыми ими ией иям ием иях ая яя ое ее ые ие ый ий ыи ии ой ей ои еи ую юю ым им ом ем ам ям "
    "ах ях ов ев ых их ия ию ью а я о е ы и у ю ь".split(),
    key=len, reverse=True,
)  # fmt: skip
"""Endings of Russian nouns and adjectives, folded (й is и), the longest first."""

STEM = 4
"""Letters that are left when an ending is taken away, at the least."""

_WORD = re.compile(r"[^\W_]+")
_NOT_LATIN = re.compile(r"[а-яієў]")


def fold(text: str) -> str:
    """Return text in small letters without accents.

    Examples
    --------
    >>> fold("Łukasiewicz, Beneš, Потёмкин")
    'lukasiewicz, benes, потемкин'
    """
    bare = "".join(c for c in unicodedata.normalize("NFD", text.lower()) if not unicodedata.category(c).startswith("M"))
    return "".join(LETTERS.get(c, c) for c in bare)


def words(text: str) -> list[str]:
    """Return the folded words of a text; figures are words too.

    Examples
    --------
    >>> words("Carley’s S6, 27 May")
    ['carley', 's', 's6', '27', 'may']
    """
    return _WORD.findall(fold(text))


def latin(word: str) -> str:
    """Return a folded word in Latin letters.

    Examples
    --------
    >>> latin("шуленбург")
    'shulenburg'
    """
    return "".join(CYRILLIC.get(c, c) for c in word)


def sound(word: str) -> str:
    """Return a folded word as it sounds, roughly: the same for spellings that differ by language alone.

    Examples
    --------
    >>> {sound(word) for word in ("maisky", "maiskii", "маискии")}, {sound(word) for word in ("surits", "souritz", "суриц")}
    ({'maiski'}, {'surits'})
    """
    found = latin(word)
    for pattern, sign in SOUNDS:
        found = re.sub(pattern, sign, found)
    return re.sub(r"(.)\1+", r"\1", found)


def stem(word: str) -> str:
    """Return a folded word without the ending of a Russian case, or of an English plural.

    Examples
    --------
    >>> [stem(word) for word in ("косвенная", "косвеннои", "агрессии", "агрессия", "guarantees", "talks", "news")]
    ['косвенн', 'косвенн', 'агресс', 'агресс', 'guarantee', 'talk', 'news']
    """
    if _NOT_LATIN.search(word):
        return _shorn(_shorn(word))  # Молотова is Молотов in a case, and Молотов looks like a case
    return word[:-1] if re.search(r"[^suiw]s$", word) and len(word) > STEM else word


def _shorn(word: str) -> str:
    return next((word[: -len(e)] for e in ENDINGS if word.endswith(e) and len(word) - len(e) >= STEM), word)


def apart(one: str, two: str) -> int:
    """Return by how many letters added, left out, changed or exchanged with the next two words differ.

    Examples
    --------
    >>> apart("molotov", "moltoov"), apart("rumania", "romania")
    (1, 1)
    """
    before: list[int] = []
    last = list(range(len(two) + 1))
    for n, a in enumerate(one, 1):
        row = [n]
        for m, b in enumerate(two, 1):
            best = min(last[m] + 1, row[m - 1] + 1, last[m - 1] + (a != b))
            if n > 1 and m > 1 and a == two[m - 2] and one[n - 2] == b:
                best = min(best, before[m - 2] + 1)
            row.append(best)
        before, last = last, row
    return last[-1]
