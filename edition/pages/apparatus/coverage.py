"""Coverage: every paragraph of the chapters that asserts a fact, with the evidence behind it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from edition.language import _, n_
from edition.pages.apparatus.shared import named, text_view
from edition.pages.inline import Cell, Inline, Line, There, filled, joined
from edition.pages.tables import table_view
from edition.pages.view import Listing, Part
from edition.record import Record
from edition.record.kinds import status_of

SHOWN = 3
"""How many sources of a paragraph are named before the rest is counted."""

EXPLAINING = ("people", "places", "parties", "terms", "sources")
"""Tables whose records explain and do not prove."""

ON_ONE_SOURCE = ("arguments", "objections", "statements")
"""Tables whose records name the source they rest on."""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One paragraph of a chapter, and what it refers to.

    Attributes
    ----------
    page, name
        Page and address of the paragraph; the name is empty where it has none.
    opening
        Its first words.
    voice
        Who speaks.
    references
        Table and id of each record it names, sources included, in order.
    line
        The line of the file on which it begins; 0 where that is not known.
    """

    page: str
    name: str
    opening: str
    voice: str
    references: tuple[tuple[str, str], ...]
    line: int = 0

    def sources(self, record: Record) -> tuple[str, ...]:
        """Return the keys of the sources behind the paragraph: those it names, then those of its records."""
        named = [key for table, key in self.references if table == "sources"]
        own = [
            record.table(t)[i].text_of("source") for t, i in self.proving() if t in ON_ONE_SOURCE and record.knows(t, i)
        ]
        behind = [row.source for table, one in self.proving() for row in record.evidence_for(table, one)]
        return tuple(dict.fromkeys([*named, *own, *behind]))

    def proving(self) -> tuple[tuple[str, str], ...]:
        """Return the records whose evidence counts, each once."""
        return tuple(dict.fromkeys(one for one in self.references if one[0] not in EXPLAINING))


def listing(record: Record, found: Sequence[Paragraph], titles: Mapping[str, str]) -> Listing:
    """Return the paragraphs under the title of their page.

    Parameters
    ----------
    record
        The record.
    found
        The paragraphs, in the order of the book.
    titles
        Title of each page.
    """
    behind = {one: one.sources(record) for one in found}
    pages: dict[str, list[Paragraph]] = {}
    for one in found:
        pages.setdefault(one.page, []).append(one)
    parts = tuple(_part(record, page, titles[page], {p: behind[p] for p in own}) for page, own in pages.items())
    return Listing((text_view(_count(record, behind, len(pages)), look="count"),), parts)


def _count(record: Record, behind: Mapping[Paragraph, tuple[str, ...]], pages: int) -> str:
    return _(
        "{paragraphs} of {chapters}; {lacking} without evidence; {used} of {all} sources stand behind them."
    ).format(
        paragraphs=n_("{n} paragraph", "{n} paragraphs", len(behind)).format(n=len(behind)),
        chapters=n_("{n} chapter", "{n} chapters", pages).format(n=pages),
        lacking=sum(not keys for keys in behind.values()),
        used=len({key for keys in behind.values() for key in keys}),
        all=len(record.sources),
    )


def _part(record: Record, page: str, title: str, behind: Mapping[Paragraph, tuple[str, ...]]) -> Part:
    caption = _("Paragraphs of ‘{title}’").format(title=title)
    header = (_("Paragraph"), _("Voice"), _("Records it rests on"), _("Sources behind it"))
    body = (_row(record, one, keys) for one, keys in behind.items())
    return Part(f"of-{page.rpartition('/')[2]}", title, (table_view(caption, header, body, caption),))


def _row(record: Record, one: Paragraph, keys: Sequence[str]) -> tuple[Cell, ...]:
    return There(one.page, one.name, (one.opening,)), one.voice, support(record, one), _sources(record, keys)


def support(record: Record, one: Paragraph) -> str:
    """Return how well the records behind a paragraph are supported: ``two sources 3, disputed 1``."""
    rows = (record.table(t)[i] for t, i in one.proving() if t in record.tables and i in record.table(t))
    counted = Counter(status_of(row) for row in rows)
    told = (
        _("{status} {n}").format(status=row.label, n=counted[row.value])
        for row in record.rows("labels")
        if (row.table, row.column) == ("any", "status") and counted[row.value]
    )
    return ", ".join(told) or "–"


def _sources(record: Record, keys: Sequence[str]) -> Inline | Line:
    if not keys:
        return _("none")
    shown = joined(named(record, "sources", key) for key in keys[:SHOWN])
    rest = len(keys) - SHOWN
    if rest <= 0:
        return shown
    return filled(n_("{sources} and {n} more", "{sources} and {n} more", rest), sources=shown, n=str(rest))
