"""Dates and times as people type them."""

from datetime import date, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compassdesk.ui.fields.day_words import read_day
from compassdesk.ui.fields.time_words import read_time

TODAY = date(2026, 11, 21)


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("12 maart", date(2027, 3, 12)),
        ("March 12, 2027", date(2027, 3, 12)),
        ("12 mrt 2027", date(2027, 3, 12)),
        ("ma 9 mrt", date(2027, 3, 9)),
        ("2027-W10", date(2027, 3, 8)),
        ("week 53 2026", date(2026, 12, 28)),
        ("+2w", date(2026, 12, 5)),
        ("-1m", date(2026, 10, 21)),
        ("+1 jaar", date(2027, 11, 21)),
        ("morgen", TODAY + timedelta(days=1)),
        ("next monday", date(2026, 11, 23)),
        ("maart 2027", date(2027, 3, 1)),
        ("31-12", date(2026, 12, 31)),
        ("3/1/27", date(2027, 1, 3)),
        ("2028-02-29", date(2028, 2, 29)),
    ],
)
def test_a_day_is_read(words: str, day: date) -> None:
    assert read_day(words, TODAY) == day


@pytest.mark.parametrize(
    "words", ["", "31-2-2027", "2027-W60", "foo", "12", "29-2-2027", "+99999999999w", "13-13-2027"]
)
def test_what_is_no_day_is_none(words: str) -> None:
    assert read_day(words, TODAY) is None


def test_the_month_comes_first_where_the_locale_writes_it_so() -> None:
    assert read_day("3/11/2027", TODAY, month_first=True) == date(2027, 3, 11)
    assert read_day("3/11/2027", TODAY) == date(2027, 11, 3)
    assert read_day("3/25/2027", TODAY) == date(2027, 3, 25), "there is no month 25"


@given(st.dates(date(1900, 1, 1), date(2999, 12, 31)))
def test_any_day_is_read_back_as_it_is_written(day: date) -> None:
    assert read_day(day.isoformat(), TODAY) == day
    assert read_day(f"{day.day}-{day.month}-{day.year}", TODAY) == day


@given(st.text(max_size=20))
def test_nothing_that_is_typed_breaks_it(words: str) -> None:
    day, clock = read_day(words, TODAY), read_time(words)
    assert day is None or isinstance(day, date)
    assert clock is None or clock.second == 0


@pytest.mark.parametrize(
    ("words", "moment"),
    [("9", time(9)), ("9:30", time(9, 30)), ("9.30", time(9, 30)), ("0930", time(9, 30)), ("9:30 PM", time(21, 30)),
     ("12 am", time(0)), ("21u", time(21)), ("25:00", None), ("9:60", None), ("13 pm", None), ("soon", None)],
)  # fmt: skip
def test_a_time_is_read(words: str, moment: time | None) -> None:
    assert read_time(words) == moment
