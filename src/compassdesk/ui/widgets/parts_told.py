"""Telling assistive technology that parts of a painted widget came, went or are called otherwise: once for a change."""

from collections.abc import Callable, Hashable, Mapping

from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QWidget

from compassdesk.ui.widgets.painted_parts import parts_changed, parts_of


class PartsTold:
    """What was last told of the parts of `widget`; nothing is worked out while nobody listens, or it is `held`.

    With `named` it is told too that one is called otherwise: for widgets of few parts, which are all put into words.
    """

    def __init__(self, widget: QWidget, *, named: bool = False, held: Callable[[], bool] = lambda: False) -> None:
        self._widget, self._named, self._held = widget, named, held
        self._told: Mapping[Hashable, str] | None = None

    def look(self) -> None:
        """Something may have changed."""
        if not QAccessible.isActive() or self._held():
            return
        parts = parts_of(self._widget)
        if parts is None:
            return
        now = {key: parts.words(key) if self._named else "" for key in parts.all()}
        before, self._told = self._told, now
        if before is None:
            return
        if list(before) != list(now):
            parts_changed(self._widget)
            return
        for at, (key, words) in enumerate(now.items()):
            if words != before[key]:
                event = QAccessibleEvent(self._widget, QAccessible.Event.NameChanged)
                event.setChild(at)
                QAccessible.updateAccessibility(event)
