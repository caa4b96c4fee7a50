"""Fields beside each other, as many in a line as there is room for."""

from collections.abc import Sequence

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget


class FieldsAcross(QWidget):
    """At most `most` in a line, each at least `least` pixels wide where the line has that many."""

    def __init__(self, most: int, least: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._most, self._least, self._across = most, least, 0
        self._rows: tuple[QWidget, ...] = ()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(8)

    def put(self, rows: Sequence[QWidget]) -> None:
        """Show these, in place of those of before, which go."""
        for row in self._rows:
            self._grid.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows, self._across = tuple(rows), 0
        self._arrange()

    def _arrange(self) -> None:
        across = min(max(1, self.width() // self._least), self._most)
        if across == self._across:
            return
        self._across = across
        for place, row in enumerate(self._rows):
            self._grid.addWidget(row, place // across, place % across)
        for place in range(self._most):
            self._grid.setColumnStretch(place, 1 if place < across else 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()
