"""A calendar's repeat that was made the client's own: changed here from then on, and left alone by the next import."""

from datetime import date, datetime

import pytest
from msgspec.structs import replace

from builders import moment, plan
from compassdesk.domain.days_off import DaysOff
from compassdesk.domain.patch import applied
from compassdesk.domain.plan import Record
from compassdesk.domain.series import rule_day, series_of
from compassdesk.domain.series_changes import Held, changed_from
from compassdesk.domain.series_rule import rule_at
from compassdesk.domain.series_taken_over import source_of, taken_over
from compassdesk.exchange.calendar.ics_read import read_ics
from compassdesk.exchange.identity import origin

EVENT = """BEGIN:VCALENDAR
VERSION:2.0
X-WR-CALNAME:Editors
BEGIN:VEVENT
UID:weekly
DTSTART:20270406T100000
DTEND:20270406T103000
{rule}
SUMMARY:{title}
END:VEVENT
BEGIN:VEVENT
UID:weekly
RECURRENCE-ID:20270413T100000
DTSTART:20270414T160000
DTEND:20270414T163000
SUMMARY:Tip
END:VEVENT
END:VCALENDAR
"""
WEEKLY = "RRULE:FREQ=WEEKLY;COUNT=5\nEXDATE:20270420T100000"
NOW = moment("2027-03-01T09:00")


def read(into, rule=WEEKLY, title="Tip"):
    text = EVENT.replace("{rule}", rule).replace("{title}", title)
    return read_ics(text.replace("\n", "\r\n").encode(), "a.ics", into, now=NOW)


@pytest.fixture
def here():
    return applied(plan(), read(plan()).patch)


def owned(of):
    [record] = of.series
    patch = taken_over(record, of.items)
    return applied(of, patch) if patch is not None else None


def test_it_has_the_days_it_had_and_is_a_series_of_our_own(here):
    [record] = here.series
    assert source_of(record)
    assert series_of(record) is None
    mine = owned(here)
    series = series_of(mine.series[0])
    assert (series.starts_at, series.rule.every, series.rule.count) == (datetime(2027, 4, 6, 10), "week", 5)
    assert (series.without, series.made_until) == ((date(2027, 4, 20),), date(2027, 5, 4))
    assert source_of(mine.series[0]) is None
    assert {item.id: item.starts_at for item in mine.items} == {item.id: item.starts_at for item in here.items}
    assert not any(origin(item) for item in mine.items)
    assert {rule_day(item) for item in mine.items} == {rule_day(item) for item in here.items}


def test_the_next_import_says_so_and_changes_nothing(here):
    mine = owned(here)
    again = read(mine, title="Another name")
    assert [row.code for row in again.left_out] == ["taken-over", "taken-over"]
    assert (again.patch.items, again.patch.series, again.patch.removed) == ((), (), ())


def test_it_repeats_otherwise_then(here):
    mine = owned(here)
    series = series_of(mine.series[0])
    wanted = replace(series, rule=rule_at("week", date(2027, 4, 8)), starts_at=datetime(2027, 4, 8, 10))
    change = changed_from(Held(mine.items, series, mine.series[0]), date(2027, 4, 6), wanted, DaysOff())
    after = applied(mine, change.patch)
    assert {item.starts_at.weekday() for item in after.items if item.starts_at.hour == 10} == {3}


def test_days_left_of_a_count_are_counted_from_the_first_that_is_here(here):
    [record] = here.series
    late = tuple(item for item in here.items if rule_day(item) > date(2027, 4, 10))
    series = series_of(taken_over(record, late).series[0])
    assert (series.start, series.rule.count) == (date(2027, 4, 13), 4)


@pytest.mark.parametrize(
    "rule",
    [
        "RRULE:FREQ=WEEKLY;COUNT=3\nRDATE:20270601T100000",
        "RRULE:FREQ=MONTHLY;BYDAY=TU;BYSETPOS=1;COUNT=3",
        "RDATE:20270413T100000",
    ],
)
def test_a_rule_that_is_none_of_ours_stays_the_calendars(rule):
    assert owned(applied(plan(), read(plan(), rule).patch)) is None


def test_what_says_nothing_sensible_is_no_repeat_of_a_calendar(here):
    for content in (
        {},
        {"uid": 3, "rule": 7, "first": None},
        {"uid": "a", "rule": ["RRULE:FREQ=WEEKLY"], "first": "x"},
    ):
        assert taken_over(Record("s", content), here.items) is None
