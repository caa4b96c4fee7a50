"""What a fix lays down once a week becomes a series; nothing else of it changes."""

from datetime import date, datetime
from itertools import count

from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from builders import post, slot
from compassdesk.domain.origins import SERIES_DAY
from compassdesk.domain.patch import Patch
from compassdesk.domain.series import series_of
from compassdesk.domain.series_found import in_series


def listening(*days: str):
    return tuple(slot("listen", f"2027-{day}", id="", title="Listen") for day in days)


def found(*items):
    numbers = count(1)
    return in_series(Patch(items=items), lambda: f"s{next(numbers)}")


def bare(item):
    return replace(item, series=None, extra={})


def test_four_weeks_are_a_series_that_ends_with_the_last():
    items = listening("03-02T10:00", "03-09T10:00", "03-16T10:00", "03-23T10:00")
    patch = found(*items)
    assert {item.series for item in patch.items} == {"s1"}
    (record,) = patch.series
    series = series_of(record)
    assert (series.rule.weekdays, series.rule.until, series.without) == ((1,), date(2027, 3, 23), ())
    assert series.each.title == "Listen"
    assert tuple(map(bare, patch.items)) == items


def test_one_that_found_another_hour_stands_for_its_week_and_a_closed_week_is_taken_out():
    patch = found(*listening("03-02T10:00", "03-10T15:00", "03-23T10:00", "03-30T10:00"))
    assert patch.series == ()  # two and two
    patch = found(*listening("03-02T10:00", "03-10T15:00", "03-16T10:00"))
    assert [item.extra[SERIES_DAY] for item in patch.items] == ["2027-03-02", "2027-03-09", "2027-03-16"]


def test_two_in_a_week_are_two_series_each_by_its_own_hour():
    patch = found(*listening(
        "03-02T10:00", "03-04T15:00", "03-09T10:00", "03-11T15:00", "03-16T10:00", "03-18T15:00",
    ))  # fmt: skip
    assert [item.series for item in patch.items] == ["s1", "s2"] * 3


def test_what_is_there_already_and_what_comes_once_stays_alone():
    weekly = listening("03-02T10:00", "03-09T10:00", "03-16T10:00")
    there = tuple(replace(item, id=f"i{number}") for number, item in enumerate(weekly))
    assert found(*there) == Patch(items=there)
    once = listening("03-02T10:00", "03-03T10:00", "03-04T10:00")
    assert found(*once) == Patch(items=once)
    mixed = (*listening("03-02T10:00", "03-09T10:00"), post("send", "2027-03-16T10:00", id="", title="Listen"))
    assert found(*mixed) == Patch(items=mixed)


@given(st.lists(st.datetimes(datetime(2027, 1, 1), datetime(2027, 3, 1)), max_size=20))
def test_no_item_is_lost_or_moved(moments):
    items = tuple(slot("listen", moment.isoformat(timespec="minutes"), id="", title="Listen") for moment in moments)
    patch = found(*items)
    assert tuple(map(bare, patch.items)) == items
    for record in patch.series:
        days = [item.extra[SERIES_DAY] for item in patch.items if item.series == record.id]
        assert len(set(days)) == len(days) >= 3
