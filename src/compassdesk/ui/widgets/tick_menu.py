"""A menu of things to tick: it stays open while a click or Space ticks one after the other; Enter closes it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QMenu


class TickMenu(QMenu):
    """What cannot be ticked in it closes it, as in any menu."""

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton or not _ticks(self.actionAt(event.position().toPoint())):
            super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() != Qt.Key.Key_Space or not _ticks(self.activeAction()):
            super().keyPressEvent(event)


def _ticks(action: QAction | None) -> bool:
    """Tick it, or take its tick away; whether it has one."""
    if action is None or not action.isCheckable() or not action.isEnabled():
        return False
    action.trigger()
    return True
