"""HTML rewritten tag by tag: as XHTML for an e-book, or with new names for ids where many pages become one."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from html import escape, unescape
from html.parser import HTMLParser
from typing import TypeAlias

Attributes: TypeAlias = dict[str, str]

VOID = frozenset("area base br col embed hr img input link meta source track wbr".split())
"""Elements that have no end."""

RAW = ("style", "script")
"""Elements whose content is not text."""

_ATTRIBUTE = re.compile(r"""([^\s=/>"']+)(?:\s*=\s*("[^"]*"|'[^']*'|[^\s>"']+))?""")
_SVG = "http://www.w3.org/2000/svg"

NAMING = ("id", "for", "headers", "list", "aria-labelledby", "aria-describedby", "aria-controls", "aria-owns")
"""Attributes whose words are ids of the page."""

_WITHIN = re.compile(r"url\(#([^)]+)\)")


class Rewriter(HTMLParser):
    """Write HTML again, well-formed, with the attributes that a function makes of those there are.

    Parameters
    ----------
    change
        From an element's name and attributes to its new attributes.
    remark
        What a comment becomes, given its text; without it comments are left out.
    """

    def __init__(
        self, change: Callable[[str, Attributes], Attributes], remark: Callable[[str], str] = lambda _: ""
    ) -> None:
        super().__init__(convert_charrefs=True)
        self._change, self._remark = change, remark
        self._out: list[str] = []
        self._open: list[str] = []

    def rewrite(self, html: str) -> str:
        """Return a fragment of HTML, rewritten."""
        self.feed(html)
        self.close()
        self._out += [f"</{name}>" for name in reversed(self._open)]
        return "".join(self._out)

    def handle_starttag(self, tag: str, attrs: object) -> None:
        """Write a start."""
        self._start(self.get_starttag_text() or "")

    def handle_startendtag(self, tag: str, attrs: object) -> None:
        """Write a start that is an end too."""
        text = self.get_starttag_text() or ""
        self._start(text)
        name = _name(text)
        if name not in VOID:
            self._out.append(f"</{self._open.pop()}>")

    def _start(self, text: str) -> None:
        # Names as they are written: those of SVG have capital letters, which the parser makes small.
        name = _name(text)
        found = _ATTRIBUTE.findall(text[len(name) + 1 :].rstrip("/>"))
        attributes = {key: unescape(_unquoted(value)) if value else key for key, value in found}
        shown = "".join(f' {k}="{escape(v)}"' for k, v in self._change(name, attributes).items())
        self._out.append(f"<{name}{shown}{'/' if name in VOID else ''}>")
        if name not in VOID:
            self._open.append(name)

    def handle_endtag(self, tag: str) -> None:
        """Write an end, and before it that of what was left open inside."""
        if tag in (name.lower() for name in self._open):
            while self._open[-1].lower() != tag:
                self._out.append(f"</{self._open.pop()}>")
            self._out.append(f"</{self._open.pop()}>")

    def handle_data(self, data: str) -> None:
        """Write text."""
        raw = bool(self._open) and self._open[-1] in RAW
        self._out.append(data if raw else escape(data, quote=False))

    def handle_comment(self, data: str) -> None:
        """Write what stands for a comment."""
        self._out.append(self._remark(data))


def _unquoted(value: str) -> str:
    return value[1:-1] if value[0] in "\"'" else value


def _name(text: str) -> str:
    match = re.match(r"<([^\s/>]+)", text)
    return match[1] if match else ""


def as_xhtml(html: str) -> str:
    """Return a fragment of HTML as XHTML.

    Examples
    --------
    >>> as_xhtml('<p hidden>a&nbsp;b<br><svg viewBox="0 0 1 1"/></p>')
    '<p hidden="hidden">a\\xa0b<br/><svg viewBox="0 0 1 1" xmlns="http://www.w3.org/2000/svg"></svg></p>'
    """

    def spaced(name: str, attributes: Attributes) -> Attributes:
        return attributes if name != "svg" or "xmlns" in attributes else attributes | {"xmlns": _SVG}

    return Rewriter(spaced).rewrite(html)


def page_begins(page: str) -> str:
    """Return the mark at which a page begins inside a whole."""
    return f"<!--page {page}-->"


PAGE_ENDS = "<!--page ends-->"


def as_one(html: str, first: str, pages: Iterable[str]) -> tuple[str, frozenset[str]]:
    """Return many pages as one, each id with the name of its page before it, and links led there.

    Parameters
    ----------
    html
        The pages, between the marks of ``page_begins`` and ``PAGE_ENDS``; a link to a page has the form
        ``#document-page``, to a place on it ``#document-page#place``.
    first
        The page in which the others stand.
    pages
        The names of all pages.

    Returns
    -------
    html, lost
        The whole, and the links in it that lead nowhere.
    """
    standing, known, ids, led = [first], frozenset(pages), {"main"}, set[str]()

    def named(word: str) -> str:
        return word if word.startswith("document-") else f"{standing[-1]}/{word}"

    def link(href: str) -> str:
        if not href.startswith("#"):
            return href
        page, _, place = href[1:].removeprefix("document-").partition("#")
        if href.startswith("#document-") and page in known:
            target = f"{page}/{place}" if place else f"document-{page}"
        elif href == "#":
            target = f"document-{standing[-1]}"
        else:
            target = named(href[1:])
        led.add(target)
        return f"#{target}"

    def change(name: str, attributes: Attributes) -> Attributes:
        changed = dict(attributes)
        for key, value in attributes.items():
            if key in NAMING:
                changed[key] = " ".join(named(word) for word in value.split())
            elif key in ("href", "xlink:href"):
                changed[key] = link(value)
            else:
                changed[key] = _WITHIN.sub(lambda match: f"url(#{named(match[1])})", value)
        if "id" in changed:
            ids.add(changed["id"])
        return changed

    def remark(text: str) -> str:
        if text.startswith("page "):
            standing.pop() if text == "page ends" else standing.append(text.removeprefix("page "))
        return ""

    whole = Rewriter(change, remark).rewrite(html)
    return whole, frozenset(led - ids - {f"document-{first}"})
