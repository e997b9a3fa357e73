"""What a reader of a chapter reads: its paragraphs without markup, code and references."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from edition.record import Record

GLUED = "◊"
"""Stands for a number that a cell computes."""

_ROLE = re.compile(r"\{(?P<role>[a-z:-]+)\}`(?P<body>[^`]*)`")
_TITLED = re.compile(r"(?P<words>.*)<(?P<target>[^<>]+)>\s*$", re.DOTALL)
_LINK = re.compile(r"\[(?P<words>[^\]]*)\]\([^)]*\)")
_CODE = re.compile(r"`[^`]*`")
_ATTRIBUTES = re.compile(r"^\{[#.][^}]*\}\s*$")
_ADDRESS = re.compile(r"<https?:[^>]*>")
_TABLES = {"person": "people", "place": "places", "party": "parties", "term": "terms"}
_NAMES = {"people": "name", "places": "name_then", "parties": "short", "terms": "term"}


@dataclass(frozen=True, slots=True)
class TextBlock:
    """A paragraph, heading, list item or table row of a chapter.

    Attributes
    ----------
    line
        The line of the file on which it begins.
    text
        Its words without markup. References to sources are gone, numbers from cells are ``◊``.
    """

    line: int
    text: str


def text_blocks(source: str, record: Record) -> Iterator[TextBlock]:
    """Yield the blocks of a chapter in MyST Markdown.

    Parameters
    ----------
    source
        The file's text.
    record
        The record, for the names that short references show.

    Examples
    --------
    >>> from edition.record import open_record
    >>> source = "{#talk}\\nOn 27 May {person}`Seeds <seeds>` {event}`came <x>` ({source}`survey-1958 | whole`)."
    >>> [p.text for p in text_blocks(source, open_record())]
    ['On 27 May Seeds came.']
    """
    fence = ""
    lines = source.splitlines()
    start = _end_of_header(lines)
    block: list[str] = []
    first = 0
    for number, line in enumerate([*lines[start:], ""], start + 1):
        bare = line.strip()
        mark = re.match(r"(`{3,}|~{3,})", bare)
        if mark:
            fence = "" if fence and bare.startswith(fence) else fence or mark[1]
        inside = bool(fence or mark)
        ends = not bare or inside or bare.startswith(":::") or _ATTRIBUTES.match(bare)
        if block and (ends or bare.startswith(("- ", "#", "|"))):
            yield from _block(first, block, record)
            block = []
        if not ends:
            first = first if block else number
            block.append(bare)


def _end_of_header(lines: list[str]) -> int:
    """Return how many lines the header has; none where it does not end, which another rule tells."""
    return lines.index("---", 1) + 1 if lines and lines[0] == "---" and "---" in lines[1:] else 0


def _block(line: int, block: list[str], record: Record) -> Iterator[TextBlock]:
    text = _ROLE.sub(lambda m: _shown(m["role"], m["body"], record), " ".join(block))
    text = _CODE.sub("", _LINK.sub(lambda m: m["words"], _ADDRESS.sub("", text)))
    text = re.sub(r"\*{1,2}|^#+ |^- |^\|? ?:?-{3,}.*", "", text)
    text = re.sub(r"\(\s*[;,\s]*\)", "", text)  # Brackets that held sources alone.
    text = re.sub(r"\s+([.,;:)])", r"\1", " ".join(text.split()))
    if text:
        yield TextBlock(line, text)


def _shown(role: str, body: str, record: Record) -> str:
    if role == "source":
        return ""
    if role.startswith("glue"):
        return GLUED
    titled = _TITLED.match(body)
    if titled:
        return titled["words"].strip()
    table = _TABLES.get(role, "")
    known = body in record.tables.get(table, ())
    return record.table(table)[body].text_of(_NAMES[table]) if known else body
