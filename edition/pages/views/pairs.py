"""All pairs of drafts: the grid of distances, the way to choose two, and the data a page composes them from."""

from __future__ import annotations

import json
from html import escape
from itertools import accumulate, combinations
from typing import Any

from edition.collation import Fate, Piece, Presence
from edition.drafts.coded import NOT_COMPARED, CodedDistance, coded, coded_distance
from edition.drafts.comparison import ClausePair, compare
from edition.drafts.controlled import restatement
from edition.drafts.succession import Exchange, Why, day, drafts_in_order, exchanges
from edition.exports.addresses import address
from edition.pages.views.coded_words import in_words
from edition.pages.views.links import link
from edition.pages.views.shown import Shown
from edition.pages.views.side_by_side import standing
from edition.record import Record, Row

FEW = 5
"""Distances on fewer features than this are shown as doubtful."""

CAPTION = "How far any two drafts lie apart, by their coded features"

SCRIPTS = "comparisons-data.js compare.js"
"""What a page needs to compose a comparison; the build writes the first from ``pair_data``."""


def distance_grid(record: Record) -> Shown:
    """Return every pair of drafts with its distance; pairs of the exchange lead to their page."""
    drafts = drafts_in_order(record)
    paged = {(e.first.id, e.second.id): e.id for e in exchanges(record)}
    head = "".join(_column(draft) for draft in drafts[:-1])
    rows = []
    for n, later in enumerate(drafts[1:], 1):
        cells = "".join(_cell(record, earlier, later, paged) for earlier in drafts[:n])
        rest = "<td></td>" * (len(drafts) - 1 - n)
        when = f'<span class="matrix-day">{day(later).earliest.day}.{day(later).earliest.month}.</span>'
        rows.append(
            f'<tr><th scope="row">{link("drafts", later.id, later.text("siglum"))} {when}</th>{cells}{rest}</tr>'
        )
    html = (
        f'<div class="matrix grid" data-script="{SCRIPTS}"><div class="matrix-frame" tabindex="0" role="region" '
        f'aria-label="{escape(CAPTION)}"><table><caption>{escape(CAPTION)}</caption>'
        f'<thead><tr><th scope="col">Draft</th>{head}</tr></thead><tbody>{"".join(rows)}</tbody></table></div></div>'
    )
    return Shown(html, f"{CAPTION}: {len(drafts)} drafts, {len(drafts) * (len(drafts) - 1) // 2} pairs")


def choose_two(record: Record) -> Shown:
    """Return the pairs of the exchange as lists of links; a script adds two boxes to choose any two."""
    found = exchanges(record)
    answers = [e for e in found if Why.ANSWER in e.why]
    own = [e for e in found if Why.OWN in e.why]
    spans = [e for e in found if Why.SPAN in e.why]
    html = (
        f'<div class="chooser" data-script="{SCRIPTS}"><div class="chooser-place"></div>'
        f'<div class="chooser-lists"><div><h3>A text and the one it answers</h3>{_list(answers)}</div>'
        f"<div><h3>One side’s text and its last one before</h3>{_list(own)}"
        f"<h3>The ends of a phase</h3>{_list(spans)}</div></div></div>"
    )
    return Shown(html, f"{len(found)} pairs of drafts: {len(answers)} answers, {len(own)} on one side")


def pair_data(record: Record) -> str:
    """Return all comparisons of two drafts as a script for the page that composes them.

    A clause is given once; a comparison names clauses by number, and the words that differ by the
    lengths of the pieces, shared and changed in turn.
    """
    drafts = drafts_in_order(record)
    clauses: dict[str, int] = {}
    for draft in drafts:
        for row in sorted(record.where("clauses", draft=draft.id), key=lambda row: row.number("position")):
            clauses[row.id] = len(clauses)
    topics = sorted(record.rows("topics"), key=lambda row: row.number("position"))
    numbers = {topic.id: n for n, topic in enumerate(topics)}
    pairs = {
        f"{a.id}/{b.id}": [_packed(pair, clauses, numbers) for pair in compare(record, a.id, b.id).pairs]
        for a, b in combinations(drafts, 2)
    }
    whole = {
        "drafts": [_draft(record, draft) for draft in drafts],
        "topics": [[t.id, t.text("name"), t.text("question")] for t in topics],
        "features": [[f.text("name"), f.text("question")] for f in record.rows("codebook")],
        "clauses": [_clause(record, record["clauses"][name]) for name in clauses],
        "pairs": pairs,
        "pages": {f"{e.first.id}/{e.second.id}": str(address("comparisons", e.id)) for e in exchanges(record)},
    }
    # A script and not JSON, because a page opened from disk may load only scripts.
    return f"window.fiascoPairs = {json.dumps(whole, ensure_ascii=False, separators=(',', ':'))};\n"


def _column(draft: Row) -> str:
    return f'<th scope="col">{link("drafts", draft.id, draft.text("siglum"))}</th>'


def _cell(record: Record, earlier: Row, later: Row, paged: dict[tuple[str, str], str]) -> str:
    apart = coded_distance(record, earlier.id, later.id)
    shown, heard = _apart(apart)
    words = f'<span aria-hidden="true">{shown}</span><span class="visually-hidden">{heard}</span>'
    page = paged.get((earlier.id, later.id))
    inner = link("comparisons", page, "\0").replace("\0", words) if page else words
    near = "" if apart.value is None else f' style="--near:{round(100 - 100 * apart.value)}%"'
    few = " grid-few" if apart.features < FEW else ""
    kind = "grid-exchange" if page else "grid-pair"
    return f'<td class="{kind}{few}" data-pair="{escape(earlier.id)}/{escape(later.id)}"{near}>{inner}</td>'


def _apart(apart: CodedDistance) -> tuple[str, str]:
    if apart.value is None:
        return "–", "no feature in common"
    number = str(round(100 * apart.value))
    on = f"{number} of 100, on {apart.features} features"
    return (f"({number})", f"{on}, too few to rely on") if apart.features < FEW else (number, on)


def _list(found: list[Exchange]) -> str:
    items = "".join(f"<li>{link('comparisons', e.id, _words(e))}</li>" for e in found)
    return f"<ul>{items}</ul>"


def _words(exchange: Exchange) -> str:
    return " – ".join(f"{row.text('siglum')}, {_when(row)}" for row in (exchange.first, exchange.second))


def _when(draft: Row) -> str:
    return day(draft).describe().replace(" 1939", "")


def _draft(record: Record, draft: Row) -> dict[str, Any]:
    handed = draft.optional_date("handed_over")
    values = []
    for feature in record.rows("codebook"):
        value = coded(record, draft.id, feature.id)
        # What is not compared is marked by a number: 1 not seen, 2 does not arise.
        values.append(in_words(feature.id, value) if value not in NOT_COMPARED else 1 if value == "unknown" else 2)
    return {
        "id": draft.id,
        "siglum": draft.text("siglum"),
        "title": draft.text("title"),
        "day": _when(draft),
        "when": handed.describe() if handed else f"{_when(draft)}, not handed over",
        "from": [record["parties"][party].text("short") for party in draft.list("from")],
        "coded": values,
    }


def _clause(record: Record, row: Row) -> list[Any]:
    words = []
    for reading in record.readings("clauses", row.id):
        source = record.sources[reading.text("source")]
        place = source.at(reading.text("locator"))
        words.append(
            [
                reading.text("text"),
                reading.text("lang"),
                reading.text("translation"),
                source.short,
                str(address("sources", source.key)),
                place,
            ]
        )
    return [str(address("clauses", row.id)), row.text("article"), restatement(row), words, standing(row)]


_MISSING = {Presence.PRESENT: 0, Presence.ABSENT: 1, Presence.NOT_SEEN: 2}


def _packed(pair: ClausePair, clauses: dict[str, int], topics: dict[str, int]) -> list[Any]:
    first = clauses[pair.first.id] if pair.first else -1
    second = clauses[pair.second.id] if pair.second else -1
    head = [topics[pair.topic], first, second]
    if pair.missing is not None:
        return [*head, _MISSING[pair.missing]]
    return [*head, int(pair.moved), _lengths(pair.mirrored), _lengths(pair.pieces)]


def _lengths(pieces: tuple[Piece, ...]) -> list[int]:
    """Return the lengths of what is shared and what is the goal's own, in turn, beginning with the shared."""
    runs: list[int] = [0]
    own = False
    for piece in pieces:
        if piece.kind is Fate.REMOVED:
            continue
        if (piece.kind is Fate.ADDED) != own:
            own = not own
            runs.append(0)
        runs[-1] += len(piece.text)
    return runs


def unpacked(text: str, lengths: list[int]) -> list[str]:
    """Cut a restatement by the lengths of its pieces, as the script does.

    Examples
    --------
    >>> unpacked("mutual aid at once", [7, 4, 7])
    ['mutual ', 'aid ', 'at once']
    """
    ends = list(accumulate(lengths))
    return [text[end - length : end] for end, length in zip(ends, lengths, strict=True)]
