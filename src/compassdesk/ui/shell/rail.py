"""The rail at the left edge: which page the window shows. Icons with words, one of them on."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QToolButton, QVBoxLayout, QWidget

from compassdesk.ui.shell.actions import follow
from compassdesk.ui.widgets.one_of import OneOf


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
        self.buttons: dict[str, QToolButton] = {}
        for page, action in pages:
            if page == pages[-1][0]:
                layout.addStretch(1)
            layout.addWidget(self._button(page, action))

    def _button(self, page: str, action: QAction) -> QToolButton:
        button = QToolButton(self)
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

    def mark(self, page: str) -> None:
        """Show which page is on; none for a page that has no button."""
        self._group.setExclusive(False)
        for name, button in self.buttons.items():
            button.setChecked(name == page)
        self._group.setExclusive(True)
