"""A client with a needle in it that must not be found, and how its passphrase is typed."""

from datetime import UTC, datetime

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from compassdesk.app import Desktop

MOMENT = datetime(2027, 3, 2, 9, 0, tzinfo=UTC)
NEEDLE = "Naald-5d1c77ab"
WORDS = "vier losse woorden"


def answer(desktop: Desktop, words: str) -> None:
    """Type a passphrase on the page of a locked client and press Enter."""
    field = desktop.window.page_named("locked").form.passphrase.lines[0]
    field.clear()
    QTest.keyClicks(field, words)
    QTest.keyClick(field, Qt.Key.Key_Return)
