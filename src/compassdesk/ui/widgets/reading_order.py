"""The order in which Tab goes through a column: the order in which it is read, however late a part of it was made."""

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QWidget


def in_reading_order(root: QWidget) -> None:
    """Let Tab follow the layouts below `root`, from top to bottom."""
    stops = [one for one in _below(root.layout()) if one.focusPolicy() & Qt.FocusPolicy.TabFocus]
    for one, after in pairwise(stops):
        QWidget.setTabOrder(one, after)


def _below(layout: QLayout | None) -> Iterator[QWidget]:
    for at in range(layout.count() if layout is not None else 0):
        entry = layout.itemAt(at) if layout is not None else None
        widget, inner = (entry.widget(), entry.layout()) if entry is not None else (None, None)
        if widget is not None:
            yield widget
            yield from _below(widget.layout())
        elif inner is not None:
            yield from _below(inner)
