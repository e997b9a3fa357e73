"""Numbers of articles and the words they follow: XVI and 16 are one number."""

from __future__ import annotations

import re

DIVISION_WORDS = {
    "article": "article art. articles artikel статья статьи статье статью статьёй статьей статей ст.",
    "point": "point points punkt punkte пункт пункта пункте",
    "paragraph": "paragraph paragraphs para. paras. paragraphe paragraphes absatz absätze § параграф параграфа абзац",
    "preamble": "preamble préambule preambule präambel преамбула",
    "title": "title titre titel заглавие heading",
    "section": "section sections abschnitt раздел",
    "chapter": "chapter chapitre kapitel глава",
    "part": "part partie teil часть",
    "protocol": "protocol protocole protokoll протокол",
    "annex": "annex annexe anlage anhang appendix schedule приложение",
    "declaration": "declaration déclaration erklärung декларация",
    "note": "note notes notiz нота",
    "signatures": "signatures signature signed unterschriften unterschrift подписи подпись",
}
"""The divisions of treaties, in English, with the words for them in the languages of this room."""

NAMES = {word: name for name, words in DIVISION_WORDS.items() for word in words.split()}
"""The English name of a division by each word for it."""

REFERENCES = frozenset(
    [word.rstrip(".") for word in NAMES]
    + "clause clauses alinéa alinéas sub-paragraph subparagraph litt lit letter no nos nr numéro ziffer".split()
)
"""Words after which a number is a reference and no enumerator."""

ROMAN = r"(?=[IVXLC])(?:C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})"
_ROMAN = re.compile(ROMAN)
_VALUES = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100}
_ORDINALS = {"premier", "première", "unique", "first", "sole", "erster", "первая", "единственная"}
_ONE_LETTER = frozenset("LC")


def arabic(numeral: str) -> int | None:
    """Read a Roman numeral; nothing if it is none, or a single letter that more often is a letter.

    Examples
    --------
    >>> arabic("XVI"), arabic("IIII"), arabic("C"), arabic("V")
    (16, None, None, 5)
    """
    upper = numeral.upper()
    if not upper or upper in _ONE_LETTER or not _ROMAN.fullmatch(upper):
        return None
    values = [_VALUES[letter] for letter in upper]
    return sum(
        -value if any(later > value for later in values[place + 1 : place + 2]) else value
        for place, value in enumerate(values)
    )


def number_key(written: str) -> str:
    """Bring the number of an article to one form, whichever way it is written.

    Examples
    --------
    >>> number_key("XVI"), number_key("1 (2)"), number_key("1(2) (a)"), number_key("premier"), number_key("№ 3.")
    ('16', '1.2', '1.2.a', '1', '3')
    """
    parts = re.findall(r"\w+", written.casefold().replace("№", " "))
    return ".".join(_part(part) for part in parts if part not in ("no", "nr"))


def _part(part: str) -> str:
    if part in _ORDINALS:
        return "1"
    value = arabic(part)
    return str(value) if value is not None else part.lstrip("0") or part
