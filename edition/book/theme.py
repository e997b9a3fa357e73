"""What the templates of the theme are filled from: words of the catalogue, and the pages named at the head of every page."""

from __future__ import annotations

import posixpath
from collections.abc import Callable
from typing import Any

from docutils import nodes
from sphinx.application import Sphinx

from edition.language import _, n_
from edition.record import open_record


def setup(app: Sphinx) -> None:
    """Register the handlers."""
    app.connect("builder-inited", speak)
    app.connect("html-page-context", name_pages)


def speak(app: Sphinx) -> None:
    """Let the templates take their words from our catalogue, and from that of Sphinx what ours does not have."""
    if app.builder.format != "html":
        return
    theirs = app.translator

    def gettext(message: str) -> str:
        ours = _(message)
        return ours if ours != message else str(theirs.gettext(message))

    def ngettext(one: str, many: str, count: int) -> str:
        ours = n_(one, many, count)
        return ours if ours not in (one, many) else str(theirs.ngettext(one, many, count))

    app.builder.templates.environment.install_gettext_callables(gettext, ngettext)


def name_pages(
    app: Sphinx, pagename: str, template: str, context: dict[str, Any], doctree: nodes.document | None
) -> None:
    """Name the pages that the head of every page leads to."""
    chapters = sorted(open_record().rows("chapters"), key=lambda chapter: chapter.position)
    context["masthead"] = [(chapter.page, chapter.masthead) for chapter in chapters if chapter.masthead]
    if "orphan" in app.env.metadata.get(pagename, {}):
        context["toctree"] = _once(app, pagename, context["toctree"])


def _once(app: Sphinx, pagename: str, toctree: Callable[..., str]) -> Callable[..., str]:
    """Return the contents of the book as they stand beside a page that is not in them: the same for all of one folder.

    Sphinx puts them together anew for every page, which takes longer than all the rest of a small one.
    """
    known: dict[tuple[Any, ...], str] = vars(app.builder).setdefault("record_contents", {})

    def contents(**options: Any) -> str:
        key = (posixpath.dirname(pagename), *sorted(options.items()))
        if key not in known:
            known[key] = toctree(**options)
        return known[key]

    return contents
