"""What goes out as a calendar, judged by icalendar and by the zones of the system."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import icalendar
import pytest
from msgspec.structs import replace

from builders import channel, client, plan, post, slot
from compassdesk.exchange.calendar.ics_read import read_ics
from compassdesk.exchange.calendar.ics_write import write_ics
from compassdesk.exchange.calendar.ics_zone_write import zone_lines

STAMP = datetime(2027, 2, 26, 12, 0, tzinfo=UTC)


def written(made):
    return write_ics(made, made.items, "en", with_names=False, stamp=STAMP)


def test_line_breaks_where_only_one_line_can_stand_are_folded():
    item = post("send", "2027-03-01T09:00", title="One\nline", channels=("a",), link="https://example.com/a\nb")
    made = plan(item, channels=(channel("a", name="Insta\r\ngram"),))
    made = replace(made, client=replace(made.client, name="Water\nhoven"))
    calendar = icalendar.Calendar.from_ical(written(made))
    (event,) = calendar.walk("VEVENT")
    assert (str(calendar["X-WR-CALNAME"]), str(event["SUMMARY"])) == ("Water hoven", "One line")
    assert str(event["URL"]) == "https://example.com/ab"
    assert str(event["CATEGORIES"].cats[1]) == "Insta gram"


def test_a_slot_over_the_clock_change_keeps_its_length():
    made = plan(slot("listen", "2027-10-31T02:30", 60, id="s", speaker="marc"))
    (event,) = icalendar.Calendar.from_ical(written(made)).walk("VEVENT")
    assert event["DTEND"].dt.astimezone(UTC) - event["DTSTART"].dt.astimezone(UTC) == timedelta(hours=1)
    elsewhere = read_ics(written(made), "a.ics", replace(made, items=()))
    assert elsewhere.rows[0].item.minutes == 60


@pytest.mark.parametrize(
    "zone",
    ["Europe/Amsterdam", "America/New_York", "Africa/Casablanca", "Australia/Lord_Howe", "Asia/Tokyo", "Asia/Kolkata"],
)
def test_a_written_zone_is_that_of_the_system(zone):
    lines = zone_lines(zone, 2026, 2029)
    assert not any(line.startswith("COMMENT") for line in lines)
    read = icalendar.Timezone.from_ical("\r\n".join(lines)).to_tz(lookup_tzid=False)
    real = ZoneInfo(zone)
    moment = datetime(2027, 1, 1, 12)
    while moment.year < 2030:
        for hour in (0, 12):
            local = moment.replace(hour=hour, minute=30)
            assert local.replace(tzinfo=read).utcoffset() == local.replace(tzinfo=real).utcoffset(), local
        moment += timedelta(days=1)


def test_a_zone_with_a_yearly_rule_is_written_as_one():
    lines = zone_lines("Europe/Amsterdam", 2026, 2028)
    assert [line for line in lines if line.startswith("R")] == [
        "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU", "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
    ]  # fmt: skip
    assert "DTSTART:20260329T020000" in lines


def test_a_changed_text_comes_back_without_what_we_wrote_behind_it():
    item = post("send", "2027-03-01T09:00", id="i", title="Pump", body="Old text", channels=("li",), speaker="marc")
    made = plan(item)
    source = written(made)
    assert read_ics(source, "a.ics", made).count("unchanged") == 1
    (row,) = read_ics(source.replace(b"Old text", b"New text"), "a.ics", made).rows
    assert row.item == replace(item, body="New text")


def test_a_cancellation_by_another_program_comes_back():
    item = post("send", "2027-03-01T09:00", id="i", title="Pump", channels=("li",), status="approved")
    made = plan(item)
    source = written(made).replace(b"STATUS:CONFIRMED", b"STATUS:CANCELLED")
    (row,) = read_ics(source, "a.ics", made).rows
    assert (row.result, row.item.status) == ("changed", "cancelled")


def test_a_plan_in_utc_names_no_zone():
    made = replace(plan(post("send", "2027-03-01T09:00", title="Pump")), client=client(timezone="UTC"))
    assert b"TZID" not in written(made)


def test_several_days_go_out_and_come_back():
    item = replace(post("send", "2027-03-01T09:00", id="i", title="Fair"), last_day=date(2027, 3, 3))
    made = plan(item)
    (event,) = icalendar.Calendar.from_ical(written(made)).walk("VEVENT")
    assert event["DTEND"].dt.replace(tzinfo=None) == datetime(2027, 3, 4)
    assert read_ics(written(made), "a.ics", made).count("unchanged") == 1
    elsewhere = read_ics(written(made), "a.ics", replace(made, items=()))
    assert elsewhere.rows[0].item.last_day == date(2027, 3, 3)
    whole_days = (
        b"BEGIN:VEVENT\nUID:f\nSUMMARY:Fair\nDTSTART;VALUE=DATE:20270301\nDTEND;VALUE=DATE:20270304\nEND:VEVENT\n"
    )
    (row,) = read_ics(whole_days, "b.ics", replace(made, items=())).rows
    assert (row.item.starts_at, row.item.last_day) == (datetime(2027, 3, 1, 9), date(2027, 3, 3))


def test_what_came_from_a_calendar_does_not_double_when_our_own_comes_back():
    series = b"""BEGIN:VCALENDAR
BEGIN:VEVENT
UID:theirs
DTSTART;TZID=Europe/Amsterdam:20270321T023000
RRULE:FREQ=WEEKLY;COUNT=3
SUMMARY:Night shift
END:VEVENT
BEGIN:VEVENT
UID:alone
DTSTART;TZID=Europe/Amsterdam:20270322T090000
SUMMARY:Office hour
END:VEVENT
END:VCALENDAR
"""
    made = replace(plan(), client=client(timezone="Europe/Amsterdam"))
    come = read_ics(series, "theirs.ics", made).patch
    made = replace(made, items=come.items, series=come.series)
    ours = written(made)
    assert read_ics(ours, "ours.ics", made).count("unchanged") == 4
    moved = read_ics(ours.replace(b"20270322T09", b"20270323T09"), "ours.ics", made)
    assert [(row.item.title, row.item.starts_at) for row in moved.rows if row.result == "changed"] == [
        ("Office hour", datetime(2027, 3, 23, 9))
    ]
    assert read_ics(series, "theirs.ics", made).count("unchanged") == 2, "and theirs is still known"
