"""Buttons with a menu: chosen from it away from the button, they no longer look as if the mouse were on them."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from compassdesk.ui.widgets.plain_buttons import AddChip, MenuWord


@pytest.mark.parametrize(("at", "lit"), [(QPoint(400, 300), False), (QPoint(10, 10), True)])
def test_a_button_is_lit_after_its_menu_only_where_the_mouse_is_on_it(qtbot, at: QPoint, *, lit: bool) -> None:
    menu = QMenu()
    menu.addAction("Draft")
    word = MenuWord(menu)
    word.setText("Draft")
    qtbot.addWidget(word)
    word.resize(120, 28)
    word.move(0, 0)
    word.show()
    word.setAttribute(Qt.WidgetAttribute.WA_UnderMouse)
    menu.popup(QPoint(0, 40))
    QCursor.setPos(word.mapToGlobal(at))
    word.setAttribute(Qt.WidgetAttribute.WA_UnderMouse)  # as Qt leaves it while the menu has the mouse
    menu.close()
    assert word.underMouse() == lit


def test_down_opens_the_menu_as_it_opens_a_list(qtbot) -> None:
    menu = QMenu()
    menu.addAction("Draft")
    word, chip = MenuWord(menu), AddChip("Add")
    for button in (word, chip):
        qtbot.addWidget(button)
        button.show()
    pressed: list[str] = []
    chip.clicked.connect(lambda: pressed.append("chip"))
    QTest.keyClick(word, Qt.Key.Key_Down)
    assert menu.isVisible()
    menu.close()
    QTest.keyClick(chip, Qt.Key.Key_Down)
    assert pressed == ["chip"]
