"""Days of a client's own from files as they are handed out: calendars and tables."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compassdesk.domain.errors import InputError
from compassdesk.domain.year_days import OwnDay
from compassdesk.exchange.own_day_files import read_own_days

CALENDAR = b"""BEGIN:VCALENDAR\r
BEGIN:VEVENT\r
UID:1\r
SUMMARY:Herfstvakantie\\, noord\r
DTSTART;VALUE=DATE:20261017\r
DTEND;VALUE=DATE:20261026\r
END:VEVENT\r
BEGIN:VEVENT\r
SUMMARY:Open dag\r
DTSTART;TZID=Europe/Amsterdam:20270306T100000\r
DTEND;TZID=Europe/Amsterdam:20270306T160000\r
END:VEVENT\r
BEGIN:VEVENT\r
SUMMARY:Verjaardag\r
DTSTART;VALUE=DATE:19900324\r
RRULE:FREQ=YEARLY\r
END:VEVENT\r
BEGIN:VEVENT\r
SUMMARY:Afgelast\r
STATUS:CANCELLED\r
DTSTART;VALUE=DATE:20270324\r
END:VEVENT\r
BEGIN:VEVENT\r
DTSTART;VALUE=DATE:20270325\r
END:VEVENT\r
END:VCALENDAR\r
"""


def test_events_of_a_calendar_become_days():
    assert read_own_days(CALENDAR) == (
        OwnDay("", "Verjaardag", date(1990, 3, 24), yearly=True),
        OwnDay("", "Herfstvakantie, noord", date(2026, 10, 17), date(2026, 10, 25)),
        OwnDay("", "Open dag", date(2027, 3, 6)),
    )


def test_an_end_before_the_beginning_ends_nothing():
    ends = (b"20260101", b"00010101")
    assert [read_own_days(CALENDAR.replace(b"20261026", end))[1].last for end in ends] == [None, None]


def test_rows_of_a_table_become_days_by_what_stands_in_their_cells():
    table = (
        "Vakantie;Regio;Van;Tot en met\n"
        "Herfstvakantie;Noord;17-10-2026;25-10-2026\n"
        "Kerstvakantie;alle;19 december 2026;3 januari 2027\n"
        "Studiedag;;2027-02-02;\n"
        "Zonder dag;;;\n"
        "Maandag;;volgende week;\n"
    )
    assert read_own_days(table.encode()) == (
        OwnDay("", "Herfstvakantie · Noord", date(2026, 10, 17), date(2026, 10, 25)),
        OwnDay("", "Kerstvakantie · alle", date(2026, 12, 19), date(2027, 1, 3)),
        OwnDay("", "Studiedag", date(2027, 2, 2)),
    )


def test_a_period_in_one_cell_and_a_row_that_comes_twice():
    table = "name,when\nSpring break,15-19 March 2027\nSpring break,15-19 March 2027\n"
    assert read_own_days(table.encode()) == (OwnDay("", "Spring break", date(2027, 3, 15), date(2027, 3, 19)),)


def test_the_month_comes_first_where_it_does():
    assert read_own_days(b"Fair,03/04/2027\n", month_first=True)[0].first == date(2027, 3, 4)
    assert read_own_days(b"Fair,03/04/2027\n")[0].first == date(2027, 4, 3)


@pytest.mark.parametrize(
    ("source", "code"),
    [
        (b"", "empty-file"), (b"name,when\nFair,soon\n", "no-days"), (b"PK\x03\x04nothing", None),
        (b"BEGIN:VCALENDAR\nEND:VCALENDAR\n", "no-days"),
        (b"name,when\n" + b"".join(b"Day %d,2027-01-01\n" % n for n in range(2_001)), "too-large"),
    ],
)  # fmt: skip
def test_what_holds_no_days_is_refused(source, code):
    with pytest.raises(InputError) as caught:
        read_own_days(source)
    assert code in {None, caught.value.code}


@given(
    st.binary(max_size=400).map(lambda tail: b"BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:x\nDTSTART:20270301\n" + tail)
    | st.binary(max_size=400)
)
def test_any_bytes_are_days_or_refused(source):
    try:
        days = read_own_days(source)
    except InputError:
        return
    assert all(day.name and (day.last is None or day.last > day.first) for day in days)
