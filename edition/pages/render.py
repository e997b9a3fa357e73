"""Templates filled: the one place where what is shown becomes HTML."""

from __future__ import annotations

from collections.abc import Mapping
from contextvars import ContextVar
from functools import lru_cache
from typing import Any, Protocol

from jinja2 import ChoiceLoader, Environment, FileSystemLoader, PackageLoader, StrictUndefined
from markupsafe import Markup

from edition.collation.formats.page import TEMPLATES as COLLATION
from edition.language import _, month, month_abbreviated, n_
from edition.pages.drawings import inline
from edition.pages.view import View, decode, encode


class Place(Protocol):
    """Where something is shown: it knows the way to records and files."""

    @property
    def in_book(self) -> bool:
        """Whether this is a page of the book, with its style sheet and its other pages."""

    def record(self, table: str, record_id: str) -> str:
        """Return the address of a record as seen from here, empty where nothing leads there."""

    def passage(self, page: str, fragment: str) -> str:
        """Return the address of a place that is no record, as seen from here."""

    def file(self, name: str) -> str:
        """Return the address of a file for taking away, empty where there is none."""

    def mark(self, kind: str) -> str:
        """Return an id that nothing else here has."""


class Notebook:
    """A notebook: it stands alone, and nothing leads out of it."""

    in_book = False

    def record(self, table: str, record_id: str) -> str:
        """Return nothing: there is no page to lead to."""
        return ""

    def passage(self, page: str, fragment: str) -> str:
        """Return nothing: there is no page to lead to."""
        return ""

    def file(self, name: str) -> str:
        """Return nothing: there is no book beside the notebook."""
        return ""

    def mark(self, kind: str) -> str:
        """Return nothing: only links are described, and there are none."""
        return ""


_NOTEBOOK = Notebook()
_HERE: ContextVar[Place] = ContextVar("place", default=_NOTEBOOK)


def render(view: View, place: Place | None = None) -> str:
    """Return a view as HTML.

    Parameters
    ----------
    view
        What to show.
    place
        Where it is shown; a notebook if none is named.
    """
    return render_encoded(view.template, encode(view.model), place)


def render_encoded(template: str, model: Mapping[str, Any], place: Place | None = None) -> str:
    """Return a view from its plain data, as `View.encoded` gives it."""
    token = _HERE.set(place or _NOTEBOOK)
    try:
        return environment().get_template(f"views/{template}.html").render(m=decode(model)).strip()
    finally:
        _HERE.reset(token)


@lru_cache(maxsize=1)
def environment() -> Environment:
    """Return the templates: every value is escaped, and a name that is not there is an error."""
    found = Environment(
        loader=ChoiceLoader([PackageLoader("edition.pages"), FileSystemLoader(COLLATION)]),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        extensions=["jinja2.ext.i18n", "jinja2.ext.do"],
    )
    found.install_gettext_callables(_, n_, newstyle=True)  # type: ignore[attr-defined]
    found.globals.update(
        href=lambda table, record_id: _HERE.get().record(table, record_id),
        passage=lambda page, fragment: _HERE.get().passage(page, fragment),
        file=lambda name: _HERE.get().file(name),
        mark=lambda kind: _HERE.get().mark(kind),
        in_book=lambda: _HERE.get().in_book,
        drawing=_drawing,
        month=month,
        month_abbreviated=month_abbreviated,
    )
    return found


def _drawing(svg: str, css_class: str, mark: str) -> Markup:
    return Markup(inline(svg, css_class=css_class, labelled_by=f"{mark}-title {mark}-alt"))
