"""PySide6 6.12.0 drops references to None on Python 3.10 and 3.11 until the process aborts; the pin keeps it out."""

import sys

from PySide6.QtWidgets import QLabel


def test_calls_that_return_nothing_keep_the_count_of_none(qtbot):
    label = QLabel("x")
    qtbot.addWidget(label)
    before = sys.getrefcount(None)
    for _ in range(2000):
        label.setText("a")
    assert sys.getrefcount(None) - before > -50
