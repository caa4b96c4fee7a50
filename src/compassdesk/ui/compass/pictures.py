"""What a part of the window shows, as a picture."""

from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QWidget

from compassdesk.rendering.look import theme


def widget_png(widget: QWidget, scale: float = 2.0) -> QImage:
    """What a widget shows, sharper than on the screen."""
    pixmap = QPixmap(widget.size() * scale)
    pixmap.setDevicePixelRatio(scale)
    pixmap.fill(theme.current().bg)
    widget.render(pixmap)
    return pixmap.toImage()
