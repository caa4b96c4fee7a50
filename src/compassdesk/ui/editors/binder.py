"""Ties the fields of a form to the item on the desk: fills them, and saves what the user does.

Only signals that the user causes are used, and only what differs from what was filled in is written, so that neither
filling a form nor leaving a field changes anything.

Each field knows the row it was filled from, and what is typed in it is a change of that row: where the item was changed
elsewhere meanwhile, the two are merged, and what gave way is told. A value that cannot be kept is told when its field
is to show another item: kept beside that it would stand nowhere, and come back at a moment when nobody thinks of it.
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from compassdesk.domain.patch import Patch, Rows
from compassdesk.domain.plan import Item
from compassdesk.texts import words
from compassdesk.ui.desk.session import Session
from compassdesk.ui.desk.unwritten import of_item
from compassdesk.ui.editors.draft import changed, is_held
from compassdesk.ui.fields.being_typed import composing, on_typing
from compassdesk.ui.fields.field import Field
from compassdesk.ui.fields.field_row import FieldRow
from compassdesk.ui.fields.held_field import let_in
from compassdesk.ui.fields.tag_field import TagField

LIVE = frozenset(("starts_at", "minutes", "petal"))
"""Fields whose effect on the week is shown while they are being typed in."""


@dataclass(eq=False)
class _Bound:
    field: Field
    read: Callable[[Item], Any]
    row: FieldRow[Field] | None
    filled: Any = None
    """The value that stood in the field when it was filled, or when it was saved last."""
    shown: Item | None = None
    """The row that the field shows: as read when it was filled, or as this field made it when it was saved last."""
    visit: int = 0

    def fill(self, item: Item, *, anew: bool = True) -> None:
        """Show the item's value; unless `anew`, a field that shows it already is left alone with its cursor."""
        value = self.read(item)
        if anew or self.field.value() != value:
            self.field.set_value(value)
        self.filled, self.shown = self.field.value(), item


class Binder(QObject):
    """Holds the fields of one editor. `item` is the row as last read."""

    saved = Signal(str)
    """The name of a field that was written."""

    def __init__(self, session: Session, editor: QWidget) -> None:
        super().__init__(editor)
        self._session, self._editor = session, editor
        self._bound: dict[str, _Bound] = {}
        self.item: Item | None = None

    def bind(
        self, name: str, field: Field, *, row: FieldRow[Field] | None = None, read: Callable[[Item], Any] | None = None
    ) -> None:
        """Tie a field to one of the item's fields; binding a name again replaces its field."""
        bound = _Bound(field, read or (lambda item: getattr(item, name)), row)
        self._bound[name] = bound
        field.left.connect(lambda: self._left(name, bound))
        on_typing(field, lambda: self._typing(name, bound))
        if self.item is not None:
            bound.fill(self.item)
            self._take_over()
        self._guard(name, bound)

    def unbind(self, name: str) -> None:
        """Forget a field whose widget goes."""
        bound = self._bound.pop(name, None)
        if bound is not None:
            self._drop(bound)

    def field(self, name: str) -> Field | None:
        """The field bound to a name; None when there is none yet."""
        bound = self._bound.get(name)
        return bound.field if bound is not None else None

    def row(self, name: str) -> FieldRow[Field] | None:
        """What the field bound to a name stands in; None when there is none yet."""
        bound = self._bound.get(name)
        return bound.row if bound is not None else None

    # --- filling ---------------------------------------------------------------------------------------------------

    def fill(self, item: Item) -> None:
        """Show a row. Of another item everything is filled; of the same one what differs, save what is being typed."""
        other = self.item is None or self.item.id != item.id
        self.item = item
        for bound in self._bound.values():
            if other:
                self._drop(bound)
                bound.visit += 1
            if bound not in self._session.typing and not composing(bound.field):
                bound.fill(item, anew=other)
        self._take_over()

    def _take_over(self) -> None:
        """Show what waits to be written of this item as being typed, in the fields that are there."""
        if self.item is None:
            return
        for change, base, row in tuple(of_item(self._session.typing, self.item.id)):
            for name, bound in self._bound.items():
                if bound in self._session.typing or bound.read(row) == bound.read(base):
                    continue
                bound.fill(base)
                bound.field.set_value(bound.read(row))
                self._typing(name, bound)
                self._session.typing.end(change)

    def clear(self) -> None:
        """Show no row any more."""
        self.item = None
        for bound in self._bound.values():
            self._drop(bound)

    def _drop(self, bound: _Bound) -> None:
        self._session.typing.drop(bound)
        if bound.row is not None:
            bound.row.set_error("")

    # --- saving ----------------------------------------------------------------------------------------------------

    def _typing(self, name: str, bound: _Bound) -> None:
        if self._bound.get(name) is not bound:
            return
        unsaved = bound.row.unsaved if bound.row is not None else str
        self._session.typing.begin(bound, partial(self._save, name, bound), unsaved)
        if name in LIVE and self.item is not None and bound.shown is not None and not bound.field.problem():
            outcome = changed(bound.shown, name, bound.field.value(), self._session.plan)
            patch = Patch(items=(outcome,), base=Rows(items=(bound.shown,)))
            self._session.preview(patch if outcome != bound.shown else None, self._editor)

    def _left(self, name: str, bound: _Bound) -> None:
        if self._bound.get(name) is bound:
            self._save(name, bound, final=True)
            bound.visit += 1

    def _save(self, name: str, bound: _Bound, *, final: bool) -> None:
        shown = bound.shown
        if self.item is None or shown is None or self._session.file is None:
            return
        # What was typed before the file could only be read is not dropped unseen: that it cannot be written is told.
        if self._session.file.read_only and bound not in self._session.typing:
            return
        if final and isinstance(bound.field, TagField):
            bound.field.finish()
        value = bound.field.value()
        # What is no time leaves a field the value it had, but it was typed and is not dropped unseen.
        if value == bound.filled and not (bound in self._session.typing and bound.field.problem()):
            if final:
                self._saved(bound, value, shown)
            return
        problem = bound.field.problem()
        if bound.row is not None:
            bound.row.set_error(problem)
        if problem:
            self._session.preview(None, self._editor)
            return
        outcome = changed(shown, name, value, self._session.plan)
        if outcome != shown:
            key = f"{shown.id}:{name}:{bound.visit}"
            # What cannot be written stays in the field; who called shows the error.
            patch = Patch(items=(outcome,), base=Rows(items=(shown,)))
            self._session.change(step_name(name), patch, merge_key=key)
        self._saved(bound, value, outcome)
        self.saved.emit(name)

    def _saved(self, bound: _Bound, value: Any, outcome: Item) -> None:
        """What stands in a field stands in the file as well, save what the item got there from elsewhere meanwhile."""
        bound.filled, bound.shown = value, outcome
        if not composing(bound.field):
            self._session.typing.end(bound)
            if self.item is not None:
                self.item = self._session.item(self.item.id) or self.item  # who shows it may only hear of it later
                if bound.read(self.item) != bound.read(outcome):
                    bound.fill(self.item)
        self._session.preview(None, self._editor)

    def guard(self) -> None:
        """Let fields show their values without taking input: all of a file that is read-only, and what is held."""
        for name, bound in self._bound.items():
            self._guard(name, bound)

    def _guard(self, name: str, bound: _Bound) -> None:
        file = self._session.file
        enabled = file is not None and not file.read_only and not (self.item is not None and is_held(self.item, name))
        let_in(bound.field, allowed=enabled)


def step_name(field: str) -> str:
    """The name of the undo step for a change of one field."""
    from PySide6.QtCore import QCoreApplication

    plain = {"text": "body", "time": "starts_at"}.get(field.partition(":")[0], field)
    named = QCoreApplication.translate("Editor", "Checklist") if plain == "checklist" else words.field(plain)
    return QCoreApplication.translate("Editor", "Change: {field}").replace("{field}", named)
