"""ISO weeks: their days, their spelling, and weeks over a year's end."""

from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compassdesk.domain.errors import InputError
from compassdesk.domain.week import Week


@pytest.mark.parametrize(
    ("day", "week"),
    [
        (date(2026, 12, 28), Week(2026, 53)),
        (date(2027, 1, 3), Week(2026, 53)),
        (date(2027, 1, 4), Week(2027, 1)),
        (date(2024, 12, 30), Week(2025, 1)),
        (datetime(2027, 3, 8, 0, 0), Week(2027, 10)),
        (datetime(2027, 3, 7, 23, 59), Week(2027, 9)),
    ],
)
def test_a_day_lies_in_the_week_its_thursday_gives_the_year(day: date, week: Week) -> None:
    assert Week.of(day) == week


def test_a_week_runs_from_monday_midnight_to_the_next() -> None:
    week = Week(2026, 53)

    assert (week.monday, week.sunday) == (date(2026, 12, 28), date(2027, 1, 3))
    assert (week.start, week.end) == (datetime(2026, 12, 28), datetime(2027, 1, 4))
    assert week.plus(1) == Week(2027, 1)
    assert Week(2027, 1).plus(-1) == week


@pytest.mark.parametrize("spelling", ["2027-W01", "2027-W1", "2027w01", " 2027-w1 ", "2027W1"])
def test_a_week_is_read_in_the_ways_people_write_it(spelling: str) -> None:
    assert Week.parse(spelling) == Week(2027, 1)


@pytest.mark.parametrize(
    "spelling", ["2027-W53", "2027-W00", "0000-W01", "2027-01", "W12", "", "٢٠٢٧-W12", "2027-W012"]
)
def test_a_week_that_does_not_exist_is_the_users_trouble(spelling: str) -> None:
    with pytest.raises(InputError) as caught:
        Week.parse(spelling)

    assert (caught.value.code, caught.value.values) == ("no-such-week", {"week": spelling})


@given(st.dates(date(1, 1, 8), date(9999, 12, 20)))
def test_spelling_and_order_are_those_of_the_days(day: date) -> None:
    week = Week.of(day)

    assert week.monday <= day <= week.sunday
    assert Week.parse(str(week)) == week
    assert week < week.plus(1) == Week.of(day + timedelta(weeks=1))
