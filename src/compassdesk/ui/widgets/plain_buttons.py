"""Painted buttons without a frame: an icon, a word with a menu under it, and the "+ Add" behind a row of chips."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QMenu, QSizePolicy, QWidget

from compassdesk.rendering.look import icons, theme
from compassdesk.ui.widgets.under_menu import goes_out_after


def _paint_ground(button: QAbstractButton, painter: QPainter) -> None:
    """What shows focus and mouse behind a button without a frame."""
    tokens = theme.current()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    focus = button.hasFocus()
    if focus or button.underMouse() or button.isDown():
        painter.setPen(QPen(tokens.accent, 2) if focus else Qt.PenStyle.NoPen)
        painter.setBrush(tokens.line2 if button.underMouse() or button.isDown() else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(button.rect()).adjusted(1, 1, -1, -1), 7, 7)


class IconButton(QAbstractButton):
    """An icon alone; `words` is its name and its tooltip."""

    def __init__(self, icon: str, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = icon
        self.setAccessibleName(words)
        self.setToolTip(words)
        self.setFixedSize(28, 28)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            _paint_ground(self, painter)
            colour = theme.current().ink2 if self.isEnabled() else theme.current().field_line
            icons.glyph(painter, self._icon, QRectF(6, 6, 16, 16), colour, 1.9)
            del event


def _opens_downwards(button: QAbstractButton, event: QKeyEvent) -> bool:
    """Whether the key was Down, which opens a menu as it opens a list: Qt would bring the keyboard somewhere else."""
    if event.key() != Qt.Key.Key_Down or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
        return False
    button.click()
    return True


class MenuWord(QAbstractButton):
    """A word with a small arrow; pressing it opens its menu. Too long a word ends in "…"."""

    def __init__(self, menu: QMenu, *, pixels: int = 13, bold: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.menu = menu
        menu.setParent(self, menu.windowFlags())  # it goes with the word
        self._pixels, self._bold = pixels, bold
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.clicked.connect(self._open)
        goes_out_after(menu, self)

    def _face(self) -> QFont:
        return theme.font(self._pixels, bold=self._bold)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not _opens_downwards(self, event):
            super().keyPressEvent(event)

    def _open(self) -> None:
        self.menu.popup(self.mapToGlobal(self.rect().bottomLeft()))

    def sizeHint(self) -> QSize:
        return QSize(QFontMetrics(self._face()).horizontalAdvance(self.text()) + 32, 28)

    def minimumSizeHint(self) -> QSize:
        return QSize(64, 28)

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = theme.current()
        with QPainter(self) as painter:
            _paint_ground(self, painter)
            painter.setFont(self._face())
            painter.setPen((tokens.ink if self._bold else tokens.ink2) if self.isEnabled() else tokens.ink3)
            inset = 2 if self._bold else 6  # a heading stands in line with the fields under it
            room = self.width() - 24 - inset
            shown = painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room + 2)
            painter.drawText(inset, 0, room + 4, self.height(), Qt.AlignmentFlag.AlignVCenter, shown)
            at = inset + painter.fontMetrics().horizontalAdvance(shown) + 5
            if self.isEnabled():
                icons.glyph(painter, "down", QRectF(at, self.height() / 2 - 6, 13, 13), tokens.ink3, 2.2)
            del event


class AddChip(QAbstractButton):
    """A dashed chip that adds another one."""

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(words)
        self.setAccessibleName(words)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def sizeHint(self) -> QSize:
        return QSize(QFontMetrics(theme.font(12)).horizontalAdvance(self.text()) + 34, 24)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not _opens_downwards(self, event):
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = theme.current()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            pen = QPen(tokens.accent if self.hasFocus() else tokens.ink3, 2 if self.hasFocus() else 1)
            pen.setStyle(Qt.PenStyle.SolidLine if self.hasFocus() else Qt.PenStyle.DashLine)
            painter.setPen(pen)
            painter.setBrush(tokens.line2 if self.underMouse() else Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
            colour = tokens.ink2 if self.isEnabled() else tokens.ink3
            icons.glyph(painter, "plus", QRectF(7, self.height() / 2 - 6, 12, 12), colour, 2.2)
            painter.setFont(theme.font(12))
            painter.setPen(colour)
            painter.drawText(self.rect().adjusted(23, 0, -4, 0), Qt.AlignmentFlag.AlignVCenter, self.text())
            del event
