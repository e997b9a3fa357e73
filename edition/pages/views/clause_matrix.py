"""The clause matrix: topics against drafts, each cell a sign, words for it, and a way to the clause."""

from __future__ import annotations

from collections import Counter
from html import escape

from edition.drafts.matrix import Cell, State, matrix
from edition.drafts.succession import day
from edition.pages.views.links import link
from edition.pages.views.shown import Shown
from edition.record import Record
from edition.record.tables import Draft

CAPTION = "What each draft treats, by topic"

SIGNS = {
    State.NEW: "+",
    State.CHANGED: "≠",
    State.SAME: "=",
    State.PRESENT: "●",
    State.DROPPED: "−",
    State.ABSENT: "·",
    State.UNKNOWN: "?",
}
"""A sign for each state, told apart by shape alone."""

MEANINGS = {
    State.NEW: "treated, where the same side’s previous draft said nothing on it",
    State.CHANGED: "treated in other words than in the same side’s previous draft",
    State.SAME: "treated in the words of the same side’s previous draft",
    State.PRESENT: "no change can be stated, because there is no earlier draft of that side, because that part "
    "of it was not seen, or because the topic is dealt with inside a clause on another",
    State.DROPPED: "nothing on it, where the same side’s previous draft spoke",
    State.ABSENT: "the text was seen and says nothing on it",
    State.UNKNOWN: "not known, because this part of the text was not seen",
}
"""What each state means; shown beside the signs."""

_HEARD = {
    State.NEW: "new",
    State.CHANGED: "changed",
    State.SAME: "unchanged",
    State.PRESENT: "treated",
    State.DROPPED: "dropped",
    State.ABSENT: "silent",
    State.UNKNOWN: "not seen",
}


def clause_matrix(record: Record) -> Shown:
    """Return the matrix with its signs explained; a script adds filters, without it everything shows."""
    rows = matrix(record)
    drafts = [cell.draft for cell in rows[0]]
    counts = Counter(cell.state for row in rows for cell in row)
    head = "".join(_draft(record, draft) for draft in drafts)
    body = "".join(_row(row) for row in rows)
    html = (
        f'<div class="matrix" data-script="matrix.js">{_legend(counts)}'
        f'<div class="matrix-frame" tabindex="0" role="region" aria-label="{escape(CAPTION)}">'
        f'<table><caption>{escape(CAPTION)}</caption><thead><tr><th scope="col">Topic</th>{head}</tr></thead>'
        f"<tbody>{body}</tbody></table></div></div>"
    )
    told = "; ".join(f"{_HEARD[state]} {counts[state]}" for state in State)
    return Shown(html, f"{CAPTION}: {len(rows)} topics, {len(drafts)} drafts; {told}")


def _legend(counts: Counter[State]) -> str:
    items = "".join(
        f'<li><span class="matrix-sign m-{state.value}" aria-hidden="true">{SIGNS[state]}</span> '
        f'<span><b>{_HEARD[state]}</b>: {escape(MEANINGS[state])} <span class="count">({counts[state]})</span></span></li>'
        for state in State
    )
    return f'<ul class="matrix-legend">{items}</ul>'


def _draft(record: Record, draft: Draft) -> str:
    when = day(draft)
    month = when.earliest.strftime("%Y-%m")
    short = f"{when.earliest.day}.{when.earliest.month}."
    governments = " ".join(draft.from_)
    names = ", ".join(record["parties"][party].short for party in draft.from_)
    title = f"{draft.title}, {when.describe()}, {names}"
    return (
        f'<th scope="col" data-governments="{escape(governments)}" data-month="{month}" title="{escape(title)}">'
        f'{link("drafts", draft.id, draft.siglum)}<span class="matrix-day" aria-hidden="true">{short}</span>'
        f'<span class="visually-hidden">, {escape(when.describe())}, {escape(names)}</span></th>'
    )


def _row(cells: tuple[Cell, ...]) -> str:
    topic = cells[0].topic
    name = link("topics", topic.id, topic.name)
    body = "".join(f'<td class="m-{cell.state.value}">{_cell(cell)}</td>' for cell in cells)
    return f'<tr data-topic="{escape(topic.id)}"><th scope="row">{name}</th>{body}</tr>'


def _cell(cell: Cell) -> str:
    sign = f'<span aria-hidden="true">{SIGNS[cell.state]}</span>'
    heard = f'<span class="visually-hidden">{escape(_said(cell))}</span>'
    if cell.state in (State.ABSENT, State.DROPPED):
        return sign + heard
    target = ("clauses", cell.clauses[0].id) if cell.clauses else ("drafts", cell.draft.id)
    # ``link`` escapes its text, so the sign and its words are put inside afterwards.
    return link(*target, "\0").replace("\0", sign + heard)


def _said(cell: Cell) -> str:
    """Say of a cell what the sign says, with draft and article, for those who hear it alone."""
    labels = ", ".join(clause.article for clause in cell.clauses)
    where = f": {labels}" if labels and cell.state is not State.UNKNOWN else ""
    return f"{_HEARD[cell.state]}, {cell.draft.siglum}{where}"
