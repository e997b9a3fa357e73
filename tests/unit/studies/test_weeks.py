"""Events by week, in invented weeks."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from edition.dates import parse
from edition.studies.weeks import WEEK, by_week, whole_weeks

MONDAY = date(1921, 5, 2)
END = MONDAY + 4 * WEEK


def counts(*dates: str, middle: bool = True) -> list[tuple[int, int]]:
    return [(b.certain, b.loose) for b in by_week(map(parse, dates), MONDAY, END, middle=middle)]


def test_a_day_stands_in_its_week_and_both_ends_of_a_week_belong_to_it() -> None:
    assert counts("1921-05-02", "1921-05-08", "1921-05-09") == [(0, 0), (2, 0), (1, 0), (0, 0), (0, 0), (0, 0)]


def test_what_lies_before_and_after_has_a_bin_of_its_own() -> None:
    assert counts("1921-05-01", "1921-05-30") == [(1, 0), (0, 0), (0, 0), (0, 0), (0, 0), (1, 0)]


def test_an_event_of_several_weeks_stands_in_the_middle_one_and_is_loose() -> None:
    assert counts("1921-05-03/1921-05-17") == [(0, 0), (0, 0), (0, 1), (0, 0), (0, 0), (0, 0)]


def test_a_day_in_doubt_within_one_week_is_certain_of_its_week_but_not_of_its_day() -> None:
    assert counts("1921-05-03?")[1] == (1, 0)
    assert counts("1921-05-03?", middle=False)[1] == (0, 1)


def test_the_same_month_of_another_year_is_another_time() -> None:
    assert counts("1922-05-03") == [(0, 0), (0, 0), (0, 0), (0, 0), (0, 0), (1, 0)]


@given(st.lists(st.dates(date(1921, 4, 1), date(1921, 6, 30)), max_size=40), st.booleans())
def test_no_event_is_lost(days: list[date], middle: bool) -> None:
    bins = by_week([parse(day.isoformat()) for day in days], MONDAY, END, middle=middle)
    assert sum(b.events for b in bins) == len(days)
    assert [b.start for b in bins[1:]] == [MONDAY + WEEK * n for n in range(5)]


def test_half_a_week_is_refused() -> None:
    with pytest.raises(ValueError, match="no whole number of weeks"):
        by_week([], MONDAY, date(1921, 5, 11))


def test_weeks_are_made_whole() -> None:
    assert whole_weeks(MONDAY, MONDAY) == date(1921, 5, 9)
    assert whole_weeks(MONDAY, date(1921, 5, 8)) == date(1921, 5, 9)
    assert whole_weeks(MONDAY, date(1921, 5, 9)) == date(1921, 5, 16)
