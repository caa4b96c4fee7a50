"""The line over a post: on which channel it is seen, and how long its text is there."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from compassdesk.domain.vocabulary import Network
from compassdesk.rendering.look import icons, theme


class CardHead(QWidget):
    """Painted; what it says is told with the card below it."""

    def __init__(self, network: Network, name: str, count: str, *, fits: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = icons.NETWORK_ICONS.get(network, "")
        self._name, self._count, self._fits = name, count, fits
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(200, 22)

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = theme.current()
        with QPainter(self) as painter:
            middle = Qt.AlignmentFlag.AlignVCenter
            font = theme.font(12)
            painter.setFont(font)
            painter.setPen(tokens.ink2 if self._fits else tokens.serious)
            painter.drawText(self.rect(), middle | Qt.AlignmentFlag.AlignRight, self._count)
            left = 0.0
            if self._icon:
                icons.glyph(painter, self._icon, QRectF(0, 4, 14, 14), tokens.ink2, 1.9)
                left = 20
            room = self.width() - left - QFontMetricsF(font).horizontalAdvance(self._count) - 8
            bold = theme.font(13, bold=True)
            painter.setFont(bold)
            painter.setPen(tokens.ink)
            shown = QFontMetricsF(bold).elidedText(self._name, Qt.TextElideMode.ElideRight, room)
            painter.drawText(QRectF(left, 0, room + 2, self.height()), middle, shown)
            del event
