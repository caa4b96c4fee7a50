"""Lanes of a timeline, and the silences in them."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from builders import channel, client, person, post, slot
from compassdesk.domain.calendar_grid import days_of, stepped, week_of_row
from compassdesk.domain.checks.limits_in_force import limits_of
from compassdesk.domain.plan import Campaign, Plan
from compassdesk.domain.timeline import Silence, TimelineLane, awake, keys_of, lanes_of, silences_of

DAYS = date(2027, 2, 8), date(2027, 5, 2)


def always(_day: date) -> bool:
    return True


def plan(**rows) -> Plan:
    return Plan(client=client(), **rows)


@given(st.dates(date(1900, 1, 1), date(2100, 12, 31)), st.sampled_from((1, 7)))
def test_a_timeline_is_twelve_whole_weeks_with_the_day_in_the_fifth(day, first_weekday):
    days = days_of("timeline", day, first_weekday)
    assert len(days) == 84
    assert days[0].isoweekday() == first_weekday
    assert day in days
    if day > date(1900, 3, 1):
        assert 28 <= days.index(day) < 35
        on = days_of("timeline", stepped("timeline", day, 1), first_weekday)
        assert on[0] - days[0] == timedelta(weeks=4)


@given(st.dates(date(1900, 1, 1), date(2100, 12, 31)), st.integers(1, 7))
def test_four_weeks_begin_the_week_before_and_a_year_is_all_weeks_that_have_a_day_of_it(day, first_weekday):
    four = days_of("timeline", day, first_weekday, "four_weeks")
    assert len(four) == 28
    assert day in four
    year = days_of("timeline", day, first_weekday, "year")
    assert year[0].isoweekday() == first_weekday
    rows = [year[at : at + 7] for at in range(0, len(year), 7)]
    assert all(day.year in {row[0].year, row[-1].year} for row in rows)
    assert sum(one.year == day.year for one in year) in {365, 366}
    weeks = [week_of_row(row) for row in rows]
    assert weeks[1:] == [week.plus(1) for week in weeks[:-1]]


@pytest.mark.parametrize(
    ("day", "later"),
    [
        (date(2026, 12, 31), date(2027, 12, 31)),
        (date(2027, 1, 1), date(2028, 1, 1)),
        (date(2027, 1, 3), date(2028, 1, 3)),
        (date(2027, 7, 1), date(2028, 7, 1)),
        (date(2028, 2, 29), date(2029, 2, 28)),
    ],
)
def test_a_year_on_is_the_same_day_of_the_next_year(day, later):
    assert stepped("timeline", day, 1, scale="year") == later
    assert stepped("timeline", day, -1, scale="year").year == day.year - 1


def keys(made: Plan, items, kind) -> list[str]:
    used = {key for item in items for key in keys_of(item, kind, awake(made))}
    return [lane.key for lane in lanes_of(made, used, kind, DAYS)]


def test_channels_in_use_have_a_lane_and_one_is_for_what_has_none():
    made = plan(channels=(channel("old", status="dormant", position=2), channel("fb", position=1), channel("x")))
    items = (post("send", "2027-03-08T09:00", channels=()),)
    assert keys(made, items, "channel") == ["x", "fb", ""]
    revived = (post("send", "2027-03-08T09:00", channels=("old",)),)
    assert keys(made, revived, "channel") == ["x", "fb", "old"]


def test_what_is_for_all_channels_stands_in_each_that_is_in_use():
    made = plan(channels=(channel("old", status="closed"), channel("fb"), channel("x", position=1)))
    assert keys_of(slot("listen", "2027-03-08T09:00", all_channels=True), "channel", awake(made)) == ("fb", "x")


def test_campaigns_of_these_days_and_people_with_items_have_lanes():
    campaigns = tuple(
        Campaign(id=key, name=key, starts=starts, ends=starts + timedelta(days=7))
        for key, starts in (("later", date(2027, 4, 1)), ("now", date(2027, 3, 1)), ("gone", date(2026, 1, 1)))
    )
    made = plan(campaigns=campaigns, spokespersons=(person("noor"), person("samir")))
    items = (post("send", "2027-03-08T09:00", spokesperson="samir", campaign="now"),)
    assert keys(made, items, "campaign") == ["now", "later"]
    assert keys(made, items, "person") == ["samir"]


def silences(items, *, channels, kind="channel", key="fb", counts=always, **rows) -> tuple[Silence, ...]:
    made = plan(channels=channels, **rows)
    return silences_of(TimelineLane(kind, key), items, made, limits_of(made), counts)


def test_a_channel_is_silent_while_nobody_listens_or_responds_there():
    items = (
        post("send", "2027-03-01T09:00", channels=("fb",)),
        slot("respond", "2027-03-02T09:00", 30, channels=("fb",)),
        post("send", "2027-03-05T09:00", channels=("fb",)),
        slot("listen", "2027-03-10T09:00", 30, channels=("fb",)),
        post("send", "2027-03-12T09:00", channels=("fb",)),
    )
    found = silences(items, channels=(channel("fb", max_gap_days=3),))
    assert found == (
        Silence(date(2027, 3, 3), date(2027, 3, 9), 7, False),
        Silence(date(2027, 3, 11), date(2027, 3, 14), 4, False),
    )


def test_a_silence_of_more_than_a_fortnight_is_far_too_long():
    items = tuple(post("send", f"2027-03-{day:02}T09:00", channels=("fb",)) for day in (1, 20))
    assert silences(items, channels=(channel("fb", max_gap_days=3),)) == (
        Silence(date(2027, 3, 1), date(2027, 3, 21), 21, True),
    )


def test_only_days_that_count_are_counted():
    items = (
        post("send", "2027-03-04T09:00", channels=("fb",)),
        slot("respond", "2027-03-04T10:00", 30, channels=("fb",)),
        slot("respond", "2027-03-09T10:00", 30, channels=("fb",)),
    )
    weekdays = silences(items, channels=(channel("fb", max_gap_days=2),), counts=lambda day: day.isoweekday() < 6)
    assert weekdays == ()
    assert [one.days for one in silences(items, channels=(channel("fb", max_gap_days=2),))] == [3]


@pytest.mark.parametrize("status", ["cancelled", "on_hold", "idea"])
def test_what_does_not_happen_breaks_no_silence(status):
    items = (
        post("send", "2027-03-01T09:00", channels=("fb",)),
        slot("respond", "2027-03-03T09:00", 30, channels=("fb",), status=status),
    )
    assert [one.days for one in silences(items, channels=(channel("fb", max_gap_days=3),))] == [7]


def test_a_channel_where_nobody_answers_is_silent_while_nothing_happens():
    one_way = channel("fb", two_way=False, max_gap_days=3)
    items = tuple(post("send", f"2027-03-{day:02}T09:00", channels=("fb",)) for day in (1, 3, 9))
    assert silences(items, channels=(one_way,)) == (Silence(date(2027, 3, 4), date(2027, 3, 8), 5, False),)


def test_a_campaign_is_silent_to_its_end():
    trees = Campaign(id="c", name="Trees", starts=date(2027, 3, 1), ends=date(2027, 3, 20))
    items = (post("send", "2027-03-02T09:00", campaign="c", last_day=date(2027, 3, 5)),)
    found = silences(items, channels=(), kind="campaign", key="c", campaigns=(trees,))
    assert [(one.first, one.last) for one in found] == [(date(2027, 3, 6), date(2027, 3, 20))]
    assert silences((), channels=(), kind="campaign", key="c", campaigns=(replace(trees),)) == ()
