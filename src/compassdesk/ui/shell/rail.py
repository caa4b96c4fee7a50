"""The rail at the left edge: which page the window shows. Icons with words, one of them on."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAction, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QToolButton, QVBoxLayout, QWidget

from compassdesk.rendering.look import theme
from compassdesk.ui.shell.actions import follow
from compassdesk.ui.widgets.one_of import OneOf

MOST = 99
"""From one more on a number says that there are more."""


class RailButton(QToolButton):
    """A page, perhaps with the number of things that wait there."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.number = 0

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self.number:
            return
        tokens, said = theme.current(), str(self.number) if self.number <= MOST else f"{MOST}+"
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setFont(theme.font(10, bold=True))
            wide = max(16.0, QFontMetricsF(painter.font()).horizontalAdvance(said) + 8)
            left = self.width() / 2 + 5
            if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
                left = self.width() - left - wide
            place = QRectF(left, 4, wide, 16)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tokens.accent)
            painter.drawRoundedRect(place, 8, 8)
            painter.setPen(tokens.on_accent)
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, said)


class Rail(QFrame):
    """One checkable button for each page action; the last stands at the foot."""

    chosen = Signal(str)

    def __init__(self, pages: tuple[tuple[str, QAction], ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("rail")
        self.setAccessibleName(self.tr("Pages"))
        self.setFixedWidth(78)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(6, 10, 6, 8)
        layout.setSpacing(4)
        self._group = OneOf(self, tabs=True)
        self.buttons: dict[str, RailButton] = {}
        for page, action in pages:
            if page == pages[-1][0]:
                layout.addStretch(1)
            layout.addWidget(self._button(page, action))

    def _button(self, page: str, action: QAction) -> RailButton:
        button = RailButton(self)
        button.setProperty("kind", "quiet")
        button.setProperty("place", "rail")
        button.setText(action.text())
        button.setIcon(action.icon())
        button.setIconSize(QSize(20, 20))
        button.setAccessibleName(action.text())
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        button.setFixedSize(66, 54)
        follow(button, action)
        button.clicked.connect(lambda: self.chosen.emit(page))
        self._group.add(button)
        self.buttons[page] = button
        return button

    def count(self, page: str, number: int) -> None:
        """Say on a page's button how many things wait there."""
        button = self.buttons[page]
        waiting = self.tr("%n thing(s) waiting", "", number)
        button.setAccessibleName(f"{button.text()}, {waiting}" if number else button.text())
        button.number = number
        button.update()

    def mark(self, page: str) -> None:
        """Show which page is on; none for a page that has no button."""
        self._group.setExclusive(False)
        for name, button in self.buttons.items():
            button.setChecked(name == page)
        self._group.setExclusive(True)
