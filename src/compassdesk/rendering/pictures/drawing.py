"""A drawing that the screen, a file and a page of paper share: how it is painted, and what it says in words."""

from collections.abc import Callable

from msgspec import Struct
from PySide6.QtCore import QBuffer, QIODevice, QRectF, QSize
from PySide6.QtGui import QImage, QPainter

from compassdesk.rendering.look import theme
from compassdesk.rendering.pictures.svg_letters import readable_anywhere

Paint = Callable[[QPainter, QRectF, theme.Theme], None]


class Drawing(Struct, frozen=True):
    """`paint` fills any rectangle in the colours of a theme. `spoken` says its numbers for who cannot see it."""

    name: str
    """A word for its file, the same in every language."""
    title: str
    spoken: str
    size: QSize
    """What it takes at its usual size, in pixels of the screen."""
    paint: Paint


def within(margin: float, paint: Paint, down: float | None = None) -> Paint:
    """The same painted with a margin around it, above and below `down` where that is another."""
    above = margin if down is None else down

    def framed(painter: QPainter, box: QRectF, tokens: theme.Theme) -> None:
        paint(painter, box.adjusted(margin, above, -margin, -above), tokens)

    return framed


def as_svg(drawing: Drawing, title: str = "", tokens: theme.Theme = theme.LIGHT) -> bytes:
    """An SVG document, in the light theme where it goes on paper; its words are the description."""
    from PySide6.QtSvg import QSvgGenerator  # only an export needs it

    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setSize(drawing.size)
    generator.setViewBox(QRectF(0, 0, drawing.size.width(), drawing.size.height()))
    generator.setTitle(title or drawing.title)
    generator.setDescription(drawing.spoken)
    with QPainter(generator) as painter:
        drawing.paint(painter, QRectF(0, 0, drawing.size.width(), drawing.size.height()), tokens)
    return readable_anywhere(bytes(buffer.data().data()).decode(errors="replace")).encode()


def as_image(drawing: Drawing, scale: float = 2.0) -> QImage:
    """An image in the light theme, `scale` pixels for each unit of its size."""
    image = QImage(drawing.size * scale, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(theme.LIGHT.panel)
    with QPainter(image) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(scale, scale)
        drawing.paint(painter, QRectF(0, 0, drawing.size.width(), drawing.size.height()), theme.LIGHT)
    return image
