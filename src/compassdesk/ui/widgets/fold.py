"""A folded part of a form: a row with its name and, at the right, a summary of what is inside."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from compassdesk.rendering.look import icons, theme
from compassdesk.ui.widgets.fold_accessible import says_whether_open
from compassdesk.ui.widgets.reading_order import in_reading_order
from compassdesk.ui.widgets.scrolling import scroll_to_unfolded


class FoldHeader(QAbstractButton):
    """The row that opens and closes; its summary ends in "…" where the room is small."""

    def __init__(self, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._title = self._summary = ""
        self.set_title(title)
        self.setCheckable(True)
        says_whether_open(self)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def set_title(self, title: str) -> None:
        self._title = title
        self.setText(title.replace("&", "&&"))
        self.setAccessibleName(title)

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
            title = painter.fontMetrics().elidedText(self._title, Qt.TextElideMode.ElideRight, inner.width())
            painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter, title)
            taken = painter.fontMetrics().horizontalAdvance(title) + 14
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
    """What stands `inside` goes into `rows`: at once, or by `build` when it is opened for the first time."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._built = False
        self.whole = column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.header = FoldHeader(title, self)
        self.header.toggled.connect(self._show)
        column.addWidget(self.header)
        self.inside = QWidget(self)
        self.inside.hide()
        self.rows = QVBoxLayout(self.inside)
        self.rows.setContentsMargins(2, 4, 2, 12)
        self.rows.setSpacing(10)
        column.addWidget(self.inside)
        self.header.clicked.connect(lambda: scroll_to_unfolded(self.header, self.inside))

    def build(self) -> None:
        """Make what stands inside, for a fold that leaves it until then."""

    def _show(self, opened: bool) -> None:
        if opened and not self._built:
            self._built = True
            self.build()
            in_reading_order(self)
        self.inside.setVisible(opened)

    def open(self) -> None:
        """Unfold."""
        self.header.setChecked(True)
