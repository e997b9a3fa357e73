"""How far any two drafts lie apart: every pair in a grid."""

from __future__ import annotations

from dataclasses import dataclass

from edition.drafts.coded import CodedDistance, coded_distance
from edition.drafts.succession import day_of_draft, draft_pairs, drafts_in_order
from edition.language import _, n_
from edition.pages.drafts.choosing import PIECES, composer
from edition.pages.inline import Inline, Line, line, ref, toned
from edition.pages.view import View
from edition.record import Record
from edition.record.tables import Draft

FEW = 5
"""Distances on fewer features than this are shown as doubtful."""


@dataclass(frozen=True, slots=True)
class DistanceModel:
    """One pair: its name in addresses, the number and what is heard of it, and how it is drawn.

    Attributes
    ----------
    pair
        Ids of the two, the earlier first.
    words
        What is shown; a link where the pair has a page.
    paged, few
        Whether it has a page, and whether the distance rests on too few features.
    near
        Tenths of nearness, for the tint; nothing where there is no distance.
    """

    pair: str
    words: Line
    paged: bool
    few: bool
    near: int | None


@dataclass(frozen=True, slots=True)
class GridRow:
    """One draft: its siglum, its day, the distances from all earlier ones, and how many cells stay empty."""

    draft: Line
    day: str
    cells: tuple[DistanceModel, ...]
    rest: int


@dataclass(frozen=True, slots=True)
class GridModel:
    """The grid; ``composer`` is the page that shows any two drafts side by side."""

    caption: str
    heads: tuple[Line, ...]
    rows: tuple[GridRow, ...]
    composer: str


def distance_grid(record: Record) -> View:
    """Show every pair of drafts with its distance; pairs of the exchange lead to their page."""
    drafts = drafts_in_order(record)
    paged = {(e.first.id, e.second.id): e.id for e in draft_pairs(record)}
    rows = tuple(
        GridRow(
            _name(later),
            numeric_day(later),
            tuple(_cell(record, earlier, later, paged) for earlier in drafts[:n]),
            len(drafts) - 1 - n,
        )
        for n, later in enumerate(drafts[1:], 1)
    )
    caption = _("How far any two drafts lie apart, by their coded features")
    model = GridModel(caption, tuple(_name(draft) for draft in drafts[:-1]), rows, composer(record))
    pairs = len(drafts) * (len(drafts) - 1) // 2
    told = n_("{caption}: {drafts} drafts, {n} pair", "{caption}: {drafts} drafts, {n} pairs", pairs)
    return View("drafts/distances", model, told.format(caption=caption, drafts=len(drafts), n=pairs), PIECES)


def numeric_day(draft: Draft) -> str:
    """Return the day of a draft in figures, as in ``27.5.``."""
    first = day_of_draft(draft).earliest
    return f"{first.day}.{first.month}."


def _name(draft: Draft) -> Line:
    return line(ref("drafts", draft.id, draft.siglum))


def _cell(record: Record, earlier: Draft, later: Draft, paged: dict[tuple[str, str], str]) -> DistanceModel:
    apart = coded_distance(record, earlier.id, later.id)
    seen, heard = _apart(apart)
    both: list[Inline] = [toned("seen", seen), toned("heard", heard)]
    page = paged.get((earlier.id, later.id))
    return DistanceModel(
        f"{earlier.id}/{later.id}",
        line(ref("comparisons", page, *both)) if page else line(both),
        page is not None,
        apart.features < FEW,
        None if apart.value is None else round(10 - 10 * apart.value),
    )


def _apart(apart: CodedDistance) -> tuple[str, str]:
    if apart.value is None:
        return "–", _("no feature in common")
    number = round(100 * apart.value)
    if apart.features >= FEW:
        heard = n_("{number} of 100, on {n} feature", "{number} of 100, on {n} features", apart.features)
        return str(number), heard.format(number=number, n=apart.features)
    heard = n_(
        "{number} of 100, on {n} feature, too few to rely on",
        "{number} of 100, on {n} features, too few to rely on",
        apart.features,
    )
    return f"({number})", heard.format(number=number, n=apart.features)
