"""Which days a view shows."""

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compassdesk.domain.calendar_grid import (
    EARLIEST,
    LATEST_KEPT,
    SCALES,
    VIEWS,
    days_of,
    month_days,
    month_weeks,
    reachable,
    stepped,
    stepped_month,
    week_days,
    week_of_row,
    weeks_between,
)
from compassdesk.domain.week import Week


@pytest.mark.parametrize(
    ("day", "first_weekday", "rows", "first", "last"),
    [
        (date(2027, 2, 10), 1, 4, date(2027, 2, 1), date(2027, 2, 28)),
        (date(2027, 3, 9), 1, 5, date(2027, 3, 1), date(2027, 4, 4)),
        (date(2027, 8, 31), 1, 6, date(2027, 7, 26), date(2027, 9, 5)),
        (date(2027, 2, 1), 7, 5, date(2027, 1, 31), date(2027, 3, 6)),
        (date(2026, 2, 1), 7, 4, date(2026, 2, 1), date(2026, 2, 28)),
        (date(2027, 5, 1), 6, 5, date(2027, 5, 1), date(2027, 6, 4)),
    ],
)
def test_a_month_has_the_rows_it_needs(day, first_weekday, rows, first, last):
    weeks = month_weeks(day, first_weekday)
    assert (len(weeks), weeks[0][0], weeks[-1][-1]) == (rows, first, last)


@given(st.dates(), st.integers(1, 7))
def test_every_month_is_whole_and_its_days_follow_each_other(day, first_weekday):
    weeks = month_weeks(day, first_weekday)
    shown = month_days(day, first_weekday)
    assert 4 <= len(weeks) <= 6
    assert all(row[0].isoweekday() == first_weekday for row in weeks)
    assert all(later - earlier == timedelta(days=1) for earlier, later in pairwise(shown))
    month = reachable(day)
    in_month = [shown_day for shown_day in shown if (shown_day.year, shown_day.month) == (month.year, month.month)]
    assert in_month[0].day == 1
    assert (in_month[-1] + timedelta(days=1)).day == 1
    assert weeks[0][-1].day <= 7


def test_the_week_row_contains_its_day():
    assert week_days(date(2027, 3, 14))[0] == date(2027, 3, 8)
    assert week_days(date(2027, 3, 14), 7)[0] == date(2027, 3, 14)


def test_weeks_between_two_days_are_all_that_have_one_of_them():
    assert weeks_between(date(2027, 3, 14), date(2027, 3, 15)) == (Week(2027, 10), Week(2027, 11))
    assert weeks_between(date(2026, 12, 31), date(2027, 1, 4)) == (Week(2026, 53), Week(2027, 1))
    assert weeks_between(date(2027, 3, 10), date(2027, 3, 10)) == (Week(2027, 10),)


def test_a_row_is_numbered_by_the_week_most_of_it_lies_in():
    assert week_of_row(week_days(date(2027, 1, 1))) == Week(2026, 53)
    assert week_of_row(week_days(date(2027, 3, 14), 7)) == Week(2027, 11)


def test_stepping_a_month_keeps_to_its_last_day():
    assert stepped_month(date(2027, 1, 31), 1) == date(2027, 2, 28)
    assert stepped_month(date(2027, 1, 31), -2) == date(2026, 11, 30)
    assert stepped_month(LATEST_KEPT, 1) == LATEST_KEPT
    assert stepped_month(EARLIEST, -1) == EARLIEST


_KEPT = st.dates(EARLIEST, LATEST_KEPT) | st.sampled_from((EARLIEST, LATEST_KEPT, date(2027, 1, 3), date(2024, 12, 30)))


@given(st.sampled_from(VIEWS), _KEPT, st.integers(1, 7), st.sampled_from(SCALES))
def test_every_view_shows_the_day_it_is_asked_for(view, day, first_weekday, scale):
    days = days_of(view, day, first_weekday, scale)
    assert day in days
    assert [later - earlier for earlier, later in pairwise(days)] == [timedelta(days=1)] * (len(days) - 1)


@given(_KEPT, st.integers(1, 7))
def test_a_year_is_whole_and_stepping_leads_to_the_next_one(day, first_weekday):
    def year_of(shown_day):
        days = days_of("timeline", shown_day, first_weekday, "year")
        (year,) = {one.year for one in days[7:-7]}
        assert days[0] <= date(year, 1, 1) <= days[6], "no row of the year before alone"
        assert days[-7] <= date(year, 12, 31) <= days[-1]
        assert days[0].isoweekday() == first_weekday
        return year

    assert year_of(day) == day.year
    assert year_of(stepped("timeline", day, 1, "year")) == min(day.year + 1, LATEST_KEPT.year)
    assert year_of(stepped("timeline", day, -1, "year")) == max(day.year - 1, EARLIEST.year)


@pytest.mark.parametrize(
    ("day", "first", "last"),
    [
        (date(2027, 1, 1), date(2026, 12, 28), date(2028, 1, 2)),
        (date(2026, 12, 31), date(2025, 12, 29), date(2027, 1, 3)),
        (date(2029, 12, 31), date(2029, 1, 1), date(2030, 1, 6)),
    ],
)
def test_the_first_days_of_january_belong_to_their_year_whatever_their_week(day, first, last):
    days = days_of("timeline", day, scale="year")
    assert (days[0], days[-1]) == (first, last)
