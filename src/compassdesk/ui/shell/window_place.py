"""The window fits the screen it opens on, however large the screen was that it was kept on."""

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

USUAL = QSize(1440, 900)
LEAST = QSize(900, 560)
FRAME = QSize(4, 40)
"""About what the frame and the title take, while the system has not told yet."""


def fit(window: QWidget) -> None:
    """Make a window as small as its screen asks, and put it wholly on it; one that fits stays where it is."""
    if window.isMaximized() or window.isFullScreen():
        return
    geometry = window.geometry()
    screen = QGuiApplication.screenAt(geometry.center()) or window.screen()
    room = screen.availableGeometry()
    around = window.frameGeometry()
    frame = around.size() - geometry.size()
    if frame.isEmpty():
        frame, around = FRAME, QRect(geometry.topLeft() - QPoint(0, FRAME.height()), geometry.size() + FRAME)
    window.setMinimumSize(LEAST.boundedTo(room.size() - frame))
    placed = fitted(around, room)
    if placed != around:
        window.resize(placed.size() - frame)
        window.move(placed.topLeft())


def fitted(wanted: QRect, room: QRect) -> QRect:
    """A frame that lies within `room`, moved and made smaller as little as possible."""
    size = wanted.size().boundedTo(room.size())
    left = max(room.left(), min(wanted.left(), room.right() + 1 - size.width()))
    top = max(room.top(), min(wanted.top(), room.bottom() + 1 - size.height()))
    return QRect(QPoint(left, top), size)
