"""One topic through all drafts: the restatements aligned, with apparatus, and the original’s own words."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from edition.collation import EntryModel, Normaliser, apparatus_entries, entry_model, join, normal_form, word_diff
from edition.drafts.controlled import restatement
from edition.drafts.strand import Strand
from edition.language import _, n_
from edition.pages.cited import quotation
from edition.pages.drafts.differences import differences
from edition.pages.drafts.names import day_of, governments
from edition.pages.drafts.side_by_side import standing
from edition.pages.inline import Line, line, ref
from edition.pages.view import View
from edition.record import Record
from edition.record.tables import Clause, Draft

_CLOSING = (",", ".", ";")


@dataclass(frozen=True, slots=True)
class TextModel:
    """One draft's clause: draft and day, article, what changed since the text above, key wordings."""

    draft: Line
    when: str
    article: Line
    words: Line
    quoted: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class BasePart:
    """A stretch of the base text.

    Attributes
    ----------
    text
        The words; empty where others have some and the base none.
    number
        Number of its entry in the apparatus, 0 where all agree.
    spaced
        Whether a space stands before it.
    """

    text: str
    number: int
    spaced: bool


@dataclass(frozen=True, slots=True)
class StrandModel:
    """A strand: the texts in order of time, then the base with numbered places and the apparatus.

    ``name`` begins the ids of the places. A strand of one clause has no base and no entries.
    """

    name: str
    texts: tuple[TextModel, ...]
    siglum: str
    base: tuple[BasePart, ...]
    entries: tuple[EntryModel, ...]


def strand_view(record: Record, strand: Strand, name: str) -> View:
    """Show one strand.

    Parameters
    ----------
    record
        The record.
    strand
        Clauses that restate one another.
    name
        Unique on the page.
    """
    several = len(strand.clauses) > 1
    entries = apparatus_entries(strand.table, base=strand.base) if several else ()
    whole = next((n for n, entry in enumerate(entries) if not entry.whole), len(entries))
    base = tuple(_base(strand, whole)) if several else ()
    shown = tuple(entry_model(entry) for entry in entries)
    model = StrandModel(name, tuple(_texts(record, strand)), strand.base, base, shown)
    count = len(strand.clauses)
    return View("drafts/strand", model, n_("{n} clause", "{n} clauses", count).format(n=count))


def _base(strand: Strand, whole: int) -> Iterator[BasePart]:
    """Yield the base text; where witnesses vary it is numbered as in the apparatus, which begins with whole clauses."""
    number, first = whole, True
    row = strand.table.row_of(strand.base)
    block = next(block for block in strand.table.units().blocks if block.has(row))
    for column in block.columns:
        text = " ".join(join(column[row]).split())
        varies = len({normal_form(column[other]) for other in block.rows}) > 1
        number += varies
        yield BasePart(text, number if varies else 0, not first and not text.startswith(_CLOSING))
        first = False


def _texts(record: Record, strand: Strand) -> Iterator[TextModel]:
    read = Normaliser().tokens
    before = None
    for siglum, clause in strand.clauses.items():
        draft = record["drafts"][clause.draft]
        now = read(restatement(clause))
        yield TextModel(
            line(ref("drafts", draft.id, siglum)),
            _when(record, draft),
            line(ref("clauses", clause.id, clause.article), standing(record, clause)),
            line(restatement(clause)) if before is None else differences(word_diff(before, now)),
            _quoted(record, clause),
        )
        before = now


def _when(record: Record, draft: Draft) -> str:
    said = _("{day}, {governments}") if draft.handed_over else _("{day}, not handed over, {governments}")
    return said.format(day=day_of(draft), governments=governments(record, draft.from_))


def _quoted(record: Record, clause: Clause) -> tuple[Line, ...]:
    return tuple(quotation(record, reading) for reading in record.quotations_of("clauses", clause.id))
