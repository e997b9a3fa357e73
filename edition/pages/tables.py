"""Plain tables and lists of facts, the form of most views."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from edition.pages.inline import Cell
from edition.pages.view import View


@dataclass(frozen=True, slots=True)
class TableModel:
    """A table.

    Attributes
    ----------
    caption
        What it shows.
    header
        Names of the columns.
    body
        The rows; the first cell of each names it.
    look
        A look of its own that the style sheet knows, or none.
    """

    caption: str
    header: tuple[Cell, ...]
    body: tuple[tuple[Cell, ...], ...]
    look: str = ""


@dataclass(frozen=True, slots=True)
class FactsModel:
    """Names and what stands under each."""

    facts: tuple[tuple[str, Cell], ...]


def table_view(
    caption: str, header: Iterable[Cell], body: Iterable[Iterable[Cell]], text: str, *, look: str = ""
) -> View:
    """Return a table to show.

    Parameters
    ----------
    caption, header, body, look
        As in `TableModel`.
    text
        The table in one line, for places without HTML.
    """
    return View("table", TableModel(caption, tuple(header), tuple(tuple(row) for row in body), look), text)
