"""A dialog is as tall as its texts are, with the same gap between all of its parts, and stays until it is answered."""

from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QMenu, QPushButton, QWidget
from shiboken6 import delete, isValid

from compassdesk.ui.protection.protect_dialog import ProtectDialog
from compassdesk.ui.widgets import frame
from compassdesk.ui.widgets.elided_button import ElidedButton
from compassdesk.ui.widgets.frame import Frame


@pytest.fixture
def dialog(qtbot) -> ProtectDialog:
    made = ProtectDialog(None, Path("delta.compass"), lambda *_: None)
    qtbot.addWidget(made)
    made.show()
    return made


def test_no_text_has_more_room_than_its_lines(dialog: ProtectDialog) -> None:
    texts = [text for text in dialog.findChildren(QLabel) if text.wordWrap() and text.isVisible()]
    assert len(texts) >= 4
    assert [text.height() for text in texts] == [text.heightForWidth(text.width()) for text in texts]


def test_what_is_said_later_makes_it_taller(dialog: ProtectDialog, qtbot) -> None:
    before = dialog.height()
    dialog.accept_button.click()
    qtbot.waitUntil(lambda: dialog.height() > before)
    assert dialog.trouble.height() >= dialog.trouble.heightForWidth(dialog.trouble.width())


def test_a_dialog_outlives_the_menu_that_it_was_opened_from(qtbot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    menu = QMenu(QMenu(window))
    dialog = Frame(menu, "A question")
    assert dialog.parentWidget() is window
    delete(menu)
    assert isValid(dialog)
    assert Frame(QMenu(), "Of no window").parentWidget() is None


def test_enter_presses_the_button_that_has_the_keyboard(qtbot) -> None:
    dialog = Frame(None, "A question")
    qtbot.addWidget(dialog)
    beside, ticked, field = ElidedButton("Copy"), QPushButton("X"), QLineEdit()
    ticked.setCheckable(True)
    ticked.setAutoDefault(False)
    for part in (beside, ticked, field):
        dialog.body.addWidget(part)
    said: list[str] = []
    beside.clicked.connect(lambda: said.append("beside"))
    dialog.add_accept("Go").clicked.connect(lambda: said.append("main"))
    dialog.add_cancel().clicked.connect(lambda: said.append("cancel"))
    dialog.show()
    qtbot.waitUntil(dialog.isVisible)
    for part in (beside, ticked, field):
        part.setFocus()
        QTest.keyClick(part, Qt.Key.Key_Return)
    assert said == ["beside", "main", "main"]
    assert not ticked.isChecked()


def test_it_is_shown_no_larger_than_its_screen(qtbot) -> None:
    dialog = Frame(None, "Preview")
    qtbot.addWidget(dialog)
    dialog.resize(5000, 4000)
    dialog.show()
    room = dialog.screen().availableGeometry().size()
    assert dialog.width() < room.width()
    assert dialog.height() < room.height()


def test_on_a_screen_too_low_for_it_its_body_scrolls_and_its_buttons_stay(qtbot, monkeypatch) -> None:
    monkeypatch.setattr(frame, "room_on", lambda _screen: QSize(849, 493))
    dialog = Frame(None, "Export")
    qtbot.addWidget(dialog)
    fields = [QLineEdit(f"Field {at}") for at in range(24)]
    for one in fields:
        dialog.body.addWidget(one)
    accept = dialog.add_accept("Export")
    fields[0].setFocus()
    with qtbot.waitActive(dialog):
        dialog.show()
        dialog.activateWindow()
    qtbot.waitUntil(lambda: dialog.height() <= 493)
    assert dialog.rect().contains(accept.mapTo(dialog, accept.rect().bottomRight()))
    assert dialog.focusWidget() is fields[0]
    for at, one in enumerate(fields):
        assert dialog.focusWidget() is one, at
        qtbot.waitUntil(lambda one=one: one.visibleRegion().contains(one.rect().center()))  # it is brought into sight
        qtbot.keyClick(one, Qt.Key.Key_Tab)
    assert dialog.focusWidget() is accept
