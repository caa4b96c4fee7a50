"""The four large petals that a guess is confirmed or changed with."""

from PySide6.QtCore import QCoreApplication, QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton

from compassdesk.domain.vocabulary import Petal
from compassdesk.rendering.look import icons, theme
from compassdesk.texts import words

translate = QCoreApplication.translate


class PetalToConfirm(QAbstractButton):
    """A large petal: glyph, word and letter; the guessed one is marked in words as well as in colour."""

    def __init__(self, petal: Petal) -> None:
        super().__init__()
        self.petal = petal
        self._guessed = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setText(words.petal(petal))
        self.setAccessibleName(words.petal(petal))
        self.setMinimumSize(118, 104)

    def set_guessed(self, *, guessed: bool) -> None:
        self._guessed = guessed
        self.setAccessibleDescription(translate("Petals", "the guess") if guessed else "")
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(124, 104)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        tokens = theme.current()
        colour: QColor = tokens.petal[self.petal]
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            marked = self._guessed or self.underMouse() or self.isDown()
            painter.setBrush(tokens.petal_tint[self.petal] if marked else tokens.panel)
            edge = 2.5 if self.hasFocus() else 1.0
            painter.setPen(QPen(colour if self.hasFocus() or self._guessed else tokens.line, edge))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5), 9, 9)
            middle = self.width() / 2
            icons.glyph(painter, self.petal, QRectF(middle - 15, 12, 30, 30), colour)
            painter.setPen(colour)
            painter.setFont(theme.font(14, bold=True))
            painter.drawText(QRectF(0, 46, self.width(), 22), Qt.AlignmentFlag.AlignCenter, self.text())
            painter.setPen(tokens.ink2)
            painter.setFont(theme.font(12))
            letter = translate("Petals", "key {letter}").replace("{letter}", self.text()[:1].upper())
            below = translate("Petals", "the guess · Enter") if self._guessed else letter
            painter.drawText(QRectF(0, 70, self.width(), 20), Qt.AlignmentFlag.AlignCenter, below)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange:
            self.update()
        super().changeEvent(event)
