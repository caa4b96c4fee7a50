"""Calendar files as they really come: broken, in other letters, with zones of their own, sent again."""

from datetime import datetime, timedelta

import pytest
from msgspec.structs import replace

from compassdesk.domain.patch import applied
from compassdesk.exchange.calendar.ics_read import read_ics
from sheets import codes, empty

NOW = datetime(2027, 3, 1, 12, 0)


def event(*lines, uid="e", title="Team"):
    return "\n".join(("BEGIN:VEVENT", f"UID:{uid}", f"SUMMARY:{title}", *lines, "END:VEVENT\n"))


def calendar(*parts, head=()):
    return "\n".join(
        ("BEGIN:VCALENDAR", "VERSION:2.0", *head, *(part.strip("\n") for part in parts), "END:VCALENDAR\n")
    )


def read(text, plan=None, name="team.ics"):
    source = text if isinstance(text, bytes) else text.encode()
    return read_ics(source, name, plan or empty(), now=NOW)


def starts(found):
    return [item.starts_at.strftime("%m-%d %H:%M") for row in found.rows for item in row.items]


BROKEN_ZONE = "BEGIN:VTIMEZONE\nTZID:Own\nBEGIN:STANDARD\nDTSTART:\nEND:STANDARD\nEND:VTIMEZONE"
GOOD = event("DTSTART:20270302T090000Z", uid="good", title="Good")


@pytest.mark.in_turns(a_day=3)
@pytest.mark.parametrize(
    ("bad", "code"),
    [
        (event("DTSTART:20270303T090000Z", "BEGIN:VALARM", "TRIGGER:PT-2H", "END:VALARM"), None),
        (event("DTSTART:20270303T090000Z", "this line says nothing"), "line-unread"),
        (event("DTSTART:20270303T090000Z", "DTEND:soon"), "line-unread"),
        (event("DTSTART:20270303T090000Z", "RRULE:"), "repeat-not-read"),
        (event("DTSTART:20270303T090000Z", "RRULE:FREQ=DAILY;INTERVAL=0"), "repeat-not-read"),
        (event("DTSTART:20270303T090000Z", "RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=31"), "repeat-not-read"),
        (event("DTSTART:20270303T090000Z", "RRULE:FREQ=SECONDLY"), "repeat-too-dense"),
    ],
)
def test_what_is_bad_in_an_event_costs_neither_its_first_date_nor_the_good_ones(bad, code):
    found = read(calendar(bad, GOOD))
    assert starts(found) == ["03-03 10:00", "03-02 10:00"]
    assert code is None or code in codes(found.rows[0])


@pytest.mark.parametrize(
    ("source", "code"),
    [
        (GOOD.encode(), "no-calendar-around"),
        (calendar(GOOD).replace("END:VCALENDAR", "").encode(), None),
        (calendar(GOOD).replace("END:VEVENT\nEND:VCALENDAR\n", "").encode(), "not-closed"),
        (calendar(GOOD).encode("utf-16"), "other-encoding"),
        (calendar(GOOD).replace("Good", "Café").encode("cp1252"), "other-encoding"),
        (calendar(GOOD).replace("\n", "\r").encode(), None),
        (calendar("rubbish", GOOD).encode(), "line-unread"),
        (calendar(BROKEN_ZONE, GOOD.replace(":20270302T090000Z", ";TZID=Own:20270302T100000")).encode(), "zone-broken"),
    ],
)  # fmt: skip
def test_whatever_is_wrong_around_them_events_are_read(source, code):
    found = read(source)
    assert starts(found) == ["03-02 10:00"]
    assert [told.code for told in found.remarks if told.code != "zone-elsewhere"][:1] == ([code] if code else [])


def test_letters_that_are_not_unicode_stay():
    assert read(calendar(GOOD).replace("Good", "Café").encode("cp1252")).rows[0].item.title == "Café"


@pytest.mark.parametrize(
    ("line", "moment"),
    [
        ("DTSTART;TZID=W. Europe Standard Time:20270302T100000", "03-02 10:00"),
        ('DTSTART;TZID="(UTC-05:00) Eastern Time (US & Canada)":20270302T100000', "03-02 16:00"),
        ('DTSTART;TZID="(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna":20270302T100000', "03-02 10:00"),
        ("DTSTART;TZID=/mozilla.org/20070129_1/Asia/Tokyo:20270302T180000", "03-02 10:00"),
        ("DTSTART;TZID=Asia/Tokyo;VALUE=DATE:20270302", "03-02 09:00"),
        ("DTSTART;TZID=Nowhere:20270302T100000", "03-02 10:00"),
        ("DTSTART:20270302T100000", "03-02 10:00"),
    ],
)
def test_every_way_to_name_a_zone(line, moment):
    found = read(calendar(event(line)))
    assert starts(found) == [moment]
    told = {code for code in ("zone-unknown", "floating-times") if code in [one.code for one in found.remarks]}
    wanted = {"zone-unknown"} if "Nowhere" in line else {"floating-times"} if line.startswith("DTSTART:") else set()
    assert told == wanted


@pytest.mark.parametrize(
    ("lines", "zones"),
    [
        (("DTSTART:20270302T090000Z",), ("UTC",)),
        (("DTSTART;TZID=Asia/Tokyo:20270302T180000", "DTEND:20270302T100000Z"), ("Asia/Tokyo", "UTC")),
        (("DTSTART;TZID=Europe/Amsterdam:20270302T100000",), ()),
        (("DTSTART;TZID=W. Europe Standard Time:20270302T100000",), ()),
        (("DTSTART:20270302T100000",), ()),
        (("DTSTART;VALUE=DATE:20270302",), ()),
    ],
)
def test_times_of_another_zone_than_the_client_s_are_told_once(lines, zones):
    found = read(calendar(event(*lines)))
    told = [note.values for note in found.remarks if note.code == "zone-elsewhere"]
    assert told == ([{"zones": zones, "zone": "Europe/Amsterdam"}] if zones else [])


def test_utc_in_a_calendar_of_the_client_s_zone_is_no_other_zone():
    moment = event("DTSTART:20270302T090000Z")
    own, other = (
        calendar(moment, head=(f"X-WR-TIMEZONE:{zone}",)) for zone in ("Europe/Amsterdam", "America/New_York")
    )
    assert "zone-elsewhere" not in {note.code for note in read(own).remarks}
    [told] = [note.values for note in read(other).remarks if note.code == "zone-elsewhere"]
    assert told["zones"] == ("America/New_York",)


def test_a_zone_that_the_file_describes_itself():
    zone = ("BEGIN:VTIMEZONE\nTZID:Ours\nBEGIN:STANDARD\nDTSTART:19700101T000000\nTZOFFSETFROM:+0300\n"
            "TZOFFSETTO:+0300\nEND:STANDARD\nEND:VTIMEZONE")  # fmt: skip
    assert starts(read(calendar(zone, event("DTSTART;TZID=Ours:20270302T120000")))) == ["03-02 10:00"]


# Counted by hand. 1 March 2027 is a Monday.
HAND = [
    (("DTSTART:20270301T080000", "RRULE:FREQ=WEEKLY;COUNT=3"), "03-01 03-08 03-15"),
    (("DTSTART:20270301T080000", "RRULE:FREQ=WEEKLY;BYDAY=MO, TU;COUNT=3"), "03-01 03-02 03-08"),
    (("DTSTART:20270302T080000", "RRULE:FREQ=WEEKLY;BYDAY=MO;COUNT=2"), "03-02 03-08 03-15"),
    (("DTSTART:20270301T080000", "RDATE:20270305T080000"), "03-01 03-05"),
    (("DTSTART:20270301T080000", "RDATE;VALUE=PERIOD:20270305T080000/PT1H"), "03-01 03-05"),
    (("DTSTART:20270301T080000", "RRULE:FREQ=DAILY;COUNT=3", "EXDATE;VALUE=DATE:20270302"), "03-01 03-03"),
    (("DTSTART:20270301T080000", "RRULE:FREQ=DAILY;COUNT=4", "EXRULE:FREQ=DAILY;INTERVAL=2"), "03-02 03-04"),
    (("DTSTART:20270301T080000", "RRULE:FREQ=MONTHLY;BYDAY=1MO;COUNT=2"), "03-01 04-05"),
    (("DTSTART:20270331T080000", "RRULE:FREQ=MONTHLY;COUNT=2"), "03-31 05-31"),
    (("DTSTART:20270301T080000", "RRULE:FREQ=YEARLY;BYWEEKNO=9,10;COUNT=2"), "03-01 03-08"),
    (("DTSTART:20270301T080000", "RRULE:FREQ=DAILY;UNTIL=20270303"), "03-01 03-02 03-03"),
    (("DTSTART:20270301T080000", "RRULE:FREQ=DAILY;BYHOUR=9,16;COUNT=2"), "03-01 03-01 03-01"),
    (("DTSTART:20270301T080000", "RRULE:FREQ=WEEKLY;COUNT=2", "RRULE:FREQ=DAILY;COUNT=2"), "03-01 03-02 03-08"),
    (("DTSTART;VALUE=DATE:20270301", "RRULE:FREQ=DAILY;COUNT=2"), "03-01 03-02"),
]


@pytest.mark.parametrize(("lines", "days"), HAND)
def test_repeats_counted_by_hand(lines, days):
    assert " ".join(text[:5] for text in starts(read(calendar(event(*lines))))) == days


def test_what_was_filled_in_or_moved_in_a_repeat_is_told():
    days = read(calendar(event("DTSTART;VALUE=DATE:20270302", "RRULE:FREQ=DAILY;COUNT=3"))).rows[0]
    assert codes(days).count("no-time") == 1
    nights = read(calendar(event("DTSTART:20270321T023000", "RRULE:FREQ=WEEKLY;COUNT=3"))).rows[0]
    (told,) = (remark for remark in nights.remarks if remark.code == "time-moved")
    assert told.values == {"from": datetime(2027, 3, 28, 2, 30), "to": datetime(2027, 3, 28, 3, 30)}


def test_exceptions_of_a_series():
    master = event("DTSTART:20270301T080000", "RRULE:FREQ=DAILY;COUNT=4")
    later = event("RECURRENCE-ID;RANGE=THISANDFUTURE:20270303T080000", "DTSTART:20270303T100000")
    assert sorted(starts(read(calendar(master, later)))) == ["03-01 08:00", "03-02 08:00", "03-03 10:00", "03-04 10:00"]
    whole = event("DTSTART;VALUE=DATE:20270301", "RRULE:FREQ=DAILY;COUNT=2")
    midnight = event("RECURRENCE-ID:20270302T000000", "DTSTART;VALUE=DATE:20270305")
    assert starts(read(calendar(whole, midnight))) == ["03-01 09:00", "03-05 09:00"]
    lone = event("RECURRENCE-ID:20270309T080000", "DTSTART:20270310T080000")
    assert max(starts(read(calendar(master, lone)))) == "03-10 08:00"


def test_what_says_the_same_twice_is_told():
    first = event("DTSTART:20270302T080000")
    found = read(calendar(first, first))
    assert (len(found.rows), found.left_out[0].code) == (1, "same-event")
    older = event("DTSTART:20270305T080000", "SEQUENCE:1")
    assert starts(read(calendar(older, event("DTSTART:20270306T080000", "SEQUENCE:2")))) == ["03-06 08:00"]
    other = read(calendar(first, event("DTSTART:20270303T080000")))
    assert (len(other.rows), codes(other.rows[1])[0]) == (2, "uid-twice")
    master = event("DTSTART:20270301T080000", "RRULE:FREQ=DAILY;COUNT=2")
    twice = [event("RECURRENCE-ID:20270302T080000", f"DTSTART:20270302T{hour}0000") for hour in (10, 11)]
    found = read(calendar(master, *twice))
    assert starts(found) == ["03-01 08:00", "03-02 11:00"]
    assert found.left_out[0].code == "exception-twice"


def test_a_long_running_repeat_has_its_days_near_today():
    found = read(calendar(event("DTSTART:20180101T080000", "RRULE:FREQ=DAILY")))
    days = [item.starts_at for item in found.rows[0].items]
    assert days[0] >= NOW - timedelta(weeks=53)
    assert NOW + timedelta(weeks=25) < days[-1] <= NOW + timedelta(weeks=26)
    assert (found.rows[0].remarks[-1].code, found.rows[0].remarks[-1].values["first"]) == ("repeat-cut", days[0].date())


def test_endless_repeats_have_a_bound_in_all_that_is_told(monkeypatch):
    monkeypatch.setattr("compassdesk.exchange.calendar.ics_occurrences.MOST_IN_ALL", 1000)
    many = [event("DTSTART:20260101T080000", "RRULE:FREQ=DAILY", uid=f"e{number}") for number in range(6)]
    found = read(calendar(*many))
    assert len(found.written_items) <= 1006
    assert found.count("taken") == 6
    assert "repeats-bounded" in codes(found.rows[-1])


def test_a_task_and_a_journal_entry_are_ideas():
    todo = "BEGIN:VTODO\nUID:t\nSUMMARY:Write a blog\nDUE;VALUE=DATE:20270305\nEND:VTODO"
    done = "BEGIN:VTODO\nUID:d\nSUMMARY:Old\nSTATUS:COMPLETED\nEND:VTODO"
    entry = "BEGIN:VJOURNAL\nUID:j\nSUMMARY:Thought\nEND:VJOURNAL"
    found = read(calendar(todo, done, entry))
    assert [(row.item.status, row.item.starts_at) for row in found.rows] == [
        ("idea", datetime(2027, 3, 5, 9, 0)), ("idea", None),
    ]  # fmt: skip
    assert [row.code for row in found.left_out] == ["todo-done"]


def test_attachments_and_meeting_links_go_into_the_private_note():
    found = read(calendar(event("DTSTART:20270302T080000", "LOCATION:Hall", "ATTACH:https://example.com/a.pdf",
                                "CONFERENCE;VALUE=URI:https://meet.example.com/x")))  # fmt: skip
    assert found.rows[0].item.private_note == "Hall\nhttps://example.com/a.pdf\nhttps://meet.example.com/x"


def taken(text, plan=None):
    plan = plan or empty()
    return applied(plan, read(text, plan).patch)


SERIES = ("DTSTART:20270302T080000", "RRULE:FREQ=WEEKLY;COUNT=4")


def test_a_changed_series_removes_what_it_replaces():
    plan = taken(calendar(event(*SERIES)))
    without = read(calendar(event(*SERIES, "EXDATE:20270309T080000")), plan)
    assert (without.removed, without.count("changed")) == (1, 1)
    assert len(applied(plan, without.patch).items) == 3


@pytest.mark.parametrize("name", ["team (1).ics", "team - kopie.ics", "Copy of team.ics", "week 12.ics"])
def test_a_calendar_under_the_name_of_a_copy_or_a_later_state_is_the_same(name):
    other = event("DTSTART:20270305T080000", uid="other")
    plan = taken(calendar(event(*SERIES), other))
    without = read(calendar(event(*SERIES, "EXDATE:20270309T080000"), other), plan, name)
    assert (without.source, without.removed) == (name, 1)
    again = read(calendar(event(*SERIES, "EXDATE:20270309T080000"), other), applied(plan, without.patch))
    assert again.count("unchanged") == 2


def test_another_calendar_with_one_of_its_events_removes_nothing():
    other, third = (event("DTSTART:20270305T080000", uid=uid) for uid in ("other", "third"))
    plan = taken(calendar(event(*SERIES), other))
    found = read(calendar(event(*SERIES, "EXDATE:20270309T080000"), third), plan, "holidays.ics")
    assert found.removed == 0


def test_the_row_of_a_series_goes_when_its_event_repeats_no_more():
    plan = taken(calendar(event(*SERIES)))
    once = read(calendar(event(SERIES[0])), plan)
    assert ("series", plan.series[0].id) in once.patch.removed
    assert (once.removed, applied(plan, once.patch).series) == (4, ())
    moved = event("RECURRENCE-ID:20270309T080000", "DTSTART:20270310T080000")
    with_a_day = applied(plan, read(calendar(event(SERIES[0]), moved), plan).patch)
    assert [(item.starts_at.day, item.series) for item in with_a_day.items] == [(10, None), (2, None)]
    assert with_a_day.series == ()
    one_day = read(calendar(moved), plan)
    assert applied(plan, one_day.patch).series == plan.series, "one day of it says nothing of the others"


def test_a_moved_day_moves_its_item_and_a_series_an_hour_later_all_of_them():
    plan = taken(calendar(event(*SERIES)))
    ids = {item.id for item in plan.items}
    moved = event("RECURRENCE-ID:20270309T080000", "DTSTART:20270310T080000")
    after = taken(calendar(event(*SERIES), moved), plan)
    assert {item.id for item in after.items} == ids
    assert sorted(item.starts_at.day for item in after.items)[:2] == [2, 10]
    later = taken(calendar(event("DTSTART:20270302T090000", SERIES[1])), plan)
    assert {item.id for item in later.items} == ids
    assert {item.starts_at.hour for item in later.items} == {9}


def test_a_day_the_user_changed_is_kept_and_told():
    plan = taken(calendar(event(*SERIES)))
    mine = next(item for item in plan.items if item.starts_at.day == 9)
    plan = replace(plan, items=tuple(replace(item, body="Mine") if item is mine else item for item in plan.items))
    found = read(calendar(event(*SERIES, "EXDATE:20270309T080000")), plan)
    assert (found.removed, found.kept_by_user) == (0, 1)
    assert "occurrences-kept" in codes(found.rows[0])


def test_what_the_user_moved_stays_when_only_the_title_changes():
    plan = taken(calendar(event("DTSTART:20270302T080000")))
    moved = replace(plan.items[0], starts_at=datetime(2027, 3, 4, 8, 0))
    plan = replace(plan, items=(moved,))
    (row,) = read(calendar(event("DTSTART:20270302T080000", title="New title")), plan).rows
    assert (row.item.title, row.item.starts_at) == ("New title", moved.starts_at)
    (row,) = read(calendar(event("DTSTART:20270303T080000")), plan).rows
    assert row.item.starts_at == moved.starts_at
    assert "kept-yours" in codes(row)


def test_the_first_and_the_last_day_of_an_event_are_taken_or_kept_together():
    fair = event("DTSTART;VALUE=DATE:20270301", "DTEND;VALUE=DATE:20270302")
    plan = taken(calendar(fair))
    (item,) = plan.items
    moved = replace(item, starts_at=item.starts_at.replace(day=8))
    (row,) = read(calendar(fair.replace("20270302", "20270305")), replace(plan, items=(moved,))).rows
    assert (row.item.starts_at.day, row.item.last_day) == (8, None)
    assert "kept-yours" in codes(row)


def test_an_older_version_changes_nothing():
    plan = taken(calendar(event("DTSTART:20270302T080000", "SEQUENCE:2")))
    found = read(calendar(event("DTSTART:20270305T080000", "SEQUENCE:1")), plan)
    assert [row.code for row in found.left_out] == ["older-version"]
    assert found.patch.items == ()


def test_a_cancellation_cancels_what_is_here_and_makes_nothing():
    cancel = calendar(event("DTSTART:20270302T080000"), head=("METHOD:CANCEL",))
    assert [row.code for row in read(cancel).left_out] == ["cancelled-unknown"]
    plan = taken(cancel, taken(calendar(event("DTSTART:20270302T080000"))))
    assert [item.status for item in plan.items] == ["cancelled"]


def test_a_repeat_is_kept_as_a_series_that_its_items_name():
    moved = event("RECURRENCE-ID:20270309T080000", "DTSTART:20270310T080000")
    source = calendar(event(*SERIES), moved)
    plan = taken(source)
    (series,) = plan.series
    assert {item.series for item in plan.items} == {series.id}
    assert (series.content["title"], series.content["rule"]) == ("Team", ["RRULE:FREQ=WEEKLY;COUNT=4"])
    assert series.content["exceptions"] == ["2027-03-09T08:00"]
    assert read(source, plan).patch.series == ()
    later = read(calendar(event("DTSTART:20270302T080000", "RRULE:FREQ=WEEKLY;COUNT=5"), moved), plan)
    assert [row.id for row in later.patch.series] == [series.id]
