"""Dates and counts in the words of titles and descriptions."""

from __future__ import annotations

from datetime import date

_MONTHS = "January February March April May June July August September October November December".split()
_COUNTS = "no one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen".split()


def month(number: int) -> str:
    """Return the name of a month."""
    return _MONTHS[number - 1]


def short(day: date) -> str:
    """Return ``23 August``."""
    return f"{day.day} {month(day.month)}"


def days(start: date, end: date) -> str:
    """Return ``10 March 1939 to 31 August 1939``."""
    return f"{short(start)} {start.year} to {short(end)} {end.year}"


def count(n: int) -> str:
    """Return a number in words up to fifteen, in figures beyond.

    Examples
    --------
    >>> count(2), count(26)
    ('two', '26')
    """
    return _COUNTS[n] if n < len(_COUNTS) else str(n)


def begin(text: str) -> str:
    """Return a sentence that begins with a capital."""
    return text[:1].upper() + text[1:]
