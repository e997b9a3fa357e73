"""The source of a chapter in its parts: header, prose, and fenced blocks with what they hold."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

_FENCE = re.compile(r"^\s*(?P<marks>`{3,}|~{3,})\s*(?P<info>.*?)\s*$")


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a chapter.

    Attributes
    ----------
    kind
        ``header``, ``prose``, ``fence`` (the line that opens or closes a block) or ``code`` (a line in a block).
    info
        For ``fence`` and ``code``: what the opening line says after its marks, such as ``{code-cell} python``.
    """

    number: int
    kind: str
    text: str
    info: str = ""


class UnclosedError(ValueError):
    """A header or a fenced block that does not end: everything after it would be taken for a part of it."""

    def __init__(self, line: int, what: str) -> None:
        super().__init__(f"{what} is not closed")
        self.line, self.what = line, what


def lines_of(source: str) -> Iterator[Line]:
    """Yield the lines of a chapter, each with what it is.

    Parameters
    ----------
    source
        The file's text.

    Raises
    ------
    UnclosedError
        Where the header or a fenced block has no end; the lines before it have been given.
    """
    lines = source.splitlines()
    start = 0
    if lines and lines[0].rstrip() == "---":
        start = next((n for n, line in enumerate(lines[1:], 2) if line.rstrip() == "---"), 0)
        if not start:
            raise UnclosedError(1, "the header")
        yield from (Line(number, "header", text) for number, text in enumerate(lines[:start], 1))
    opened, fence, info = 0, "", ""
    for number, text in enumerate(lines[start:], start + 1):
        found = _FENCE.match(text)
        if fence:
            ends = found and found["marks"].startswith(fence) and not found["info"]
            yield Line(number, "fence" if ends else "code", text, info)
            fence = "" if ends else fence
        elif found:
            opened, fence, info = number, found["marks"], found["info"]
            yield Line(number, "fence", text, info)
        else:
            yield Line(number, "prose", text)
    if fence:
        raise UnclosedError(opened, "the block")
