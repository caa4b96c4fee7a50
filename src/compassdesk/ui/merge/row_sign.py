"""The sign of a row: its petal, or the icon of its kind."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from compassdesk.domain.copies import Owner
from compassdesk.rendering.look import icons
from compassdesk.ui.merge.rows_list import sign


class RowSign(QWidget):
    """Decoration: what it says stands in words beside it."""

    def __init__(self, owner: Owner, row: object) -> None:
        super().__init__()
        self._owner, self._row = owner, row
        self.setFixedSize(22, 22)

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            icon, colour = sign(self._owner, self._row)
            icons.glyph(painter, icon, QRectF(1, 1, 20, 20), colour)
            del event
