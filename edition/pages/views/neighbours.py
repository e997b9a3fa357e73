"""A clause among its neighbours: what the drafts before and after it in the exchange have there."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape

from edition.collation import Presence, diff_html
from edition.drafts.comparison import ClausePair, Comparison, compare
from edition.drafts.controlled import restatement
from edition.drafts.succession import answered, answers_to, day, exchanges, own_before, pair_id
from edition.pages.views.links import link
from edition.pages.views.side_by_side import MISSING
from edition.record import Record, Row


@dataclass(frozen=True, slots=True)
class Neighbour:
    """Another draft of the exchange: the comparison, the earlier text first, and how the two stand.

    Attributes
    ----------
    other
        The neighbour.
    relation
        How it stands to the draft, in words.
    comparison
        The earlier of the two against the later.
    """

    other: Row
    relation: str
    comparison: Comparison


def neighbours(record: Record, draft: Row) -> list[Neighbour]:
    """Return the neighbours of a draft: what it answers, its own side's last text, what answers it."""
    before = [(other, "which it answers") for other in answered(record, draft)]
    own = own_before(record, draft)
    if own is not None and own.id not in {other.id for other, _ in before}:
        before.append((own, "the same side’s text before"))
    found = [Neighbour(other, said, compare(record, other.id, draft.id)) for other, said in before]
    for other in answers_to(record, draft):
        found.append(Neighbour(other, "which answers it", compare(record, draft.id, other.id)))
    return found


def beside(record: Record, clause: Row, around: list[Neighbour]) -> str:
    """Return a fold that shows, for one clause, each neighbour's words there.

    In each line what the earlier text alone has is struck out and what the later one alone has is
    underlined.
    """
    if not around:
        return ""
    lines = "".join(_line(record, clause, neighbour) for neighbour in around)
    names = ", ".join(n.other.text("siglum") for n in around)
    return (
        f'<details class="beside"><summary>Before and after: {escape(names)}'
        f'<span class="visually-hidden">, beside {escape(clause.text("article"))}</span></summary><dl>{lines}</dl></details>'
    )


def _line(record: Record, clause: Row, neighbour: Neighbour) -> str:
    other, comparison = neighbour.other, neighbour.comparison
    pair = next(p for p in comparison.pairs if clause.id in (p.first and p.first.id, p.second and p.second.id))
    theirs = pair.first if comparison.first.id == other.id else pair.second
    name = link("drafts", other.id, other.text("siglum"))
    label = f", {link('clauses', theirs.id, theirs.text('article'))}" if theirs else ""
    when = day(other).describe().replace(" 1939", "")
    head = f'{name}{label} <span class="gloss">{escape(when)}, {escape(neighbour.relation)}</span>'
    return f"<dt>{head}</dt><dd>{_body(record, other, pair, theirs)}</dd>"


def _body(record: Record, other: Row, pair: ClausePair, theirs: Row | None) -> str:
    if theirs is not None:
        return escape(f"The same: {restatement(theirs)}") if pair.same else diff_html(pair.pieces)
    assert pair.missing is not None
    said = escape(MISSING[pair.missing].format(siglum=other.text("siglum")))
    if pair.missing is not Presence.PRESENT:
        return f'<span class="sbs-missing">{said}</span>'
    own = record.where("clauses", draft=other.id, topic=pair.topic)
    listed = "; ".join(link("clauses", row.id, row.text("article")) for row in own)
    return f'<span class="sbs-missing">{said}</span>{f" {listed}." if listed else ""}'


def comparisons_of(record: Record, draft: Row) -> list[tuple[str, str]]:
    """Return id and words of every page that compares a draft with a neighbour."""
    found = []
    for exchange in exchanges(record):
        if draft.id in (exchange.first.id, exchange.second.id):
            name = f"{exchange.first.text('siglum')} and {exchange.second.text('siglum')}"
            found.append((pair_id(exchange.first.id, exchange.second.id), name))
    return found
