"""A text of a million letters without a blank opens, is typed in and is saved while the window goes on."""

import time
from dataclasses import replace

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from compassdesk.domain.patch import Patch
from compassdesk.services import patches
from compassdesk.ui import tasks
from compassdesk.ui.desk import Desk
from compassdesk.ui.panel.side_panel import SidePanel

MILLION = 1_000_000


class Heart(QTimer):
    """Beats every five milliseconds, and keeps the most work of this thread, in seconds, between two beats.

    The work and not the clock, because a test shares its machine with others.
    """

    def __init__(self) -> None:
        super().__init__()
        self.longest, self._last = 0.0, time.thread_time()
        self.setInterval(5)
        self.timeout.connect(self.beat)
        self.start()

    def beat(self) -> None:
        now = time.thread_time()
        self.longest, self._last = max(self.longest, now - self._last), now


def stall(do) -> float:
    """The most milliseconds that the event loop was kept by one thing while something was done and followed."""
    heart = Heart()
    QApplication.processEvents()
    do()
    heart.beat()
    for _ in range(6):
        QApplication.processEvents()
        heart.beat()
        tasks.wait_for_all()
    heart.stop()
    return heart.longest * 1000


@pytest.mark.parametrize("letters", ["x", "é", "woord ", "😀"])
def test_it_opens_is_typed_in_and_is_saved_without_a_stall(letters: str, desk: Desk, qtbot) -> None:
    panel = SidePanel(desk)
    qtbot.addWidget(panel)
    panel.resize(360, 900)
    panel.show()
    panel.activateWindow()
    desk.open_item("p2")
    text = (letters * MILLION)[:MILLION]
    desk.file.perform("brought in", patches.apply, Patch(items=(replace(desk.item("p3"), body=text),)))
    body = panel.item_editor.text_section.body
    took = {"opening": stall(lambda: desk.open_item("p3"))}
    body.setFocus()
    body.moveCursor(QTextCursor.MoveOperation.End)
    took["typing"] = max(stall(lambda: QTest.keyClicks(body, "!")) for _ in range(5))
    took["saving"] = stall(desk.settle)
    took["leaving"] = stall(lambda: desk.open_item("p1"))
    print(letters, {what: round(milliseconds) for what, milliseconds in took.items()})  # noqa: T201 - with -s
    assert desk.item("p3").body == f"{text}!!!!!"
    most = 100 if letters.isascii() else 400  # the index of words takes a while over other letters
    assert max(took.values()) < most, took
