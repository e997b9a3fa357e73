"""One page for each two consecutive drafts, and their index."""

from __future__ import annotations

from docutils import nodes

from edition.book.nodes import html, joined, link, para, section
from edition.drafts.coded import coded_distance
from edition.drafts.succession import Exchange, Why, day, exchanges
from edition.pages.views.coded_words import changes_table
from edition.pages.views.neighbours import comparisons_of
from edition.pages.views.pairs import FEW, choose_two, distance_grid
from edition.pages.views.side_by_side import side_by_side
from edition.record import Record
from edition.record.tables import Draft
from edition.record.unknown import UnknownRecord

HOW = (
    "The left column has the earlier text, the right one the later. In each pair, words that only the earlier text has are "
    "struck out and words that only the later one has are underlined. The sentences are the edition’s restatements; under them "
    "stand the original’s own words, as far as the record holds them."
)


def page(record: Record, name: str) -> nodes.section:
    """Return the page of one comparison."""
    found = next((e for e in exchanges(record) if e.id == name), None)
    if found is None:
        raise UnknownRecord("comparisons", name)
    first, second = found.first, found.second
    return section(
        name,
        f"{_dated(first)}, and {_dated(second)}",
        para(
            link(record, "drafts", first.id, f"{first.siglum}: {first.title}"),
            ". ",
            link(record, "drafts", second.id, f"{second.siglum}: {second.title}"),
            f". {_relation(found)}{_apart(record, found)}",
        ),
        section("in-short", "What changed", html(changes_table(record, first.id, second.id).html)),
        section(
            "clause-by-clause",
            "Clause by clause",
            para(HOW),
            html(side_by_side(record, first.id, second.id, anchored=True).html),
        ),
        section("others", "Other comparisons of these two", *_others(record, found)),
    )


def listing(record: Record) -> list[nodes.Node]:
    """Return the index: the lists of consecutive drafts and the grid of all pairs."""
    grid = html(distance_grid(record).html)
    return [
        section("consecutive", "Consecutive drafts", html(choose_two(record).html)),
        section("distances", "All pairs", para(GRID), grid),
    ]


GRID = (
    "Each number says how far two drafts lie apart, from 0 (every question of the codebook answered alike) to 100 (every answer "
    "at the other end of its scale). It is the mean over the questions that both texts answer; what one of them leaves unseen "
    "counts neither way. In brackets stands what rests on fewer than five questions and should not be relied on; a dash "
    "means that there is none. The stronger the tint, the nearer the texts. Underlined numbers lead to a page of their own."
)


def _dated(draft: Draft) -> str:
    when = day(draft).describe()
    return f"{draft.siglum} of {when.removesuffix(' 1939')}"


def _relation(found: Exchange) -> str:
    a, b = found.first.siglum, found.second.siglum
    said = []
    if Why.ANSWER in found.why:
        said.append(f"{b} answers {a}.")
    if Why.OWN in found.why:
        said.append(f"{a} is the text of the same side before {b}.")
    if Why.SPAN in found.why:
        said.append("Other texts lie between the two; they are the ends of a phase.")
    return " ".join(said)


def _apart(record: Record, found: Exchange) -> str:
    apart = coded_distance(record, found.first.id, found.second.id)
    if apart.value is None:
        return " No question of the codebook is answered by both."
    far = f"{round(100 * apart.value)} of 100 apart"
    if apart.features == 1:
        return f" By the one coded feature that both texts show they lie {far}, which is too little to rely on."
    few = ", too few to rely on" if apart.features < FEW else ""
    return f" By their coded features they lie {far}, on {apart.features} questions that both answer{few}."


def _others(record: Record, found: Exchange) -> list[nodes.Node]:
    lines: list[nodes.Node] = []
    for draft in (found.first, found.second):
        pairs = [(name, words) for name, words in comparisons_of(record, draft) if name != found.id]
        links = joined(link(record, "comparisons", name, words) for name, words in pairs)
        lines.append(para(f"With {draft.siglum}: ", *(links or ["none"]), "."))
    return lines
