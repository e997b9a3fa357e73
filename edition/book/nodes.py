"""Small builders of document nodes, and the link node that every reference to the record becomes."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape
from typing import Any, TypeAlias

from docutils import nodes
from sphinx.util.docutils import SphinxTranslator

from edition.record import Record

Inline: TypeAlias = str | nodes.Node


class record_link(nodes.Inline, nodes.TextElement):  # noqa: N801 -- docutils names visitors after the class
    """A link to a record: ``table``, ``refuri`` and, where a reader may dwell on it, ``tip``."""


def link(record: Record, table: str, record_id: str, text: str = "", *, tip: bool = False) -> nodes.Node:
    """Return a reference to a record; the text defaults to its name."""
    from edition.book.domain import KINDS, pending

    return pending(KINDS[table], record_id, text, tip=tip)


def visit_record_link_html(self: Any, node: record_link) -> None:
    """Write the link, and its description for hover and focus."""
    kind, uri = escape(node["table"]), escape(node["refuri"])
    if "tip" not in node:
        self.body.append(f'<a class="ref ref-{kind}" href="{uri}">')
        return
    self._record_tips = getattr(self, "_record_tips", 0) + 1
    node["tip_id"] = f"tip-{self._record_tips}"
    self.body.append(
        f'<span class="tipped"><a class="ref ref-{kind}" href="{uri}" aria-describedby="{node["tip_id"]}">'
    )


def depart_record_link_html(self: Any, node: record_link) -> None:
    """Close the link."""
    self.body.append("</a>")
    if "tip" in node:
        self.body.append(f'<span class="tip" role="tooltip" id="{node["tip_id"]}">{escape(node["tip"])}</span></span>')


def visit_record_link_plain(self: SphinxTranslator, node: record_link) -> None:
    """Other builders show the text alone."""


def depart_record_link_plain(self: SphinxTranslator, node: record_link) -> None:
    """Other builders show the text alone."""


def inline(parts: Iterable[Inline]) -> list[nodes.Node]:
    """Return text and nodes as nodes."""
    return [nodes.Text(p) if isinstance(p, str) else p for p in parts]


def para(*parts: Inline, classes: Iterable[str] = ()) -> nodes.paragraph:
    """Return a paragraph."""
    return nodes.paragraph("", "", *inline(parts), classes=list(classes))


def span(text: str, *classes: str) -> nodes.inline:
    """Return a classed span."""
    return nodes.inline("", text, classes=list(classes))


def bullets(items: Iterable[Iterable[nodes.Node]], *classes: str) -> nodes.bullet_list:
    """Return a list; each item is a sequence of block nodes."""
    return nodes.bullet_list("", *(nodes.list_item("", *item) for item in items), classes=list(classes))


def section(name: str, title: Inline, *children: nodes.Node, classes: Iterable[str] = ()) -> nodes.section:
    """Return a section with an id that is its address."""
    heading = nodes.title("", "", *inline([title]))
    return nodes.section("", heading, *children, ids=[name], names=[name], classes=list(classes))


def link_within(name: str, text: str) -> nodes.reference:
    """Return a link to another place on the same page."""
    return nodes.reference("", text, refid=name, internal=True)


def html(text: str) -> nodes.raw:
    """Return ready HTML; the caller has escaped what comes from data."""
    return nodes.raw("", text, format="html")


def folded(summary: str, *children: nodes.Node, classes: str = "") -> list[nodes.Node]:
    """Return children that open on demand."""
    opening = f'<details class="{escape(classes)}"><summary>{escape(summary)}</summary>'
    return [html(opening), *children, html("</details>")]


def joined(parts: Iterable[list[Inline] | Inline], separator: str = ", ") -> list[Inline]:
    """Return inline parts with a separator between them."""
    result: list[Inline] = []
    for part in parts:
        if result:
            result.append(separator)
        result.extend(part if isinstance(part, list) else [part])
    return result


def definition(*pairs: tuple[str, Iterable[nodes.Node]]) -> nodes.definition_list:
    """Return a list of label and content; empty contents are left out."""
    items = []
    for name, content in pairs:
        children = list(content)
        if children:
            items.append(nodes.definition_list_item("", nodes.term("", name), nodes.definition("", *children)))
    return nodes.definition_list("", *items, classes=["facts"])


def table(header: Iterable[Iterable[Inline]], rows: Iterable[Iterable[Iterable[Inline]]], *classes: str) -> nodes.table:
    """Return a table of inline cells; the first cell of each row is its header."""
    head = [list(h) for h in header]
    group = nodes.tgroup("", cols=len(head))
    group.extend(nodes.colspec(colwidth=1) for _ in head)
    group += nodes.thead("", nodes.row("", *(nodes.entry("", para(*h)) for h in head)))
    group += nodes.tbody("", *(nodes.row("", *(nodes.entry("", para(*cell)) for cell in cells)) for cells in rows))
    return nodes.table("", group, classes=list(classes))
