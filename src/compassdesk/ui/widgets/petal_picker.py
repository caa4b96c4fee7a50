"""Four tiles with glyph and word, of which one is chosen."""

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from compassdesk.domain.vocabulary import PETALS, Petal
from compassdesk.rendering.look import icons, theme
from compassdesk.texts import help as help_texts
from compassdesk.texts import words
from compassdesk.ui.widgets.arrow_steps import step_of


class PetalButton(QAbstractButton):
    """One petal as a tile; chosen it takes the petal's colours."""

    def __init__(self, petal: Petal, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.petal = petal
        self.guessed = False
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setText(words.petal(petal))
        self.setAccessibleName(words.petal(petal))
        self.setAccessibleDescription(help_texts.petal(petal))
        self.setToolTip(help_texts.petal(petal))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def sizeHint(self) -> QSize:
        return QSize(max(56, QFontMetrics(theme.font(11, bold=True)).horizontalAdvance(self.text()) + 10), 46)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = theme.current()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            chosen = self.isChecked()
            colour = tokens.petal[self.petal] if chosen else tokens.ink2 if self.isEnabled() else tokens.ink3
            outline = tokens.accent if self.hasFocus() else colour if chosen or self.underMouse() else tokens.line
            width = 2.0 if self.hasFocus() else 1.0
            pen = QPen(outline, width)
            if chosen and self.guessed:
                pen.setStyle(Qt.PenStyle.DashLine)
            painter.setPen(pen)
            painter.setBrush(tokens.petal_tint[self.petal] if chosen else tokens.panel)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 8, 8)
            side = 18.0
            icons.glyph(painter, self.petal, QRectF((self.width() - side) / 2, 6, side, side), colour, 1.9)
            painter.setFont(theme.font(11, bold=chosen))
            painter.setPen(colour)
            text = f"{self.text()}?" if chosen and self.guessed else self.text()
            painter.drawText(self.rect().adjusted(2, 25, -2, -3), Qt.AlignmentFlag.AlignCenter, text)
            del event


class PetalPicker(QWidget):
    """Its value is a petal, or None while none is chosen, as for several items that differ."""

    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        self.buttons = {petal: PetalButton(petal, self) for petal in PETALS}
        for button in self.buttons.values():
            row.addWidget(button)
            button.clicked.connect(lambda _checked: self.left.emit())
            button.installEventFilter(self)

    def value(self) -> Petal | None:
        return next((petal for petal, button in self.buttons.items() if button.isChecked()), None)

    def set_value(self, petal: Petal | None, *, guessed: bool = False) -> None:
        """Show a petal as chosen; one that is a guess is outlined with dashes."""
        for name, button in self.buttons.items():
            button.setAutoExclusive(False)
            button.setChecked(name == petal)
            button.guessed = guessed
            button.setAutoExclusive(True)
            button.update()
        focus = self.buttons[petal or "listen"]
        for button in self.buttons.values():
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if button is focus else Qt.FocusPolicy.ClickFocus)
        self.setFocusProxy(focus)

    def problem(self) -> str:
        return ""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The arrow keys choose, as in a group of radio buttons."""
        step = step_of(event, self) if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress else 0
        if step and isinstance(watched, PetalButton):
            target = self.buttons[PETALS[(PETALS.index(watched.petal) + step) % len(PETALS)]]
            target.setFocus(Qt.FocusReason.TabFocusReason)
            target.click()
            return True
        return super().eventFilter(watched, event)
