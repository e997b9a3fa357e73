"""Reading an HTML page that came from elsewhere."""

from __future__ import annotations

from lxml import etree, html

from edition.texts.faults import TextFault


def page_of(content: bytes) -> html.HtmlElement:
    """Return the root of a page, read as UTF-8 where it is that and otherwise as it says itself.

    Raises
    ------
    TextFault
        If nothing can be made of it.
    """
    try:
        content.decode()
        parser = html.HTMLParser(encoding="utf-8", no_network=True)
    except UnicodeDecodeError:
        parser = html.HTMLParser(no_network=True)
    try:
        return html.document_fromstring(content, parser=parser)
    except (etree.ParserError, ValueError) as error:
        raise TextFault("the file is empty or no page", "fetch it again, or look at it in a browser") from error


def classes(node: html.HtmlElement) -> frozenset[str]:
    """Return the classes of an element."""
    return frozenset((node.get("class") or "").split())
