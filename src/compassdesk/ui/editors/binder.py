"""Ties the fields of a form to the item on the desk: fills them, and saves what the user does.

A field has `value()`, `set_value(value)`, `problem()` and the signal `left`; one in which the user types also has
`textEdited` or `typed`. Only signals that the user causes are used, so that filling a form never writes.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from compassdesk.domain.errors import PlanError
from compassdesk.domain.patch import Patch, Rows
from compassdesk.domain.plan import Item
from compassdesk.texts import words
from compassdesk.ui.desk import Desk
from compassdesk.ui.editors.draft import changed
from compassdesk.ui.forms import Row

SAVES_AFTER = 3000
"""Milliseconds after which typing is saved although the field has not been left."""
LIVE = frozenset(("starts_at", "minutes", "petal"))
"""Fields whose effect on the week is shown while they are being typed in."""


@dataclass
class _Bound:
    field: Any
    read: Callable[[Item], Any]
    row: Row | None
    typed: bool = False
    visit: int = 0


class Binder(QObject):
    """Holds the fields of one editor. `item` is the row as last read."""

    saved = Signal(str)
    """The name of a field that was written."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._bound: dict[str, _Bound] = {}
        self.item: Item | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SAVES_AFTER)
        self._timer.timeout.connect(self._save_typed)

    def bind(self, name: str, field: Any, *, row: Row | None = None, read: Callable[[Item], Any] | None = None) -> None:
        """Tie a field to one of the item's fields; binding a name again replaces its field."""
        bound = _Bound(field, read or (lambda item: getattr(item, name)), row)
        self._bound[name] = bound
        field.left.connect(lambda: self._left(name, bound))
        typed = getattr(field, "typed", None) or getattr(field, "textEdited", None)
        if typed is not None:
            typed.connect(lambda *_: self._typing(name, bound))
        if self.item is not None:
            field.set_value(bound.read(self.item))

    def unbind(self, name: str) -> None:
        """Forget a field whose widget goes."""
        self._bound.pop(name, None)

    def field(self, name: str) -> Any:
        """The field bound to a name; None when there is none yet."""
        bound = self._bound.get(name)
        return bound.field if bound is not None else None

    # --- filling ---------------------------------------------------------------------------------------------------

    def fill(self, item: Item) -> None:
        """Show a row. Of another item everything is filled; of the same one what differs, save what is being typed."""
        other = self.item is None or self.item.id != item.id
        self.item = item
        for bound in self._bound.values():
            if other:
                bound.typed = False
                bound.visit += 1
                if bound.row is not None:
                    bound.row.set_error("")
            value = bound.read(item)
            if not bound.typed and (other or bound.field.value() != value):
                bound.field.set_value(value)

    # --- saving ----------------------------------------------------------------------------------------------------

    def _typing(self, name: str, bound: _Bound) -> None:
        if self._bound.get(name) is not bound:
            return
        bound.typed = True
        if not self._timer.isActive():
            self._timer.start()
        if name in LIVE and self.item is not None and not bound.field.problem():
            outcome = changed(self.item, name, bound.field.value(), self._desk.plan)
            patch = Patch(items=(outcome,), base=Rows(items=(self.item,)))
            self._desk.preview(patch if outcome != self.item else None)

    def _left(self, name: str, bound: _Bound) -> None:
        if self._bound.get(name) is bound:
            self._save(name, bound)
            bound.visit += 1

    def _save_typed(self) -> None:
        for name, bound in tuple(self._bound.items()):
            if bound.typed:
                self._save(name, bound)

    def flush(self) -> None:
        """Save what was typed and not yet saved; a value that cannot be right is left out."""
        self._timer.stop()
        self._save_typed()

    def _save(self, name: str, bound: _Bound) -> None:
        held = self.item
        if held is None or self._desk.file is None or self._desk.file.read_only:
            return
        problem = bound.field.problem()
        if bound.row is not None:
            bound.row.set_error(problem)
        if problem:
            self._desk.preview(None)
            return
        # The row may have changed since this form was filled; only this one field is the user's.
        item = self._desk.item(held.id)
        if item is None:
            return
        outcome = changed(item, name, bound.field.value(), self._desk.plan)
        bound.typed = False
        if outcome == item:
            self._desk.preview(None)
            return
        key = f"{item.id}:{name}:{bound.visit}"
        try:
            patch = Patch(items=(outcome,), base=Rows(items=(item,)))
            self._desk.change(step_name(name), patch, merge_key=key)
        except PlanError:
            bound.typed = True  # what was typed stays in the field; who called shows the error
            raise
        self.saved.emit(name)

    def set_enabled(self, *, enabled: bool) -> None:
        """Let all fields show their values without taking input, as for a file that is read-only."""
        for bound in self._bound.values():
            widget = bound.field
            if hasattr(widget, "setReadOnly"):
                widget.setReadOnly(not enabled)
            elif isinstance(widget, QWidget):
                widget.setEnabled(enabled)


def step_name(field: str) -> str:
    """The name of the undo step for a change of one field."""
    from PySide6.QtCore import QCoreApplication

    plain = {"text": "body", "time": "starts_at"}.get(field.partition(":")[0], field)
    return QCoreApplication.translate("Editor", "Change: {field}").replace("{field}", words.field(plain))
