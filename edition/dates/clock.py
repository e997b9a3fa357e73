"""Clock times of several cities on one scale.

The record gives a time with its city (``20:00 Moscow``, ``18:00-20:30 Moscow``, ``late afternoon, Moscow``). Which
zone a city keeps and which hours a word means is said in the tables; offsets come from the IANA time zone database.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

_TIME = re.compile(r"(?P<start>[0-9]{2}:[0-9]{2})(?:-(?P<end>[0-9]{2}:[0-9]{2}))? (?P<city>\w+)")
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

    def by(self, zone: str) -> tuple[datetime, datetime]:
        """Return start and end by the clock of another zone."""
        return self.start.astimezone(ZoneInfo(zone)), self.end.astimezone(ZoneInfo(zone))


def hours_ahead(zone: str, day: date) -> float:
    """Return how many hours a zone was ahead of universal time at noon of a day.

    Examples
    --------
    >>> hours_ahead("Europe/Moscow", date(1939, 8, 20)), hours_ahead("Europe/London", date(1939, 8, 20))
    (3.0, 1.0)
    """
    offset = datetime.combine(day, time(12), ZoneInfo(zone)).utcoffset() or timedelta()
    return offset.total_seconds() / 3600


@dataclass(frozen=True, slots=True)
class Clock:
    """What is needed to read clock times.

    Attributes
    ----------
    zones
        Name of the time zone of each city.
    words
        First and last hour meant by words for a part of the day.
    """

    zones: Mapping[str, str]
    words: Mapping[str, tuple[str, str]]

    def read(self, day: date, text: str) -> Hours:
        """Read a clock time.

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
        >>> clock = Clock({"Moscow": "Europe/Moscow"}, {})
        >>> clock.read(date(1939, 8, 15), "20:00 Moscow").by("Europe/London")[0].strftime("%H:%M")
        '18:00'
        """
        match = _TIME.fullmatch(text)
        worded = _WORDED.fullmatch(text)
        if match:
            first, last, city = match["start"], match["end"] or match["start"], match["city"]
        elif worded and worded["words"] in self.words:
            (first, last), city = self.words[worded["words"]], worded["city"]
        else:
            raise ValueError(f"{text!r} is not a time with its city; write for instance 20:00 Moscow")
        if city not in self.zones:
            raise ValueError(f"{text!r} names a city without a known clock; known are {', '.join(self.zones)}")
        zone = ZoneInfo(self.zones[city])
        start = datetime.combine(day, time.fromisoformat(first), zone)
        end = datetime.combine(day, time.fromisoformat(last), zone)
        return Hours(start, end + timedelta(days=1) if end < start else end, city, match is None)
