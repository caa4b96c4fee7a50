"""A text of a million letters without a blank opens, is typed in and is saved while the window goes on."""

import time

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QTimer
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from compassdesk.domain.patch import Patch
from compassdesk.services import patches
from compassdesk.ui.desk.desk import Desk
from compassdesk.ui.panel.side_panel import SidePanel
from compassdesk.ui.running import tasks

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


def stalls(desk: Desk, panel: SidePanel, letters: str) -> dict[str, float]:
    """The most that opening a million letters, typing on in them, saving and leaving them kept the event loop."""
    desk.sight.open_item("p2")
    text = (letters * MILLION)[:MILLION]
    desk.session.file.perform("brought in", patches.apply, Patch(items=(replace(desk.session.item("p3"), body=text),)))
    body = panel.item_editor.text_section.body
    took = {"opening": stall(lambda: desk.sight.open_item("p3"))}
    body.setFocus()
    body.moveCursor(QTextCursor.MoveOperation.End)
    took["typing"] = max(stall(lambda: QTest.keyClicks(body, "!")) for _ in range(5))
    took["saving"] = stall(desk.session.settle)
    took["leaving"] = stall(lambda: desk.sight.open_item("p1"))
    assert desk.session.item("p3").body == f"{text}!!!!!"
    return took


@pytest.mark.in_turns(1)
@pytest.mark.parametrize(("letters", "words"), [("x", "woord "), ("é", "één "), ("😀", "😀 ")])
def test_a_text_without_blanks_stalls_no_more_than_one_of_words(
    letters: str, words: str, desk: Desk, panel: SidePanel
) -> None:
    of_words, without = stalls(desk, panel, words), stalls(desk, panel, letters)
    print({what: (round(of_words[what]), round(without[what])) for what in without})  # noqa: T201 - with -s
    assert max(without.values()) < 4 * max(of_words.values()), (of_words, without)
