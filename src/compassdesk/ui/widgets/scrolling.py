"""Columns that scroll up and down, and scrolling what is around a widget: to the widget, or to where it begins."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QAbstractButton, QFrame, QScrollArea, QWidget

MARGIN = 24
"""Pixels that stay between it and the edge."""


def scrolls_down(area: QScrollArea) -> None:
    """Let an area scroll up and down only, bare, with what stands in it as wide as the area."""
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.viewport().setAutoFillBackground(False)


def scroll_to(widget: QWidget) -> None:
    """Scroll to a widget, once what was just unfolded has its place."""

    def show() -> None:
        area = _area_around(widget)
        if area is not None:
            area.ensureWidgetVisible(widget, 0, MARGIN)

    QTimer.singleShot(0, widget, show)


def scroll_to_unfolded(head: QAbstractButton, inside: QWidget) -> None:
    """Scroll to what a press on its head unfolded, as far as the head stays in sight; folding scrolls nothing."""

    def show() -> None:
        area = _area_around(head)
        if area is not None:
            area.ensureWidgetVisible(inside, 0, MARGIN)
            area.ensureWidgetVisible(head, 0, 0)

    if head.isChecked():
        QTimer.singleShot(0, head, show)


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
