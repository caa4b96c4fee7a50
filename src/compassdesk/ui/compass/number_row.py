"""A number, and beside it what it means; pressing the row shows the items behind the number."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from compassdesk.rendering.look import theme
from compassdesk.ui.widgets.metric_card import MetricCard

NUMBER = 116
"""Pixels for the number; words begin behind them."""
_PAD, _EDGE = 10, 6


class NumberRow(MetricCard):
    """As a card, but as wide as its column, with a line below it; `name` says what the number is of."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name

    def set_metric(self, number: str, caption: str, tone: str = "ink") -> None:
        super().set_metric(number, caption, tone)
        self.setAccessibleName(f"{self._name}: {number}. {caption}")

    def sizeHint(self) -> QSize:
        return QSize(360, self.heightForWidth(360))

    def minimumSizeHint(self) -> QSize:
        return QSize(260, self.heightForWidth(max(260, self.width())))

    def heightForWidth(self, width: int) -> int:
        metrics = QFontMetrics(theme.font(13))
        flags = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft)
        room = metrics.boundingRect(0, 0, max(80, width - NUMBER - _EDGE), 500, flags, self.caption())
        return 2 * _PAD + max(30, room.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = theme.current()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            box = QRectF(self.rect())
            if self.hasFocus() or self.underMouse():
                painter.setPen(QPen(tokens.accent, 2) if self.hasFocus() else Qt.PenStyle.NoPen)
                painter.setBrush(tokens.shade if self.underMouse() else Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(box.adjusted(1, 2, -1, -3), 7, 7)
            painter.fillRect(QRectF(0, self.height() - 1, self.width(), 1), tokens.line)
            painter.setPen(getattr(tokens, self.tone()))
            size = 24.0
            painter.setFont(theme.font(size, bold=True))
            while painter.fontMetrics().horizontalAdvance(self.number()) > NUMBER - 12 and size > 13:
                size -= 1
                painter.setFont(theme.font(size, bold=True))
            middle = Qt.AlignmentFlag.AlignVCenter
            painter.drawText(QRectF(_EDGE, 0, NUMBER - _EDGE, self.height() - 1), middle, self.number())
            painter.setFont(theme.font(13))
            painter.setPen(tokens.ink2)
            flags = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | middle)
            painter.drawText(self.rect().adjusted(NUMBER, 0, -_EDGE, -1), flags, self.caption())
            del event
