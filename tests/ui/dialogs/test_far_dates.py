"""A date no plan can speak of gets its sentence in the field, in every place where a date is typed."""

from datetime import date

import pytest
from PySide6.QtTest import QTest

from compassdesk.ui.dialogs.go_to_date import GoToDate
from compassdesk.ui.dialogs.move_to import MoveTo
from compassdesk.ui.fields.day_field import DayField
from compassdesk.ui.fields.when_field import WhenField

FAR = ("31-12-9999", "1-1-1899", "1-1-2101")


def press(dialog):
    dialog.accept_button.click()


@pytest.mark.parametrize("words", FAR)
def test_a_field_says_how_far_a_plan_reaches(qtbot, words):
    for field, day in ((DayField(), None), (WhenField(), "day")):
        qtbot.addWidget(field)
        line = field if day is None else field.day
        QTest.keyClicks(line, words)
        assert field.value() is None
        assert "1900" in field.problem()
        assert "2100" in field.problem()


def test_the_last_day_is_one(qtbot):
    field = DayField()
    qtbot.addWidget(field)
    QTest.keyClicks(field, "31-12-2100")
    assert field.value() == date(2100, 12, 31)


@pytest.mark.parametrize("words", FAR)
def test_one_cannot_go_there(qtbot, desk, words):
    dialog = GoToDate(None, desk.session, desk.sight)
    qtbot.addWidget(dialog)
    QTest.keyClicks(dialog.field, words)
    press(dialog)
    assert dialog.day is None
    assert "2100" in dialog.row.error.text()


@pytest.mark.parametrize("words", FAR)
def test_nothing_is_moved_there(qtbot, desk, words):
    item = desk.session.plan.items[0]
    dialog = MoveTo(None, desk.session, desk.sight, (item,))
    qtbot.addWidget(dialog)
    dialog.day.selectAll()
    QTest.keyClicks(dialog.day, words)
    press(dialog)
    assert "2100" in dialog.day_row.error.text()
    assert desk.session.plan.items[0] == item
