"""Days of the year: rules that move, own days that come each year, and what a record means."""

import re
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compassdesk.domain.plan import Client, Plan, Record
from compassdesk.domain.year_days import (
    ListedDay,
    OwnDay,
    day_of_rule,
    listed_between,
    own_between,
    own_day,
    own_days,
    record_of_day,
)


@pytest.mark.parametrize(
    ("rule", "year", "day"),
    [
        ("12-01", 2027, date(2027, 12, 1)),
        ("02-29", 2027, None),
        ("02-29", 2028, date(2028, 2, 29)),
        ("05 2 sun", 2027, date(2027, 5, 9)),
        ("09 3 tue", 2026, date(2026, 9, 15)),
        ("06 last sat", 2027, date(2027, 6, 26)),
        ("12 last fri", 2027, date(2027, 12, 31)),
        ("03 last sun", 2027, date(2027, 3, 28)),
        ("11 4 thu +1", 2026, date(2026, 11, 27)),
        ("easter+39", 2027, date(2027, 5, 6)),
        ("easter-21", 2026, date(2026, 3, 15)),
        ("advent+0", 2026, date(2026, 11, 29)),
        ("advent+0", 2027, date(2027, 11, 28)),
        ("advent-14", 2026, date(2026, 11, 15)),
    ],
)
def test_a_rule_names_its_day(rule, year, day):
    assert day_of_rule(rule, year) == day


def test_what_is_no_rule_is_refused():
    for wrong in ("", "12-1", "05 5 sun", "easter", "pentecost+1", "05 2 Sunday"):
        with pytest.raises(ValueError, match=f"^{re.escape(wrong)}$"):
            day_of_rule(wrong, 2027)


def test_days_of_lists_come_in_each_year_in_sight():
    days = (ListedDay("12-31", {"en": "Eve", "nl": "Oudjaar"}), ListedDay("01-01", {"en": "New"}))
    found = list(listed_between(days, date(2026, 12, 28), date(2027, 1, 3)))
    assert [(day, one.named("nl")) for day, one in found] == [
        (date(2026, 12, 31), "Oudjaar"),
        (date(2027, 1, 1), "New"),
    ]


def test_an_own_day_comes_once_or_each_year_from_its_first_on():
    founded = OwnDay("f", "We were founded", date(2020, 12, 30), date(2021, 1, 2), yearly=True)
    once = OwnDay("o", "Move", date(2027, 1, 1))
    window = date(2026, 12, 31), date(2027, 1, 1)
    assert list(own_between((founded, once), *window)) == [
        (window[0], founded), (window[1], founded), (window[1], once),
    ]  # fmt: skip
    assert list(own_between((once,), date(2028, 1, 1), date(2028, 1, 1))) == []
    assert list(own_between((founded,), date(2019, 12, 30), date(2020, 1, 2))) == []
    leap = OwnDay("l", "Leap", date(2024, 2, 29), yearly=True)
    assert [day for day, _ in own_between((leap,), date(2024, 1, 1), date(2028, 12, 31))] == [
        date(2024, 2, 29), date(2028, 2, 29),
    ]  # fmt: skip


@given(
    st.builds(
        OwnDay,
        id=st.just("id"),
        name=st.text(min_size=1).map(str.strip).filter(bool),
        first=st.dates(date(1950, 1, 1), date(2050, 1, 1)),
        last=st.none() | st.dates(date(2050, 1, 2), date(2090, 1, 1)),
        yearly=st.booleans(),
    )
)
def test_what_is_written_is_read_again_with_what_is_not_understood(day):
    record = record_of_day(day, Record("id", {"mood": 3, "to": "gone", "yearly": True}))
    assert own_day(record) == day
    assert record.content["mood"] == 3


def test_what_is_none_is_left_out():
    odd = (
        {}, {"name": "x"}, {"name": "x", "from": "soon"}, {"name": 3, "from": "2027-01-01"},
        {"name": "x", "from": "0001-01-01"},
    )  # fmt: skip
    rows = tuple(Record(str(at), said) for at, said in enumerate(odd))
    fine = Record("f", {"name": " Open day ", "from": "2027-01-02", "to": "2027-01-01", "yearly": "yes"})
    assert own_days(Plan(client=Client("Delta"), year_days=(*rows, fine))) == (
        OwnDay("f", "Open day", date(2027, 1, 2)),
    )
