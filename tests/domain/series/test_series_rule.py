"""Which days a rule names, held against dateutil from the very start and against counting days by hand."""

from datetime import date, datetime, timedelta

import pytest
from dateutil.rrule import rrulestr
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from compassdesk.domain.series_rule import (
    LAST,
    MOST_COUNT,
    Rule,
    count_before,
    days_of,
    last_day_of,
    next_day,
    read_rule,
    rule_at,
    spelled,
)

days = st.dates(date(2020, 1, 1), date(2035, 12, 31))
intervals = st.integers(1, 5)
rules = st.one_of(
    st.builds(Rule, st.just("day"), intervals),
    st.builds(
        Rule,
        st.just("week"),
        intervals,
        st.sets(st.integers(0, 6), min_size=1).map(lambda found: tuple(sorted(found))),
        week_start=st.integers(0, 6),
    ),
    st.builds(
        Rule,
        st.just("month"),
        intervals,
        nth=st.sampled_from((1, 2, 3, 4, LAST)),
        weekdays=st.tuples(st.integers(0, 6)),
    ),
    st.builds(Rule, st.just("month"), intervals, day=st.sampled_from((LAST, *range(1, 32)))),
    days.flatmap(lambda day: intervals.map(lambda many: rule_at("year", day, many))),
)
ends = st.one_of(
    st.just({}), st.builds(lambda day: {"until": day}, days), st.builds(lambda n: {"count": n}, st.integers(1, 60))
)


@given(rules, ends, days)
def test_a_rule_is_read_back_as_it_was_spelled(rule, end, start):
    rule = replace(rule, **end)
    assert read_rule(spelled(rule), start) == rule


@given(rules, ends, days, st.integers(0, 3000), st.integers(0, 400))
def test_days_are_those_of_the_whole_rule_wherever_one_begins_to_look(rule, end, start, ahead, length):
    rule = replace(rule, **end)
    first = start + timedelta(days=ahead)
    last = first + timedelta(days=length)
    bare = rrulestr(spelled(rule), dtstart=datetime(start.year, start.month, start.day))
    wanted = [
        one.date() for one in bare.between(datetime(1, 1, 1), datetime(last.year, last.month, last.day), inc=True)
    ]
    assert days_of(rule, start, first, last) == [day for day in wanted if day >= first][:MOST_COUNT]


@given(rules.filter(lambda rule: rule.every in {"day", "week"}), days, st.integers(1, 300))
def test_days_and_weeks_are_those_counted_by_hand(rule, start, length):
    begin = start - timedelta(days=(start.weekday() - rule.week_start) % 7)

    def is_one(day: date) -> bool:
        if rule.every == "day":
            return (day - start).days % rule.interval == 0
        return day.weekday() in rule.weekdays and (day - begin).days // 7 % rule.interval == 0

    every = (start + timedelta(days=ahead) for ahead in range(length + 1))
    assert days_of(rule, start, start, start + timedelta(days=length)) == [day for day in every if is_one(day)]


@given(rules, days, st.integers(0, 900))
def test_the_next_day_is_the_first_behind_another(rule, start, ahead):
    after = start + timedelta(days=ahead)
    found = next_day(rule, start, after)
    assert found is not None
    assert days_of(rule, start, after + timedelta(days=1), found) == [found]


def test_the_thirty_first_is_the_last_day_of_a_shorter_month():
    rule = rule_at("month", date(2027, 1, 31))
    found = days_of(rule, date(2027, 1, 31), date(2027, 1, 1), date(2027, 4, 30))
    assert found == [date(2027, 1, 31), date(2027, 2, 28), date(2027, 3, 31), date(2027, 4, 30)]


def test_the_29th_of_february_is_the_28th_in_other_years():
    rule = rule_at("year", date(2028, 2, 29))
    found = days_of(rule, date(2028, 2, 29), date(2028, 1, 1), date(2030, 12, 31))
    assert found == [date(2028, 2, 29), date(2029, 2, 28), date(2030, 2, 28)]


@pytest.mark.parametrize(
    ("day", "spelling"),
    [
        (date(2027, 4, 6), "FREQ=MONTHLY;BYDAY=1TU"),
        (date(2027, 4, 13), "FREQ=MONTHLY;BYDAY=2TU"),
        (date(2027, 3, 30), "FREQ=MONTHLY;BYDAY=-1TU"),
    ],
)
def test_a_day_suggests_which_weekday_of_the_month_it_is(day, spelling):
    assert spelled(rule_at("month", day, by_weekday=True)) == spelling


@pytest.mark.parametrize(
    "rule",
    [
        "FREQ=HOURLY", "FREQ=WEEKLY;WKST=XX;INTERVAL=2", "FREQ=MONTHLY;BYDAY=MO,TU", "FREQ=YEARLY;BYWEEKNO=3",
        "nothing", "FREQ=WEEKLY;INTERVAL=0", "FREQ=MONTHLY;BYMONTHDAY=1,15", "FREQ=WEEKLY;COUNT=0",
        "FREQ=DAILY;BYDAY=MO", "FREQ=WEEKLY;UNTIL=gone", "",
    ],
)  # fmt: skip
def test_a_rule_of_other_words_is_not_taken_for_one_of_ours(rule):
    assert read_rule(rule, date(2027, 3, 1)) is None


def test_what_a_calendar_leaves_out_comes_from_the_start():
    assert read_rule("FREQ=WEEKLY", date(2027, 3, 2)) == Rule("week", weekdays=(1,))
    assert read_rule("FREQ=MONTHLY", date(2027, 3, 2)) == Rule("month", day=2)
    assert read_rule("FREQ=YEARLY;WKST=MO", date(2027, 3, 2)) == Rule("year", month=3, day=2)


def test_the_end_of_a_rule_and_what_lies_before_a_day():
    rule, start = Rule("week", weekdays=(1,), count=5), date(2027, 4, 6)
    assert last_day_of(rule, start) == date(2027, 5, 4)
    assert count_before(rule, start, date(2027, 4, 20)) == 2
    assert last_day_of(Rule("week", weekdays=(1,)), start) is None
    assert last_day_of(Rule("day", until=date(2099, 1, 1)), start) is None
    assert next_day(rule, start, date(2027, 5, 4)) is None
