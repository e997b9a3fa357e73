"""Two drafts side by side: word differences of the restatements, key wording beside them."""

from __future__ import annotations

from dataclasses import replace
from html import escape

from edition.collation import Fate, Piece, Presence, diff_html
from edition.drafts.comparison import ClausePair, Comparison, compare
from edition.drafts.controlled import restatement
from edition.pages.views.links import link
from edition.pages.views.shown import Shown
from edition.record import Record, Row

MISSING = {
    Presence.PRESENT: "{siglum} treats this topic in another clause.",
    Presence.ABSENT: "{siglum} says nothing on this.",
    Presence.NOT_SEEN: "Not known: this part of {siglum} was not seen.",
}


def side_by_side(record: Record, first: str, second: str, *, anchored: bool = False) -> Shown:
    """Show two drafts clause by clause.

    Parameters
    ----------
    record
        The record.
    first, second
        Ids of two drafts, for instance ``gbfr-1939-05-27`` and ``su-1939-06-02``.
    anchored
        Give each topic its id as an address, on a page that holds one comparison only.

    Returns
    -------
    Shown
        One section a topic; removed words are ``<del>`` on the left, added words ``<ins>`` on the
        right, each with a hidden text label, and every pair carries a visible verdict.
    """
    comparison = compare(record, first, second)
    sections = []
    for topic in dict.fromkeys(pair.topic for pair in comparison.pairs):
        pairs = [pair for pair in comparison.pairs if pair.topic == topic]
        rows = "".join(_pair(record, comparison, pair) for pair in pairs)
        row = record["topics"][topic]
        name = f' id="{escape(topic)}"' if anchored else ""
        sections.append(
            f'<div class="sbs-topic"><h3 class="sbs-name"{name}>{escape(row.text("name"))}</h3>'
            f'<p class="gloss">{escape(row.text("question"))}</p>{rows}</div>'
        )
    summary = in_words(comparison)
    return Shown(
        f'<div class="sbs">{_head(comparison)}<p class="sbs-summary">{escape(summary)}</p>{"".join(sections)}</div>',
        summary,
    )


def in_words(comparison: Comparison) -> str:
    """Return the outcome of a comparison in one sentence."""
    counts = comparison.count()
    a, b = comparison.first.text("siglum"), comparison.second.text("siglum")
    return (
        f"Clauses that match by topic: {counts['same'] + counts['changed']}, of which {counts['changed']} differ in wording; "
        f"only in {a}: {counts['first']}; only in {b}: {counts['second']}."
    )


def _head(comparison: Comparison) -> str:
    cells = "".join(f"<p>{_name(draft)}</p>" for draft in (comparison.first, comparison.second))
    return f'<div class="sbs-row sbs-head">{cells}</div>'


def _name(draft: Row) -> str:
    handed = draft.optional_date("handed_over")
    when = f"<br><span class='gloss'>{escape(handed.describe())}</span>" if handed else ""
    title = f"{draft.text('siglum')} · {draft.text('title')}"
    return link("drafts", draft.id, title) + when


def _pair(record: Record, comparison: Comparison, pair: ClausePair) -> str:
    if pair.first and pair.second:
        verdict = ("same" if pair.same else "changed") + (", in another place" if pair.moved else "")
        left = diff_html(_as_removed(p) for p in pair.mirrored if p.kind is not Fate.REMOVED)
        right = diff_html(p for p in pair.pieces if p.kind is not Fate.REMOVED)
    else:
        verdict = "no counterpart"
        left = escape(restatement(pair.first)) if pair.first else _missing(comparison.first, pair)
        right = escape(restatement(pair.second)) if pair.second else _missing(comparison.second, pair)
    return (
        f'<div class="sbs-pair"><p class="sbs-verdict">{verdict}</p><div class="sbs-row">'
        f"{_side(record, comparison.first, pair.first, left)}{_side(record, comparison.second, pair.second, right)}</div></div>"
    )


def _as_removed(piece: Piece) -> Piece:
    return replace(piece, kind=Fate.REMOVED) if piece.kind is Fate.ADDED else piece


def _missing(draft: Row, pair: ClausePair) -> str:
    assert pair.missing is not None
    return f'<span class="sbs-missing">{escape(MISSING[pair.missing].format(siglum=draft.text("siglum")))}</span>'


def _side(record: Record, draft: Row, clause: Row | None, restated: str) -> str:
    if clause is None:
        return f"<div><p>{restated}</p></div>"
    label = link("clauses", clause.id, f"{draft.text('siglum')}, {clause.text('article')}") + standing_html(clause)
    words = "".join(wording(record, row) for row in record.readings("clauses", clause.id))
    return f'<div><p class="sbs-article">{label}</p><p>{restated}</p>{words}</div>'


_KINDS = {"oral": "said or reported", "cover": "covering paper", "reply": "answer"}


def standing(clause: Row) -> str:
    """Say what a reader must know of a clause that is no article, or is not verified; empty for others."""
    notes = (_KINDS.get(clause.text("kind"), ""), "unverified" if clause.text("status") == "unverified" else "")
    return ", ".join(filter(None, notes))


def standing_html(clause: Row) -> str:
    """Return the same as a remark in brackets."""
    said = standing(clause)
    return f' <span class="gloss">({said})</span>' if said else ""


def wording(record: Record, row: Row) -> str:
    """Return one quoted wording with its language, translation, source and place."""
    translation = f" (‘{escape(row.text('translation'))}’)" if row.text("translation") else ""
    cited = record.sources[row.text("source")]
    source = link("sources", cited.key, cited.short)
    locator = escape(cited.at(row.text("locator")))
    return (
        f'<p class="sbs-wording"><span class="wording" lang="{escape(row.text("lang"))}">‘{escape(row.text("text"))}’</span>'
        f'{translation} <span class="gloss">{source}{locator}</span></p>'
    )
