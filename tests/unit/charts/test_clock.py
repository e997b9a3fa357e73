"""Clock times of 1939, on one scale."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from edition.charts.plates.clock import ZONES, read

AUGUST = date(1939, 8, 15)


@pytest.mark.parametrize(
    ("day", "city", "offset"),
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
def test_offsets_of_1939(day: date, city: str, offset: int) -> None:
    assert read(day, f"12:00 {city}").start.utcoffset().total_seconds() == offset * 3600


@pytest.mark.parametrize(
    ("city", "name", "offset"),
    [
        ("London", "BST", 1),
        ("Paris", "WEST", 1),
        ("Warsaw", "CET", 1),
        ("Berlin", "CET", 1),
        ("Moscow", "MSK", 3),
    ],
)
def test_zones_of_20_august_1939_are_those_of_the_database(city: str, name: str, offset: int) -> None:
    """British Summer Time, French summer time, Central European Time, and Moscow by decree time."""
    noon = datetime(1939, 8, 20, 12, tzinfo=ZoneInfo(ZONES[city]))
    assert noon.tzname() == name
    assert noon.utcoffset() == timedelta(hours=offset)


def test_moscow_had_kept_decree_time_since_1930_all_the_year() -> None:
    moscow = ZoneInfo(ZONES["Moscow"])
    offsets = {datetime(1939, month, 1, tzinfo=moscow).utcoffset() for month in range(1, 13)}
    assert offsets == {timedelta(hours=3)}
    assert datetime(1930, 6, 1, tzinfo=moscow).utcoffset() == timedelta(hours=2)


def test_a_night_ends_on_the_next_day() -> None:
    start, end = read(date(1939, 8, 23), "night, Moscow").on_clock_of("London")
    assert (start.strftime("%d %H:%M"), end.strftime("%d %H:%M")) == ("23 20:00", "24 02:00")


def test_moscow_was_two_hours_before_london_in_august() -> None:
    start, end = read(AUGUST, "17:36-19:10 Moscow").on_clock_of("London")
    assert (start.strftime("%H:%M"), end.strftime("%H:%M")) == ("15:36", "17:10")


def test_a_late_telegram_from_berlin_falls_on_the_next_day_in_moscow() -> None:
    assert read(date(1939, 8, 14), "22:53 Berlin").on_clock_of("Moscow")[0].strftime("%d %H:%M") == "15 00:53"


def test_an_end_before_the_start_is_on_the_next_day() -> None:
    hours = read(AUGUST, "23:30-01:15 Moscow")
    assert (hours.end - hours.start).total_seconds() == 105 * 60


def test_words_give_a_span() -> None:
    hours = read(AUGUST, "late afternoon, Moscow")
    assert hours.vague and hours.start.hour == 16 and hours.end.hour == 18


@pytest.mark.parametrize("text", ["20:00", "20:00 Ankara", "at tea, London", "", "25:00 Moscow", "8:00 Moscow"])
def test_other_forms_are_refused(text: str) -> None:
    with pytest.raises(ValueError):
        read(AUGUST, text)


def test_every_time_of_the_record_can_be_read() -> None:
    from edition.record import load

    record, _ = load()
    times = [(e.date.earliest, e.time) for e in record.rows("events") if e.time]
    assert times and all(read(*t).city in ZONES for t in times)
