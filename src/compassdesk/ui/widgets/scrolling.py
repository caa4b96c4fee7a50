"""Scrolls what is around a widget: to the widget, or to where it begins."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QScrollArea, QWidget

MARGIN = 24
"""Pixels that stay between it and the edge."""


def scroll_to(widget: QWidget) -> None:
    """Scroll to a widget, once what was just unfolded has its place."""

    def show() -> None:
        area = _area_around(widget)
        if area is not None:
            area.ensureWidgetVisible(widget, 0, MARGIN)

    QTimer.singleShot(0, widget, show)


def to_the_top(widget: QWidget) -> None:
    """Begin anew, because what scrolls shows something else from now on."""
    area = _area_around(widget)
    if area is not None:
        area.verticalScrollBar().setValue(0)


def _area_around(widget: QWidget) -> QScrollArea | None:
    area = widget.parentWidget()
    while area is not None and not isinstance(area, QScrollArea):
        area = area.parentWidget()
    return area
