"""Lines of running text and signs on their own, for places of a chapter that take nothing larger."""

from __future__ import annotations

from dataclasses import dataclass

from edition.pages.inline import Inline, Line, line, plain
from edition.pages.view import View


@dataclass(frozen=True, slots=True)
class LineModel:
    """A line of running text."""

    parts: Line


@dataclass(frozen=True, slots=True)
class PermalinkModel:
    """The sign that gives the address of a place on the page."""

    id: str


@dataclass(frozen=True, slots=True)
class FoldModel:
    """What a fold says while it is closed, and while it is open."""

    show: str
    hide: str


def line_view(*parts: Inline | Line) -> View:
    """Show a line of running text."""
    model = LineModel(line(*parts))
    return View("line", model, plain(model.parts))


def permalink(name: str) -> View:
    """Show the sign that gives the address of a place on the page."""
    return View("permalink", PermalinkModel(name), "")


def fold_summary(show: str, hide: str) -> View:
    """Show what stands in the summary of a fold."""
    return View("fold-summary", FoldModel(show, hide), show)
