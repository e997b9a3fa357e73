"""Any two drafts: the way to choose them, and the pieces from which a page puts their comparison together.

Every comparison of two drafts is filled in from the same template. Its lines recur from one comparison to the next, since a
clause looks the same wherever it stands; so the pieces are the lines, each once, and a comparison is a list of their numbers.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from itertools import combinations

from edition.drafts.comparison import compare
from edition.drafts.succession import DraftPair, PairReason, draft_pairs, drafts_in_order
from edition.exports.addresses import Address, address
from edition.language import _, n_
from edition.pages.drafts.changes import ChangesModel, changes_model
from edition.pages.drafts.names import dated, day_of, governments, without_year
from edition.pages.drafts.side_by_side import ComparisonModel, comparison_model
from edition.pages.inline import Line, line, ref
from edition.pages.render import render
from edition.pages.scripting import messages
from edition.pages.view import View
from edition.record import Record
from edition.record.tables import Draft

FILE = "comparisons-data.js"
"""What the build writes from `pieces`."""

PIECES = ("words.js", FILE, "compare.js")
"""Scripts of a page on which two drafts can be chosen."""

COMPOSER = "drafts-side-by-side"
"""The chapter on whose page any two drafts are shown."""


@dataclass(frozen=True, slots=True)
class ListModel:
    """Pairs that belong together for one reason."""

    title: str
    pairs: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class ChooserModel:
    """The drafts to choose from, id and words; the pair on which the boxes stand; pairs as lists; words of the script."""

    drafts: tuple[tuple[str, str], ...]
    first: str
    second: str
    columns: tuple[tuple[ListModel, ...], ...]
    words: str


@dataclass(frozen=True, slots=True)
class ComposedModel:
    """A comparison put together on request: what changed, its own page if it has one, clause by clause."""

    changes: ChangesModel
    page: Line
    comparison: ComparisonModel


def choose_two(record: Record) -> View:
    """Show the pairs of the exchange as lists of links; a script wakes two boxes to choose any two."""
    found = draft_pairs(record)
    answers, own, spans = (
        tuple(e for e in found if why in e.why) for why in (PairReason.ANSWER, PairReason.OWN, PairReason.SPAN)
    )
    drafts = drafts_in_order(record)
    shown = spans or found
    model = ChooserModel(
        tuple((draft.id, _option(record, draft)) for draft in drafts),
        shown[0].first.id if shown else "",
        shown[0].second.id if shown else "",
        (
            (_list(_("A text and the one it answers"), answers),),
            (_list(_("One side’s text and its last one before"), own), _list(_("The ends of a phase"), spans)),
        ),
        messages(same=_("Choose two different drafts."), begin=_("Choose two drafts to see them side by side.")),
    )
    told = n_(
        "{n} pair of drafts: {answers} answers, {own} on one side",
        "{n} pairs of drafts: {answers} answers, {own} on one side",
        len(found),
    )
    return View("drafts/chooser", model, told.format(n=len(found), answers=len(answers), own=len(own)), PIECES)


def composer(record: Record) -> str:
    """Return the address of the page on which any two drafts are shown, from the root of the book."""
    chapter = record.chapters.get(COMPOSER)
    return f"{chapter.page}.html" if chapter else ""


class Root:
    """The root of the book, from which the script finds its way to records."""

    in_book = True

    def record(self, table: str, record_id: str) -> str:
        """Return the address of a record from the root."""
        return str(address(table, record_id))

    def passage(self, page: str, fragment: str) -> str:
        """Return the address of a place that is no record from the root."""
        return str(Address(page, fragment))

    def file(self, name: str) -> str:
        """Return nothing: no comparison offers a file."""
        return ""

    def mark(self, kind: str) -> str:
        """Return nothing: no link of a comparison is described."""
        return ""


def composed(record: Record, first: str, second: str, page: str = "") -> View:
    """Show two drafts as the page puts them together.

    Parameters
    ----------
    record
        The record.
    first, second
        Ids of two drafts, the earlier first.
    page
        Id of their own page, if they have one.
    """
    comparison = comparison_model(record, compare(record, first, second))
    changes, _told = changes_model(record, first, second)
    own = line(ref("comparisons", page, _("This pair has a page of its own."))) if page else ()
    sigla = [record["drafts"][name].siglum for name in (first, second)]
    told = _("{first} and {second}. {outcome}").format(first=sigla[0], second=sigla[1], outcome=comparison.summary)
    return View("drafts/composed", ComposedModel(changes, own, comparison), told)


def pieces(record: Record) -> str:
    """Return all comparisons of two drafts as a script for the page that puts them together.

    ``lines`` holds each line of HTML once; ``pairs`` has, for two ids, the outcome in words and the numbers of the lines.
    """
    paged = {(e.first.id, e.second.id): e.id for e in draft_pairs(record)}
    lines: dict[str, int] = {}
    pairs = {}
    for one, other in combinations(drafts_in_order(record), 2):
        view = composed(record, one.id, other.id, paged.get((one.id, other.id), ""))
        shown = render(view, Root()).split("\n")
        pairs[f"{one.id}/{other.id}"] = [view.text, *(lines.setdefault(text, len(lines)) for text in shown)]
    whole = {"lines": list(lines), "pairs": pairs}
    # A script and not JSON, because a page opened from disk may load only scripts.
    return f"window.fiascoPairs = {json.dumps(whole, ensure_ascii=False, separators=(',', ':'))};\n"


def _list(title: str, found: tuple[DraftPair, ...]) -> ListModel:
    pairs = (ref("comparisons", e.id, f"{dated(e.first)} – {dated(e.second)}") for e in found)
    return ListModel(title, tuple(line(pair) for pair in pairs))


def _option(record: Record, draft: Draft) -> str:
    when = (
        without_year(draft.handed_over) if draft.handed_over else _("{day}, not handed over").format(day=day_of(draft))
    )
    return _("{siglum} · {when} · {governments}").format(
        siglum=draft.siglum, when=when, governments=governments(record, draft.from_)
    )
