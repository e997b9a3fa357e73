"""Names of months and days in words, from CLDR."""

from __future__ import annotations

from datetime import date
from functools import lru_cache
from typing import Literal

from edition.language.catalogue import current_language


def month(number: int) -> str:
    """Return the name of a month.

    Examples
    --------
    >>> month(8)
    'August'
    """
    return _months(current_language(), "wide")[number - 1]


def month_abbreviated(number: int) -> str:
    """Return the short name of a month.

    Examples
    --------
    >>> month_abbreviated(8)
    'Aug'
    """
    return _months(current_language(), "abbreviated")[number - 1]


def day_and_month(day: date) -> str:
    """Return a day of a year that is understood, such as ``23 August``."""
    return _without_year(current_language(), day)


def day_in_full(day: date) -> str:
    """Return a day, such as ``23 August 1939``."""
    return _in_full(current_language(), day)


@lru_cache(maxsize=8)
def _months(name: str, width: Literal["wide", "abbreviated"]) -> tuple[str, ...]:
    from babel.dates import get_month_names  # takes longer to load than all the rest

    names = get_month_names(width, "stand-alone", name)
    # CLDR abbreviates September to four letters in Britain, all others to three.
    return tuple(names[n] if width == "wide" else names[n][:3] for n in range(1, 13))


@lru_cache(maxsize=4096)
def _in_full(name: str, day: date) -> str:
    from babel.dates import format_date

    return str(format_date(day, "long", locale=name))


@lru_cache(maxsize=4096)
def _without_year(name: str, day: date) -> str:
    from babel.dates import format_skeleton

    return str(format_skeleton("MMMMd", day, locale=name))
