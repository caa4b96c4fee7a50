"""A change in the air: somebody holds it or is shown it, and the plan is painted and judged as it would be with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from compassdesk.domain.patch import Patch, applied
from compassdesk.domain.plan import Plan
from compassdesk.domain.week import Week

if TYPE_CHECKING:
    from compassdesk.services.finding_life import Judgement
    from compassdesk.ui.desk.desk import Desk


class InTheAir(QObject):
    """Belongs to the desk, which tells of its coming and going."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self._owner: QWidget | None = None
        self.patch: Patch | None = None
        self.plan: Plan | None = None
        """The visible range as it would be."""
        self.outlook: Judgement | None = None
        """What the checks would say."""

    def show(self, patch: Patch | None, owner: QWidget, judgement: Judgement | None) -> None:
        """See `Desk.preview`; `judgement` is what the checks say as it is."""
        if patch is None or not owner.isVisible():  # a field may tell of itself when its form has just gone
            if owner is self._owner:
                self.end()
            return
        if patch == self.patch:
            return
        if owner is not self._owner:
            self.end()
            self._owner = owner
            owner.installEventFilter(self)
        desk = self._desk
        self.patch = patch
        self.plan = self._in_range(applied(desk.plan, patch))
        if judgement is not None:
            from compassdesk.services import finding_life

            touched = {item.id for item in patch.items}
            starts = [item.starts_at for item in (*patch.items, *desk.plan.items) if item.id in touched]
            weeks = {Week.of(start.date()) for start in starts if start is not None} | {desk.week}
            self.outlook = finding_life.would_be(judgement, patch, weeks)
        desk.preview_changed.emit()

    def end(self) -> None:
        """What is shown is what is in the file again."""
        if self.drop():
            self._desk.preview_changed.emit()

    def drop(self) -> bool:
        """End it for who tells of that otherwise; whether there was a change in the air."""
        if self._owner is not None and isValid(self._owner):
            self._owner.removeEventFilter(self)
        was = self.patch is not None
        self._owner = self.patch = self.plan = self.outlook = None
        return was

    def _in_range(self, plan: Plan) -> Plan:
        desk = self._desk
        inside = tuple(
            item
            for item in plan.items
            if item.starts_at is not None and desk.first <= item.starts_at.date() <= desk.last
        )
        return replace(plan, items=inside)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Hide and watched is self._owner:
            self.end()
        return super().eventFilter(watched, event)
