"""By keyboard through the window: F6 goes round its parts, Enter goes into the editor and Escape back."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton

from compassdesk.ui.shell.toast import Toast
from running_app import App, made_file

Key = Qt.Key


@pytest.fixture
def running(app: App, tmp_path: Path):
    return app.start(made_file(tmp_path / "delta.compass"))


def press(qtbot, *keys: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    for key in keys:
        qtbot.keyClick(QApplication.focusWidget(), key, modifier)


def part(running) -> str:
    """The part of the window that has the keyboard."""
    window, at = running.window, QApplication.focusWidget()
    columns = window.columns
    parts = {
        "rail": window.rail,
        "top bar": window.top_bar,
        "view bar": window.view_bar,
        "left": columns.left,
        "calendar": columns.calendar,
        "panel": columns.panel,
        "message": window.toast,
    }
    return next((name for name, one in parts.items() if one.isAncestorOf(at)), type(at).__name__)


def test_f6_goes_round_the_parts_and_shift_f6_back(running, qtbot) -> None:
    running.window.columns.calendar.focus_view()
    order = []
    for _ in range(6):
        press(qtbot, Key.Key_F6)
        order.append(part(running))
    assert order == ["panel", "rail", "top bar", "view bar", "left", "calendar"]
    press(qtbot, Key.Key_F6, modifier=Qt.KeyboardModifier.ShiftModifier)
    assert part(running) == "left"


def test_f6_comes_back_to_where_the_keyboard_was_in_a_part(running, qtbot) -> None:
    search = running.window.top_bar.search_button
    search.setFocus()
    press(qtbot, *[Key.Key_F6] * 6)
    assert QApplication.focusWidget() is search


def test_f6_on_another_page_goes_into_the_page(running, qtbot) -> None:
    running.window.stack.show_page("people")
    running.window.rail.buttons["people"].setFocus()
    press(qtbot, *[Key.Key_F6] * 2)
    assert running.window.stack.currentWidget().isAncestorOf(QApplication.focusWidget())


def test_enter_on_a_chip_goes_into_its_editor_and_escape_back_to_the_chip(running, qtbot) -> None:
    window, sight = running.window, running.desk.sight
    window.columns.calendar.focus_view()
    press(qtbot, Key.Key_Tab)
    assert sight.selected == ("i1",)
    press(qtbot, Key.Key_Return)
    assert QApplication.focusWidget() is window.columns.panel.item_editor.title
    press(qtbot, Key.Key_Tab)
    assert (part(running), sight.edited) == ("panel", "i1")
    press(qtbot, Key.Key_Escape)
    assert (part(running), sight.edited) == ("calendar", None)
    assert (sight.cursor.item, sight.selected) == ("i1", ("i1",))


def test_edit_item_goes_into_the_editor(running) -> None:
    running.desk.sight.select(("i1",))
    running.window.actions_by_name["open-item"].trigger()
    assert QApplication.focusWidget() is running.window.columns.panel.item_editor.title


def test_the_offer_of_a_message_is_one_key_away(running, qtbot) -> None:
    desk = running.desk
    running.window.columns.calendar.focus_view()
    press(qtbot, Key.Key_Tab, Key.Key_Delete)
    assert desk.session.item("i1") is None
    press(qtbot, Key.Key_F6)
    assert part(running) == "message"
    button = running.window.findChild(Toast).findChild(QPushButton)
    assert button.text() == "Undo"
    press(qtbot, Key.Key_Return)
    assert desk.session.item("i1") is not None
    assert part(running) == "calendar"


def test_escape_leaves_a_message_and_nothing_else(running, qtbot) -> None:
    running.window.columns.calendar.focus_view()
    press(qtbot, Key.Key_Tab, Key.Key_Delete, Key.Key_F6, Key.Key_Escape)
    assert running.window.findChild(Toast).isHidden()
    assert part(running) == "calendar"
    assert running.desk.session.item("i1") is None
