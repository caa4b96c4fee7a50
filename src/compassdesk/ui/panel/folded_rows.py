"""A quiet line that says how many, and opens to the rows themselves."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from compassdesk.ui.panel.finding_line import LEFT, FindingLine
from compassdesk.ui.widgets.scrolling import scroll_to_unfolded


class FoldedRows(QWidget):
    """Folded until it is pressed, hidden until it has rows. Subclasses fill `rows` and say what the `button` says."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        self.button = FindingLine(self)
        column.addWidget(self.button)
        self._body = QWidget()
        self.button.toggled.connect(self._body.setVisible)
        self.button.clicked.connect(lambda: scroll_to_unfolded(self.button, self._body))
        self.rows = QVBoxLayout(self._body)
        self.rows.setContentsMargins(LEFT, 0, 0, 4)
        self.rows.setSpacing(6)
        self._body.hide()
        column.addWidget(self._body)
        self.hide()
