"""What an item says, with the words marked that led to a guess."""

from collections.abc import Iterable

from PySide6.QtGui import QFont, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit

from compassdesk.domain.plan import Item
from compassdesk.rendering.look import theme


class SaidText(QTextEdit):
    """Title, text and the rest of an item, to read. Words are marked by a tint and a line under them."""

    def __init__(self) -> None:
        super().__init__()
        self.setReadOnly(True)
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)

    def show_item(self, item: Item, words: Iterable[str]) -> None:
        """Show an item from its beginning, and mark where it says these words."""
        bold = QTextCharFormat()
        bold.setFontWeight(QFont.Weight.DemiBold)
        self.clear()
        cursor = self.textCursor()
        cursor.insertText(item.title, bold)
        for part in (item.body if item.body != item.title else "", item.private_note, ", ".join(item.labels)):
            if part:
                cursor.insertText(f"\n{part}", QTextCharFormat())
        first = self._mark(words)
        cursor.setPosition(0)
        self.setTextCursor(cursor)
        if first is not None:
            self._bring_into_sight(first)

    def _mark(self, words: Iterable[str]) -> QTextCursor | None:
        """Mark every place; gives the first. Not as a selection, for that would follow the user's own."""
        marked = QTextCharFormat()
        marked.setBackground(theme.current().accent_bg)
        marked.setFontUnderline(True)
        places = []
        for word in words:
            found = self.document().find(word)
            while not found.isNull():
                found.mergeCharFormat(marked)
                places.append(QTextCursor(found))
                found = self.document().find(word, found)
        return min(places, key=QTextCursor.position, default=None)

    def _bring_into_sight(self, place: QTextCursor) -> None:
        there = QTextCursor(self.document())
        there.setPosition(place.selectionStart())
        self.setTextCursor(there)
        self.ensureCursorVisible()
