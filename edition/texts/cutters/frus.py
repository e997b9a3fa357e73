"""Documents of *Foreign Relations of the United States*: the TEI of a volume, or one page of the Office of the Historian's site.

Dropped are notes, heads, openers and closers. A page that begins inside a sentence leaves the sentence whole and is kept as a
place; labels of lists become the numbers of their items.
"""

from __future__ import annotations

import re

from lxml import etree, html

from edition.texts.cutters.flow import Flow
from edition.texts.cutters.page import classes, page_of
from edition.texts.faults import TextFault
from edition.texts.passages import Passage

TEI = "{http://www.tei-c.org/ns/1.0}"

_DROPPED = frozenset({"note", "head", "opener", "closer", "dateline", "signed", "teiHeader", "figure", "listBibl"})
_BLOCKS = frozenset(
    {"p", "item", "list", "ab", "cell", "row", "table", "div", "l", "lg", "salute", "postscript", "quote", "lb"}
)

_PAGE_TAGS_DROPPED = frozenset(
    {"h1", "h2", "h3", "h4", "h5", "h6", "script", "style", "aside", "nav", "noscript", "form"}
)
_PAGE_CLASSES_DROPPED = frozenset(
    {"footnotes", "footnote", "note", "tei-note2", "tei-opener", "tei-closer", "tei-dateline", "tei-signed1"}
)
_PAGE_BLOCKS = frozenset({"p", "li", "ul", "ol", "dl", "dd", "div", "td", "tr", "table", "blockquote", "br"})
_PAGE = re.compile(r"Page\s+(\S+?)\]")


def cut(content: bytes, part: str = "") -> tuple[Passage, ...]:
    """Return the paragraphs of the documents of a volume, or of one of them.

    Parameters
    ----------
    content
        The file as it came: TEI, or a page of the site.
    part
        The name of the document, such as ``d260``; empty for all.

    Raises
    ------
    TextFault
        If the file cannot be read, or has no such document.
    """
    start = content.lstrip(b"\xef\xbb\xbf \t\r\n")[:4000]
    tei = b"<TEI" in start or b"tei-c.org/ns/1.0" in start
    return _volume(content, part) if tei else _page(content, part)


def _volume(content: bytes, part: str) -> tuple[Passage, ...]:
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=True)
    try:
        root = etree.fromstring(content, parser)
    except etree.XMLSyntaxError as error:
        raise TextFault(f"the TEI cannot be read: {error}", "fetch it again: it may have been cut off") from error
    flow = Flow()
    _walk_tei(root, flow, part)
    flow.end()
    if not flow.passages:
        what = f"no document {part}" if part else "no documents"
        raise TextFault(
            f"the file has {what}", "see which volume it is: a document’s number stands in the address of its page"
        )
    return tuple(flow.passages)


def _walk_tei(node: etree._Element, flow: Flow, part: str) -> None:
    if not isinstance(node.tag, str):
        return
    name = node.tag.removeprefix(TEI)
    if name == "pb":
        flow.turn(f"p. {node.get('n', '?')}")
        return
    if name in _DROPPED:
        return
    if name == "label":
        flow.label("".join(str(piece) for piece in node.itertext()))
        return
    outside = flow.document
    if name == "div" and node.get("type") == "document":
        flow.end()
        flow.document = node.get("{http://www.w3.org/XML/1998/namespace}id", "")
    wanted = bool(flow.document) and part in ("", flow.document)
    if name in _BLOCKS:
        flow.end()
    flow.write(node.text if wanted else "")
    for child in node:
        _walk_tei(child, flow, part)
        flow.write(child.tail if wanted else "")
    if name in _BLOCKS:
        flow.end()
    flow.document = outside


def _page(content: bytes, part: str) -> tuple[Passage, ...]:
    root = page_of(content)
    body = next(iter(root.xpath("//*[@id='content-inner'] | //div[contains(@class, 'tei-div')]")), None)
    flow = Flow()
    flow.document = part
    if body is not None:
        _walk_page(body, flow)
        flow.end()
    if not flow.passages:
        raise TextFault(
            "the page holds no document as the Office of the Historian marks them",
            "open the address in a browser: if it shows the document, save its text and cut it as plain",
        )
    return tuple(flow.passages)


def _walk_page(node: html.HtmlElement, flow: Flow) -> None:
    if not isinstance(node.tag, str):
        return
    names = classes(node)
    if "tei-pb1" in names or "hsg-facsilime-link" in names:
        page = _PAGE.search(" ".join(node.text_content().split()))
        if page:
            flow.turn(f"p. {page[1]}")
        return
    footnote = (node.get("id") or "").startswith(("fnref", "fn:")) or node.get("rel") == "footnote"
    if node.tag in _PAGE_TAGS_DROPPED or footnote or not names.isdisjoint(_PAGE_CLASSES_DROPPED):
        return
    if node.tag == "dt":
        flow.label(node.text_content())
        return
    if node.tag in _PAGE_BLOCKS:
        flow.end()
    flow.write(node.text)
    for child in node:
        _walk_page(child, flow)
        flow.write(child.tail)
    if node.tag in _PAGE_BLOCKS:
        flow.end()
