"""A folded part of a form: a row with its name and, at the right, a summary of what is inside."""

from collections.abc import Callable

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from compassdesk.rendering.look import icons, theme


class FoldHeader(QAbstractButton):
    """The row that opens and closes; its summary ends in "…" where the room is small."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._summary = ""
        self.setText(title)
        self.setAccessibleName(title)
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def set_summary(self, summary: str) -> None:
        self._summary = summary
        self.setAccessibleDescription(summary)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(200, 37)

    def minimumSizeHint(self) -> QSize:
        return QSize(100, 37)

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = theme.current()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.fillRect(0, 0, self.width(), 1, tokens.line)
            if self.hasFocus():
                painter.setPen(QPen(tokens.accent, 2))
                painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 3, -1, -2), 6, 6)
            elif self.underMouse():
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(tokens.shade)
                painter.drawRoundedRect(QRectF(self.rect()).adjusted(0, 3, 0, -2), 6, 6)
            inner = self.rect().adjusted(4, 1, -22, 0)
            font = theme.font(13, bold=True)
            painter.setFont(font)
            painter.setPen(tokens.ink)
            painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter, self.text())
            taken = painter.fontMetrics().horizontalAdvance(self.text()) + 14
            if not self.isChecked():
                painter.setFont(theme.font(12))
                painter.setPen(tokens.ink3)
                room = inner.adjusted(taken, 0, 0, 0)
                shown = painter.fontMetrics().elidedText(self._summary, Qt.TextElideMode.ElideRight, room.width())
                painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, shown)
            arrow = QRectF(self.width() - 19, self.height() / 2 - 7, 15, 15)
            icons.glyph(painter, "down" if self.isChecked() else "right", arrow, tokens.ink3, 2.0)
            del event


class Fold(QWidget):
    """`build` makes the inside the first time it is opened."""

    def __init__(self, title: str, build: Callable[[], QWidget], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._build = build
        self.content: QWidget | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self.header = FoldHeader(title)
        self.header.toggled.connect(self._show)
        self._column.addWidget(self.header)

    def _show(self, opened: bool) -> None:
        if opened and self.content is None:
            self.content = self._build()
            self._column.addWidget(self.content)
        if self.content is not None:
            self.content.setVisible(opened)

    def open(self) -> QWidget:
        """Unfold; gives the inside."""
        self.header.setChecked(True)
        if self.content is None:
            raise RuntimeError("an open fold has an inside")
        return self.content
