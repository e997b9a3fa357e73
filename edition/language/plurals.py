"""Plural forms of a message by category, for scripts, which choose the category themselves."""

from __future__ import annotations

from edition.language.catalogue import current_language, n_

SAMPLE = range(201)
"""Counts among which every plural category of every language of CLDR occurs, but for those of fractions."""


def forms(one: str, many: str) -> dict[str, str]:
    """Return the form of a message for each plural category of the language spoken.

    Examples
    --------
    >>> forms("{n} draft", "{n} drafts")
    {'one': '{n} draft', 'other': '{n} drafts'}
    """
    from babel import Locale  # takes longer to load than all the rest

    category = Locale.parse(current_language()).plural_form
    found: dict[str, str] = {}
    for count in SAMPLE:
        found.setdefault(category(count), n_(one, many, count))
    ordered = ("zero", "one", "two", "few", "many", "other")
    return {name: found[name] for name in ordered if name in found}
