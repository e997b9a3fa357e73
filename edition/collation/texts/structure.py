"""Structure: enumerators and headings, which number a text and are no words of it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from edition.collation.texts.numbers import NAMES, REFERENCES, ROMAN, arabic
from edition.collation.texts.spelling import FUNCTION_WORDS

Span = tuple[int, int]

_DIVISIONS = "|".join(sorted((re.escape(word) for word in NAMES), key=len, reverse=True))
_ID = rf"(?:\d{{1,3}}|{ROMAN}|[ivx]{{1,5}}|[^\W\d_])"
_BRACKETED = re.compile(rf"\(\s?{_ID}\s?\)(?!\w)|(?<!\w){_ID}\)(?!\w)")
_NUMBERED = re.compile(rf"(?:{_ID})\.(?:[-–—]|(?=\s|$))(?!\s?[A-ZА-ЯЁ]\.)")
_GAP = r"[ \t\u00a0]{0,9}"
_HEADING = re.compile(
    rf"(?i:{_DIVISIONS}){_GAP}(?:(?:no|nr|№)\.?{_GAP})?"
    rf"(?P<id>\d{{1,3}}(?:[ \t]?\([^\W_]{{1,3}}\))*|(?-i:{ROMAN})|[A-ZА-Я]|premier|première|unique|first|erster)?"
    rf"(?P<end>{_GAP}[.:]?{_GAP}[-–—]{{1,9}}|{_GAP}[.:]|(?={_GAP}(?:\r?\n|$)))",
    re.IGNORECASE,
)
_LINE = re.compile(r"^[ \t\u00a0]*(?=\S)", re.MULTILINE)
_BREAK = re.compile(r"[.;:!?…—–-][»\"”’)\]]*\s*$|(?:^|\n)[ \t]*\n\s*$|^\s*$")
_BEFORE_INLINE = re.compile(
    r"[;:,.—–-]\s*(?:(?:and|or|et|ou|und|oder|и|или)\s+)?$|\b(?:and|or|et|ou|und|oder|и|или)\s+$"
)
_LAST_WORD = re.compile(r"(\w+)\)?(?:[\s,]*\(\w{1,3}\))*[\s,]*(?:(?:and|or|et|ou|und|oder|и|или)\s*)?$")
_SMALL_WORDS = frozenset().union(*FUNCTION_WORDS.values())
_FAR = 60


def enumerators(text: str) -> list[Span]:
    """Find what numbers a text: headings of divisions, and enumerators of paragraphs and points.

    A number after *article*, *paragraph* or another number is a reference, and a word of the text.

    Examples
    --------
    >>> text = "1. They consult: (a) at once; b) on help under Article 16 (1)."
    >>> [text[start:end] for start, end in enumerators(text)]
    ['1.', '(a)', 'b)']
    """
    found = sorted({*_at_line_starts(text), *_inline(text)})
    return [span for place, span in enumerate(found) if not place or span[0] >= found[place - 1][1]]


def heading(text: str, at: int = 0) -> re.Match[str] | None:
    """Match the heading of a division at a place of a text; `id` is its number.

    Examples
    --------
    >>> heading("ARTICLE IV.—The parties")["id"], heading("Article 16 of the Covenant") is None
    ('IV', True)
    """
    found = _HEADING.match(text, at)
    return found if found and (found["id"] or text[found.end() : found.end() + 1] in ("", "\r", "\n")) else None


def begins_anew(text: str, at: int) -> bool:
    """Whether what stands before a place ends a sentence or a paragraph, so that something new begins there."""
    return _BREAK.search(text[max(0, at - _FAR) : at]) is not None


def _at_line_starts(text: str) -> Iterator[Span]:
    ordered = _in_sequence(text)
    for line in _LINE.finditer(text):
        at = line.end()
        before = text[max(0, line.start() - _FAR) : line.start()]
        anew = _BREAK.search(before) is not None
        if anew and (found := heading(text, at)):
            yield at, found.end()
            at = _after_space(text, found.end())
        while found := _BRACKETED.match(text, at) or _NUMBERED.match(text, at):
            name = found[0].strip("().-–— \t")
            if found[0].endswith(")"):
                sure = anew or not _is_reference(before)
            else:
                sure = at in ordered or (anew and (name.isdigit() or _begins_sentence(text, found.end())))
            if not sure:
                break
            yield at, found.end()
            at, anew = _after_space(text, found.end()), True


def _begins_sentence(text: str, at: int) -> bool:
    """Whether a small word with a capital follows, as it does not after the initial of a name."""
    word = re.match(r"\s*([^\W\d_]+)", text[at : at + _FAR])
    return word is not None and word[1].istitle() and word[1].casefold() in _SMALL_WORDS


def _after_space(text: str, at: int) -> int:
    while at < len(text) and text[at] in " \t\u00a0\r\n":
        at += 1
    return at


def _in_sequence(text: str) -> set[int]:
    """Find the lines that begin with a letter or Roman numeral that another line follows or precedes.

    One such line alone may begin with the initial of a name.
    """
    places: dict[tuple[str, int], list[int]] = {}
    for line in _LINE.finditer(text):
        found = _NUMBERED.match(text, line.end())
        name = found[0].strip(".-–— \t") if found else ""
        if not name or name.isdigit():
            continue
        value = arabic(name)
        if value is not None and name.isupper():
            places.setdefault(("roman", value), []).append(line.end())
        if len(name) == 1:
            places.setdefault(("upper" if name.isupper() else "lower", ord(name)), []).append(line.end())
    return {
        at
        for (style, value), starts in places.items()
        if (style, value - 1) in places or (style, value + 1) in places
        for at in starts
    }


def _inline(text: str) -> Iterator[Span]:
    for found in _BRACKETED.finditer(text):
        before = text[max(0, found.start() - _FAR) : found.start()]
        after_mark = not before.strip() or _BEFORE_INLINE.search(before)
        # "within three (3) months" says a number twice; "shall 1) consult" needs its comma.
        if (not found[0].startswith("(") or any(map(str.isdigit, found[0]))) and not after_mark:
            continue
        if not _is_reference(before):
            yield found.span()


def _is_reference(before: str) -> bool:
    """Whether a number behind these words belongs to them: article 16 (1), paragraphs (a) and (b)."""
    last = _LAST_WORD.search(before.rstrip())
    if last is None or re.search(r"[;:.]\s*$", before):
        return False
    word = last[1].casefold()
    return word in REFERENCES or word[0].isdigit()
