"""A box to tick ends where its words end."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget

from compassdesk.ui.widgets.tick_box import TickBox


def test_it_is_ticked_at_its_words_and_not_beside_them(qtbot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    column, box = QVBoxLayout(page), TickBox("With private notes")
    column.addWidget(box)
    page.resize(600, 80)
    page.show()
    QTest.mouseClick(page, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(500, 40))
    assert not box.isChecked()
    assert not box.hasFocus()
    QTest.mouseClick(box, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, box.rect().center())
    assert box.isChecked()
    assert box.width() == box.sizeHint().width()
