"""Quick add: what is typed shows before Enter, Enter makes it in one step, Escape leaves everything as it was."""

from datetime import date, datetime

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from compassdesk.domain.patch import Patch
from compassdesk.ui.calendar.quick_add import QuickAdd


@pytest.fixture
def quick(desk, page, qtbot):
    made = QuickAdd(desk.session, desk.sight, page)
    made.open()
    return made


def test_what_is_typed_shows_in_the_calendar_and_enter_makes_it(desk, quick):
    QTest.keyClicks(quick.line, "2027-03-12 14:00 facebook respond @samir Office hour")
    assert len(desk.sight.shown_items()) == 5
    assert len(desk.session.plan.items) == 4
    QTest.keyClick(quick.line, Qt.Key.Key_Return)
    item = desk.session.item(desk.sight.edited)
    assert (item.title, item.petal, item.starts_at) == ("Office hour", "respond", datetime(2027, 3, 12, 14))
    assert (item.channels, item.spokesperson) == (("fb",), "samir")
    desk.undoing.undo()
    assert len(desk.session.plan.items) == 4


def test_what_repeats_becomes_a_series_in_one_step(desk, quick):
    QTest.keyClicks(quick.line, "every monday 10:00 3x facebook respond Office hour")
    assert "Every Monday 10:00 until Mon 29 Mar 2027 · 3 time(s)" in quick.foot.text()
    shown = [item for item in desk.sight.shown_items() if item.title == "Office hour"]
    assert [item.starts_at for item in shown] == [datetime(2027, 3, day, 10) for day in (15, 22, 29)]
    QTest.keyClick(quick.line, Qt.Key.Key_Return)
    made = [item for item in desk.session.plan.items if item.title == "Office hour"]
    assert [item.starts_at for item in made] == [datetime(2027, 3, day, 10) for day in (15, 22, 29)]
    assert len({item.series for item in made}) == 1
    assert desk.session.plan.series[0].id == made[0].series
    assert desk.sight.edited == made[0].id
    desk.undoing.undo()
    assert len(desk.session.plan.items) == 4
    assert desk.session.plan.series == ()


def test_a_series_takes_the_status_that_was_typed(desk, quick):
    QTest.keyClicks(quick.line, "every monday 10:00 2x facebook approved @samir Office hour")
    QTest.keyClick(quick.line, Qt.Key.Key_Return)
    assert [item.status for item in desk.session.plan.items if item.title == "Office hour"] == ["approved"] * 2


def test_escape_leaves_everything_as_it_was(desk, quick):
    QTest.keyClicks(quick.line, "tomorrow 10:00 Something")
    QTest.keyClick(quick, Qt.Key.Key_Escape)
    assert len(desk.sight.shown_items()) == 4
    assert desk.session.undo_stack.next(back=True) is None


def test_a_name_nobody_has_is_named(quick):
    QTest.keyClicks(quick.line, "tomorrow @zz Something")
    assert "zz" in quick.problems.text()


def test_enter_without_a_title_makes_nothing(desk, quick):
    QTest.keyClicks(quick.line, "tomorrow 10:00")
    QTest.keyClick(quick.line, Qt.Key.Key_Return)
    assert len(desk.session.plan.items) == 4
    assert quick.problems.text()


def test_a_status_word_does_not_pass_what_blocks_the_step(desk, page):
    desk.session.change(
        "nobody speaks", Patch(items=tuple(replace(item, spokesperson=None) for item in desk.session.plan.items))
    )
    quick = QuickAdd(desk.session, desk.sight, page)
    quick.open()
    QTest.keyClicks(quick.line, "2027-03-12 14:00 facebook approved Office hour")
    QTest.keyClick(quick.line, Qt.Key.Key_Return)
    assert len(desk.session.plan.items) == 4
    assert quick.isVisible()
    assert "Approved" in quick.problems.text()
    assert quick.line.text().endswith("Office hour")


def test_a_published_status_without_a_day_makes_nothing(desk, page):
    quick = QuickAdd(desk.session, desk.sight, page)
    quick._when = None  # noqa: SLF001 - it was asked for where there is no day
    quick.open()
    QTest.keyClicks(quick.line, "published Office hour")
    QTest.keyClick(quick.line, Qt.Key.Key_Return)
    assert len(desk.session.plan.items) == 4
    assert not any(item.title == "Office hour" for item in desk.session.unscheduled)
    assert quick.problems.text()


def test_the_line_says_title_and_date_with_its_year(quick):
    QTest.keyClicks(quick.line, "2027-03-12 14:00 facebook Office hour")
    assert "“Office hour”" in quick.foot.text()
    assert "2027" in quick.foot.text()


def test_a_network_the_client_is_not_on_is_told_and_added_as_one_step(desk, quick):
    QTest.keyClicks(quick.line, "2027-03-12 14:00 tiktok Office hour")
    assert "tiktok" in quick.problems.text()
    (button,) = quick.add_buttons
    assert "TikTok" in button.text()
    button.click()
    assert [row.network for row in desk.session.plan.channels] == ["facebook", "x", "tiktok"]
    assert not quick.problems.text()
    assert quick.add_buttons == []
    QTest.keyClick(quick.line, Qt.Key.Key_Return)
    item = desk.session.item(desk.sight.edited)
    assert item.title == "Office hour"
    assert [row.network for row in desk.session.plan.channels if row.id in item.channels] == ["tiktok"]
    desk.undoing.undo()
    desk.undoing.undo()
    assert [row.network for row in desk.session.plan.channels] == ["facebook", "x"]


def test_how_often_is_a_part_of_its_own(quick):
    QTest.keyClicks(quick.line, "weekly 2027-03-12 14:00 2x Office hour")
    assert quick.problems.text() == ""
    parts = [part.text() for part in quick.findChildren(QLabel, "recognised")]
    assert (parts[0], parts[-1]) == ("Every Friday", "2 time(s)")


def test_a_weekday_is_that_of_the_days_in_view(desk, page):
    desk.sight.show(date(2027, 8, 4))
    quick = QuickAdd(desk.session, desk.sight, page)
    quick.open()
    QTest.keyClicks(quick.line, "friday Office hour")
    assert "6 Aug 2027" in quick.foot.text()


def test_a_weekday_stays_in_the_week_in_sight_wherever_the_cursor_stands(desk, page):
    desk.sight.show(date(2027, 8, 8), "week")
    desk.sight.cursor.put(date(2027, 8, 8))
    quick = QuickAdd(desk.session, desk.sight, page)
    quick.open()
    QTest.keyClicks(quick.line, "tuesday Office hour")
    assert "3 Aug 2027" in quick.foot.text()


def test_its_example_is_understood_by_this_client(desk, quick):
    line = quick.line.placeholderText()
    QTest.keyClicks(quick.line, line)
    assert not quick.problems.text()
    QTest.keyClick(quick.line, Qt.Key.Key_Return)
    item = desk.session.item(desk.sight.edited)
    assert (item.title, item.channels, item.spokesperson) == ("New pump", ("fb",), "noor")


def test_what_was_recognised_stays_above_the_line_that_says_it(quick):
    words = "2027-03-12 14:00 facebook respond @samir 30 minutes, Office hour in the hall"
    for typed in words:
        QTest.keyClicks(quick.line, typed)
        QApplication.sendPostedEvents()
        chips = quick.findChildren(QWidget, "recognised")
        lowest = max((chip.mapTo(quick, chip.rect().bottomLeft()).y() for chip in chips), default=0)
        foot = quick.foot
        assert lowest < foot.y(), quick.line.text()
        assert foot.height() >= foot.heightForWidth(foot.width()), quick.line.text()
        assert foot.geometry().bottom() < quick.height(), quick.line.text()
    assert len(chips) == 6
