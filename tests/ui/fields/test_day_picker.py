"""Picking a day from a month: by mouse and keys, with what follows from it as if it was typed."""

from datetime import date, datetime

import pytest
from PySide6.QtCore import QDate, QPoint, Qt
from PySide6.QtGui import QAccessible, QAction, QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QToolButton, QVBoxLayout, QWidget

from compassdesk.rendering.look import theme
from compassdesk.texts import numbers
from compassdesk.ui.fields.day_field import DayField
from compassdesk.ui.fields.day_picker import DayPicker
from compassdesk.ui.fields.field_row import FieldRow
from compassdesk.ui.fields.speaker_field import SpeakerField
from compassdesk.ui.fields.when_field import WhenField


@pytest.fixture
def window(qtbot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    QVBoxLayout(made)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


def put(window: QWidget, widget: QWidget) -> None:
    window.layout().addWidget(widget)
    QApplication.processEvents()


def opened(line: QLineEdit) -> DayPicker:
    (found,) = (one for one in line.findChildren(DayPicker) if one.isVisible())
    return found


def test_its_button_has_a_name_and_opens_the_month_of_the_day(window: QWidget) -> None:
    field = DayField()
    put(window, field)
    field.set_value(date(2027, 3, 9))
    (button,) = field.findChildren(QToolButton)
    assert button.accessibleName() == "Choose a day (Alt+↓)"
    button.click()
    month = opened(field).month
    assert (month.selectedDate(), month.isVisible()) == (QDate(2027, 3, 9), True)
    told: list[object] = []
    field.left.connect(lambda: told.append(field.value()))
    month.clicked.emit(QDate(2027, 3, 12))
    assert told == [date(2027, 3, 12)]
    assert QApplication.focusWidget() is field


def test_by_keys_alone(window: QWidget) -> None:
    field = DayField(today=date(2027, 3, 9))
    put(window, field)
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    view = opened(field).month.focusProxy() or opened(field).month
    QTest.keyClick(QApplication.focusWidget() or view, Qt.Key.Key_Right)
    QTest.keyClick(QApplication.focusWidget() or view, Qt.Key.Key_Return)
    assert field.value() == date(2027, 3, 10)


def test_escape_takes_none(window: QWidget) -> None:
    field = DayField(today=date(2027, 3, 9))
    put(window, field)
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    picker = opened(field)
    QTest.keyClick(picker, Qt.Key.Key_Escape)
    assert not picker.isVisible()
    assert field.value() is None


def test_a_moment_keeps_its_time(window: QWidget) -> None:
    field = WhenField()
    put(window, field)
    field.set_value(datetime(2027, 3, 9, 14, 30))
    field.day.findChildren(QToolButton)[0].click()
    opened(field.day).month.clicked.emit(QDate(2027, 4, 1))
    assert field.value() == datetime(2027, 4, 1, 14, 30)


def test_a_field_that_is_only_read_offers_none(window: QWidget) -> None:
    field = DayField()
    put(window, field)
    field.setReadOnly(True)
    assert not any(action.isEnabled() for action in field.findChildren(QAction) if action.text())


def test_what_is_wrong_with_a_moment_is_told_of_its_boxes(window: QWidget) -> None:
    row = FieldRow("When", WhenField())
    row.field.setAccessibleDescription("On the client's clock.")
    put(window, row)
    row.field.day.setText("31 fe")
    row.field.day.textEdited.emit("31 fe")
    assert not row.check()
    assert row.field.day.accessibleDescription() == row.error.text()
    assert row.field.time.accessibleDescription() == row.error.text()
    row.set_error("")
    assert row.field.day.accessibleDescription() == "On the client's clock.", "put right, it says again what it is for"


def test_the_box_of_who_speaks_is_labelled(window: QWidget) -> None:
    row = FieldRow("Who speaks", SpeakerField())
    put(window, row)
    box = QAccessible.queryAccessibleInterface(row.field.choice)
    labels = [one.text(QAccessible.Text.Name) for one, kind in box.relations() if kind & QAccessible.RelationFlag.Label]
    assert labels == ["Who speaks"]


def test_its_weeks_begin_on_the_day_that_was_chosen(window: QWidget) -> None:
    numbers.begin_weeks_on(6)
    try:
        field = DayField()
        put(window, field)
        field.set_value(date(2027, 3, 9))
        field.findChildren(QToolButton)[0].click()
        assert opened(field).month.firstDayOfWeek() == Qt.DayOfWeek.Saturday
    finally:
        numbers.begin_weeks_on(0)


def test_a_time_of_day_is_whole_in_its_field_on_either_clock(window: QWidget) -> None:
    numbers.use(numbers.locale(), hours_24=False)
    try:
        field = WhenField()
        put(window, field)
        field.set_value(datetime(2027, 3, 9, 22, 30))
        field.setFixedWidth(field.minimumSizeHint().width())
        QApplication.processEvents()
        line = field.time
        assert (line.text(), field.value()) == ("10:30\u00a0PM", datetime(2027, 3, 9, 22, 30))
        line.setCursorPosition(0)
        assert line.cursorPositionAt(QPoint(line.width() - 3, line.height() // 2)) == len(line.text())
    finally:
        numbers.use(numbers.locale())


def test_the_arrows_of_the_month_can_be_seen_on_a_dark_ground_too(window: QWidget) -> None:
    before = theme.current()
    theme.use(theme.DARK)
    try:
        field = DayField()
        put(window, field)
        field.findChildren(QToolButton)[0].click()
        for end in ("prev", "next"):
            step = opened(field).month.findChild(QToolButton, f"qt_calendar_{end}month")
            picture = step.icon().pixmap(16, 16).toImage()
            seen = (picture.pixelColor(x, y) for x in range(picture.width()) for y in range(picture.height()))
            assert max(seen, key=QColor.alpha).lightness() > 120
    finally:
        theme.use(before)
