"""The rose as a file: SVG that scales, or PNG with the pixels asked for."""

from PySide6.QtCore import QBuffer, QIODevice, QRectF, QSize
from PySide6.QtGui import QImage, QPainter

from compassdesk.rendering.look import theme
from compassdesk.rendering.rose.rose import paint_rose
from compassdesk.rendering.rose.rose_values import RoseValues, spoken

SIZE = QSize(720, 620)


def rose_svg(values: RoseValues, title: str = "", size: QSize = SIZE) -> bytes:
    """The rose as an SVG document, in the light theme because it goes on paper; its words are the description."""
    from PySide6.QtSvg import QSvgGenerator  # only an export needs it

    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setSize(size)
    generator.setViewBox(QRectF(0, 0, size.width(), size.height()))
    generator.setTitle(title)
    generator.setDescription(spoken(values))
    with QPainter(generator) as painter:
        paint_rose(painter, _inner(size), values, theme.LIGHT)
    return bytes(buffer.data().data())


def rose_png(values: RoseValues, size: QSize = SIZE, scale: float = 2.0) -> QImage:
    """The rose as an image, `scale` pixels for each unit of `size`."""
    image = QImage(size * scale, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(theme.LIGHT.panel)
    with QPainter(image) as painter:
        painter.scale(scale, scale)
        paint_rose(painter, _inner(size), values, theme.LIGHT)
    return image


def _inner(size: QSize) -> QRectF:
    return QRectF(20, 20, size.width() - 40, size.height() - 40)
