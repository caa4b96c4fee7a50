"""A quiet line that says how many, and opens to the rows themselves."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton, QVBoxLayout, QWidget

from compassdesk.rendering.look import icons
from compassdesk.ui.widgets.fold_accessible import says_whether_open


class FoldedRows(QWidget):
    """Folded until it is pressed, and hidden until it has rows. Subclasses fill `rows` and name the `button`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        self.button = QToolButton()
        self.button.setCheckable(True)
        says_whether_open(self.button)
        self.button.setProperty("kind", "quiet")
        self.button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.button.setIcon(icons.icon("right"))
        self.button.clicked.connect(self._toggle)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        self._body = QWidget()
        self.rows = QVBoxLayout(self._body)
        self.rows.setContentsMargins(11, 0, 0, 4)
        self.rows.setSpacing(6)
        self._body.hide()
        column.addWidget(self._body)
        self.hide()

    def _toggle(self) -> None:
        self.button.setIcon(icons.icon("down" if self.button.isChecked() else "right"))
        self._body.setVisible(self.button.isChecked())
