"""A calendar that comes in every week is asked about once."""

from pathlib import Path

import pytest

from builders import channel, plan
from compassdesk.exchange.import_preview import CalendarUse, Said
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
