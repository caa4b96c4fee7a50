"""A finding on one line: its mark, its sentence, an arrow; pressing it opens what is behind it, in place."""

from typing import Literal

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from compassdesk.domain.vocabulary import Severity
from compassdesk.rendering.look import icons, theme
from compassdesk.texts import words
from compassdesk.ui.widgets.fold_accessible import says_whether_open
from compassdesk.ui.widgets.layout import height_follows_width

LEFT, RIGHT, ABOVE = 23, 22, 7
_WRAPPED = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)


class FindingLine(QAbstractButton):
    """Checked while it is open."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._severity: Severity | Literal["ok"] = "note"
        self._heights: dict[int, int] = {}
        self.setCheckable(True)
        says_whether_open(self)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        height_follows_width(self, QSizePolicy.Policy.Expanding)

    def show_line(self, severity: Severity | Literal["ok"], sentence: str) -> None:
        """Say this; the severity is said with it, for its colour alone says nothing."""
        if sentence != self.text():
            self.setText(sentence)
            self._heights.clear()
            self.updateGeometry()
        self._severity = severity
        self.setAccessibleName(f"{words.severity(severity)}: {sentence}" if severity != "ok" else sentence)
        self.update()

    def _box(self, width: int) -> QRect:
        metrics = QFontMetrics(theme.font(13))
        room = max(60, width - LEFT - RIGHT)
        return metrics.boundingRect(0, 0, room, 2000, _WRAPPED & ~int(Qt.AlignmentFlag.AlignVCenter), self.text())

    def sizeHint(self) -> QSize:
        return QSize(200, self.heightForWidth(260))

    def minimumSizeHint(self) -> QSize:
        return QSize(100, self.heightForWidth(max(100, self.width())))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        if width not in self._heights:
            self._heights[width] = max(30, self._box(width).height() + 2 * ABOVE)
        return self._heights[width]

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = theme.current()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            if self.underMouse() or self.isDown():
                painter.fillRect(self.rect(), tokens.shade)
            painter.fillRect(0, 0, self.width(), 1, tokens.line2)
            middle = self.height() / 2
            if self._severity == "ok":
                icons.glyph(painter, "check", QRectF(0, middle - 8, 16, 16), tokens.ink2, 2.0)
            else:
                colour, _ = theme.severity_colours(self._severity)
                icons.glyph(painter, self._severity, QRectF(0, middle - 8, 16, 16), colour, 1.9)
            painter.setFont(theme.font(13))
            painter.setPen(tokens.ink2 if self._severity in {"note", "ok"} else tokens.ink)
            painter.drawText(QRect(LEFT, 0, self.width() - LEFT - RIGHT, self.height()), _WRAPPED, self.text())
            arrow = QRectF(self.width() - 17, middle - 7, 14, 14)
            icons.glyph(painter, "down" if self.isChecked() else "right", arrow, tokens.ink3, 2.0)
            if self.hasFocus():
                painter.setPen(QPen(tokens.accent, 2))
                painter.drawRoundedRect(QRectF(self.rect()).adjusted(-0.0, 2, -1, -1), 5, 5)
            del event
