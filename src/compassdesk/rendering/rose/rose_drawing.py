"""The rose as a drawing for files and paper."""

from PySide6.QtCore import QCoreApplication, QRectF, QSize
from PySide6.QtGui import QPainter

from compassdesk.rendering.look.theme import Theme
from compassdesk.rendering.pictures.drawing import Drawing
from compassdesk.rendering.rose.rose import paint_rose
from compassdesk.rendering.rose.rose_values import RoseValues, spoken

SIZE = QSize(720, 620)
_EDGE = 20


def rose_drawing(values: RoseValues, size: QSize = SIZE) -> Drawing:
    """The rose with some room around it."""

    def paint(painter: QPainter, box: QRectF, tokens: Theme) -> None:
        paint_rose(painter, box.adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE), values, tokens)

    return Drawing("rose", QCoreApplication.translate("Rose", "Rose"), spoken(values), size, paint)
