"""One topic through all drafts: the restatements aligned, with apparatus, and the original’s own words."""

from __future__ import annotations

from html import escape

from edition.collation import (
    Alteration,
    ApparatusEntry,
    Normaliser,
    apparatus_entries,
    diff_html,
    join,
    normal_form,
    safe,
    word_diff,
)
from edition.drafts.controlled import restatement
from edition.drafts.strand import Strand
from edition.drafts.succession import day
from edition.pages.views.links import link
from edition.pages.views.side_by_side import standing_html, wording
from edition.record import Record, Row


def strand_html(record: Record, strand: Strand, name: str) -> str:
    """Show one strand: the texts in order of time, then the base text with numbered places and the apparatus.

    Parameters
    ----------
    record
        The record.
    strand
        Clauses that restate one another.
    name
        Unique on the page; the ids of the places begin with it.

    Returns
    -------
    str
        Escaped HTML. A strand of one clause has no apparatus.
    """
    if len(strand.clauses) == 1:
        return _texts(record, strand)
    entries = apparatus_entries(strand.table, base=strand.base)
    notes = "".join(f'<li id="{escape(name)}-{n}">{_entry(entry)}</li>' for n, entry in enumerate(entries, 1))
    listed = f'<ol class="apparatus" aria-label="Apparatus">{notes}</ol>' if notes else ""
    base = f'<p class="strand-base"><span class="siglum">{escape(strand.base)}</span> {_base(strand, name)}</p>'
    noted = f'<div class="strand">{base}{listed or "<p>All have the same words.</p>"}</div>'
    return f"{_texts(record, strand)}<h3>Apparatus, with {escape(strand.base)} as base</h3>{noted}"


def _base(strand: Strand, name: str) -> str:
    """Write the base text; where witnesses vary it is marked and numbered as in the apparatus."""
    parts, number = [], 0
    for column in strand.table.units().blocks[0].columns:
        text = " ".join(join(column[0]).split())
        if len({normal_form(cell) for cell in column}) == 1:
            parts.append(safe(text))
            continue
        number += 1
        marked = (
            f'<span class="varies">{safe(text)}</span>'
            if text
            else '<span class="varies-gap" aria-hidden="true">‸</span>'
        )
        call = f'<a class="call" href="#{escape(name)}-{number}" aria-label="reading {number}">{number}</a>'
        parts.append(f"{marked}{call}")
    return " ".join(parts).replace(" ,", ",").replace(" .", ".").replace(" ;", ";")


def _entry(entry: ApparatusEntry) -> str:
    """Write lemma, its witnesses, and the other readings with theirs."""
    lemma = f"<b>{safe(entry.lemma)}</b>" if entry.lemma else "<i>nothing</i>"
    readings = "; ".join(
        f"{'<i>leave it out</i>' if reading.alteration is Alteration.OMITTED else f'<b>{safe(reading.text)}</b>'} "
        f'<span class="sigla">{safe(" ".join(reading.sigla))}</span>'
        for reading in entry.readings
    )
    return f'{lemma} <span class="sigla">{safe(" ".join(entry.agree))}</span>] {readings}'


def _texts(record: Record, strand: Strand) -> str:
    read = Normaliser().tokens
    items, before = [], None
    for siglum, clause in strand.clauses.items():
        draft = record["drafts"][clause.text("draft")]
        now = read(restatement(clause))
        restated = diff_html(word_diff(before, now)) if before is not None else escape(restatement(clause))
        when = f'<span class="gloss">{escape(_short(record, draft))}</span>'
        items.append(
            f'<li><p class="strand-draft">{link("drafts", draft.id, siglum)} {when}</p>'
            f'<div><p class="sbs-article">{link("clauses", clause.id, clause.text("article"))}{standing_html(clause)}</p>'
            f"<p>{restated}</p></div><div>{_words(record, clause)}</div></li>"
        )
        before = now
    head = "<h3>In order of time, with what changed since the text above</h3>" if len(items) > 1 else ""
    return f'{head}<ol class="strand-texts">{"".join(items)}</ol>'


def _short(record: Record, draft: Row) -> str:
    when = day(draft).describe().replace(" 1939", "")
    handed = "" if draft.optional_date("handed_over") else ", not handed over"
    return f"{when}{handed}, {', '.join(record['parties'][party].text('short') for party in draft.list('from'))}"


def _words(record: Record, clause: Row) -> str:
    found = "".join(wording(record, row) for row in record.readings("clauses", clause.id))
    return found or '<p class="sbs-wording gloss">words not recorded</p>'
