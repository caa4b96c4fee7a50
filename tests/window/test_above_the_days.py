"""What stands above days, in a real window: campaign and note, moved and pulled by mouse, opened by keyboard."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import QCoreApplication, QPoint

from compassdesk.domain.week import Week
from compassdesk.ui.calendar.week.week_days import WeekDays
from month_as_shown import colour_at, month_as_shown
from planned_client import MONDAY, Planned, day
from virtual_screen import until

pytestmark = pytest.mark.timeout(240)
Place = tuple[int, int]


def campaign(planned: Planned) -> tuple[date, date]:
    ((starts, ends),) = planned.ask("SELECT starts, ends FROM campaigns")
    return date.fromisoformat(starts), date.fromisoformat(ends)


def bar_and_days(planned: Planned) -> tuple[tuple[Place, Place], dict[date, Place]]:
    """Where the bar of the campaign has its first day and its right end, and where each day of the month is."""
    with month_as_shown(planned.screen, planned.path) as (month, corner):
        (bar,) = month.layout_now.bars
        at = corner + QPoint(bar.x, bar.y + bar.height // 2)
        first = next(cell.width for cell in month.layout_now.cells if cell.day == bar.day) // 2
        days = {
            cell.day: (corner.x() + cell.x + cell.width // 2, corner.y() + cell.y + cell.height // 2)
            for cell in month.layout_now.cells
        }
        return ((at.x() + first, at.y()), (at.x() + bar.width - 3, at.y())), days


def test_the_bar_of_a_campaign_is_moved_pulled_and_brought_back(planned: Planned) -> None:
    (grip, _), days = bar_and_days(planned)
    planned.screen.drag(grip, days[day(2)])
    until(lambda: campaign(planned) == (day(2), day(3)), "the campaign a day later")
    (_, end), days = bar_and_days(planned)
    planned.screen.drag(end, days[day(5)])
    until(lambda: campaign(planned) == (day(2), day(5)), "its last day on another one")
    planned.screen.keys("ctrl+z")
    until(lambda: campaign(planned) == (day(2), day(3)), "as long as it was")
    planned.screen.keys("ctrl+z")
    until(lambda: campaign(planned) == (day(1), day(2)), "where it was")
    assert planned.screen.close() == 0


def test_in_the_week_the_same_bar_is_moved_and_pulled_above_the_hours(planned: Planned) -> None:
    with month_as_shown(planned.screen, planned.path) as (month, corner):
        row = next(at for at, band in enumerate(month.layout_now.rows) if band.first == MONDAY)
        gutter = corner + month.gutter_rect(row).center()
        made = month.window()
        month.sight.show_week(Week.of(MONDAY))
        month.sight.show(view="week")
        until(lambda: made.findChild(WeekDays) is not None and made.findChild(WeekDays).isVisible(), "the week")
        days = made.findChild(WeekDays)
        at = days.mapTo(made, QPoint(0, 0))
        (bar,) = days.layout_now.bars
        middles = [(at.x() + left + wide // 2, at.y() + bar.y + 8) for left, wide in days.layout_now.columns]
        end = at.x() + bar.x + bar.width - 3, at.y() + bar.y + 8
        QCoreApplication.processEvents()
        of_the_bar = colour_at(made, end)
    planned.screen.click((gutter.x(), gutter.y()))
    planned.screen.keys("2")
    planned.screen.shows_colour(end, of_the_bar)
    planned.screen.drag(end, middles[4])
    until(lambda: campaign(planned) == (day(1), day(4)), "its last day on another one")
    planned.screen.shows_colour(middles[3], of_the_bar)
    planned.screen.drag(middles[2], middles[3])
    until(lambda: campaign(planned) == (day(2), day(5)), "the campaign a day later")
    planned.screen.keys("ctrl+z", "ctrl+z")
    until(lambda: campaign(planned) == (day(1), day(2)), "where it was")
    assert planned.screen.close() == 0


def test_a_note_is_written_at_a_day_moved_brought_back_and_opened_by_keyboard(planned: Planned) -> None:
    planned.choose("New note at this day")
    planned.screen.appears("New note at a day")
    planned.screen.type("Council meeting")
    planned.screen.keys("Return")

    def note() -> list[tuple[str, str]]:
        return planned.ask("SELECT text, first FROM day_notes")

    ((text, first),) = until(note, "the note")
    assert text == "Council meeting"
    planned.screen.drive("windowfocus", "--sync", planned.screen.window)
    with month_as_shown(planned.screen, planned.path) as (month, corner):
        flag = next(box for box in month.layout_now.flags if box.of.kind == "note")
        assert flag.day == date.fromisoformat(first)
        grip = corner.x() + flag.x + flag.width // 2, corner.y() + flag.y + flag.height // 2
        beside = next(cell for cell in month.layout_now.cells if abs(cell.day - flag.day) == timedelta(days=1))
        goal = corner.x() + beside.x + beside.width // 2, corner.y() + beside.y + beside.height // 2
    planned.screen.drag(grip, goal)
    until(lambda: note() == [(text, beside.day.isoformat())], "the note a day further")
    planned.screen.keys("ctrl+z")
    until(lambda: note() == [(text, first)], "where it was written")
    planned.screen.keys("Tab", "Return")
    planned.screen.appears("Note at a day")
    planned.screen.keys("ctrl+a")
    planned.screen.type("Council and neighbours")
    planned.screen.keys("Return")
    until(lambda: note() == [("Council and neighbours", first)], "what the keyboard wrote")
    assert planned.screen.close() == 0


def test_a_campaign_is_moved_without_a_mouse(planned: Planned) -> None:
    screen = planned.screen
    screen.drive("windowfocus", "--sync", screen.window)
    screen.keys("Home", "Tab", "m", "Right", "Right", "Return")
    until(lambda: campaign(planned) == (day(3), day(4)), "the campaign two days later")
    screen.keys("m", "Right", "Escape", "ctrl+m")
    screen.appears("Move the campaign")
    screen.type("+1w")
    screen.keys("Return")
    until(lambda: campaign(planned) == (day(10), day(11)), "a week later, asked for from where it went")
    screen.drive("windowfocus", "--sync", screen.window)
    screen.keys("m", "Left", "Return")
    until(lambda: campaign(planned) == (day(9), day(10)), "the keyboard is on it behind the dialog")
    screen.keys("ctrl+z", "ctrl+z", "ctrl+z")
    until(lambda: campaign(planned) == (day(1), day(2)), "where it was")
    assert screen.close() == 0
