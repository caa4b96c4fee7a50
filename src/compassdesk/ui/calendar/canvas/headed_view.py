"""A canvas that scrolls below heads that do not."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from compassdesk.ui.look.dressing import restyle

SCROLL_BAR = 11
"""The width of the bar, which is always there, so that the heads and the canvas agree about their columns."""


class HeadedView(QWidget):
    """See the module. The keyboard is in the canvas."""

    def __init__(self, heads: Sequence[QWidget], canvas: QWidget) -> None:
        super().__init__()
        self.area = QScrollArea()
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setWidgetResizable(True)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setWidget(canvas)
        self.area.verticalScrollBar().rangeChanged.connect(self._show_bar)
        self._show_bar(0, 0)
        self.scrolled_canvas = canvas
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for head in heads:
            layout.addWidget(head)
        layout.addWidget(self.area, 1)

    def _show_bar(self, first: int, last: int) -> None:
        """The bar keeps its room, but is seen only where there is something to scroll."""
        restyle(self.area.verticalScrollBar(), idle=first == last)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Pass the keyboard on; for a proxy Tab would pass over the heads."""
        self.scrolled_canvas.setFocus(event.reason())


def area_of(canvas: QWidget) -> QScrollArea | None:
    """The area a canvas scrolls in."""
    viewport = canvas.parentWidget()
    area = viewport.parentWidget() if viewport is not None else None
    return area if isinstance(area, QScrollArea) else None
