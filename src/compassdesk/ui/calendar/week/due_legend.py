"""A swatch of the band in the hours and what it is called, at the end of the week's summary."""

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from compassdesk.rendering.look import theme
from compassdesk.ui.calendar.canvas import mirroring
from compassdesk.ui.calendar.week import due_words
from compassdesk.ui.calendar.week.hours_painting import due_edge, due_ground

SWATCH = 14
_GAP = 7


class DueLegend(QWidget):
    """Resting the mouse on it explains the band."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(due_words.name())
        self.setAccessibleDescription(due_words.explained())
        self.setToolTip(due_words.explained())
        self.resize(self.sizeHint())
        self.hide()

    def sizeHint(self) -> QSize:
        wide = QFontMetrics(theme.font(11)).horizontalAdvance(due_words.name())
        return QSize(SWATCH + _GAP + wide + 2, 22)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        with QPainter(self) as painter:
            tokens = theme.current()
            mirrored = mirroring.is_mirrored(self)
            x = self.width() - SWATCH if mirrored else 0
            swatch = QRect(x, (self.height() - SWATCH) // 2, SWATCH, SWATCH)
            painter.fillRect(swatch, due_ground(tokens.panel))
            painter.setPen(QPen(tokens.line, 1))
            painter.drawRect(swatch.adjusted(0, 0, -1, -1))
            painter.fillRect(QRect(swatch.right() - 1 if mirrored else x, swatch.y(), 2, SWATCH), due_edge())
            painter.setFont(theme.font(11))
            painter.setPen(tokens.ink2)
            mirroring.draw_start(painter, self.rect(), SWATCH + _GAP, 15, due_words.name(), mirrored=mirrored)
