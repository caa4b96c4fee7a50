"""A calendar that comes in every week is asked about once."""

from datetime import datetime
from pathlib import Path

import pytest
from msgspec.structs import replace

from builders import channel, client, plan
from compassdesk.domain.patch import Patch, applied
from compassdesk.domain.plan import Item, Plan
from compassdesk.exchange.import_preview import CalendarUse, ImportPreview, Said
from compassdesk.formats import importing
from compassdesk.services import calendar_uses
from compassdesk.system.folders import config_folder

PLAN = plan(channels=(channel("li", name="LinkedIn"),))
ROSTER = """BEGIN:VCALENDAR
X-WR-CALNAME:Roster
BEGIN:VEVENT
UID:a
SUMMARY:Half past nine
DTSTART:20270309T093000
END:VEVENT
END:VCALENDAR
"""


@pytest.fixture
def roster(tmp_path: Path) -> Path:
    path = tmp_path / "roster.ics"
    path.write_text(ROSTER)
    return path


def test_what_was_said_holds_the_next_time_and_is_told(roster: Path) -> None:
    said = CalendarUse("Roster", "li", "respond")
    calendar_uses.remember(PLAN, importing.preview(roster, PLAN, Said(calendar=said)).calendar or CalendarUse())
    again = importing.preview(roster, PLAN)
    assert again.calendar == said
    assert (again.rows[0].item.petal, again.rows[0].item.channels) == ("respond", ("li",))
    assert "calendar-remembered" in {remark.code for remark in again.remarks}
    other = importing.preview(roster, PLAN, Said(calendar=CalendarUse("Roster", "", "send")))
    assert (other.rows[0].item.petal, other.rows[0].item.channels) == ("send", ())
    assert "calendar-remembered" not in {remark.code for remark in other.remarks}


def test_what_is_taken_back_or_broken_or_of_another_client_does_not_hold(roster: Path) -> None:
    said = CalendarUse("Roster", "li", "listen")
    calendar_uses.remember(PLAN, said)
    assert calendar_uses.remembered(plan(channels=()), "Roster") == CalendarUse("Roster", "", "listen"), (
        "its channel is gone"
    )
    [kept] = (config_folder() / "calendars").iterdir()
    for content in (b"", b"[]", b'{"petal": "shout"}', b"\xff"):
        kept.write_bytes(content)
        assert calendar_uses.remembered(PLAN, "Roster") is None
        assert importing.preview(roster, PLAN).records == 1
    calendar_uses.remember(PLAN, said)
    calendar_uses.remember(PLAN, CalendarUse("Roster"))
    assert calendar_uses.remembered(PLAN, "Roster") is None
    calendar_uses.remember(PLAN, CalendarUse("Roster"))


def test_what_was_said_goes_by_the_client_and_not_by_its_name(roster: Path) -> None:
    said = CalendarUse("Roster", "li", "listen")
    calendar_uses.remember(PLAN, said, "one")
    renamed = plan(client=client(name="Another name"), channels=PLAN.channels)
    assert calendar_uses.remembered(renamed, "Roster", "one") == said
    assert importing.preview(roster, renamed, client="one").calendar == said
    assert calendar_uses.remembered(PLAN, "Roster", "two") is None, "a client of the same name"
    assert calendar_uses.remembered(PLAN, "Roster") is None


@pytest.mark.usefixtures("tmp_path")
def test_what_was_said_when_it_went_by_the_name_holds_until_something_else_is_said() -> None:
    by_name, by_client = CalendarUse("Roster", "li", "listen"), CalendarUse("Roster", "", "respond")
    calendar_uses.remember(PLAN, by_name)
    assert calendar_uses.remembered(PLAN, "Roster", "one") == by_name
    calendar_uses.remember(PLAN, by_client, "one")
    assert calendar_uses.remembered(PLAN, "Roster", "one") == by_client
    calendar_uses.remember(PLAN, CalendarUse("Roster"), "one")
    assert calendar_uses.remembered(PLAN, "Roster", "one") is None, "it was taken back"
    assert calendar_uses.remembered(PLAN, "Roster", "two") == by_name


SEVERAL = """BEGIN:VCALENDAR
X-WR-CALNAME:Roster
BEGIN:VEVENT
UID:a
SUMMARY:Half past nine
DTSTART:20270309T093000
DTEND:20270309T103000
END:VEVENT
BEGIN:VEVENT
UID:b
SUMMARY:Half past ten
DTSTART:20270309T103000
END:VEVENT
BEGIN:VEVENT
UID:c
SUMMARY:Half past eleven
DTSTART:20270309T113000
END:VEVENT
END:VCALENDAR
"""


@pytest.fixture
def several(tmp_path: Path) -> Path:
    path = tmp_path / "roster.ics"
    path.write_text(SEVERAL)
    return path


def again(several: Path, before: Plan, use: CalendarUse) -> tuple[ImportPreview, Plan]:
    found = importing.preview(several, before, Said(calendar=use), now=datetime(2027, 3, 1))
    return found, applied(before, found.patch)


def test_events_that_are_here_follow_another_choice_unless_they_were_changed(several: Path) -> None:
    _, first = again(several, PLAN, CalendarUse())
    by_title = {item.title: item for item in first.items}
    changed = replace(by_title["Half past ten"], channels=("x",))
    confirmed = replace(by_title["Half past eleven"], petal="activate", petal_confirmed=True)
    here = applied(first, Patch(channels=(channel("x", name="X"),), items=(changed, confirmed)))
    found, after = again(several, here, CalendarUse("Roster", "li", "respond"))
    now = {item.title: item for item in after.items}
    assert (now["Half past nine"].channels, now["Half past nine"].petal) == (("li",), "respond")
    assert (now["Half past nine"].kind, now["Half past nine"].minutes) == ("slot", 60)
    assert (now["Half past ten"].channels, now["Half past ten"].petal) == (("x",), "respond")
    assert (now["Half past eleven"].channels, now["Half past eleven"].petal) == (("li",), "activate")
    assert [note.values for note in found.remarks if note.code == "as-chosen-now"] == [{"count": 3}]
    told = {row.item.title: note.values["fields"] for row in found.rows for note in row.remarks
            if note.code == "kept-yours"}  # fmt: skip
    assert told == {"Half past ten": ["channels"], "Half past eleven": ["petal"]}
    assert found.kept_by_user == 2
    same, _ = again(several, after, CalendarUse("Roster", "li", "respond"))
    assert (same.count("unchanged"), same.patch.items) == (3, ())
    back, last = again(several, after, CalendarUse())
    assert {item.title: item.channels for item in last.items}["Half past nine"] == ()
    assert back.count("changed") == 3


def test_what_nobody_says_changes_nothing_that_is_here(several: Path) -> None:
    _, first = again(several, PLAN, CalendarUse("", "li", "respond"))
    later = importing.preview(several, first, now=datetime(2027, 3, 1))
    assert (later.count("unchanged"), later.patch.items) == (3, ())
    only_petal, after = again(several, first, CalendarUse(petal="listen", unsaid=("channel",)))
    assert {(item.channels, item.petal) for item in after.items} == {(("li",), "listen")}
    assert [note.values for note in only_petal.remarks if note.code == "as-chosen-now"] == [{"count": 3}]
    several.write_text(SEVERAL.replace("DTSTART:20270309T103000", "DTSTART:20270309T104500"))
    moved = importing.preview(several, after, now=datetime(2027, 3, 1))
    [item] = moved.patch.items
    assert (item.channels, item.petal, item.kind, item.starts_at.minute) == (("li",), "listen", "slot", 45)
    last = applied(after, moved.patch)
    _, back = again(several, last, CalendarUse("Roster", "", "respond"))
    assert {(item.channels, item.petal) for item in back.items} == {((), "respond")}, "nobody changed them here"


def test_what_went_out_stays_where_it_went_out(several: Path) -> None:
    _, first = again(several, PLAN, CalendarUse("Roster", "li", "send"))
    out = tuple(replace(item, status="published") for item in first.items)
    found, after = again(several, applied(first, Patch(items=out)), CalendarUse("Roster", "", "respond"))
    assert {(item.channels, item.petal, item.kind) for item in after.items} == {(("li",), "send", "post")}
    assert found.kept_by_user == 3


def test_an_event_that_followed_a_choice_still_goes_with_its_repeat(tmp_path: Path) -> None:
    repeat = tmp_path / "daily.ics"
    repeat.write_text(SEVERAL.replace("UID:a\n", "UID:a\nRRULE:FREQ=DAILY;COUNT=3\n"))
    _, first = again(repeat, PLAN, CalendarUse())
    _, second = again(repeat, first, CalendarUse("Roster", "li", "respond"))
    repeat.write_text(SEVERAL.replace("UID:a\n", "UID:a\nRRULE:FREQ=DAILY;COUNT=1\n"))
    found, third = again(repeat, second, CalendarUse("Roster", "li", "respond"))
    assert (found.removed, len(third.items)) == (2, 3)


def test_events_that_came_in_before_choices_were_kept_apart_follow_where_nothing_was_changed(several: Path) -> None:
    _, first = again(several, PLAN, CalendarUse())

    def older(item: Item) -> Item:
        noted = item.extra["imported"]
        came = {key: said for key, said in noted["came"].items() if key not in {"channels", "petal", "confirmed"}}
        return replace(item, extra={"imported": {**noted, "came": came}})

    items = [older(item) for item in first.items]
    items[0] = replace(items[0], campaign=None, channels=("li",))
    before = applied(first, Patch(items=tuple(items)))
    same, _ = again(several, before, CalendarUse())
    assert same.count("unchanged") == 3
    found, after = again(several, before, CalendarUse("Roster", "", "respond"))
    petals = {item.id: item.petal for item in after.items}
    assert [petals[item.id] for item in items] == [items[0].petal, "respond", "respond"]
    assert found.count("changed") == 2
