"""Clock times of several cities, on one scale."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from edition.dates.clock import Clock, hours_ahead

CLOCK = Clock(
    {city: f"Europe/{city}" for city in ("Moscow", "London", "Paris", "Berlin", "Warsaw", "Prague")},
    {"late afternoon": ("16:00", "18:00"), "night": ("22:00", "04:00")},
)
AUGUST = date(1939, 8, 15)


@pytest.mark.parametrize(
    ("day", "city", "ahead"),
    [
        (date(1939, 3, 22), "London", 0),
        (AUGUST, "London", 1),
        (AUGUST, "Paris", 1),
        (AUGUST, "Berlin", 1),
        (AUGUST, "Warsaw", 1),
        (AUGUST, "Prague", 1),
        (AUGUST, "Moscow", 3),
        (date(1939, 3, 22), "Moscow", 3),
        (date(1939, 3, 22), "Paris", 0),
        (date(1939, 12, 13), "London", 0),
    ],
)
def test_hours_ahead_in_1939(day: date, city: str, ahead: int) -> None:
    assert hours_ahead(CLOCK.zones[city], day) == ahead
    assert CLOCK.read(day, f"12:00 {city}").start.utcoffset() == timedelta(hours=ahead)


@pytest.mark.parametrize(
    ("city", "name"), [("London", "BST"), ("Paris", "WEST"), ("Warsaw", "CET"), ("Berlin", "CET"), ("Moscow", "MSK")]
)
def test_zones_of_20_august_1939_are_those_of_the_database(city: str, name: str) -> None:
    """British Summer Time, French summer time, Central European Time, and Moscow by decree time."""
    assert datetime(1939, 8, 20, 12, tzinfo=ZoneInfo(CLOCK.zones[city])).tzname() == name


def test_moscow_had_kept_decree_time_since_1930_all_the_year() -> None:
    assert {hours_ahead("Europe/Moscow", date(1939, month, 1)) for month in range(1, 13)} == {3}
    assert hours_ahead("Europe/Moscow", date(1930, 6, 1)) == 2


def test_an_hour_is_read_on_the_clock_of_another_zone() -> None:
    start, end = CLOCK.read(AUGUST, "17:36-19:10 Moscow").by("Europe/London")
    assert (start.strftime("%H:%M"), end.strftime("%H:%M")) == ("15:36", "17:10")


def test_a_late_telegram_from_berlin_falls_on_the_next_day_in_moscow() -> None:
    assert CLOCK.read(date(1939, 8, 14), "22:53 Berlin").by("Europe/Moscow")[0].strftime("%d %H:%M") == "15 00:53"


def test_a_moment_takes_no_time() -> None:
    hours = CLOCK.read(AUGUST, "20:00 Moscow")
    assert hours.start == hours.end and not hours.vague


def test_an_end_before_the_start_is_on_the_next_day() -> None:
    hours = CLOCK.read(AUGUST, "23:30-01:15 Moscow")
    assert hours.end - hours.start == timedelta(minutes=105)


def test_words_give_a_span_that_may_end_on_the_next_day() -> None:
    hours = CLOCK.read(AUGUST, "late afternoon, Moscow")
    assert hours.vague and (hours.start.hour, hours.end.hour) == (16, 18)
    start, end = CLOCK.read(date(1939, 8, 23), "night, Moscow").by("Europe/London")
    assert (start.strftime("%d %H:%M"), end.strftime("%d %H:%M")) == ("23 20:00", "24 02:00")


@pytest.mark.parametrize("text", ["20:00", "20:00 Ankara", "at tea, London", "", "25:00 Moscow", "8:00 Moscow"])
def test_other_forms_are_refused(text: str) -> None:
    with pytest.raises(ValueError):
        CLOCK.read(AUGUST, text)


def test_a_city_without_a_clock_is_told_with_those_that_have_one() -> None:
    with pytest.raises(ValueError, match=r"Ankara.*known are Moscow, London"):
        CLOCK.read(AUGUST, "20:00 Ankara")
