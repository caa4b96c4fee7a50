"""A card with one number and what it means; pressing it shows the items behind the number."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from compassdesk.rendering.look import theme

PAD_X, PAD_Y = 10, 8


class MetricCard(QAbstractButton):
    """`tone` names the theme's colour of the number: "ink", "ok", "warn", "serious" or "ink3"."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._number = ""
        self._caption = ""
        self._tone = "ink"
        self._heights: dict[int, int] = {}
        """Of the caption by its width: Qt asks for them dozens of times while it lays out a panel."""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def set_metric(self, number: str, caption: str, tone: str = "ink") -> None:
        """Show a number with its caption; nothing happens when it is the same."""
        if (number, caption, tone) == (self._number, self._caption, self._tone):
            return
        grows = caption != self._caption
        self._number, self._caption, self._tone = number, caption, tone
        self.setAccessibleName(f"{caption}: {number}")
        if grows:
            self._heights.clear()
            self.updateGeometry()
        self.update()

    def number(self) -> str:
        return self._number

    def caption(self) -> str:
        return self._caption

    def tone(self) -> str:
        return self._tone

    def _caption_height(self, width: int) -> int:
        if width not in self._heights:
            metrics = QFontMetrics(theme.font(11))
            flags = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft
            room = metrics.boundingRect(0, 0, max(40, width - 2 * PAD_X), 500, int(flags), self._caption)
            self._heights[width] = room.height()
        return self._heights[width]

    def sizeHint(self) -> QSize:
        return QSize(130, self.heightForWidth(130))

    def minimumSizeHint(self) -> QSize:
        return QSize(96, self.heightForWidth(max(96, self.width())))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return 2 * PAD_Y + 26 + max(self._caption_height(width), 14)

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = theme.current()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            outline = tokens.accent if self.hasFocus() else tokens.ink3 if self.underMouse() else tokens.line
            width = 2.0 if self.hasFocus() else 1.0
            painter.setPen(QPen(outline, width))
            painter.setBrush(tokens.shade if self.underMouse() or self.isDown() else tokens.panel)
            box = QRectF(self.rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2)
            painter.drawRoundedRect(box, 9, 9)
            inner = self.rect().adjusted(PAD_X, PAD_Y, -PAD_X, -PAD_Y)
            painter.setFont(theme.font(19, bold=True))
            painter.setPen(getattr(tokens, self._tone))
            painter.drawText(inner.left(), inner.top(), inner.width(), 24, Qt.AlignmentFlag.AlignVCenter, self._number)
            painter.setFont(theme.font(11))
            painter.setPen(tokens.ink2)
            flags = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
            painter.drawText(inner.adjusted(0, 26, 0, 0), int(flags), self._caption)
            del event
