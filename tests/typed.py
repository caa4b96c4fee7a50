"""Typing into the fields of a form as a person does."""

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from compassdesk.ui.fields.being_typed import SAVES_AFTER, BeingTyped
from seen import timer


def retype(field: QLineEdit | QPlainTextEdit, text: str) -> None:
    """Type a text in place of what stands in a field."""
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, text)


def let_the_rest_come(typing: BeingTyped, qtbot: QtBot) -> None:
    """Saving at rest happens, as after the seconds for which its timer runs: nothing but the clock is left out."""
    waiting = timer(typing)
    assert waiting.isActive()
    assert waiting.interval() <= SAVES_AFTER
    waiting.start(0)
    qtbot.waitUntil(lambda: not waiting.isActive())
    waiting.setInterval(SAVES_AFTER)
