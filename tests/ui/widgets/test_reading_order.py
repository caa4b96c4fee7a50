"""The order of what Tab comes to is asked of layouts without leaving anything behind that outlives what was asked."""

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLayoutItem, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import Shiboken

from compassdesk.ui.widgets.flow_layout import FlowLayout
from compassdesk.ui.widgets.reading_order import end_of, first_stop


def test_layouts_in_layouts_are_read_in_their_order(qtbot: QtBot) -> None:
    form = QWidget()
    qtbot.addWidget(form)
    outer, row, words, cells = QVBoxLayout(form), QHBoxLayout(), FlowLayout(), QGridLayout()
    late, early = QPushButton("late"), QPushButton("early")
    outer.addWidget(late)
    for inner in (row, words, cells):
        outer.addLayout(inner)
    row.addWidget(QPushButton("in a row"))
    words.addWidget(QPushButton("among words"))
    cells.addWidget(last := QPushButton("in a cell"), 1, 1)
    outer.insertWidget(0, early)
    form.show()
    assert first_stop(form) is early
    assert end_of(form) is last


def test_no_entry_of_a_layout_is_known_once_its_order_was_asked(qtbot: QtBot) -> None:
    form = QWidget()
    qtbot.addWidget(form)
    column = QVBoxLayout(form)
    buttons = [QPushButton(str(number), form) for number in range(9)]
    for button in buttons:
        column.addWidget(button)
    before = _entries()
    assert end_of(form) is buttons[-1]
    assert _entries() == before
    for button in buttons:
        button.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert end_of(form) is form


def _entries() -> int:
    """How many entries of layouts Python knows."""
    return sum(isinstance(one, QLayoutItem) for one in Shiboken.getAllValidWrappers())
