"""Columns on the 4 px grid, the line between them, how to empty one or fill several at once; heights that follow."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtWidgets import QFrame, QLayout, QSizePolicy, QVBoxLayout, QWidget

QWIDGETSIZE_MAX = 16_777_215
"""The most pixels that Qt lets a widget have, which is its "no limit"; the name is not exported to Python."""


def line() -> QFrame:
    """A thin horizontal line."""
    made = QFrame()
    made.setProperty("kind", "line")
    return made


def column(
    parent: QWidget | None = None, *, margins: tuple[int, int, int, int] = (0, 0, 0, 0), gap: int = 8
) -> QVBoxLayout:
    """A vertical layout on the 4 px grid."""
    made = QVBoxLayout(parent) if parent is not None else QVBoxLayout()
    made.setContentsMargins(*margins)
    made.setSpacing(gap)
    return made


def height_follows_width(widget: QWidget, across: QSizePolicy.Policy = QSizePolicy.Policy.Preferred) -> None:
    """Let a widget be as tall as its words are at the width it gets, neither squeezed nor stretched."""
    policy = QSizePolicy(across, QSizePolicy.Policy.Minimum)
    policy.setHeightForWidth(True)
    widget.setSizePolicy(policy)


def clear(layout: QLayout) -> None:
    """Take everything out of a layout; widgets in it go once the event that caused this is over."""
    while (entry := layout.takeAt(0)) is not None:
        widget, inner = entry.widget(), entry.layout()
        if widget is not None:
            widget.hide()
            widget.setParent(None)
            widget.deleteLater()
        elif inner is not None:
            clear(inner)


@contextmanager
def laid_out_once(*layouts: QLayout) -> Iterator[None]:
    """Whatever appears in the block is laid out behind it: Qt would lay all of it out for each widget that appears."""
    halted = [layout for layout in layouts if layout.isEnabled()]
    for layout in halted:
        layout.setEnabled(False)
    try:
        yield
    finally:
        for layout in halted:
            layout.setEnabled(True)
            layout.invalidate()
        for layout in halted:
            layout.activate()
