"""What a part of the window shows, as a picture that says by itself whose it is and of when."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPixmap, QRegion
from PySide6.QtWidgets import QApplication, QWidget

from compassdesk.rendering.look import theme

_HEAD = 64
_EDGE = 28
_ROUNDS = 3
"""In which what is left finds its places: heights that follow widths come one after the other."""


def page_picture(page: QWidget, name: str, period: str, controls: Iterable[QWidget], scale: float = 2.0) -> QImage:
    """A page below a head with the client's name and the period, sharper than on the screen and without its controls:
    nobody can press a picture.
    """
    with _hidden(controls):
        for _ in range(_ROUNDS):
            QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
        size = page.size()
        pixmap = QPixmap(QSize(size.width() + 2 * _EDGE, size.height() + _HEAD) * scale)
        pixmap.setDevicePixelRatio(scale)
        pixmap.fill(theme.current().bg)
        page.render(pixmap, QPoint(_EDGE, _HEAD), QRegion(), QWidget.RenderFlag.DrawChildren)
    with QPainter(pixmap) as painter:
        _head(painter, size.width(), name, period)
    return pixmap.toImage()


def _head(painter: QPainter, width: int, name: str, period: str) -> None:
    tokens = theme.current()
    for text, font, ink, top in (
        (name, theme.font(20, bold=True), tokens.ink, 12),
        (period, theme.font(13), tokens.ink2, 40),
    ):
        painter.setFont(font)
        painter.setPen(ink)
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, width)
        painter.drawText(QRect(_EDGE, top, width, 28), Qt.AlignmentFlag.AlignLeft, shown)


@contextmanager
def _hidden(widgets: Iterable[QWidget]) -> Iterator[None]:
    """Hide those that can be seen, and give them back with the focus."""
    seen = [one for one in widgets if not one.isHidden()]
    focus = QApplication.focusWidget()
    if focus is not None:
        focus.clearFocus()  # nor does a picture show where the keyboard stands
    for one in seen:
        one.hide()
    try:
        yield
    finally:
        for one in seen:
            one.show()
        if focus is not None:
            focus.setFocus()
