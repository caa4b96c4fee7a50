"""The rose of a week on paper."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from compassdesk.rendering.look import theme
from compassdesk.rendering.rose.rose import paint_rose
from compassdesk.rendering.rose.rose_values import RoseValues


def paper_rose(painter: QPainter, box: QRectF, values: RoseValues, *, text: bool) -> None:
    """Paint it into a box. Its letters are made for a screen: on paper they are half as large beside the dial."""
    painter.save()
    painter.translate(box.topLeft())
    painter.scale(0.5, 0.5)
    paint_rose(painter, QRectF(0, 0, 2 * box.width(), 2 * box.height()), values, theme.LIGHT, text=text)
    painter.restore()
