"""Small parts of sentences: a capital at the beginning, several things in a row, from one day to another."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from edition.language.calendar import day_and_month, day_in_full
from edition.language.catalogue import _, current_language


def begin(text: str) -> str:
    """Return a sentence that begins with a capital.

    Examples
    --------
    >>> begin("two drafts")
    'Two drafts'
    """
    return text[:1].upper() + text[1:]


def listed(words: Sequence[str]) -> str:
    """Return several things in a row, as the language joins them.

    Examples
    --------
    >>> listed(["London", "Paris", "Moscow"])
    'London, Paris and Moscow'
    """
    from babel.lists import format_list  # takes longer to load than all the rest

    return str(format_list(list(words), locale=current_language()))


def span_in_full(first: date, last: date) -> str:
    """Return ``10 March 1939 to 31 August 1939``."""
    return _("{first} to {last}").format(first=day_in_full(first), last=day_in_full(last))


def interval(first: date, last: date) -> str:
    """Return some days of a year that is understood.

    Examples
    --------
    >>> interval(date(1939, 8, 12), date(1939, 8, 24))
    '12 to 24 August'
    """
    start = str(first.day) if (first.year, first.month) == (last.year, last.month) else day_and_month(first)
    return _("{first} to {last}").format(first=start, last=day_and_month(last))
