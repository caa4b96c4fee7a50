"""A chip of the calendar that can be pressed, for pages that have no calendar."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from compassdesk.domain.plan import Item
from compassdesk.ui.calendar.canvas import chips
from compassdesk.ui.calendar.canvas.chip_facts import FactBook
from compassdesk.ui.calendar.canvas.chip_painting import outline, paint_faces

USUAL_WIDTH, LEAST_WIDTH = 220, 60
AROUND = 3
"""Pixels around the chip, for the line that shows the keyboard."""


class ChipButton(QAbstractButton):
    """Shows an item as the month does; `book` says what a chip says of it."""

    def __init__(self, book: FactBook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._book = book
        self.item: Item | None = None
        self._face: chips.ChipFace | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_item(self, item: Item) -> None:
        """Show another item."""
        self.item = item
        self.setAccessibleName(self._book.sentence(item))
        self._lay_out()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        wide = max(LEAST_WIDTH, width) - 2 * AROUND
        high = chips.height_of(self._book.of(self.item), wide, "normal") if self.item is not None else chips.HEAD
        return high + 2 * AROUND

    def sizeHint(self) -> QSize:
        return QSize(USUAL_WIDTH, self.heightForWidth(self.width() if self.isVisible() else USUAL_WIDTH))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._lay_out()

    def _lay_out(self) -> None:
        if self.item is None:
            return
        self.updateGeometry()
        facts, wide = self._book.of(self.item), self.width() - 2 * AROUND
        rect = QRect(AROUND, AROUND, wide, chips.height_of(facts, wide, "normal"))
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self._face = chips.face(facts, rect, "normal", mirrored=mirrored)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._face is None:
            return
        with QPainter(self) as painter:
            ratio = self.devicePixelRatioF()
            paint_faces(painter, [self._face], event.rect(), frozenset(), None, ratio)
            if self.hasFocus():
                outline(painter, self._face.rect, marked=True, focused=True)
