"""Tables in groups, whose cells name column, group and row for those who hear them."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass

from edition.pages.inline import Cell
from edition.pages.view import View


@dataclass(frozen=True, slots=True)
class GroupedCell:
    """One cell; ``look`` is a class that the style sheet knows, or empty."""

    words: Cell
    look: str = ""


@dataclass(frozen=True, slots=True)
class Group:
    """Rows under a head of their own."""

    name: Cell
    rows: tuple[tuple[GroupedCell, ...], ...]
    look: str = ""


@dataclass(frozen=True, slots=True)
class GroupedModel:
    """A table in groups.

    Attributes
    ----------
    caption, header, look
        As in `edition.pages.tables.TableModel`.
    mark
        Beginning of the ids by which cells name their heads; unlike that of any other table.
    groups
        The groups.
    foot
        The last row, of sums; may be empty.
    """

    caption: str
    header: tuple[Cell, ...]
    mark: str
    groups: tuple[Group, ...]
    foot: tuple[GroupedCell, ...] = ()
    look: str = ""


def cells(*words: Cell) -> tuple[GroupedCell, ...]:
    """Return the cells of a row without a look of their own."""
    return tuple(GroupedCell(part) for part in words)


def grouped_view(
    caption: str,
    header: Iterable[Cell],
    groups: Iterable[Group],
    text: str,
    *,
    foot: Iterable[GroupedCell] = (),
    look: str = "",
) -> View:
    """Return a table in groups to show; the attributes of `GroupedModel` and the table in one line."""
    mark = "t" + hashlib.sha256(caption.encode()).hexdigest()[:8]
    model = GroupedModel(caption, tuple(header), mark, tuple(groups), tuple(foot), look)
    return View("grouped", model, text)
