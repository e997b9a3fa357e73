"""Two drafts side by side: word differences of the restatements, key wording beside them."""

from __future__ import annotations

from dataclasses import dataclass, replace

from edition.collation import Fate, Piece
from edition.drafts.comparison import ClausePair, Comparison, Treatment, compare
from edition.drafts.controlled import restatement
from edition.language import _
from edition.pages.cited import quotation
from edition.pages.drafts.differences import differences
from edition.pages.inline import Break, Inline, Line, line, ref, toned
from edition.pages.view import View
from edition.record import Record
from edition.record.labels import words
from edition.record.tables import Clause, Draft


@dataclass(frozen=True, slots=True)
class SideModel:
    """One side of a pair.

    Attributes
    ----------
    label
        Siglum and article, empty where the draft has no such clause.
    words
        The restatement, marked where it differs.
    missing
        Why there is none, where there is none.
    quoted
        Key wordings of the original.
    """

    label: Line
    words: Line
    missing: str
    quoted: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class PairModel:
    """Two clauses set against each other, and what came of it in a word or two."""

    verdict: str
    sides: tuple[SideModel, SideModel]


@dataclass(frozen=True, slots=True)
class TopicModel:
    """All pairs on one topic; the anchor is empty where the topic is no address."""

    anchor: str
    name: str
    question: str
    pairs: tuple[PairModel, ...]


@dataclass(frozen=True, slots=True)
class ComparisonModel:
    """Two drafts: how they are named at the head of the columns, the outcome in a sentence, and the topics."""

    heads: tuple[Line, Line]
    summary: str
    topics: tuple[TopicModel, ...]


def side_by_side(record: Record, first: str, second: str, *, anchored: bool = False) -> View:
    """Show two drafts clause by clause.

    Parameters
    ----------
    record
        The record.
    first, second
        Ids of two drafts, for instance ``gbfr-1939-05-27`` and ``su-1939-06-02``.
    anchored
        Give each topic its id as an address, on a page that holds one comparison only.
    """
    model = comparison_model(record, compare(record, first, second), anchored=anchored)
    return View("drafts/side-by-side", model, model.summary)


def comparison_model(record: Record, comparison: Comparison, *, anchored: bool = False) -> ComparisonModel:
    """Return what the templates show of a comparison."""
    by_topic: dict[str, list[ClausePair]] = {}
    for pair in comparison.pairs:
        by_topic.setdefault(pair.topic, []).append(pair)
    return ComparisonModel(
        (_head(comparison.first), _head(comparison.second)),
        outcome(comparison),
        tuple(_topic(record, comparison, name, pairs, anchored) for name, pairs in by_topic.items()),
    )


def outcome(comparison: Comparison) -> str:
    """Return the outcome of a comparison in one sentence."""
    counts = comparison.count()
    return _(
        "Clauses that match by topic: {matched}, of which {changed} differ in wording; only in {first}: {alone}; "
        "only in {second}: {other}."
    ).format(
        matched=counts["same"] + counts["changed"],
        changed=counts["changed"],
        first=comparison.first.siglum,
        alone=counts["first"],
        second=comparison.second.siglum,
        other=counts["second"],
    )


def missing_words(presence: Treatment, siglum: str) -> str:
    """Say why a draft has no clause to set against another."""
    told = {
        Treatment.PRESENT: _("{siglum} treats this topic in another clause."),
        Treatment.ABSENT: _("{siglum} says nothing on this."),
        Treatment.UNKNOWN: _("Not known: this part of {siglum} was not seen."),
    }
    return told[presence].format(siglum=siglum)


def standing(record: Record, clause: Clause) -> Line:
    """Say in brackets what a reader must know of a clause that is no article, or is not verified; nothing of others."""
    notes = [words(record, "clauses", "kind", clause.kind)] if clause.kind not in ("", "article") else []
    if clause.status == "unverified":
        notes.append(words(record, "clauses", "status", clause.status))
    return line(" ", toned("gloss", f"({', '.join(notes)})")) if notes else ()


def _head(draft: Draft) -> Line:
    name = ref("drafts", draft.id, f"{draft.siglum} · {draft.title}")
    return line(name, Break(), toned("gloss", draft.handed_over.describe())) if draft.handed_over else line(name)


def _topic(record: Record, comparison: Comparison, name: str, pairs: list[ClausePair], anchored: bool) -> TopicModel:
    topic = record["topics"][name]
    shown = tuple(_pair(record, comparison, pair) for pair in pairs)
    return TopicModel(topic.id if anchored else "", topic.name, topic.question, shown)


def _pair(record: Record, comparison: Comparison, pair: ClausePair) -> PairModel:
    if pair.first and pair.second:
        left = differences(_as_removed(p) for p in pair.mirrored if p.kind is not Fate.REMOVED)
        right = differences(p for p in pair.pieces if p.kind is not Fate.REMOVED)
    else:
        left, right = (line(restatement(clause) if clause else "") for clause in (pair.first, pair.second))
    return PairModel(
        _verdict(pair),
        (
            _side(record, comparison.first, pair.first, left, pair.missing),
            _side(record, comparison.second, pair.second, right, pair.missing),
        ),
    )


def _verdict(pair: ClausePair) -> str:
    if not (pair.first and pair.second):
        return _("no counterpart")
    if pair.same:
        return _("same, in another place") if pair.moved else _("same")
    return _("changed, in another place") if pair.moved else _("changed")


def _as_removed(piece: Piece) -> Piece:
    return replace(piece, kind=Fate.REMOVED) if piece.kind is Fate.ADDED else piece


def _side(record: Record, draft: Draft, clause: Clause | None, restated: Line, missing: Treatment | None) -> SideModel:
    if clause is None:
        return SideModel((), (), missing_words(missing, draft.siglum) if missing else "", ())
    name: Inline = ref("clauses", clause.id, f"{draft.siglum}, {clause.article}")
    quoted = tuple(quotation(record, reading) for reading in record.quotations_of("clauses", clause.id))
    return SideModel(line(name, standing(record, clause)), restated, "", quoted)
