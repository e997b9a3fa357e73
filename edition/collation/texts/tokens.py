"""Tokens: a text cut into words and punctuation from which it can be joined again exactly."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from edition.collation.texts.nearness import Near, stem
from edition.collation.texts.numbers import REFERENCES, arabic
from edition.collation.texts.spelling import AND, ARTICLES, FUNCTION_WORDS, keeps_hyphen, one_spelling
from edition.collation.texts.structure import enumerators


class Language(StrEnum):
    """The languages whose words this room knows."""

    ENGLISH = "en"
    FRENCH = "fr"
    GERMAN = "de"
    RUSSIAN = "ru"


class Kind(StrEnum):
    """What a token counts for when texts are aligned."""

    CONTENT = "content"
    FUNCTION = "function"
    PUNCTUATION = "punctuation"
    IGNORED = "ignored"
    LACUNA = "lacuna"


@dataclass(frozen=True, slots=True)
class Token:
    """One word or punctuation mark of a witness.

    Parameters
    ----------
    t : str
        The surface form, as it stands in the text.
    n : str
        The normal form, under which it is compared; empty if it is not compared.
    kind : Kind
        Content word, function word, punctuation, ignored, or a place where words are lost.
    after, before : str
        White space behind the token; before it only at the start of a text.
    stem : str, optional
        What it shares with other forms of the word; none if only the same word will do.
    """

    t: str
    n: str
    kind: Kind = Kind.CONTENT
    after: str = ""
    before: str = ""
    stem: str | None = ""

    @property
    def text(self) -> str:
        """The token with its white space."""
        return f"{self.before}{self.t}{self.after}"

    @property
    def is_word(self) -> bool:
        """Whether the token is a word that counts."""
        return self.kind in (Kind.CONTENT, Kind.FUNCTION)

    @property
    def counts(self) -> bool:
        """Whether the token is compared at all."""
        return self.is_word or self.kind is Kind.PUNCTUATION


class NameTable(Protocol):
    """What knows which names stand for the same: `edition.collation.Names`."""

    def united(self, tokens: Sequence[Token], language: Language) -> tuple[Token, ...]:
        """Make one token of every name."""
        ...


LACUNA_WORDS = "lacuna not seen illegible missing lost torn lacune illisible lücke unleserlich лакуна неразборчиво"
_LACUNA_WORDS = "|".join(["not seen", *(word for word in LACUNA_WORDS.split() if word not in ("not", "seen"))])
_LACUNA = rf"\[\s{{0,3}}(?:(?i:{_LACUNA_WORDS})\b[^\]\n]{{0,200}}|…|\.(?:\s?\.){{2,}})\s{{0,3}}\]"
_GAP = r"[^\S\n]{0,3}(?:\n[^\S\n]{0,9})?"
_INITIALS = rf"[A-ZА-ЯЁ]\.(?:{_GAP}[A-ZА-ЯЁ]\.)+"
_ELISION = r"\b(?:jusqu|lorsqu|puisqu|quoiqu|qu|[cdjlmnst])['’](?=\w)"
_NUMBER = r"\d+(?:[.,]\d+)+"
_UNSEEN = "\u00ad\u200b\u200c\u200d\u2060\ufeff"
_LETTERS = rf"(?:[^\W_²³¹⁰-⁹][\u0300-\u036f{_UNSEEN}]*)+"
_LINE_END = r"[^\S\n]{0,9}\n[^\S\n]{0,99}"
_JOINT = rf"(?:['’]|[‐‑-](?:{_LINE_END})?|[\u00ad¬]{_LINE_END})"
_WORD = rf"{_LETTERS}(?:{_JOINT}{_LETTERS})*|&c\b|&"
_MARK = r"\.(?:\s*\.)+|[-–—]+|\S"
_PLAIN = re.compile(rf"({_INITIALS}|{_NUMBER}|{_WORD})|({_LACUNA}|{_MARK})")
_FRENCH = re.compile(rf"({_INITIALS}|(?i:{_ELISION})|{_NUMBER}|{_WORD})|({_LACUNA}|{_MARK})")
_IS_LACUNA = re.compile(_LACUNA)
_SAME_MARK = str.maketrans("’‘“”„«»–—‐‑", '\'\'"""""----')
_NO_TEXT = frozenset("*†‡²³¹⁰⁴⁵⁶⁷⁸⁹¬" + _UNSEEN)
_NOT_SPELT = dict.fromkeys(map(ord, _UNSEEN))
_BROKEN = re.compile(rf"([^\W\d_]*)(?:[-‐‑]|[\u00ad¬]){_LINE_END}([^\W\d_]*)")


@dataclass(frozen=True, slots=True)
class Normaliser:
    """The choices that decide which tokens count as the same.

    Parameters
    ----------
    language : Language
        Decides about spelling, elision, articles, function words and stems.
    fold_case : bool
        Compare without regard to capitals.
    spelling : bool
        Treat known spelling variants as one word, ``&`` as *and*, and leave hyphens within words out.
    drop_articles, ignore_punctuation : bool
        Leave articles or punctuation out of the comparison; they stay in the text.
    near : Near
        Which different words may be set side by side: forms of one word, spellings, or none.
    names : NameTable, optional
        Names that stand for the same.

    Examples
    --------
    Two drafts of 1939 need not agree in spelling. Enumerators and headings are structure and not compared.

    >>> Normaliser().tokens("connexion")[0].n
    'connection'
    >>> [token.n for token in Normaliser(Language.FRENCH).tokens("1. l'U.R.S.S.")]
    ['', '', 'le', 'urss']
    """

    language: Language = Language.ENGLISH
    fold_case: bool = True
    spelling: bool = True
    drop_articles: bool = False
    ignore_punctuation: bool = False
    near: Near = Near.FORMS
    names: NameTable | None = None

    def tokens(self, text: str) -> tuple[Token, ...]:
        """Cut a text into tokens; `join` puts it together again."""
        pattern = _FRENCH if self.language is Language.FRENCH else _PLAIN
        found = list(pattern.finditer(text))
        if not found:
            return (Token("", "", Kind.IGNORED, before=text),) if text else ()
        structure = {place for start, end in enumerators(text) for place in range(start, end)}
        leading = text[: found[0].start()]
        tokens: list[Token] = []
        for place, match in enumerate(found):
            end = found[place + 1].start() if place + 1 < len(found) else len(text)
            after, before = text[match.end() : end], leading if place == 0 else ""
            if match.start() in structure and match.end() - 1 in structure:
                tokens.append(Token(match[0], "", Kind.IGNORED, after, before))
            else:
                tokens.append(self._token(match[0], match[1] is not None, after, before, tokens))
        return self.names.united(tokens, self.language) if self.names else tuple(tokens)

    def token(self, text: str) -> Token:
        """Make one token of a text as it stands, white space around it included."""
        stripped = text.strip()
        if not stripped:
            return Token("", "", Kind.IGNORED, before=text)
        start = text.find(stripped)
        found = _PLAIN.match(stripped)
        is_word = found is not None and found[1] is not None
        made = self._token(stripped, is_word, text[start + len(stripped) :], text[:start], ())
        if self.names and len(united := self.names.united(self.tokens(text), self.language)) == 1:
            return united[0]
        return made

    def _token(self, surface: str, is_word: bool, after: str, before: str, behind: Sequence[Token]) -> Token:
        normal, kind = self._word(surface, behind) if is_word else self._mark(surface)
        return Token(surface, normal, kind, after, before, self.stem_of(normal) if kind is Kind.CONTENT else "")

    def stem_of(self, normal: str) -> str | None:
        """Give what a normal form shares with the other forms of its word."""
        if self.near is Near.NONE:
            return None
        return stem(normal, self.language) if self.near is Near.FORMS else ""

    def _word(self, surface: str, behind: Sequence[Token]) -> tuple[str, Kind]:
        plain = _plain(surface)
        folded = plain.casefold()
        if self.spelling and surface.startswith("&"):
            plain = folded = AND[self.language] if surface == "&" else "etc"
        if self.drop_articles and folded in ARTICLES[self.language]:
            return "", Kind.IGNORED
        kind = Kind.FUNCTION if folded in FUNCTION_WORDS[self.language] else Kind.CONTENT
        # Behind a word such as article a capital numeral is a number: Article XVI, Article 16.
        if plain.isupper() and (value := arabic(plain)) is not None and _is_reference(behind):
            return str(value), Kind.CONTENT
        normal = folded if self.fold_case else plain
        if self.spelling:
            spelt = one_spelling(folded, self.language)
            normal = spelt if self.fold_case or spelt != folded else plain
        return normal, kind

    def _mark(self, surface: str) -> tuple[str, Kind]:
        if _IS_LACUNA.fullmatch(surface):
            return "", Kind.LACUNA
        if self.ignore_punctuation or surface in _NO_TEXT:
            return "", Kind.IGNORED
        if len(surface) > 1 and surface.startswith("."):
            return "…", Kind.PUNCTUATION
        mark = surface.translate(_SAME_MARK)
        return "-" if mark.startswith("-") else mark, Kind.PUNCTUATION


def _is_reference(behind: Sequence[Token]) -> bool:
    words = [token.n for token in behind[-2:] if token.n != "."]
    return bool(words) and words[-1] in REFERENCES


def _plain(surface: str) -> str:
    """Compose letters, and leave out what shows how a word is set and not how it is spelt."""
    whole = _BROKEN.sub(_joined, surface) if "\n" in surface else surface
    composed = unicodedata.normalize("NFC", whole.translate(_NOT_SPELT).translate(_SAME_MARK))
    # What is still a combining mark after composition is a stress mark, not spelling.
    plain = "".join(letter for letter in composed if not unicodedata.combining(letter))
    return re.sub(r"[.\s]", "", plain) if re.fullmatch(_INITIALS, surface) else plain


def _joined(broken: re.Match[str]) -> str:
    """Join a word that was divided at the end of a line."""
    return f"{broken[1]}{'-' if keeps_hyphen(broken[1], broken[2]) else ''}{broken[2]}"


def join(tokens: Iterable[Token]) -> str:
    r"""Put a text together again from its tokens.

    Examples
    --------
    >>> text = "If Poland  should ask for help,\n..."
    >>> join(Normaliser().tokens(text)) == text
    True
    """
    return "".join(token.text for token in tokens)
