"""Pages: lines that belong to the page and not to the text, and the heads that come again on each."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from edition.collation.texts.structure import heading

_NUMBER = r"(?:\d{1,4}|[ivxlc]{1,6}|[IVXLC]{1,6})"
_EDGES = r"[-–—*\[\]()=·•.~_ \t]*"
_PAGE_WORD = r"(?:p|pp|page|pages|fol|f|ff|col|column|columns|seite|s|стр|с|л)\b\.?[ \t]*"
_SET_OFF = re.compile(rf"{_EDGES}(?:{_PAGE_WORD})?{_NUMBER}[a-z]?{_EDGES}", re.IGNORECASE)
_NAMED = re.compile(r"\b(?:p|pp|page|pages|fol|col|column|columns|seite|стр)\b|[-–—\[(=·•~_*]", re.IGNORECASE)
_MARK_IN_LINE = re.compile(
    r"[ \t]?\[(?:p|pp|page|fol|f|col|column|seite|s|стр|л)\.?[ \t]*\d{1,4}[a-z]?\]", re.IGNORECASE
)
_ALONE = re.compile(r"\s*\d{1,4}\s*")
_ENDS_SENTENCE = re.compile(r"[.;:!?][»\"”’)\]]*\s*$")
_EDGE_NUMBER = re.compile(rf"^\s*{_NUMBER}\b[.\s]*|[.\s]*\b{_NUMBER}\s*$")
_LONGEST_HEAD = 80
_OFTEN = 3
_FAR = 20


def furniture(lines: Sequence[str]) -> tuple[dict[int, str], dict[int, str]]:
    r"""Find what belongs to pages: by line what is left of it, for page numbers and for running heads.

    A number alone is a page number if it breaks into a sentence or is set off as one; otherwise it may number
    a paragraph. A head is a short line, in capitals or beside a page number, that comes again, or that
    breaks into a sentence.

    Examples
    --------
    >>> furniture(["They shall help\n", "12 DRAFT TREATY\n", "each other. [p. 13]\n", "— 14 —\n"])
    ({2: 'each other.\n', 3: ''}, {1: ''})
    """
    pages: dict[int, str] = {}
    heads: dict[int, str] = {}
    count = Counter(_head_key(line) for line in lines if _is_head_like(line))
    for place, line in enumerate(lines):
        if line.startswith("=="):
            continue
        if _is_page(lines, place):
            pages[place] = ""
        elif (left := _MARK_IN_LINE.sub("", line)) != line:
            pages[place] = left if left.strip() else ""
        elif _is_head_like(line):
            often = count[_head_key(line)]
            numbered = _EDGE_NUMBER.search(line.strip()) is not None
            if (
                often >= _OFTEN
                or (often > 1 and numbered)
                or (_breaks_in(lines, place) and (numbered or line.isupper()))
            ):
                heads[place] = ""
    sure = {_value(lines[place]) for place in pages}
    for place, line in enumerate(lines):
        # A number that goes on with those of the pages before or after it is one of them.
        if _ALONE.fullmatch(line) and {_value(line) - 1, _value(line) + 1} & sure:
            pages[place] = ""
    return pages, heads


def loose_numbers(lines: Sequence[str]) -> list[int]:
    """Find the lines that hold a number alone of which it is not sure whether it is a page number."""
    return [place for place, line in enumerate(lines) if _ALONE.fullmatch(line)]


def _value(line: str) -> int:
    found = re.search(r"\d+", line)
    return int(found[0]) if found else -9


def blank_around(lines: Sequence[str], place: int) -> list[int]:
    """Find the empty lines around a line that breaks into a sentence: they belong to the page too."""
    if not _breaks_in(lines, place):
        return []
    found = []
    for step in (-1, 1):
        at = place + step
        while 0 <= at < len(lines) and not lines[at].strip():
            found.append(at)
            at += step
    return found


def _is_page(lines: Sequence[str], place: int) -> bool:
    line = lines[place].strip()
    if not line or not _SET_OFF.fullmatch(line) or not re.search(r"\d|^[-–—\[(]", line):
        return False
    return _NAMED.search(line) is not None or _breaks_in(lines, place)


def _breaks_in(lines: Sequence[str], place: int) -> bool:
    """Whether a line stands within a sentence of the text around it."""
    before = next((line for line in reversed(lines[max(0, place - _FAR) : place]) if _is_text(line)), "")
    after = next((line for line in lines[place + 1 : place + _FAR] if _is_text(line)), "")
    if not before or not after or before.startswith("==") or after.startswith("=="):
        return False
    return not _ENDS_SENTENCE.search(before.rstrip()) or after.lstrip()[:1].islower()


def _is_text(line: str) -> bool:
    return bool(line.strip()) and not _SET_OFF.fullmatch(line.strip()) and not _is_head_like(line)


def _is_head_like(line: str) -> bool:
    text = line.strip()
    if not text or len(text) > _LONGEST_HEAD or heading(text) or text.startswith("=="):
        return False
    letters = _head_key(line)
    numbered = _EDGE_NUMBER.search(text) is not None and not text.endswith((".", ";", ",", ":"))
    return len(letters) > 3 and (letters.isupper() or (numbered and letters.istitle()))


def _head_key(line: str) -> str:
    return " ".join(re.findall(r"[^\W\d_]+", _EDGE_NUMBER.sub("", line.strip())))
