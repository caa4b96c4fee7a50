"""The settings of the public calendar: where, what stands in it, and how it stands."""

from pathlib import Path

import pytest

from compassdesk.services import plans, public_calendar
from compassdesk.services.public_calendar import PublicCalendar
from compassdesk.ui.desk.desk import Desk
from compassdesk.ui.pages.settings_calendar import CalendarSettings
from waterhoven import labels_with_markup, nameless


@pytest.fixture
def part(desk: Desk, qtbot) -> CalendarSettings:
    made = CalendarSettings(desk.session)
    qtbot.addWidget(made)
    made.show()
    return made


def kept(desk: Desk) -> PublicCalendar | None:
    return public_calendar.wanted(desk.session.file.read(plans.identity_of))


def test_nothing_is_written_until_somebody_says_where(part: CalendarSettings, desk: Desk) -> None:
    assert kept(desk) is None
    assert not part.none.isEnabled()
    assert not any(flag.isEnabled() for flag in part.flags.values())
    assert nameless(part) == []
    assert labels_with_markup(part) == []


def test_where_and_what_are_kept_and_asked_for_at_once(
    part: CalendarSettings, desk: Desk, qtbot, tmp_path: Path
) -> None:
    with qtbot.waitSignal(desk.session.calendar_asked) as asked:
        part.take(tmp_path / "a.ics", replaces=True)
    assert asked.args == [True]
    assert kept(desk) == PublicCalendar(str(tmp_path / "a.ics"))
    with qtbot.waitSignal(desk.session.calendar_asked) as asked:
        part.flags["with_drafts"].click()
    assert asked.args == [False]
    part.take(tmp_path / "b.ics")
    assert kept(desk) == PublicCalendar(str(tmp_path / "b.ics"), with_drafts=True)
    part.none.click()
    assert kept(desk) is None
    assert not part.flags["with_drafts"].value()


def test_how_it_stands_is_shown_below_it(part: CalendarSettings, desk: Desk, tmp_path: Path) -> None:
    part.take(tmp_path / "a.ics")
    desk.session.show_calendar("Up to date, today.")
    assert part.row.hint.text() == "Up to date, today."
    part.take(None)
    assert part.row.hint.text() == ""
