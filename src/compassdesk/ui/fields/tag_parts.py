"""What a field of tags is made of: a chip for each value, and the line in which another is typed."""

from PySide6.QtCore import QCoreApplication, QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetrics, QInputMethodEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QLineEdit,
    QSizePolicy,
    QWidget,
)

from compassdesk.rendering.look import icons, theme
from compassdesk.ui.widgets.escape_key import kept_from_window
from compassdesk.ui.widgets.once import acts_once
from compassdesk.ui.widgets.own_keys import give_keys

translate = QCoreApplication.translate


class Chip(QAbstractButton):
    """One value; a click, Delete or Backspace takes it away."""

    removed = Signal()

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(text)
        self.setAccessibleName(translate("TagField", "{value}, remove").replace("{value}", text))
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.clicked.connect(self.removed)
        give_keys(self, {"Del": self.removed.emit, "Backspace": self.removed.emit})  # of the window it is the item's
        acts_once(self)  # what stands behind it moves up under the mouse

    def sizeHint(self) -> QSize:
        cross = 16 if self.isEnabled() else 0
        return QSize(QFontMetrics(theme.font(12)).horizontalAdvance(self.text()) + 16 + cross, 24)

    def minimumSizeHint(self) -> QSize:
        return QSize(44, 24)

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = theme.current()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(tokens.accent, 1.5) if self.hasFocus() or self.underMouse() else Qt.PenStyle.NoPen)
            painter.setBrush(tokens.accent_bg)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
            room = self.rect().adjusted(8, 0, -22 if self.isEnabled() else -8, 0)
            painter.setFont(theme.font(12))
            painter.setPen(tokens.accent)
            shown = painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width() + 2)
            painter.drawText(room.adjusted(0, 0, 3, 0), Qt.AlignmentFlag.AlignVCenter, shown)
            if self.isEnabled():
                icons.glyph(
                    painter, "close", QRectF(self.width() - 19, self.height() / 2 - 6, 12, 12), tokens.accent, 2.2
                )
            del event


class TagLine(QLineEdit):
    """Where a free value is typed; Enter or a comma makes a chip of it."""

    entered = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.preedit = ""
        """What an input method is composing."""

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        self.preedit = event.preeditString()
        super().inputMethodEvent(event)

    def event(self, event: QEvent) -> bool:
        """Escape is for what is half typed here, then for its suggestions, and only then for who stands around."""
        return (self._busy() and kept_from_window(event)) or super().event(event)

    def _busy(self) -> bool:
        return bool(self.text()) or self.suggesting()

    def suggesting(self) -> bool:
        """Whether the suggestions are in sight."""
        popup = self._suggestions()
        return popup is not None and popup.isVisible()

    def _suggestions(self) -> QAbstractItemView | None:
        completer = self.completer()
        return completer.popup() if completer is not None else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Comma} and self.text().strip():
            self.entered.emit()
            return
        if event.key() == Qt.Key.Key_Escape and self._busy():
            popup = self._suggestions()
            if popup is not None and popup.isVisible():
                popup.hide()
            else:
                self.clear()
            return
        super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        if (popup := self._suggestions()) is not None:
            popup.setAccessibleName(self.accessibleName())
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason and self.text().strip():
            self.entered.emit()
