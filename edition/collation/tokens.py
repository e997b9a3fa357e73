"""Tokens: a text cut into words and punctuation from which it can be joined again exactly."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from edition.collation.spelling import ARTICLES, FUNCTION_WORDS, one_spelling


class Language(StrEnum):
    """The languages in which the drafts of 1939 were written and printed."""

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


@dataclass(frozen=True, slots=True)
class Token:
    """One word or punctuation mark of a witness.

    Parameters
    ----------
    t : str
        The surface form, as it stands in the text.
    n : str
        The normal form, under which it is compared; empty if it is to be ignored.
    kind : Kind
        Content word, function word, punctuation, or ignored.
    after, before : str
        White space behind the token; before it only at the start of a text.
    """

    t: str
    n: str
    kind: Kind = Kind.CONTENT
    after: str = ""
    before: str = ""

    @property
    def text(self) -> str:
        """The token with its white space."""
        return f"{self.before}{self.t}{self.after}"

    @property
    def is_word(self) -> bool:
        """Whether the token is a word that counts."""
        return self.kind in (Kind.CONTENT, Kind.FUNCTION)


_INITIALS = r"[A-ZА-ЯЁ]\.(?:[ \u00a0]?[A-ZА-ЯЁ]\.)+"
_ELISION = r"\b(?:jusqu|lorsqu|puisqu|quoiqu|qu|[cdjlmnst])['’](?=\w)"
_NUMBER = r"\d+(?:[.,]\d+)+"
_LETTERS = r"(?:[^\W_][\u0300-\u036f]*)+"
_WORD = rf"{_LETTERS}(?:['’‐‑-]{_LETTERS})*"
_MARK = r"\.{2,}|[-–—]+|\S"
_PLAIN = re.compile(rf"({_INITIALS}|{_NUMBER}|{_WORD})|({_MARK})")
_FRENCH = re.compile(rf"({_INITIALS}|(?i:{_ELISION})|{_NUMBER}|{_WORD})|({_MARK})")
_SAME_MARK = str.maketrans("’‘“”«»„–—‐‑", '\'\'"""""----')


@dataclass(frozen=True, slots=True)
class Normaliser:
    """The choices that decide which tokens count as the same.

    Parameters
    ----------
    language : Language
        Decides about spelling, elision, articles and function words.
    fold_case : bool
        Compare without regard to capitals.
    spelling : bool
        Treat known spelling variants as one word.
    drop_articles, ignore_punctuation : bool
        Leave articles or punctuation out of the comparison; they stay in the text.

    Examples
    --------
    The British draft of 27 May 1939 and a newspaper need not agree in spelling.

    >>> Normaliser().tokens("Roumania, the U.S.S.R.")[0].n
    'romania'
    >>> [token.n for token in Normaliser(Language.FRENCH).tokens("l'U.R.S.S.")]
    ['le', 'urss']
    """

    language: Language = Language.ENGLISH
    fold_case: bool = True
    spelling: bool = True
    drop_articles: bool = False
    ignore_punctuation: bool = False

    def tokens(self, text: str) -> tuple[Token, ...]:
        """Cut a text into tokens; `join` puts it together again."""
        pattern = _FRENCH if self.language is Language.FRENCH else _PLAIN
        found = list(pattern.finditer(text))
        if not found:
            return (Token("", "", Kind.IGNORED, before=text),) if text else ()
        ends = [match.start() for match in found[1:]] + [len(text)]
        leading = text[: found[0].start()]
        return tuple(
            self._token(match, text[match.end() : end], leading if place == 0 else "")
            for place, (match, end) in enumerate(zip(found, ends, strict=True))
        )

    def token(self, text: str) -> Token:
        """Make one token of a text as it stands, white space around it included."""
        stripped = text.strip()
        if not stripped:
            return Token("", "", Kind.IGNORED, before=text)
        start = text.find(stripped)
        found = _PLAIN.match(stripped)
        is_word = found is not None and found[1] is not None
        normal, kind = self._word(stripped) if is_word else self._mark(stripped)
        after = text[start + len(stripped) :]
        return Token(stripped, normal, kind, after, text[:start])

    def _token(self, match: re.Match[str], after: str, before: str) -> Token:
        normal, kind = self._word(match[1]) if match[1] else self._mark(match[2])
        return Token(match[0], normal, kind, after, before)

    def _word(self, surface: str) -> tuple[str, Kind]:
        composed = unicodedata.normalize("NFC", surface.translate(_SAME_MARK))
        # What is still a combining mark after composition is a stress mark, not spelling.
        plain = "".join(letter for letter in composed if not unicodedata.combining(letter))
        if re.fullmatch(_INITIALS, surface):
            plain = re.sub(r"[.\s]", "", plain)
        folded = plain.casefold()
        if self.drop_articles and folded in ARTICLES[self.language]:
            return "", Kind.IGNORED
        kind = Kind.FUNCTION if folded in FUNCTION_WORDS[self.language] else Kind.CONTENT
        normal = folded if self.fold_case else plain
        if self.spelling:
            spelt = one_spelling(folded, self.language)
            normal = spelt if self.fold_case or spelt != folded else plain
        return normal, kind

    def _mark(self, surface: str) -> tuple[str, Kind]:
        if self.ignore_punctuation:
            return "", Kind.IGNORED
        if surface.startswith(".."):
            return "…", Kind.PUNCTUATION
        mark = surface.translate(_SAME_MARK)
        return "-" if mark.startswith("-") else mark, Kind.PUNCTUATION


def join(tokens: Iterable[Token]) -> str:
    r"""Put a text together again from its tokens.

    Examples
    --------
    >>> text = "If Poland  should ask for help,\n..."
    >>> join(Normaliser().tokens(text)) == text
    True
    """
    return "".join(token.text for token in tokens)
