"""What offers a few choices side by side is one stop of Tab: the choice that holds; the arrows lead to the others."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from compassdesk.ui.widgets.segmented import Segmented
from contrasts import contrast
from running_app import App, made_file

Key, Role = Qt.Key, QAccessible.Role


@pytest.fixture
def running(app: App, tmp_path: Path, qtbot):
    running = app.start(made_file(tmp_path / "delta.compass"))
    running.desk.sight.show(date(2027, 3, 9), "timeline")
    with qtbot.waitActive(running.window):
        running.window.activateWindow()
    return running


def groups(running) -> dict[str, list[QAbstractButton]]:
    """The buttons in sight of each group, by the words in front of their names or what they stand in."""
    window, found = running.window, {}
    for button in window.findChildren(QAbstractButton):
        if button.group() is not None and button.isVisible():
            found.setdefault(button.parentWidget(), []).append(button)
    return {button_names(buttons): buttons for buttons in found.values()}


def button_names(buttons: list[QAbstractButton]) -> str:
    name = QAccessible.queryAccessibleInterface(buttons[0]).text(QAccessible.Text.Name)
    around = buttons[0].parentWidget().accessibleName()
    return around or name.split(":")[0]


def holding(buttons: list[QAbstractButton]) -> QAbstractButton:
    (one,) = [button for button in buttons if button.isChecked()]
    return one


def stops(buttons: list[QAbstractButton]) -> list[QAbstractButton]:
    return [one for one in buttons if one.focusPolicy() & Qt.FocusPolicy.TabFocus]


def test_tab_comes_to_the_choice_that_holds_and_arrows_go_on_from_there(running) -> None:
    found = groups(running)
    assert {"Pages", "View", "Scale", "Lanes"} <= found.keys()
    for name, buttons in found.items():
        assert stops(buttons) == [holding(buttons)], name
    running.desk.sight.show(view="month")
    density = groups(running)["Density"]
    was = holding(density)
    was.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(was, Key.Key_Right if was is not density[-1] else Key.Key_Left)
    now = holding(density)
    assert now is not was
    assert (QApplication.focusWidget(), stops(density)) == (now, [now])
    running.desk.sight.set_density("compact")
    running.window.setFocus()
    assert stops(density) == [holding(density)], "as chosen elsewhere"


def test_arrows_lead_through_views_and_pages_without_leaving_them(running) -> None:
    sight, rail = running.desk.sight, running.window.rail
    views = groups(running)["View"]
    holding(views).setFocus()
    QTest.keyClick(holding(views), Key.Key_Left)
    assert sight.view == "board"
    assert QApplication.focusWidget() is holding(views)
    rail.buttons["calendar"].setFocus()
    QTest.keyClick(rail.buttons["calendar"], Key.Key_Down)
    page = running.window.stack.page()
    assert page != "calendar"
    assert QApplication.focusWidget() is rail.buttons[page]
    assert stops(list(rail.buttons.values())) == [rail.buttons[page]]


def told(button: QWidget) -> tuple[Role, bool, bool]:
    interface = QAccessible.queryAccessibleInterface(button)
    state = interface.state()
    return interface.role(), bool(state.checked), bool(state.selected)


def test_a_screen_reader_is_told_of_tabs_and_radio_buttons(running) -> None:
    found = groups(running)
    for name in ("Pages", "View"):
        around = QAccessible.queryAccessibleInterface(found[name][0].parentWidget())
        assert (around.role(), around.text(QAccessible.Text.Name)) == (Role.PageTabList, name)
        for button in found[name]:
            assert told(button) == (Role.PageTab, False, button.isChecked())
    for name in ("Scale", "Lanes"):
        for button in found[name]:
            assert told(button) == (Role.RadioButton, button.isChecked(), False)
    week = next(one for one in found["View"] if one.text() == "Week")
    interface = QAccessible.queryAccessibleInterface(week)
    interface.actionInterface().doAction("Press")
    assert running.desk.sight.view == "week"
    assert told(week) == (Role.PageTab, False, True)


def test_the_first_that_can_be_reached_is_the_stop_where_none_holds(qtbot) -> None:
    choice = Segmented(((1, "One"), (2, "Two"), (3, "Three")), "Number")
    qtbot.addWidget(choice)
    choice.show_value(3)
    assert stops(choice.buttons) == choice.buttons[2:]
    choice.buttons[2].setEnabled(False)
    assert stops(choice.buttons) == choice.buttons[:1]
    choice.buttons[0].hide()
    assert stops(choice.buttons) == choice.buttons[1:2]


def test_the_choice_that_has_the_keyboard_is_seen(running, qtbot) -> None:
    number = Segmented(((1, "One"), (2, "Two")), "Number", running.window)
    number.show()
    for buttons in (*groups(running).values(), number.buttons):
        one = holding(buttons)
        running.window.columns.calendar.focus_view()
        before = painted(one)
        one.setFocus(Qt.FocusReason.TabFocusReason)
        assert seen_apart(before, painted(one)), one.accessibleName()


def painted(one: QAbstractButton) -> QImage:
    """A button on the ground that it stands on."""
    return one.window().grab(QRect(one.mapTo(one.window(), QPoint(0, 0)), one.size())).toImage()


def seen_apart(one: QImage, other: QImage) -> bool:
    """Whether a line as long as the button is wide looks otherwise, by 3 to 1."""
    far = sum(
        contrast(one.pixelColor(x, y), other.pixelColor(x, y)) >= 3
        for x in range(one.width())
        for y in range(one.height())
    )
    return far >= one.width()
