"""Items of a calendar's repeat know for which day of its rule they stand, also when that moved, and keep it."""

from msgspec.structs import replace

from builders import moment, plan
from compassdesk.domain.origins import SERIES_DAY
from compassdesk.domain.patch import applied
from compassdesk.exchange.calendar.ics_read import read_ics

LINES = """BEGIN:VCALENDAR
VERSION:2.0
BEGIN:VEVENT
UID:weekly
DTSTART:20270406T100000
DTEND:20270406T103000
RRULE:FREQ=WEEKLY;COUNT=3
SUMMARY:Tip
END:VEVENT
BEGIN:VEVENT
UID:weekly
RECURRENCE-ID:20270413T100000
DTSTART:20270414T160000
DTEND:20270414T163000
SUMMARY:{title}
END:VEVENT
END:VCALENDAR
"""
NOW = moment("2027-03-01T09:00")


def read(into, title: str = "Tip"):
    return read_ics(LINES.replace("{title}", title).replace("\n", "\r\n").encode(), "a.ics", into, now=NOW)


def days(of) -> dict[str, str]:
    return {item.starts_at.isoformat(timespec="minutes"): item.extra.get(SERIES_DAY) for item in of.items}


MOVED = {"2027-04-06T10:00": "2027-04-06", "2027-04-14T16:00": "2027-04-13", "2027-04-20T10:00": "2027-04-20"}


def test_one_that_was_moved_stands_for_the_day_of_the_rule():
    assert days(applied(plan(), read(plan()).patch)) == MOVED


def test_a_calendar_that_comes_again_changes_nothing():
    there = applied(plan(), read(plan()).patch)
    again = read(there)
    assert (again.patch.items, again.patch.series) == ((), ())


def test_what_came_in_before_days_were_noted_gets_its_own_with_the_next_change():
    there = applied(plan(), read(plan()).patch)
    bare = [
        replace(one, extra={key: value for key, value in one.extra.items() if key != SERIES_DAY}) for one in there.items
    ]
    later = applied(replace(there, items=tuple(bare)), read(replace(there, items=tuple(bare)), "New").patch)
    assert days(later)["2027-04-14T16:00"] == "2027-04-13"
    assert next(item.title for item in later.items if item.starts_at.day == 14) == "New"


def test_the_series_that_following_items_were_put_in_stays_theirs():
    there = applied(plan(), read(plan()).patch)
    record = replace(there.series[0], id="split")
    mine = tuple(replace(item, series="split") if item.starts_at.day > 10 else item for item in there.items)
    later = applied(
        replace(there, items=mine, series=(*there.series, record)), read(replace(there, items=mine), "New").patch
    )
    assert {item.series for item in later.items if item.starts_at.day > 10} == {"split"}
