"""On a screen smaller than the window needs, all of it scrolls: nothing is cut, and nothing goes of its own accord."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QWidget

NEEDED = QSize(836, 524)
"""Pixels in which the bars, the calendar and the panel can all be read; a screen of 1280 × 800 at 200 % has fewer, at
150 % it has enough across, a bar to scroll by beside them included.
"""
AROUND = 8
"""Pixels in sight around what has the keyboard."""
ENOUGH = QSize(100, 100)
"""Pixels of what is larger that are enough to go on in it."""


class WholeWindow(QScrollArea):
    """Holds what the window shows, as large as there is room and never smaller than it needs."""

    def __init__(self, content: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        content.setMinimumSize(NEEDED)
        self.setWidget(content)
        content.setAutoFillBackground(False)  # only now: being set made it fill its ground
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._bring)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt would make it as tall as its texts would like to be at that width."""
        super().resizeEvent(event)
        room, content = self.maximumViewportSize(), self.widget()
        too_low, too_narrow = room.height() < NEEDED.height(), room.width() < NEEDED.width()
        beside = self.verticalScrollBar().sizeHint().width() if too_low else 0
        below = self.horizontalScrollBar().sizeHint().height() if too_narrow else 0
        if content is not None:
            content.resize((room - QSize(beside, below)).expandedTo(NEEDED))

    def _bring(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Bring into sight what the keyboard came to; under a press of the mouse nothing moves away."""
        pressed = QApplication.mouseButtons() != Qt.MouseButton.NoButton
        if now is not None and not pressed and self.isAncestorOf(now) and not _is_seen(now):
            self.ensureWidgetVisible(now, AROUND, AROUND)


def _is_seen(one: QWidget) -> bool:
    """Whether so much of it is in sight that it need not move: a calendar is larger than the screen."""
    seen = one.visibleRegion().boundingRect().size()
    return seen.expandedTo(one.size().boundedTo(ENOUGH)) == seen
