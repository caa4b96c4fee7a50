"""Undo on the desk: takes a step back, brings into view what that changed, and says which step it was.

A passing message can offer to take back the step that it tells of. That offer is about this step of this client and
no other, however much later it is taken.
"""

from collections.abc import Callable, Mapping
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import Struct
from PySide6.QtCore import QCoreApplication

from compassdesk.domain.plan import Item, Plan
from compassdesk.domain.week import Week
from compassdesk.ui.desk.brought import Seen, foremost, seen
from compassdesk.ui.desk.undo import RecordedStep, UndoStack, replay

if TYPE_CHECKING:
    from compassdesk.ui.desk.desk import Desk

translate = QCoreApplication.translate
MOST_BROUGHT = 200
"""So many items at most are selected because an undo changed them."""


class Offer(Struct, frozen=True):
    """Something to do about a passing message: what its button says, and what it does."""

    words: str
    do: Callable[[], object]


class _Told(Struct, frozen=True):
    """The step that a message tells of: its name, its list and the file of its client."""

    step: RecordedStep
    name: str
    stack: UndoStack
    path: Path


class Undoing:
    """Belongs to the desk."""

    def __init__(self, desk: "Desk") -> None:
        self._desk = desk

    def replay(self, *, back: bool) -> None:
        """Take the latest step back, or do the latest undone one again, show where that was and say which it was."""
        desk = self._desk
        if desk.file is None:
            return
        desk.settle()
        step = desk.undo_stack.next(back=back)
        if step is None:
            return
        if step.step is None:
            told = translate("Desk", "“{step}” cannot be undone any more: its memory was needed.")
            desk.say(told.replace("{step}", step.label))
            return
        from heapq import nsmallest

        touched = {name: tuple(nsmallest(MOST_BROUGHT, ids)) for name, ids in step.step.touched.items()}
        before, plan = desk.items_as_written(touched.get("items", ())), desk.plan
        try:
            look = desk.reading(tuple(touched.get("items", ())))
            name = replay(desk.file, desk.undo_stack, look, back=back)
        finally:
            desk.end_preview()
        self._bring(touched, before, plan)
        told = translate("Desk", "Undone: {step}") if back else translate("Desk", "Done again: {step}")
        desk.say(told.replace("{step}", name))

    def offer(self) -> Offer | None:
        """What takes back the step that was just made; None when there is none."""
        desk = self._desk
        step = desk.undo_stack.next(back=True) if desk.file is not None else None
        if step is None or desk.file is None:
            return None
        told = _Told(step, step.label, desk.undo_stack, desk.file.path)
        return Offer(translate("Desk", "Undo"), partial(self._take_back, told))

    def say_full(self) -> None:
        """Say that steps were let go."""
        self._desk.say(translate("Desk", "The memory for undo is full: the oldest steps cannot be undone any more."))

    def _bring(self, touched: Mapping[str, tuple[str, ...]], before: tuple[Item, ...], plan: Plan) -> None:
        """Bring into view what an undo or a redo changed; an editor that is open goes along with it."""
        desk = self._desk
        there = desk.items_as_written(touched.get("items", ()))
        items = sorted(there or before, key=lambda item: (item.starts_at or datetime.max, item.id))
        if items and desk.edited not in {item.id for item in items}:
            start = items[0].starts_at
            if start is not None and not desk.first <= start.date() <= desk.last:
                desk.show(start.date())
            if start is not None:
                desk.week = Week.of(start.date())
            if len(there) == 1 and desk.edited is not None:
                desk.open_item(there[0].id)
            else:
                desk.select([item.id for item in there])
        name = foremost(touched)
        shown: Seen | None = None
        if name == "items":
            shown = Seen(name, items[0]) if items else None
        elif name is not None:
            shown = seen(name, touched[name][0], plan, desk.plan)
        if shown is not None:
            desk.brought.emit(shown)

    def _take_back(self, told: _Told) -> None:
        """Undo just this step of just this client, for the button beside its message; else say what stands between."""
        desk = self._desk
        desk.settle()
        if desk.file is None or told.stack is not desk.undo_stack:
            self._say_closed(told)
            return
        steps = told.stack.steps_back(told.step)
        if steps == 1:
            desk.undo()
        elif steps == 0:
            desk.say(translate("Desk", "“{step}” has been taken back already.").replace("{step}", told.name))
        else:
            after = translate("Desk", "%n step(s) came after “{step}”.", "", steps - 1).replace("{step}", told.name)
            all_back = partial(self._take_all_back, told, steps)
            desk.said.emit(after, Offer(translate("Desk", "Undo all %n", "", steps), all_back))

    def _say_closed(self, told: _Told) -> None:
        """Say that the client of a step was closed since, and offer to open it where it is not open again."""
        desk = self._desk
        if desk.file is not None and desk.file.path == told.path:
            words = translate("Desk", "“{step}” cannot be undone any more: this client was closed after it.")
            desk.say(words.replace("{step}", told.name))
            return
        words = translate(
            "Desk", "“{step}” was done in another client. That was closed since, so it cannot be undone any more."
        )
        there = Offer(translate("Desk", "Open that client"), lambda: desk.client_wanted.emit(told.path))
        desk.said.emit(words.replace("{step}", told.name), there)

    def _take_all_back(self, told: _Told, steps: int) -> None:
        """Undo a step with those that came after it, unless the list has changed since that was offered."""
        desk = self._desk
        desk.settle()
        if told.stack is not desk.undo_stack or told.stack.steps_back(told.step) != steps:
            self._take_back(told)
            return
        for _ in range(steps):
            desk.undo()
