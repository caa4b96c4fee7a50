"""The left column where one reads from the right: its days and boxes stand at that side, and arrows lead there."""

from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest


@pytest.fixture(autouse=True)
def _from_the_right(left) -> None:
    left.setLayoutDirection(Qt.LayoutDirection.RightToLeft)


def test_the_small_month_runs_from_the_right(desk, left):
    days = left.mini_month.days
    monday, sunday = days.cell(date(2027, 3, 8)), days.cell(date(2027, 3, 14))
    assert monday.left() > sunday.right()
    assert monday.right() < days.width() - 10, "the number of the week comes first"
    QTest.mouseClick(days, Qt.MouseButton.LeftButton, pos=days.cell(date(2027, 3, 17)).center())
    assert desk.sight.day == date(2027, 3, 17)
    days.setFocus()
    QTest.keyClick(days, Qt.Key.Key_Left)
    assert days.focused_day() == date(2027, 3, 18)


def test_the_boxes_of_filters_stand_at_the_right(desk, left):
    tree = left.filters
    place = tree.visualRect(tree.model().index(0, 0, tree.model().index(0, 0)))
    before = left.filters.viewport().grab(place).toImage()
    QTest.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(place.right() - 8, place.center().y()))
    assert desk.sight.filter.petals == {"listen"}
    after = left.filters.viewport().grab(place).toImage()
    changed = [
        x for x in range(after.width()) if any(after.pixel(x, y) != before.pixel(x, y) for y in range(after.height()))
    ]
    assert max(changed) > after.width() - 8
