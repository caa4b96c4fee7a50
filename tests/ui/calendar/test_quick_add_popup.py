"""Quick add: what is typed shows before Enter, Enter makes it in one step, Escape leaves everything as it was."""

from datetime import datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from compassdesk.ui.calendar.quick_add import QuickAdd


@pytest.fixture
def quick(desk, page, qtbot):
    made = QuickAdd(desk, page)
    made.open()
    return made


def test_what_is_typed_shows_in_the_calendar_and_enter_makes_it(desk, quick):
    QTest.keyClicks(quick.line, "2027-03-12 14:00 facebook respond @samir Office hour")
    assert len(desk.shown_items()) == 5
    assert len(desk.plan.items) == 4
    QTest.keyClick(quick.line, Qt.Key.Key_Return)
    item = desk.item(desk.edited)
    assert (item.title, item.petal, item.starts_at) == ("Office hour", "respond", datetime(2027, 3, 12, 14))
    assert (item.channels, item.spokesperson) == (("fb",), "samir")
    desk.undo()
    assert len(desk.plan.items) == 4


def test_escape_leaves_everything_as_it_was(desk, quick):
    QTest.keyClicks(quick.line, "tomorrow 10:00 Something")
    QTest.keyClick(quick, Qt.Key.Key_Escape)
    assert len(desk.shown_items()) == 4
    assert not desk.undo_stack.canUndo()


def test_a_name_nobody_has_is_named(quick):
    QTest.keyClicks(quick.line, "tomorrow @zz Something")
    assert "zz" in quick.problems.text()


def test_enter_without_a_title_makes_nothing(desk, quick):
    QTest.keyClicks(quick.line, "tomorrow 10:00")
    QTest.keyClick(quick.line, Qt.Key.Key_Return)
    assert len(desk.plan.items) == 4
    assert quick.problems.text()
