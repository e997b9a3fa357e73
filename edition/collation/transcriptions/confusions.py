"""Confusions of scanning: letters that a program took for others, where the result is no word."""

from __future__ import annotations

import re
from collections.abc import Mapping

_NO_WORDS = {
    "en": {
        "aud": "and", "bave": "have", "iu": "in", "oi": "of", "sball": "shall", "shali": "shall", "tbat": "that",
        "tbe": "the", "tbeir": "their", "tbey": "they", "tbis": "this", "thc": "the", "tiie": "the", "tlie": "the",
        "wbich": "which", "witb": "with", "wiU": "will", "shaU": "shall", "aU": "all",
    },
    "fr": {
        "ct": "et", "dcs": "des", "Ie": "le", "Ies": "les", "lcs": "les", "ponr": "pour", "qne": "que", "snr": "sur",
    },
    "de": {"dcr": "der", "dic": "die", "nnd": "und", "uud": "und", "nud": "und", "dcn": "den", "mnss": "muss"},
    "ru": {},
}  # fmt: skip
_LIKE_CYRILLIC = str.maketrans("ABCEHKMOPTXaceopxy", "АВСЕНКМОРТХасеорху")
_LIKE_LATIN = str.maketrans("АВСЕНКМОРТХасеорху", "ABCEHKMOPTXaceopxy")
_CORE = re.compile(r"^(\W*)(.*?)(\W*)$", re.DOTALL)
_NUMBER = re.compile(r"[\dlIO]{2,}")
_LONGEST = 60


def mended_word(written: str, language: str, known: Mapping[str, int] | None = None) -> str:
    """Mend one word with the marks around it, if it is no word as it stands.

    Parameters
    ----------
    written : str
        The word.
    language : str
        Decides which confusions are known.
    known : mapping of str to int, optional
        How often each word stands in the text: *Govemment* is mended where the text has *Government*.

    Examples
    --------
    >>> [mended_word(word, "en") for word in ("tbe", "l939,", "Artic1e", "G0vernment", "tie", "B1")]
    ['the', '1939,', 'Article', 'Government', 'tie', 'B1']
    >>> mended_word("Cовет", "ru"), mended_word("I'URSS", "fr")
    ('Совет', "l'URSS")
    """
    parts = _CORE.match(written) if len(written) <= _LONGEST else None
    if parts is None or not parts[2]:
        return written
    before, word, after = parts.groups()
    return f"{before}{_as_known(_mended(word, language), known or {})}{after}"


def _as_known(word: str, known: Mapping[str, int]) -> str:
    """Take one letter for two, or two for one, where the text has the other word twice and more often."""
    if "vv" in word:
        word = word.replace("vv", "w")
    others = [
        word[: at.start()] + new + word[at.end() :]
        for old, new in (("m", "rn"), ("rn", "m"))
        for at in re.finditer(old, word)
    ]
    best = max(others, key=lambda other: known.get(other, 0), default=word)
    return best if known.get(best, 0) > max(1, known.get(word, 0)) else word


def _mended(word: str, language: str) -> str:
    known = _NO_WORDS[language].get(word)
    if known is None and word.istitle() and (small := _NO_WORDS[language].get(word.lower())) is not None:
        known = small.title()
    if known is not None:
        return known
    if language == "fr" and re.match(r"I['’]\w", word):
        word = f"l{word[1:]}"
    if sum(map(str.isdigit, word)) > 1 and _NUMBER.fullmatch(word):
        return word.translate(str.maketrans("lIO", "110"))
    word = re.sub(r"(?<=[a-z])1(?=[a-z])", "l", word)
    word = re.sub(r"(?<=[A-Za-z])0(?=[a-z])", "o", word)
    return _one_alphabet(word, language)


def _one_alphabet(word: str, language: str) -> str:
    """Write a word in the alphabet of most of its letters, if the others look alike in it."""
    cyrillic = len(re.findall("[А-яЁё]", word))
    latin = len(re.findall("[A-Za-z]", word))
    if not cyrillic or not latin:
        return word
    mended = word.translate(_LIKE_CYRILLIC if cyrillic + (language == "ru") > latin else _LIKE_LATIN)
    mixed = re.search("[A-Za-z]", mended) and re.search("[А-яЁё]", mended)
    return word if mixed else mended
