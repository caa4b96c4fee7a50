"""A drawing in the window: as wide as there is room for, in the colours of the screen, its numbers told in words."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from compassdesk.domain.languages import Language
from compassdesk.rendering.look import theme
from compassdesk.rendering.pictures.drawing import Drawing
from compassdesk.texts.other_language import speaking

_LEAST = 200
_LEAST_HIGH = 170
"""A drawing keeps the size of its letters, so it is not made flatter than this."""


class DrawingView(QWidget):
    """`language` is the one in which its words are painted. `pressed` is for who wants to know more of what it shows;
    keys have another way to it.
    """

    pressed = Signal()

    def __init__(self, drawing: Drawing, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._drawing, self._language = drawing, language
        self.setAccessibleName(drawing.title)
        self.setAccessibleDescription(drawing.spoken)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setMaximumWidth(drawing.size.width())

    def sizeHint(self) -> QSize:
        return self._drawing.size

    def minimumSizeHint(self) -> QSize:
        return QSize(_LEAST, self.heightForWidth(_LEAST))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        usual = self._drawing.size
        wide = min(width, usual.width())  # it does not grow beyond its own size, however much room there is
        return max(min(usual.height(), _LEAST_HIGH), round(wide * usual.height() / max(1, usual.width())))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.pressed.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter, speaking(self._language):
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._drawing.paint(painter, QRectF(self.rect()), theme.current())
            del event
