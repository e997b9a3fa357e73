"""What scripts of a page say: their words come from the catalogue, as those of the page do.

A view that has a script hands it its messages by name; ``words.js`` puts fields in and chooses the form that belongs to a count.
"""

from __future__ import annotations

import json

from edition.language.plurals import forms


def messages(**named: str | dict[str, str]) -> str:
    """Return messages by name as JSON for an attribute of the page.

    Parameters
    ----------
    **named
        A message with fields in braces; one that counts, by the forms that `counted` gives.

    Examples
    --------
    >>> messages(none="Nothing fits.", shown=counted("{n} draft", "{n} drafts"))
    '{"none":"Nothing fits.","shown":{"one":"{n} draft","other":"{n} drafts"}}'
    """
    return json.dumps(named, ensure_ascii=False, separators=(",", ":"))


def counted(one: str, many: str) -> dict[str, str]:
    """Return the forms of a message that counts by plural category; the count stands in the field ``n``.

    Parameters
    ----------
    one, many
        The message as `edition.language.n_` takes it.
    """
    return forms(one, many)
