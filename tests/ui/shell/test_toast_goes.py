"""A passing message goes with its window."""

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete, isValid

from compassdesk.ui.shell.toast import Toast


def test_a_message_goes_with_its_window_without_a_mistake(qtbot: QtBot) -> None:
    window = QWidget()
    window.resize(640, 400)
    window.show()
    toast = Toast(window, window)
    toast.say("Saved", None)
    assert toast.isVisible()
    delete(window)
    assert not isValid(toast)
