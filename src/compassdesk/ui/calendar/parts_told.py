"""Telling assistive technology that chips came or went: once for a change, and nothing of what is only held."""

from collections.abc import Hashable, Iterable

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget

from compassdesk.ui.desk.session import Session
from compassdesk.ui.widgets.painted_parts import parts_changed


class PartsTold:
    """What was last told of a painted widget."""

    def __init__(self, widget: QWidget, session: Session) -> None:
        self._widget, self._session = widget, session
        self._told: tuple[Hashable, ...] | None = None

    def look(self, parts: Iterable[Hashable]) -> None:
        """These are its parts now, in order; each by what stays as long as it is there."""
        if not QAccessible.isActive() or self._session.air.plan is not None:
            return
        now = tuple(parts)
        if self._told is not None and now != self._told:
            parts_changed(self._widget)
        self._told = now
