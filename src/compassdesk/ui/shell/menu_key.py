"""The menu of what has the keyboard, by Shift+F10: many keyboards have no key of their own for it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QWidget


def open_menus_by_key(window: QWidget) -> None:
    """Let Shift+F10 do in a window what the menu key does: Qt knows that key only, except on Windows."""
    QShortcut(QKeySequence("Shift+F10"), window).activated.connect(lambda: _open_menu(window))


def _open_menu(window: QWidget) -> None:
    here = window.focusWidget()
    if here is not None:
        place = here.inputMethodQuery(Qt.InputMethodQuery.ImCursorRectangle).center()
        event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, place, here.mapToGlobal(place))
        QApplication.sendEvent(here, event)
