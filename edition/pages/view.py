"""What a cell of a notebook or a page of the book shows: a template, and the model it is filled from.

A view holds no markup. In a notebook it renders itself; in the book the same model is rendered when the page is written, with
real links. Both come from one template, and files for taking away come from the model, so that nothing is read back out of HTML.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields, is_dataclass
from types import SimpleNamespace
from typing import Any

MIME = "application/vnd.fiasco.view+json"
"""The form in which a notebook hands a view to the book."""


@dataclass(frozen=True, slots=True)
class View:
    """Something to show.

    Attributes
    ----------
    template
        Name of the template, without its suffix, below ``edition/pages/templates/views``.
    model
        A dataclass of the view's own; its fields are text, numbers, lines of `edition.pages.inline`, other dataclasses of this
        kind, and tuples of these.
    text
        The same in a line or two of plain text.
    scripts
        Names of the scripts that make it answer; the page works without them.
    """

    template: str
    model: object
    text: str
    scripts: tuple[str, ...] = ()

    def encoded(self) -> dict[str, Any]:
        """Return the view as plain data for JSON."""
        return {
            "template": self.template,
            "model": encode(self.model),
            "text": self.text,
            "scripts": list(self.scripts),
        }

    def _repr_mimebundle_(self, include: object = None, exclude: object = None) -> dict[str, Any]:
        from edition.pages.render import render  # templates are read only where something is shown

        return {MIME: self.encoded(), "text/html": render(self), "text/plain": self.text}

    def __repr__(self) -> str:
        return self.text


@dataclass(frozen=True, slots=True)
class Part:
    """What stands under one heading of a page: its address there, title, views, and the headings below it."""

    id: str
    title: str
    views: tuple[View, ...] = ()
    parts: tuple[Part, ...] = ()
    classes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class PageView:
    """A page of its own.

    Attributes
    ----------
    id, title
        Its id and title.
    about
        The page in a line, for those who find it in a list.
    lead
        What stands before the first heading.
    parts
        The headings.
    foot
        What stands after all of them and belongs to the whole page.
    """

    id: str
    title: str
    about: str
    lead: tuple[View, ...] = ()
    parts: tuple[Part, ...] = ()
    foot: tuple[View, ...] = ()


@dataclass(frozen=True, slots=True)
class Listing:
    """Records of one kind listed on a page that a chapter begins: what stands before the first heading, and the headings."""

    lead: tuple[View, ...] = ()
    parts: tuple[Part, ...] = ()


def encode(value: object) -> Any:
    """Return a view model as plain data: mappings, lists, text and numbers."""
    if is_dataclass(value) and not isinstance(value, type):
        found = {field.name: encode(getattr(value, field.name)) for field in fields(value)}
        kind = getattr(type(value), "kind", None)
        return {"kind": kind, **found} if isinstance(kind, str) else found
    if isinstance(value, Mapping):
        return {str(name): encode(part) for name, part in value.items()}
    if isinstance(value, (tuple, list, frozenset)):
        return [encode(part) for part in value]
    if value is None or isinstance(value, (str, int, float, bool)):
        return value
    raise TypeError(f"a view model cannot hold {type(value).__name__}")


def decode(value: Any) -> Any:
    """Return plain data with its mappings as objects whose names a template can ask for."""
    if isinstance(value, dict):
        return SimpleNamespace(**{name: decode(part) for name, part in value.items()})
    if isinstance(value, list):
        return [decode(part) for part in value]
    return value
