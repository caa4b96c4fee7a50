"""Brings a widget into sight in what scrolls around it."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QScrollArea, QWidget

MARGIN = 24
"""Pixels that stay between it and the edge."""


def scroll_to(widget: QWidget) -> None:
    """Scroll to a widget, once what was just unfolded has its place."""

    def show() -> None:
        area = widget.parentWidget()
        while area is not None and not isinstance(area, QScrollArea):
            area = area.parentWidget()
        if area is not None:
            area.ensureWidgetVisible(widget, 0, MARGIN)

    QTimer.singleShot(0, widget, show)
