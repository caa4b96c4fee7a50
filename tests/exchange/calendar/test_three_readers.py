"""What goes out as a calendar is read alike by three programs, and keeps the rules that Outlook documents."""

import io
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import icalendar
import pytest
import vobject
from hypothesis import given
from hypothesis import strategies as st
from ical.calendar_stream import IcsCalendarStream
from msgspec.structs import replace
from outlook_subset import broken, lines_of

from builders import channel, client, moment, person, plan, post, slot
from compassdesk.domain.plan import Item, Plan
from compassdesk.exchange.calendar.ics_write import write_ics

STAMP = datetime(2027, 2, 26, 12, 0, tzinfo=UTC)
ZONES = (
    "Europe/Amsterdam", "Europe/Lisbon", "America/New_York", "America/Santiago", "Australia/Sydney", "Asia/Kolkata",
    "Asia/Tokyo", "UTC",
)  # fmt: skip
"""Those that keep a rule or never change: of others (Casablanca) the days are told, which Outlook does not read."""


def written(made: Plan, **said: object) -> bytes:
    return write_ics(made, made.items, "en", with_names=False, stamp=STAMP, **said)  # type: ignore[arg-type]


def utc(value: datetime, zone: ZoneInfo) -> datetime:
    """A moment that a reader gives; one without a zone is the client's."""
    return (value if value.tzinfo is not None else value.replace(tzinfo=zone)).astimezone(UTC)


Told = list[tuple[str, str, str, datetime, datetime]]
"""Of each event its UID, title, text, start and end."""


def by_icalendar(content: bytes, zone: ZoneInfo) -> Told:
    events = icalendar.Calendar.from_ical(content).walk("VEVENT")
    return sorted(
        (str(one["UID"]), str(one["SUMMARY"]), str(one.get("DESCRIPTION", "")),
         utc(one["DTSTART"].dt, zone), utc(one["DTEND"].dt, zone))
        for one in events
    )  # fmt: skip


def by_vobject(content: bytes, zone: ZoneInfo) -> Told:
    found = vobject.readOne(io.StringIO(content.decode(), newline=""))
    return sorted(
        (one.uid.value, one.summary.value, one.description.value if hasattr(one, "description") else "",
         utc(one.dtstart.value, zone), utc(one.dtend.value, zone))
        for one in getattr(found, "vevent_list", [])
    )  # fmt: skip


def by_ical(content: bytes, zone: ZoneInfo) -> Told:
    found = IcsCalendarStream.calendar_from_ics(content.decode())
    return sorted(
        (one.uid or "", one.summary or "", one.description or "", utc(one.dtstart, zone), utc(one.dtend, zone))
        for one in found.events
    )


def alike(made: Plan) -> Told:
    """What all three read, which is the same."""
    content, zone = written(made), ZoneInfo(made.client.timezone)
    assert broken(content) == []
    found = by_icalendar(content, zone)
    assert by_vobject(content, zone) == found
    assert by_ical(content, zone) == found
    return found


@pytest.mark.parametrize("zone", ZONES)
def test_times_of_a_year_are_read_alike(zone: str) -> None:
    items = [
        slot("listen", f"2027-{month:02}-{day:02}T{hour}", 45, id=f"{month}-{day}-{hour}")
        for month in range(1, 13)
        for day in (1, 14, 28)
        for hour in ("00:15", "09:00", "23:45")
    ]
    made = replace(plan(*items), client=client(timezone=zone))
    found = alike(made)
    real = ZoneInfo(zone)
    starts = {one[3] for one in found}
    assert starts == {item.starts_at.replace(tzinfo=real).astimezone(UTC) for item in items if item.starts_at}
    assert all(end - start == timedelta(minutes=45) for *_, start, end in found)


@pytest.mark.parametrize("zone", ["Europe/Amsterdam", "America/New_York", "Australia/Sydney"])
def test_what_lies_in_the_repeated_and_the_skipped_hour_ends_after_its_start(zone: str) -> None:
    days = {
        "Europe/Amsterdam": ("10-31", "03-28"),
        "America/New_York": ("11-07", "03-14"),
        "Australia/Sydney": ("04-04", "10-03"),
    }
    items = [
        slot("respond", f"2027-{day}T{hour:02}:{minute:02}", length, id=f"{day} {hour}:{minute} {length}")
        for day in days[zone]
        for hour in (0, 1, 2, 3)
        for minute in (0, 30, 59)
        for length in (1, 30, 60, 61, 120)
    ]
    made = replace(plan(*items), client=client(timezone=zone))
    found = {one[0]: one for one in alike(made)}
    assert len(found) == len(items)
    assert all(end > start for *_, start, end in found.values())
    lengths = sorted((end - start) // timedelta(minutes=1) for *_, start, end in found.values())
    assert lengths == sorted(item.minutes for item in items if item.minutes)


HOSTILE = (
    'A\nBEGIN:VEVENT\r\nUID:evil\x85ATTENDEE:mailto:a@b.c\u2028END:VCALENDAR\u2029;,\\"\x0b\x0c\x1c\x1d\x1eé🎉'
    + "x" * 80
)


def test_no_line_break_in_any_field_breaks_a_line() -> None:
    item = post("send", "2027-03-01T09:00", id=HOSTILE, title=HOSTILE, body=HOSTILE, channels=("a",), speaker="p",
                link="https://a.nl/" + HOSTILE)  # fmt: skip
    made = plan(
        item, channels=(channel("a", name=HOSTILE),), spokespersons=(person("p", name=HOSTILE, signature=HOSTILE),)
    )
    made = replace(made, client=replace(made.client, name=HOSTILE))
    ((_, title, text, *_),) = alike(made)
    assert "BEGIN:VEVENT" in title, "it is there as words"
    assert "\n" not in title
    assert text.count("ATTENDEE") == text.count("evil")
    assert sum(line.startswith("BEGIN:VEVENT") for line in lines_of(written(made))) == 1
    assert not any(line.startswith(("ATTENDEE", "UID:evil")) for line in lines_of(written(made)))


TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=60)
LETTERS = st.text(
    st.characters(exclude_categories=["Cs", "Cc", "Zl", "Zp"], exclude_characters="\\"), min_size=1, max_size=90
)


@given(
    st.lists(st.tuples(TEXT, TEXT, st.datetimes(moment("2026-01-01T00:00"), moment("2029-12-31T00:00"))), max_size=3)
)
def test_any_plan_keeps_the_rules_and_is_read_as_often_as_it_is_written(rows: list[tuple[str, str, datetime]]) -> None:
    items = [
        post("send", starts.isoformat(timespec="minutes"), id=f"i{at}", title=title, body=body, channels=("li",))
        for at, (title, body, starts) in enumerate(rows)
    ]
    content = written(plan(*items))
    assert broken(content) == []
    found = by_icalendar(content, ZoneInfo("Europe/Amsterdam"))
    assert len(found) == len(items)
    assert [one[3] for one in by_ical(content, ZoneInfo("Europe/Amsterdam"))] == [one[3] for one in found]


@given(LETTERS, LETTERS)
def test_words_are_read_alike_letter_by_letter(title: str, body: str) -> None:
    item = post("send", "2027-03-01T09:00", id="a", title=title, body=body.strip() or "x", channels=("li",))
    ((_, told, text, *_),) = alike(plan(item))
    assert told == " ".join(title.split())
    assert text == (body.strip() or "x")


def events(made: Plan, changes: dict[str, int]) -> dict[str, tuple[str, int]]:
    found = icalendar.Calendar.from_ical(written(made, changes=changes)).walk("VEVENT")
    return {str(one["SUMMARY"]): (str(one["UID"]), int(one.get("SEQUENCE", 0))) for one in found}


def test_the_uid_stays_and_the_sequence_grows_with_each_change() -> None:
    def titled(title: str) -> Item:
        return post("send", "2027-03-01T09:00", id="a", title=title, channels=("li",))

    before = events(plan(titled("One")), {"a": 1_800_000_000, "": 1_700_000_000})
    after = events(plan(titled("Two")), {"a": 1_800_000_060, "": 1_700_000_000})
    assert before["One"][0] == after["Two"][0]
    assert after["Two"][1] == before["One"][1] + 60
    assert events(plan(titled("Two")), {"a": 1_800_000_060}) == after, "nothing changed"
    assert events(plan(titled("Old")), {}) == {"Old": (before["One"][0], 0)}
    assert events(plan(titled("Far")), {"a": 2**40})["Far"][1] == 2**31 - 1


def test_private_notes_stand_in_it_only_when_they_are_wanted() -> None:
    made = plan(post("send", "2027-03-01T09:00", id="a", title="One", channels=("li",), private_note="Ask Marc first"))
    assert b"Ask Marc" not in written(made)
    assert b"Ask Marc first" in written(made, with_notes=True)


def test_the_rules_of_outlook_find_what_breaks_them() -> None:
    whole = written(plan(post("send", "2027-07-01T09:00", id="a", title="One", channels=("li",))))
    for before, after in (
        (b"RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU", b"RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=SU"),
        (b"TZOFFSETTO:+0200\r\n", b""),
        (b"SUMMARY:One\r\n", b"SUMMARY:One\r\nSUMMARY:Two\r\n"),
        (b"SUMMARY:One", b"SUMMARY:" + b"x" * 80),
        (b"SUMMARY:One\r\n", b"SUMMARY:One\n"),
        (b"STATUS:TENTATIVE", b"STATUS:IDEA"),
        (b"DTSTART;TZID=Europe/Amsterdam", b"DTSTART;TZID=Somewhere"),
        (b"SUMMARY:One\r\n", b"SUMMARY:One\r\nATTENDEE:mailto:a@b.c\r\n"),
        (b"SUMMARY:One\r\n", b"SUMMARY:One\r\nSEQUENCE:4294967296\r\n"),
        (b"SUMMARY:One", "SUMMARY:O\u2028ne".encode()),
    ):
        assert before in whole
        assert broken(whole.replace(before, after)) != []
