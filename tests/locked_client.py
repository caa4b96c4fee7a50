"""A client with a needle in it that must not be found, how its passphrase is typed, and what a window tells."""

from datetime import UTC, datetime

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from compassdesk.app import Desktop

MOMENT = datetime(2027, 3, 2, 9, 0, tzinfo=UTC)
NEEDLE = "Naald-5d1c77ab"
WORDS = "vier losse woorden"


def answer(desktop: Desktop, words: str) -> None:
    """Type a passphrase on the page of a locked client and press Enter."""
    field = desktop.window.stack.named("locked").form.passphrase.lines[0]
    field.clear()
    QTest.keyClicks(field, words)
    QTest.keyClick(field, Qt.Key.Key_Return)


def said_by(widget: QWidget) -> str:
    """All that a widget and what is visible in it show or tell a screen reader."""
    words = [widget.windowTitle()]
    for one in (widget, *widget.findChildren(QWidget)):
        if one.isVisible():
            told = QAccessible.queryAccessibleInterface(one)
            if told is not None:
                words += [told.text(kind) for kind in (QAccessible.Text.Name, QAccessible.Text.Value)]
                words += [told.child(n).text(QAccessible.Text.Name) for n in range(told.childCount()) if told.child(n)]
            words.append(one.toolTip())
    return "\n".join(words)
