"""A change in the air: somebody holds it or is shown it, and the plan is painted and judged as it would be with it."""

from collections.abc import Callable
from datetime import date

from msgspec.structs import replace
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from compassdesk.domain.patch import Patch, applied
from compassdesk.domain.plan import Plan
from compassdesk.domain.time_order import in_time_order


class InTheAir(QObject):
    """At most one change; `changed` is called when it came, moved or went."""

    def __init__(self, parent: QObject, changed: Callable[[], object]) -> None:
        super().__init__(parent)
        self._changed = changed
        self._owner: QWidget | None = None
        self.patch: Patch | None = None
        self.plan: Plan | None = None
        """The days of the plan as they would be, its items in time order."""
        self.proposed: frozenset[str] = frozenset()
        """The items that nobody holds and somebody is only shown: they look like a proposal."""

    def show(
        self, patch: Patch | None, owner: QWidget, plan: Plan, days: tuple[date, date], *, proposed: bool = False
    ) -> None:
        """See `Session.preview`; `plan` is what is in the file on `days`."""
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
        would_be = applied(plan, patch)
        first, last = days
        inside = (one for one in would_be.items if one.starts_at is not None and first <= one.starts_at.date() <= last)
        self.patch, self.plan = patch, replace(would_be, items=tuple(in_time_order(inside)))
        as_they_are = {item.id: item for item in plan.items} if proposed else {}
        self.proposed = frozenset(
            item.id for item in self.plan.items if proposed and as_they_are.get(item.id) is not item
        )
        self._changed()

    def end(self) -> None:
        """What is shown is what is in the file again."""
        if self.drop():
            self._changed()

    def drop(self) -> bool:
        """End it for who tells of that otherwise; whether there was a change in the air."""
        if self._owner is not None and isValid(self._owner):
            self._owner.removeEventFilter(self)
        was = self.patch is not None
        self._owner = self.patch = self.plan = None
        self.proposed = frozenset()
        return was

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Hide and watched is self._owner:
            self.end()
        return super().eventFilter(watched, event)
