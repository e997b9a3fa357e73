"""The way from one page of the book to another, whatever is being built."""

from __future__ import annotations

from sphinx.builders import Builder


def uri(builder: Builder, origin: str, page: str, fragment: str = "") -> str:
    """Return the address of a place as seen from a page.

    Parameters
    ----------
    builder
        What is being built: a page each, one page for all, an e-book.
    origin, page
        The page that links and the page that is linked, without suffix.
    fragment
        The place on the page, or empty for its beginning.
    """
    if page == origin:
        return f"#{fragment}" if fragment else "#main"
    there = builder.get_relative_uri(origin, page)
    return f"{there.partition('#')[0]}#{fragment}" if fragment else there
