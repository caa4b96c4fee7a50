"""The window dimmed but for one part of it, which is outlined and stays as it is."""

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from compassdesk.rendering.look import theme
from compassdesk.ui.widgets.dimmed import STRENGTH

_AROUND, _RADIUS = 5, 8


class Spotlight(QWidget):
    """Lies over the whole window and takes the mouse, so that nothing happens behind it by accident."""

    pressed = Signal()
    """The part in the light was clicked."""
    moved = Signal()
    """The window, or what is watched in it, has another size or place."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("spotlight")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.part = QRect()
        window.installEventFilter(self)
        self.setGeometry(window.rect())

    def watch(self, widget: QWidget) -> None:
        """Tell when this part of the window becomes another size: a scroll bar beside it may come or go later."""
        widget.installEventFilter(self)

    def show_part(self, part: QRect) -> None:
        """Put this part of the window into the light; an empty one dims all of it."""
        self.part = part.adjusted(-_AROUND, -_AROUND, _AROUND, _AROUND) if not part.isEmpty() else QRect()
        self.part = self.part.intersected(self.rect())
        self.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and watched is self.parentWidget():
            self.setGeometry(self.window().rect())
            self.moved.emit()
        elif event.type() in {QEvent.Type.Resize, QEvent.Type.Move}:
            self.moved.emit()
        return super().eventFilter(watched, event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self.part.contains(event.position().toPoint()):
            self.pressed.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        dim = QPainterPath()
        dim.addRect(QRectF(self.rect()))
        light = QPainterPath()
        light.addRoundedRect(QRectF(self.part), _RADIUS, _RADIUS)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.fillPath(dim.subtracted(light), QColor(0, 0, 0, STRENGTH))
            if not self.part.isEmpty():
                painter.strokePath(light, QPen(theme.current().accent, 3))
            del event


def seen_part(widget: QWidget, part: QRect | None = None) -> QRect:
    """What of a widget, or of a part of it, is in sight, in the window's own places."""
    rect, at = part if part is not None else widget.rect(), widget
    while not at.isWindow():
        rect = rect.intersected(at.rect())
        parent = at.parentWidget()
        if parent is None:
            break
        rect = rect.translated(at.pos())
        at = parent
    return rect
