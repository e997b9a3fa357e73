"""Damage of the kinds that befall tables: each takes a random source and a cell, and returns the cell damaged."""

from __future__ import annotations

import random
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass

Change = Callable[[random.Random, str], str]
Fits = Callable[[str], bool]

UNSEEN = (
    "\u00ad\u200b\u200d\u202e\u2060\ufeff\ufffd\ue000\u061c\u3164"
    "\U000e0041\U000e0100\U0001d41a\U0001f4a9\U00020000\ufe0f\u0085"
)
LOOKALIKES = dict(zip("aceopxyABCEHKMOPTX", "асеорхуАВСЕНКМОРТХ", strict=True))
YEARS = ("0193", "1039", "1839", "2939")
FOREIGN_DIGITS = ("٠١٢٣٤٥٦٧٨٩", "०१२३४५६७८९", "０１２３４５６７８９")
ERRORS = ("#REF!", "#N/A", "#NAME?", "#VALUE!", "#DIV/0!", "#######", "NaN", "null", "undefined", "1.23E+05", "Err:502")
MARKUP = (
    "<b>{}</b>", "**{}**", "__{}__", "`{}`", "[{}](x.html)", "[[{}]]", "[b]{}[/b]", "\\emph{{{}}}", "$\\alpha$ {}", "'''{}'''",
    "{{{{ {} }}}}", "{{% {} %}}", "{{term}}`{}`", "{} &nbsp; {}", "~~{}~~", "<!-- {} -->", "{} http://x.example/", "|{}|",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of damage: how a cell changes, and which cells it can befall."""

    change: Change
    fits: Fits = bool
    meanings: frozenset[str] = frozenset({"prose", "quotation", "controlled", ""})


def words_of(text: str) -> list[str]:
    return text.split(" ")


def cut(chance: random.Random, text: str) -> str:
    return text[: chance.randrange(len(text) // 4, len(text) - 1)].rstrip()


def doubled(chance: random.Random, text: str) -> str:
    words = words_of(text)
    place = chance.choice([n for n, word in enumerate(words) if word.isalpha() and len(word) > 1])
    return " ".join([*words[: place + 1], *words[place:]])


def with_unseen(chance: random.Random, text: str) -> str:
    place = chance.randrange(1, len(text))
    return text[:place] + chance.choice(UNSEEN) + text[place:]


def with_lookalike(chance: random.Random, text: str) -> str:
    place = chance.choice([n for n, c in enumerate(text) if c in LOOKALIKES and _in_word(text, n)])
    return text[:place] + LOOKALIKES[text[place]] + text[place + 1 :]


def _in_word(text: str, place: int) -> bool:
    around = text[max(0, place - 1) : place] + text[place + 1 : place + 2]
    return any(c.isascii() and c.isalpha() and c not in LOOKALIKES for c in around)


def marked_up(chance: random.Random, text: str) -> str:
    words = words_of(text)
    place = chance.randrange(len(words))
    shape = chance.choice(MARKUP)
    words[place] = shape.format(*[words[place]] * shape.count("{}"))
    return " ".join(words)


def case_turned(chance: random.Random, text: str) -> str:
    words = words_of(text)
    how = chance.randrange(4)
    if how == 0:
        return text.upper() if text.upper() != text else text.lower()
    if how == 1:
        return text.swapcase()
    if how == 2:
        place = chance.choice([n for n, word in enumerate(words) if word.isalpha() and len(word) > 3])
        return " ".join([*words[:place], words[place].upper(), *words[place + 1 :]])
    place = chance.choice([n for n, word in enumerate(words) if word.isalpha() and len(word) > 3])
    inner = chance.randrange(1, len(words[place]))
    word = words[place][:inner] + words[place][inner].swapcase() + words[place][inner + 1 :]
    return " ".join([*words[:place], word, *words[place + 1 :]])


def decoded_twice(chance: random.Random, text: str) -> str:
    wrong = chance.choice(("cp1252", "latin-1"))
    return text.encode().decode(wrong, errors="replace")


def with_foreign_digits(chance: random.Random, text: str) -> str:
    digits = chance.choice(FOREIGN_DIGITS)
    return "".join(digits[int(c)] if c in "0123456789" else c for c in text)


def spreadsheet_date(chance: random.Random, text: str) -> str:
    year, month, day = text.split("-")
    return chance.choice((f"{day}/{month}/{year}", f"{month}/{day}/{year}", f"{int(day)}.{int(month)}.{year}"))


def long_quotation(chance: random.Random, text: str) -> str:
    opening, closing = chance.choice((("‘", "’"), ("“", "”"), ("«", "»"), ("„", "“"), ("‹", "›")))
    joint = chance.choice((" ", "–", "…", "\u2009", "-"))
    return f"He said {opening}{joint.join(['word'] * 14)}{closing} and left."


def has_words(text: str) -> bool:
    return sum(word.isalpha() and len(word) > 3 for word in words_of(text)) > 1


def has_lookalike(text: str) -> bool:
    return text.isascii() and any(c in LOOKALIKES and _in_word(text, n) for n, c in enumerate(text))


def has_digits(text: str) -> bool:
    return any(c in "0123456789" for c in text)


def is_day(text: str) -> bool:
    return len(text) == 10 and text.replace("-", "").isdigit()


KINDS: dict[str, Kind] = {
    "prose cut short": Kind(cut, lambda t: len(t) > 12, frozenset({"prose"})),
    "full stop lost": Kind(lambda _, t: t[:-1], lambda t: t.endswith("."), frozenset({"prose"})),
    "word doubled": Kind(doubled, has_words),
    "unseen character": Kind(with_unseen, lambda t: len(t) > 3),
    "mixed alphabets": Kind(with_lookalike, has_lookalike),
    "markup": Kind(marked_up, has_words),
    "letter case": Kind(case_turned, has_words, frozenset({"prose", ""})),
    "decomposed": Kind(lambda _, t: unicodedata.normalize("NFD", t), lambda t: t != unicodedata.normalize("NFD", t)),
    "spreadsheet error": Kind(lambda chance, _: chance.choice(ERRORS)),
    "decoded twice": Kind(decoded_twice, lambda t: not t.isascii()),
    "foreign digits": Kind(with_foreign_digits, has_digits, frozenset({"prose", "", "edtf", "time"})),
    "date of a spreadsheet": Kind(spreadsheet_date, is_day, frozenset({"edtf"})),
    "year out of all time": Kind(lambda chance, t: chance.choice(YEARS) + t[4:], is_day, frozenset({"edtf"})),
    "length out of all measure": Kind(lambda _, t: " ".join([t] * (1300 // len(t) + 2))),
    "long quotation": Kind(long_quotation, has_words, frozenset({"prose"})),
    "unknown language": Kind(lambda chance, _: chance.choice(("xx", "english", "e", "EN", "qq")), bool, frozenset({"lang"})),
    "unknown name in a list": Kind(lambda _, t: f"{t};nobody-of-this-name", bool, frozenset({"list"})),
}  # fmt: skip
