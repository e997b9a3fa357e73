"""A clause among its neighbours: what the drafts before and after it in the exchange have there."""

from __future__ import annotations

from dataclasses import dataclass

from edition.drafts.comparison import ClausePair, Comparison, Treatment, compare
from edition.drafts.controlled import restatement
from edition.drafts.succession import answered, answers_to, draft_pairs, own_before, pair_id
from edition.language import _
from edition.pages.drafts.differences import differences
from edition.pages.drafts.names import day_of
from edition.pages.drafts.side_by_side import missing_words
from edition.pages.inline import Line, joined, line, ref, toned
from edition.pages.view import View
from edition.record import Record
from edition.record.tables import Clause, Draft


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

    other: Draft
    relation: str
    comparison: Comparison


@dataclass(frozen=True, slots=True)
class BesideLine:
    """One neighbour: its siglum, article, day and relation; its words there, or why it has none."""

    head: Line
    words: Line
    missing: str
    elsewhere: Line


@dataclass(frozen=True, slots=True)
class BesideModel:
    """A clause between its neighbours: their sigla, the article it stands in, and a line for each."""

    sigla: str
    article: str
    lines: tuple[BesideLine, ...]


def neighbours(record: Record, draft: Draft) -> list[Neighbour]:
    """Return the neighbours of a draft: what it answers, its own side's last text, what answers it."""
    before = [(other, _("which it answers")) for other in answered(record, draft)]
    own = own_before(record, draft)
    if own is not None and own.id not in {other.id for other, _said in before}:
        before.append((own, _("the same side’s text before")))
    found = [Neighbour(other, said, compare(record, other.id, draft.id)) for other, said in before]
    for other in answers_to(record, draft):
        found.append(Neighbour(other, _("which answers it"), compare(record, draft.id, other.id)))
    return found


def beside(record: Record, clause: Clause, around: list[Neighbour]) -> View | None:
    """Show one clause beside each neighbour's words there, folded; nothing where the draft has no neighbour.

    In each line what the earlier text alone has is struck out and what the later one alone has is underlined.
    """
    if not around:
        return None
    sigla = ", ".join(n.other.siglum for n in around)
    lines = tuple(_line(record, clause, neighbour) for neighbour in around)
    told = _("Before and after: {sigla}").format(sigla=sigla)
    return View("drafts/beside", BesideModel(sigla, clause.article, lines), told)


def comparisons_of(record: Record, draft: Draft) -> list[tuple[str, str]]:
    """Return id and words of every page that compares a draft with a neighbour."""
    return [
        (
            pair_id(exchange.first.id, exchange.second.id),
            _("{first} and {second}").format(first=exchange.first.siglum, second=exchange.second.siglum),
        )
        for exchange in draft_pairs(record)
        if draft.id in (exchange.first.id, exchange.second.id)
    ]


def _line(record: Record, clause: Clause, neighbour: Neighbour) -> BesideLine:
    other, comparison = neighbour.other, neighbour.comparison
    pair = next(p for p in comparison.pairs if clause.id in (p.first and p.first.id, p.second and p.second.id))
    theirs = pair.first if comparison.first.id == other.id else pair.second
    head = line(
        ref("drafts", other.id, other.siglum),
        [", ", ref("clauses", theirs.id, theirs.article)] if theirs else "",
        " ",
        toned("gloss", f"{day_of(other)}, {neighbour.relation}"),
    )
    if theirs is not None:
        return BesideLine(head, _words(pair, theirs), "", ())
    return BesideLine(head, (), *_missing(record, other, pair))


def _words(pair: ClausePair, theirs: Clause) -> Line:
    if pair.same:
        return line(_("The same: {words}").format(words=restatement(theirs)))
    return differences(pair.pieces)


def _missing(record: Record, other: Draft, pair: ClausePair) -> tuple[str, Line]:
    assert pair.missing is not None
    said = missing_words(pair.missing, other.siglum)
    if pair.missing is not Treatment.PRESENT:
        return said, ()
    own = record.where("clauses", draft=other.id, topic=pair.topic)
    return said, joined((ref("clauses", row.id, row.article) for row in own), "; ")
