"""Clock times of the record on one scale.

The record gives a time with its city (``20:00 Moscow``, ``18:00-20:30 Moscow``, ``late afternoon,
Moscow``). Offsets come from the IANA time zone database. In the summer of 1939 London kept British
Summer Time (from 16 April) and Paris its summer time, both one hour ahead of Greenwich; Berlin and
Warsaw kept Central European Time, without summer time, also one hour ahead; Moscow kept decree time,
three hours ahead. From 16 April to the war, then, one clock served London, Paris, Berlin and Warsaw,
and Moscow was two hours before it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from datetime import time as clock_time
from zoneinfo import ZoneInfo

ZONES = {
    "Moscow": "Europe/Moscow",
    "London": "Europe/London",
    "Paris": "Europe/Paris",
    "Berlin": "Europe/Berlin",
    "Warsaw": "Europe/Warsaw",
    "Prague": "Europe/Prague",
}
"""Time zone of each city whose clock the record uses."""

WORDS = {
    "about noon": ("11:30", "12:30"),
    "noon": ("12:00", "12:00"),
    "morning": ("08:00", "12:00"),
    "afternoon": ("12:00", "18:00"),
    "late afternoon": ("16:00", "18:00"),
    "towards evening": ("16:00", "20:00"),
    "evening": ("18:00", "22:00"),
    "night": ("22:00", "04:00"),
    "midnight": ("00:00", "00:00"),
}
"""Hours meant by words; spans are the edition's own reading."""

_TIME = re.compile(r"(?P<start>\d\d:\d\d)(?:-(?P<end>\d\d:\d\d))? (?P<city>\w+)")
_WORDED = re.compile(r"(?P<words>[a-z ]+), (?P<city>\w+)")


@dataclass(frozen=True, slots=True)
class Hours:
    """A stretch of time, by the clock of its city.

    Attributes
    ----------
    start, end
        Aware times; equal for a moment.
    city
        Whose clock.
    vague
        Whether the record has words for the hours.
    """

    start: datetime
    end: datetime
    city: str
    vague: bool

    def on_clock_of(self, city: str) -> tuple[datetime, datetime]:
        """Return start and end by another city's clock."""
        zone = ZoneInfo(ZONES[city])
        return self.start.astimezone(zone), self.end.astimezone(zone)


def read(day: date, text: str) -> Hours:
    """Read a clock time of the record.

    Parameters
    ----------
    day
        The day by the calendar of the city.
    text
        For instance ``17:36-19:10 Moscow``; an end before the start falls on the next day.

    Raises
    ------
    ValueError
        If the form, the words or the city are not known.

    Examples
    --------
    >>> read(date(1939, 8, 15), "20:00 Moscow").on_clock_of("London")[0].strftime("%H:%M")
    '18:00'
    """
    match = _TIME.fullmatch(text)
    worded = _WORDED.fullmatch(text)
    if match:
        first, last, city = match["start"], match["end"] or match["start"], match["city"]
    elif worded and worded["words"] in WORDS:
        (first, last), city = WORDS[worded["words"]], worded["city"]
    else:
        raise ValueError(f"{text!r} is not a time with its city; write for instance 20:00 Moscow")
    if city not in ZONES:
        raise ValueError(f"{text!r} names a city without a known clock; known are {', '.join(ZONES)}")
    zone = ZoneInfo(ZONES[city])
    start = datetime.combine(day, clock_time.fromisoformat(first), zone)
    end = datetime.combine(day, clock_time.fromisoformat(last), zone)
    return Hours(start, end + timedelta(days=1) if end < start else end, city, match is None)
