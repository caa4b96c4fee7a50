"""Keys that belong to a widget while it has the keyboard, whatever the window does with them elsewhere.

A shortcut of the widget would not do: Qt takes two shortcuts for one key as ambiguous, and does neither.
"""

from collections.abc import Callable, Mapping
from typing import cast

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget


def give_keys(widget: QWidget, calls: Mapping[str, Callable[[], object]], *, repeating: bool = False) -> None:
    """From now on these keys (in portable text) do this while the widget has the keyboard; again and again when held,
    if `repeating`.
    """
    own = {QKeySequence(keys): call for keys, call in calls.items()}
    widget.installEventFilter(_Keys(widget, own, repeating=repeating))


def keys_pressed(event: QKeyEvent) -> QKeySequence:
    """The keys of an event as shortcuts have them; those of the number pad are as the others."""
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    return QKeySequence(event.key() | modifiers.value)


class _Keys(QObject):
    def __init__(self, widget: QWidget, calls: Mapping[QKeySequence, Callable[[], object]], *, repeating: bool) -> None:
        super().__init__(widget)
        self._calls, self._repeating = calls, repeating

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() not in {QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress}:
            return super().eventFilter(watched, event)
        pressed = cast("QKeyEvent", event)
        keys = keys_pressed(pressed)
        call = next((call for own, call in self._calls.items() if own == keys), None)
        if call is None:
            return super().eventFilter(watched, event)
        event.accept()
        if event.type() == QEvent.Type.KeyPress and (self._repeating or not pressed.isAutoRepeat()):
            call()
        return True
