"""Two texts side by side, each word that stands on one side only marked: as it was, and as it is now."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QTextCharFormat
from PySide6.QtWidgets import QGridLayout, QWidget

from compassdesk.domain.word_differences import Piece, compared
from compassdesk.rendering.look import theme
from compassdesk.ui.widgets.label import label
from compassdesk.ui.widgets.plain_text import PlainText


class TwoTexts(QWidget):
    """`then` and `now` are read with the mouse and the keyboard, and not written in."""

    def __init__(self, then: str, now: str) -> None:
        super().__init__()
        sides = QGridLayout(self)
        sides.setContentsMargins(0, 0, 0, 0)
        sides.setSpacing(6)
        self.then, self.now = _page(), _page()
        for place, (page, words) in enumerate(((self.then, then), (self.now, now))):
            head = label(words, "h3")
            head.setBuddy(page)
            page.setAccessibleName(words)
            sides.addWidget(head, 0, place)
            sides.addWidget(page, 1, place)

    def compare(self, then: str, now: str) -> None:
        """Show both; what stands on one side only is struck through there, or underlined, and tinted."""
        left, right = compared(then, now)
        _fill(self.then, left, gone=True)
        _fill(self.now, right, gone=False)


def _page() -> PlainText:
    page = PlainText()
    page.setReadOnly(True)
    page.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    return page


def _fill(page: PlainText, pieces: Iterable[Piece], *, gone: bool) -> None:
    tokens = theme.current()
    plain, marked = QTextCharFormat(), QTextCharFormat()
    marked.setBackground(tokens.serious_t if gone else tokens.accent_bg)
    marked.setFontStrikeOut(gone)
    marked.setFontUnderline(not gone)
    marked.setFontWeight(QFont.Weight.DemiBold)
    page.show_pieces((words, marked if own else plain) for words, own in pieces)
