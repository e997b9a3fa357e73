"""Pages of Historic Hansard (api.parliament.uk): contributions with their speakers, columns kept as places.

Dropped are the signs that link to a speech, numbers of questions, hours, directions of procedure, divisions and the furniture of
the page. A column that begins inside a sentence leaves the sentence whole.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from lxml import html

from edition.texts.cutters.flow import Flow
from edition.texts.cutters.page import classes, page_of
from edition.texts.faults import TextFault
from edition.texts.passages import Passage

_DROPPED = frozenset(
    {
        "permalink", "speech-permalink", "page-preview", "question_no", "prefix", "procedural_note", "time", "dtstart",
        "procedural", "division", "unparsed_division", "section",
    }
)  # fmt: skip
"""Classes of what is no word of a speech."""

_DROPPED_IDS = frozenset({"header", "footer", "section-navigation", "day-nav", "previous-section", "next-section"})
_DROPPED_TAGS = frozenset({"script", "style", "head", "h1", "h2", "h3", "h4", "h5", "h6", "form", "img", "noscript"})
_BLOCKS = frozenset({"p", "li", "blockquote", "div", "td", "th", "tr", "ol", "ul", "table", "q-block", "br"})
_NUMBERED = re.compile(r"\(?(\d{1,2}|[IVX]{1,5})[.)]\s+")
_COLUMN = re.compile(r"\d+[A-Z]*")


def cut(content: bytes, part: str = "") -> tuple[Passage, ...]:
    """Return the paragraphs of the contributions on a page.

    Parameters
    ----------
    content
        The page as it came.
    part
        Of no use here: a page is one section of a sitting.

    Raises
    ------
    TextFault
        If the page has no contributions.
    """
    root = page_of(content)
    body = next(iter(root.xpath("//*[@id='content']")), root)
    flow = Flow()
    _walk(body, flow)
    flow.end()
    spoken = tuple(_numbered(passage, before) for passage, before in _with_before(flow.passages) if passage.speaker)
    if not spoken:
        raise TextFault(
            "the page holds no contribution to a debate as Historic Hansard marks them",
            "open the address in a browser: if it shows the debate, its mark-up has changed; save its text and cut it as plain",
        )
    return spoken


def _walk(node: html.HtmlElement, flow: Flow) -> None:
    if not isinstance(node.tag, str):
        return
    names = classes(node)
    if "column-permalink" in names:
        column = _COLUMN.search(node.get("id", "") or node.text_content()) or _COLUMN.search(node.text_content())
        if column:
            flow.turn(f"col. {column[0].upper()}")
        return
    if node.tag in _DROPPED_TAGS or node.get("id") in _DROPPED_IDS or not names.isdisjoint(_DROPPED):
        return
    if "member" in names and node.tag == "cite":
        flow.end()
        flow.speaker = " ".join(node.text_content().split())
        return
    if "member_constituency" in names:
        constituency = " ".join(node.text_content().split()).strip("()")
        flow.speaker += f" ({constituency})" if constituency else ""
        return
    block = node.tag in _BLOCKS
    if block:
        flow.end()
    if "member_contribution" in names:
        flow.speaker = ""
    quoted = node.tag == "q"
    flow.write("“" if quoted else "")
    flow.write(node.text)
    for child in node:
        _walk(child, flow)
        flow.write(child.tail)
    flow.write("”" if quoted else "")
    if block:
        flow.end()


def _with_before(passages: list[Passage]) -> Iterator[tuple[Passage, Passage | None]]:
    yield from zip(passages, [None, *passages], strict=False)


def _numbered(passage: Passage, before: Passage | None) -> Passage:
    """Take the number off a numbered paragraph inside a speech; a speech itself may well begin with a figure."""
    found = _NUMBERED.match(passage.text)
    if not found or before is None or before.speaker != passage.speaker:
        return passage
    breaks = tuple((at - found.end(), place) for at, place in passage.breaks if at > found.end())
    return replace(passage, text=passage.text[found.end() :], label=found[1], breaks=breaks)
