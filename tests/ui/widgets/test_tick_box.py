"""A box to tick ends where its words end."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

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


def test_long_words_go_on_below_where_there_is_no_room(qtbot) -> None:
    words = "Open client files and their copies (.compass, .compass-share) from the file manager of this computer"
    page = QWidget()
    qtbot.addWidget(page)
    column, box = QVBoxLayout(page), TickBox(words)
    column.addWidget(box)
    column.addStretch(1)
    page.resize(900, 120)
    page.show()
    assert "\n" not in QCheckBox.text(box)
    on_one, wide = box.height(), box.width()
    page.resize(400, 120)
    qtbot.waitUntil(lambda: box.width() < 400 and box.height() > on_one)
    assert "".join(QCheckBox.text(box).split()) == "".join(words.split())
    assert box.height() >= QCheckBox.text(box).count("\n") * box.fontMetrics().lineSpacing() + on_one - 10
    assert (box.text(), box.accessibleName()) == (words, words)
    box.setText("Short")
    assert (box.text(), box.accessibleName()) == ("Short", "Short")
    box.setText(words)
    page.resize(900, 120)
    qtbot.waitUntil(lambda: (box.width(), box.height()) == (wide, on_one))
    assert QCheckBox.text(box) == words


def test_short_words_are_never_broken(qtbot) -> None:
    box = TickBox("With private notes")
    qtbot.addWidget(box)
    assert box.minimumSizeHint() == box.sizeHint()


def test_a_marked_letter_is_not_read_aloud(qtbot) -> None:
    box = TickBox("Salt && &pepper")
    qtbot.addWidget(box)
    assert box.accessibleName() == "Salt & pepper"
