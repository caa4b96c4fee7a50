"""Calendar files out and in: the mapping of domain.md C2, repeats, and events that cannot be read."""

from datetime import UTC, datetime

import icalendar
import pytest
from msgspec.structs import replace

from builders import channel, client, person, plan, post, slot
from compassdesk.domain.errors import InputError
from compassdesk.domain.patch import applied
from compassdesk.domain.plan import Placement
from compassdesk.exchange.calendar.ics_read import read_ics
from compassdesk.exchange.calendar.ics_write import write_ics
from compassdesk.exchange.import_preview import CalendarUse
from compassdesk.services import petal_guesses
from sheets import codes, empty

STAMP = datetime(2027, 2, 26, 12, 0, tzinfo=UTC)
EVENT = """BEGIN:VEVENT
UID:{uid}
SUMMARY:{summary}
{lines}
END:VEVENT
"""


def written(made, language="en", **options):
    return write_ics(made, made.items, language, **{"with_names": False, "stamp": STAMP, **options})


def events(content):
    return {str(event["SUMMARY"]): event for event in icalendar.Calendar.from_ical(content).walk("VEVENT")}


def calendar(*parts):
    return ("BEGIN:VCALENDAR\nVERSION:2.0\n" + "".join(parts) + "END:VCALENDAR\n").encode()


def event(summary, *lines, uid=None):
    return EVENT.format(uid=uid or summary, summary=summary, lines="\n".join(lines))


def week():
    return plan(
        post("send", "2027-03-01T09:00", id="i1", title="New pump 🧵", body="Text,\nsecond line; done",
             channels=("li",), speaker="marc", status="approved", link="https://example.com/a", petal_confirmed=True),
        slot("respond", "2027-03-28T02:30", 45, id="s1", title="Answers", speaker="lisa", status="draft"),
        post("activate", "2027-10-31T02:30", id="i2", title="Clock back", channels=("li", "x"), status="cancelled"),
        post("send", None, id="idea", title="Someday", status="idea"),
    )  # fmt: skip


def test_times_states_and_categories_follow_the_mapping():
    found = events(written(week(), "nl"))
    assert set(found) == {"New pump 🧵", "Answers", "Clock back"}
    pump = found["New pump 🧵"]
    assert pump["DTSTART"].params["TZID"] == "Europe/Amsterdam"
    assert pump["DTSTART"].dt.replace(tzinfo=None) == datetime(2027, 3, 1, 9, 0)
    assert [str(name) for name in pump["CATEGORIES"].cats] == ["Zenden", "LI"]
    assert {title: str(one["STATUS"]) for title, one in found.items()} == {
        "New pump 🧵": "CONFIRMED", "Answers": "TENTATIVE", "Clock back": "CANCELLED",
    }  # fmt: skip
    assert [str(name) for name in found["Answers"]["CATEGORIES"].cats] == ["Reageren", "LI", "X"]


def test_a_skipped_time_is_moved_and_a_double_one_means_the_first():
    found = events(written(week()))
    assert found["Answers"]["DTSTART"].dt == datetime(2027, 3, 28, 1, 30, tzinfo=UTC)
    assert found["Answers"]["DTEND"].dt == datetime(2027, 3, 28, 2, 15, tzinfo=UTC)
    assert found["Clock back"]["DTSTART"].dt.astimezone(UTC) == datetime(2027, 10, 31, 0, 30, tzinfo=UTC)


def test_names_only_when_asked_for_and_never_an_attendee():
    people = (person("marc", name="Marc de Vos"), person("lisa", name="Lisa", signature="^LB"))
    made = replace(week(), spokespersons=people)
    without, named = written(made), written(made, with_names=True)
    assert b"Marc de Vos" not in without
    assert "— MV" in str(events(without)["New pump 🧵"]["DESCRIPTION"])
    assert "— ^LB" in str(events(without)["Answers"]["DESCRIPTION"])
    assert "— Marc de Vos" in str(events(named)["New pump 🧵"]["DESCRIPTION"])
    assert b"ATTENDEE" not in named


def test_the_same_plan_gives_the_same_bytes_whatever_the_order():
    made = week()
    assert written(made) == written(replace(made, items=made.items[::-1]))


def test_lines_are_folded_at_75_bytes_and_control_signs_left_out():
    made = plan(post("send", "2027-03-01T09:00", title="é🧵" * 60, body="a\x00b\x07c"))
    content = written(made)
    assert max(len(line) for line in content.split(b"\r\n")) <= 75
    assert str(next(iter(events(content).values()))["DESCRIPTION"]) == "abc"


def test_a_text_of_its_own_and_a_time_of_its_own_stand_in_the_description():
    own = Placement("x", "Short", datetime(2027, 3, 1, 12, 0))
    made = plan(post("send", "2027-03-01T09:00", title="Pump", channels=("li", "x"), placements=(own,)))
    assert str(events(written(made))["Pump"]["DESCRIPTION"]) == "X 2027-03-01 12:00: Short"


def test_a_plan_in_utc_needs_no_time_zone():
    made = replace(week(), client=client(timezone="UTC"))
    content = written(made)
    assert b"VTIMEZONE" not in content
    assert b"DTSTART:20270301T090000Z" in content


def test_our_own_calendar_changes_nothing_and_a_moved_event_moves_one_item():
    made = week()
    content = written(made)
    again = read_ics(content, "team.ics", replace(made, items=(made.items[0], made.items[2])))
    assert again.count("unchanged") == 2
    moved = read_ics(content.replace(b":20270301T090000", b":20270302T110000"), "team.ics", made)
    changed = [row for row in moved.rows if row.result == "changed" and row.item.id == "i1"]
    assert changed[0].item == replace(made.items[0], starts_at=datetime(2027, 3, 2, 11, 0))


def test_times_that_channels_have_of_their_own_move_with_the_event():
    own = Placement("x", starts_at=datetime(2027, 3, 1, 12, 0))
    made = plan(post("send", "2027-03-01T09:00", title="Pump", channels=("li", "x"), placements=(own,)))
    moved = read_ics(written(made).replace(b":20270301T090000", b":20270322T100000"), "team.ics", made)
    (row,) = moved.rows
    assert [placement.starts_at for placement in row.item.placements] == [datetime(2027, 3, 22, 13, 0)]


def test_a_foreign_calendar_is_taken_once():
    source = calendar(
        event("Webcare", "DTSTART:20270301T080000Z", "DTEND:20270301T090000Z", "CATEGORIES:LinkedIn,Team"),
        event("New blog", "DTSTART;VALUE=DATE:20270302", "STATUS:CONFIRMED", "DESCRIPTION:Read it"),
    )
    first = read_ics(source, "team.ics", empty(), petals=petal_guesses.words())
    webcare, blog = first.rows
    assert (webcare.item.kind, webcare.item.petal, webcare.item.minutes) == ("slot", "respond", 60)
    assert webcare.item.starts_at == datetime(2027, 3, 1, 9, 0)
    assert [row.name for row in first.new_channels] == ["LinkedIn"]
    assert webcare.item.labels == ("Team",)
    assert (blog.item.starts_at, blog.item.status) == (datetime(2027, 3, 2, 9, 0), "approved")
    assert "no-time" in codes(blog)
    again = read_ics(source, "team.ics", applied(empty(), first.patch), petals=petal_guesses.words())
    assert (again.count("unchanged"), again.patch.items) == (2, ())


def test_a_repeat_makes_many_items_in_wall_clock_time():
    source = calendar(
        event("Webcare", "DTSTART;TZID=Europe/Amsterdam:20270315T090000", "RRULE:FREQ=WEEKLY;COUNT=4",
              "EXDATE;TZID=Europe/Amsterdam:20270322T090000", uid="w"),
        event("Webcare late", "RECURRENCE-ID;TZID=Europe/Amsterdam:20270405T090000",
              "DTSTART;TZID=Europe/Amsterdam:20270405T110000", uid="w"),
    )  # fmt: skip
    first = read_ics(source, "team.ics", empty())
    assert [item.starts_at.strftime("%d-%m %H:%M") for item in first.rows[0].items] == ["15-03 09:00", "29-03 09:00"]
    assert [item.starts_at.hour for item in first.rows[1].items] == [11]
    assert (first.records, len(first.written_items)) == (2, 3)
    assert read_ics(source, "team.ics", applied(empty(), first.patch)).count("unchanged") == 2


def test_an_endless_repeat_stops_half_a_year_on():
    source = calendar(event("Daily", "DTSTART:20270301T090000Z", "RRULE:FREQ=DAILY"))
    (row,) = read_ics(source, "team.ics", empty(), now=datetime(2027, 3, 1, 12, 0)).rows
    assert (len(row.items), row.items[-1].starts_at.date().isoformat()) == (183, "2027-08-30")


@pytest.mark.parametrize(
    ("lines", "code"),
    [
        (("DTSTART:rubbish",), "no-start"),
        ((), "no-start"),
        (("DTSTART:20270301T090000Z", "RRULE:FREQ=WEEKLY;COUNT=1", "EXDATE:20270301T090000Z"), "repeat-empty"),
    ],
)
def test_one_bad_event_never_costs_the_good_ones(lines, code):
    found = read_ics(calendar(event("Good", "DTSTART:20270301T090000Z"), event("Bad", *lines)), "team.ics", empty())
    assert found.count("taken") == 1
    (refused,) = found.refused
    assert (refused.record, refused.line, refused.code, refused.text) == (2, 8, code, "Bad")


@pytest.mark.parametrize(
    ("source", "code"),
    [(b"", "empty-file"), (b"Date;Title", "not-a-calendar"), (b"BEGIN:VCALENDAR\nEND:VCALENDAR\n", "no-events")],
)
def test_what_is_no_calendar_has_its_own_code(source, code):
    with pytest.raises(InputError) as caught:
        read_ics(source, "team.ics", empty())
    assert caught.value.code == code


def test_channels_the_plan_has_are_used():
    made = plan(channels=(channel("li", name="LinkedIn"),))
    found = read_ics(calendar(event("Post", "DTSTART:20270301T090000Z", "CATEGORIES:linkedin")), "a.ics", made)
    assert found.rows[0].item.channels == ("li",)
    assert found.new_channels == ()


@pytest.mark.parametrize("start", ["2027-03-28T01:30", "2027-03-28T02:30", "2027-10-31T02:30", "2027-10-31T01:45"])
def test_our_own_slots_come_back_unchanged_when_the_clocks_change(start):
    """An hour and a half is as long as ever, though the clock on the wall shows more or less."""
    here = plan(slot("listen", start, 90, id="s", speaker="marc"))
    source = write_ics(here, here.items, "en", with_names=False, stamp=STAMP)
    assert read_ics(source, "own.ics", here).count("unchanged") == 1


def taken_for(use, *parts, into=None):
    return [row.item for row in read_ics(calendar(*parts), "team.ics", into or empty(), use=use).rows]


def test_what_a_calendar_is_holds_for_events_that_do_not_say_it_themselves():
    """Listening and answering are slots, sending and calls are posts."""
    into = plan(channels=(channel("li", name="LinkedIn"), channel("fb", "facebook", name="Facebook")))
    plain = event("Half past nine", "DTSTART:20270309T093000", "DTEND:20270309T100000")
    says = event("Shop", "DTSTART:20270310T093000", "CATEGORIES:Facebook,send")
    quiet, named = taken_for(CalendarUse(channel="li", petal="respond"), plain, says, into=into)
    assert (quiet.kind, quiet.petal, quiet.petal_confirmed, quiet.channels, quiet.minutes) == (
        "slot", "respond", True, ("li",), 30,
    )  # fmt: skip
    assert (named.kind, named.petal, named.channels) == ("post", "send", ("fb",))
    [call] = taken_for(CalendarUse(petal="activate"), plain, into=into)
    assert (call.kind, call.petal, call.petal_confirmed, call.channels) == ("post", "activate", True, ())


def test_a_meeting_in_a_roster_is_no_answering():
    """What is said of the calendar holds for its turns; that a meeting is one is told, and waits to be confirmed."""
    parts = (
        event("Webcare Esther", "DTSTART:20270303T090000", "DTEND:20270303T120000"),
        event("Redactieoverleg", "DTSTART:20270303T130000", "DTEND:20270303T140000"),
    )
    found = read_ics(calendar(*parts), "r.ics", empty(), petals=petal_guesses.words(), use=CalendarUse(petal="respond"))
    turn, meeting = found.rows
    assert (turn.item.kind, turn.item.petal, turn.item.petal_confirmed) == ("slot", "respond", True)
    assert (meeting.item.kind, meeting.item.petal_confirmed, codes(meeting)) == ("post", False, ["petal-guessed"])


def test_a_calendar_is_asked_about_by_its_name_and_ours_is_not_asked_about():
    part = event("Half past nine", "DTSTART:20270309T093000")
    assert read_ics(calendar(part), "team.ics", empty()).calendar == CalendarUse("team.ics")
    named = calendar("X-WR-CALNAME:Roster\\, web\n", part)
    assert read_ics(named, "team.ics", empty()).calendar == CalendarUse("Roster, web")
    ours = plan(post("send", "2027-03-09T09:00", id="a", channels=("li",)), channels=(channel("li"),))
    assert read_ics(written(ours), "team.ics", ours).calendar is None


def test_a_day_off_in_a_roster_is_no_moment_to_answer():
    off = event("Samir vrij", "DTSTART;VALUE=DATE:20270309", "DTEND;VALUE=DATE:20270311")
    on = event("Webcare", "DTSTART:20270309T093000", "DTEND:20270309T100000")
    away, duty = taken_for(CalendarUse(petal="respond"), off, on)
    assert (away.kind, away.petal_confirmed) == ("post", False)
    assert (duty.kind, duty.petal, duty.petal_confirmed) == ("slot", "respond", True)


def test_whom_a_title_names_speaks_when_it_is_one_of_the_plan():
    into = plan(
        spokespersons=(person("e", name="Esther de Wit"), person("a", name="Anna B"), person("b", name="Anna C"))
    )
    named = {
        "Webcare Esther": "e", "Webcare: Esther de Wit": "e", "ochtend (esther)": "e", "Esthers verjaardag": None,
        "Webcare Anna": None, "Anna C en Esther": None, "Anna C": "b", "Webcare": None,
    }  # fmt: skip
    parts = [event(title, "DTSTART:20270309T093000") for title in named]
    rows = read_ics(calendar(*parts), "team.ics", into).rows
    assert {row.item.title: row.item.spokesperson for row in rows} == named
    assert "speaker-from-title" in codes(rows[0])
