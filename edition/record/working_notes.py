"""Working notes: what somebody wrote to remember a task, which has no place in print."""

from __future__ import annotations

import re

_NOTE = re.compile(
    r"""
      \b(?:TODO|FIXME|TBC|TBD|TBA|XXX|NB:|WIP)\b | \?\?
    | \b(?:still\ |yet\ )?to\ be\ (?:checked|verified|confirmed|identified|looked\ up|completed|supplied|rewritten)\b
    | \bto\ be\ filled\ (?:in|out)\b
    | \b(?:still|yet)\ to\ be\ (?:found|read|seen|done|written|added|translated)\b
    | \bto\ be\ (?:read|seen|added|corrected)\ (?:on|in|from)\ (?:the\ |a\ )?(?:page|print|original|article|book|source)s?\b
    | \bcheck\ (?:again|this|whether|against|the\ (?:page|source|date|text|original)|[A-Z]{3,}|in)\b
    | \b(?:lorem\ ipsum|placeholder|working\ note|first\ draft\ of\ this|note\ to\ self|insert\ here)\b
    | \[(?:\s*|\?+|\.\.\.\s*\?|name|date|page|source|ref|citation\ needed)\]
    """,
    re.VERBOSE,
)


def working_note(text: str) -> str:
    """Return the words by which a text shows that it is a note to its writer; empty where it is none.

    Examples
    --------
    >>> working_note("A reviewer (name to be read on the page)"), working_note("A message to be read to Molotov.")
    ('to be read on the page', '')
    """
    found = _NOTE.search(text)
    return found[0] if found else ""
