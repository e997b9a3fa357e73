"""Plain text that the reader supplies, such as the text of a scan.

Paragraphs are parted by empty lines. A line such as ``Article 2`` or ``== 2 ==``, or a paragraph that begins with ``2.``, gives a
number; ``[p. 679]`` on a line of its own gives a page. A word broken at the end of a line is
joined again; a hyphen before a capital stays.
"""

from __future__ import annotations

import re

from edition.texts.cutters.flow import Flow
from edition.texts.faults import TextFault
from edition.texts.passages import Passage

_HEADER = re.compile(r"(?:[a-z]+:[^\n]*\n)+\s*\n")
_MARK = re.compile(r"==\s*(?:article\s+)?([^|=]*?)\s*(?:\|[^=]*)?==\s*")
_ARTICLE = re.compile(r"(?:article|art\.|artikel|статья)\s+(\d{1,3}|[IVXL]{1,7}|premier)\b[.:—–-]?\s*", re.IGNORECASE)
_NUMBERED = re.compile(r"(\d{1,2}|[IVXL]{1,6})[.)]\s+(?=\S)")
_PAGE = re.compile(r"\[?\s*(?:p\.|page|seite|с\.)\s*(\d{1,4})\s*\]?", re.IGNORECASE)
_HYPHENED = re.compile(r"(\w-)\n(?=\w)")
_BROKEN = re.compile(r"(\w)[-\u00ad]\n(?=[^\W\d_A-ZА-Я])")


def cut(content: bytes, part: str = "") -> tuple[Passage, ...]:
    """Return the paragraphs of a plain text.

    Parameters
    ----------
    content
        The file, UTF-8.
    part
        Of no use here.

    Raises
    ------
    TextFault
        If it is no UTF-8 or has no words.
    """
    try:
        text = content.decode("utf-8-sig").replace("\r\n", "\n").replace("\r", "\n")
    except UnicodeDecodeError as error:
        line = content[: error.start].count(b"\n") + 1
        raise TextFault(f"line {line} of the file is not UTF-8", "save the file as UTF-8") from error
    header = _HEADER.match(text) if text.startswith("siglum:") else None
    flow = Flow()
    whole = _HYPHENED.sub(r"\1", _BROKEN.sub(r"\1", text[header.end() if header else 0 :]))
    for block in re.split(r"\n[ \t]*\n|\f", whole):
        _paragraph(block, flow)
    if not flow.passages:
        raise TextFault("the file holds no words", "see whether it is the right one")
    return tuple(flow.passages)


def _paragraph(block: str, flow: Flow) -> None:
    for line in block.split("\n"):
        bare = line.strip()
        page, mark, article = _PAGE.fullmatch(bare), _MARK.fullmatch(bare), _ARTICLE.match(bare)
        if page:
            flow.turn(f"p. {page[1]}")
        elif mark:
            flow.label(mark[1])
        elif article:
            flow.label(article[1])
            flow.write(f"{bare[article.end() :]} ")
        else:
            numbered = None if flow.is_writing else _NUMBERED.match(bare)
            if numbered:
                flow.label(numbered[1])
            flow.write(f"{bare[numbered.end() if numbered else 0 :]} ")
    flow.end()
