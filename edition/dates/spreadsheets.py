"""Dates as spreadsheets and letters write them: what a contributor meant, for the message that refuses them."""

from __future__ import annotations

import re
from datetime import date, timedelta

_NUMERALS = re.compile(r"(?P<first>[0-9]{1,2})[./-](?P<second>[0-9]{1,2})[./-](?P<year>[0-9]{4})(?:[ T].*)?")
_YEAR_FIRST = re.compile(r"(?P<year>[0-9]{4})[./-](?P<month>[0-9]{1,2})[./-](?P<day>[0-9]{1,2})(?:[ T].*)?")
_WORDED = re.compile(r"(?P<day>[0-9]{1,2})(?:st|nd|rd|th)?[ -](?P<month>[A-Za-z]{3,9})\.?[ -](?P<year>[0-9]{4})")
_MONTH_FIRST = re.compile(r"(?P<month>[A-Za-z]{3,9})\.? (?P<day>[0-9]{1,2})(?:st|nd|rd|th)?,? (?P<year>[0-9]{4})")
_SERIAL = re.compile(r"[12][0-9]{4}")
_EPOCH = date(1899, 12, 30)
_MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split()


def meant_dates(text: str) -> tuple[date, ...]:
    """Return the days that a date in another form can mean; none where it means no day.

    Examples
    --------
    >>> [str(day) for day in meant_dates("27/05/1939")], [str(day) for day in meant_dates("05/06/1939")]
    (['1939-05-27'], ['1939-06-05', '1939-05-06'])
    >>> [str(day) for day in meant_dates("14392")]
    ['1939-05-27']
    """
    if match := _NUMERALS.fullmatch(text):
        year, first, second = int(match["year"]), int(match["first"]), int(match["second"])
        return _days((year, second, first), (year, first, second))
    if match := _YEAR_FIRST.fullmatch(text):
        return _days((int(match["year"]), int(match["month"]), int(match["day"])))
    if match := _WORDED.fullmatch(text) or _MONTH_FIRST.fullmatch(text):
        month = match["month"][:3].lower()
        return _days((int(match["year"]), _MONTHS.index(month) + 1, int(match["day"]))) if month in _MONTHS else ()
    if _SERIAL.fullmatch(text):  # a spreadsheet counts days from the end of 1899
        return (_EPOCH + timedelta(days=int(text)),)
    return ()


def advice(text: str) -> str:
    """Return what to write in the place of a date in another form; empty where that cannot be told.

    Examples
    --------
    >>> advice("27/05/1939")
    'write 1939-05-27; a spreadsheet changed it'
    >>> advice("05/06/1939")
    'a spreadsheet changed it, and day and month cannot be told apart: write 1939-06-05 or 1939-05-06, as the source has it'
    """
    days = meant_dates(text)
    if len(days) > 1:
        return (
            "a spreadsheet changed it, and day and month cannot be told apart: "
            f"write {' or '.join(map(str, days))}, as the source has it"
        )
    return f"write {days[0]}; a spreadsheet changed it" if days else ""


def _days(*found: tuple[int, int, int]) -> tuple[date, ...]:
    days: list[date] = []
    for year, month, day in found:
        try:
            one = date(year, month, day)
        except ValueError:
            continue
        if one not in days:
            days.append(one)
    return tuple(days)
