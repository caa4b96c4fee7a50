"""The field of a text that goes out: as high as it needs to be, with words marked that no dictionary knows."""

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QWidget

from compassdesk.ui.desk.attaching import holds_attachable
from compassdesk.ui.desk.session import Session
from compassdesk.ui.editors.spelling_marks import SpellingMarks
from compassdesk.ui.editors.spelling_menu import spelled_menu
from compassdesk.ui.widgets.plain_text import PlainText


class BodyField(PlainText):
    """A text of several lines, as high as it needs to be within limits. What cannot be text is handed on."""

    pictures_brought = Signal(object)
    """Files or a picture are dropped or pasted here: the QMimeData."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.marks = SpellingMarks(session, self)
        self._menu = spelled_menu(session, self, self.marks)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.document().documentLayout().documentSizeChanged.connect(lambda _size: self._fit())
        self._fit()

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return holds_attachable(source) or super().canInsertFromMimeData(source)

    def insertFromMimeData(self, source: QMimeData) -> None:
        if holds_attachable(source):
            self.pictures_brought.emit(source)
        else:
            super().insertFromMimeData(source)

    def _fit(self) -> None:
        """As high as the text, between five and fourteen lines."""
        lines = min(14, max(5, round(self.document().size().height())))
        self.setFixedHeight(lines * self.fontMetrics().lineSpacing() + 20)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if not self._menu(event):
            super().contextMenuEvent(event)
