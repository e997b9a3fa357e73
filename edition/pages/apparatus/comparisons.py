"""One page for each two consecutive drafts, and their index."""

from __future__ import annotations

from edition.drafts.coded import coded_distance
from edition.drafts.succession import DraftPair, PairReason, draft_pairs
from edition.exports.addresses import name_of
from edition.language import _, n_
from edition.pages.apparatus.shared import text_view
from edition.pages.drafts.changes import changes_table
from edition.pages.drafts.choosing import choose_two
from edition.pages.drafts.distances import FEW, distance_grid
from edition.pages.drafts.names import day_of
from edition.pages.drafts.neighbours import comparisons_of
from edition.pages.drafts.side_by_side import side_by_side
from edition.pages.inline import Line, filled, joined, line, ref
from edition.pages.view import Listing, PageView, Part
from edition.record import Record
from edition.record.tables import Draft
from edition.record.unknown import UnknownRecord


def page(record: Record, name: str) -> PageView:
    """Return the page of one comparison."""
    found = next((exchange for exchange in draft_pairs(record) if exchange.id == name), None)
    if found is None:
        raise UnknownRecord("comparisons", name)
    first, second = found.first.id, found.second.id
    how = _(
        "The left column has the earlier text, the right one the later. In each pair, words that only the earlier text has are "
        "struck out and words that only the later one has are underlined. The sentences are the edition’s restatements; under "
        "them stand the original’s own words, as far as the record holds them."
    )
    return PageView(
        name,
        _("{first}, and {second}").format(first=_dated(found.first), second=_dated(found.second)),
        name_of(record, "comparisons", name).description,
        (text_view(_opening(record, found)),),
        (
            Part("in-short", _("What changed"), (changes_table(record, first, second),)),
            Part(
                "clause-by-clause",
                _("Clause by clause"),
                (text_view(how), side_by_side(record, first, second, anchored=True)),
            ),
            Part("others", _("Other comparisons of these two"), (text_view(*_others(record, found)),)),
        ),
    )


def listing(record: Record) -> Listing:
    """Return the index: the lists of consecutive drafts and the grid of all pairs."""
    grid = _(
        "Each number says how far two drafts lie apart, from 0 (every question of the codebook answered alike) to 100 (every "
        "answer at the other end of its scale). It is the mean over the questions that both texts answer; what one of them "
        "leaves unseen counts neither way. In brackets stands what rests on fewer than five questions and should not be relied "
        "on; a dash means that there is none. The stronger the tint, the nearer the texts. Underlined numbers lead to a page of "
        "their own."
    )
    return Listing(
        parts=(
            Part("consecutive", _("Consecutive drafts"), (choose_two(record),)),
            Part("distances", _("All pairs"), (text_view(grid), distance_grid(record))),
        )
    )


def _dated(draft: Draft) -> str:
    return _("{siglum} of {day}").format(siglum=draft.siglum, day=day_of(draft))


def _opening(record: Record, found: DraftPair) -> Line:
    """Return the two texts by name, how they stand to each other, and how far they lie apart."""
    names = (
        line(ref("drafts", d.id, _("{siglum}: {title}").format(siglum=d.siglum, title=d.title)), ".")
        for d in (found.first, found.second)
    )
    return joined((*names, *_relations(found), apart(record, found.first, found.second)), " ")


def _relations(found: DraftPair) -> tuple[str, ...]:
    said = {
        PairReason.ANSWER: _("{later} answers {earlier}."),
        PairReason.OWN: _("{earlier} is the text of the same side before {later}."),
        PairReason.SPAN: _("Other texts lie between the two; they are the ends of a phase."),
    }
    sigla = {"earlier": found.first.siglum, "later": found.second.siglum}
    return tuple(words.format(**sigla) for why, words in said.items() if why in found.why)


def apart(record: Record, first: Draft, second: Draft) -> str:
    """Say how far two drafts lie apart by their coded features, and whether that can be relied on."""
    distance = coded_distance(record, first.id, second.id)
    if distance.value is None:
        return _("No question of the codebook is answered by both.")
    far = _("{number} of 100 apart").format(number=round(100 * distance.value))
    if distance.features == 1:
        return _(
            "By the one coded feature that both texts show they lie {far}, which is too little to rely on."
        ).format(far=far)
    said = n_(
        "By their coded features they lie {far}, on {n} question that both answer.",
        "By their coded features they lie {far}, on {n} questions that both answer.",
        distance.features,
    )
    if distance.features < FEW:
        said = n_(
            "By their coded features they lie {far}, on {n} question that both answer, too few to rely on.",
            "By their coded features they lie {far}, on {n} questions that both answer, too few to rely on.",
            distance.features,
        )
    return said.format(far=far, n=distance.features)


def _others(record: Record, found: DraftPair) -> tuple[Line, ...]:
    """Return for each of the two the other pages that compare it."""
    lines = []
    for draft in (found.first, found.second):
        pairs = [(name, words) for name, words in comparisons_of(record, draft) if name != found.id]
        links = joined(ref("comparisons", name, words) for name, words in pairs)
        lines.append(filled(_("With {siglum}: {comparisons}."), siglum=draft.siglum, comparisons=links or _("none")))
    return tuple(lines)
