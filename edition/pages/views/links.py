"""Links to records inside HTML views."""

from __future__ import annotations

import os
from html import escape


def link(table: str, record_id: str, text: str) -> str:
    """Return a link to a record, or the text alone outside the book.

    Parameters
    ----------
    table, record_id
        The record, as in ``edition.exports.addresses.address``.
    text
        The words to show; escaped here.

    Returns
    -------
    str
        An anchor with a ``record:`` address that the book turns into a real one. In Jupyter, where
        there is no page to lead to, the plain words.
    """
    if "EDITION_BOOK" not in os.environ:
        return escape(text)
    return f'<a class="ref ref-{escape(table)}" href="record:{escape(table)}/{escape(record_id)}">{escape(text)}</a>'
