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
    whole = builder.get_relative_uri(origin, page)
    if whole.startswith("#document-"):  # one page for all, in which each has its beginning
        return f"{whole}#{fragment}" if fragment else whole
    if page == origin and not fragment:
        return "#main" if builder.name == "html" else builder.get_target_uri(page).rpartition("/")[2]
    if page == origin:
        return f"#{fragment}"
    return f"{whole.partition('#')[0]}#{fragment}" if fragment else whole
