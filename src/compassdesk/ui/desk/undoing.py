"""Undo on the desk: takes a step back, brings into sight what that changed, and says which step it was.

A passing message can offer to take back the step that it tells of. That offer is about this step of this client and
no other, however much later it is taken.
"""

from collections.abc import Callable, Mapping
from datetime import datetime
from functools import partial
from pathlib import Path

from msgspec import Struct
from PySide6.QtCore import QCoreApplication, QObject, Signal

from compassdesk.domain.plan import Item, Plan
from compassdesk.domain.week import Week
from compassdesk.ui.desk.brought import Seen, foremost, seen
from compassdesk.ui.desk.session import Session
from compassdesk.ui.desk.sight import Sight
from compassdesk.ui.desk.undo import RecordedStep, UndoStack, replay

translate = QCoreApplication.translate
MOST_BROUGHT = 200
"""So many items at most are selected because an undo changed them."""


class Offer(Struct, frozen=True):
    """Something to do about a passing message: what its button says, and what it does; perhaps with another one."""

    words: str
    do: Callable[[], object]
    other: "Offer | None" = None

    def all(self) -> "tuple[Offer, ...]":
        """It, and those that stand behind it."""
        return (self, *(self.other.all() if self.other is not None else ()))


class UndoAndMore(Struct, frozen=True):
    """What a message offers besides taking back the step that it tells of."""

    step: RecordedStep
    more: Offer


class _Told(Struct, frozen=True):
    """The step that a message tells of: its name, its list and the file of its client."""

    step: RecordedStep
    name: str
    stack: UndoStack
    path: Path


class Undoing(QObject):
    """See the module."""

    brought = Signal(object)
    """What was undone or done again, as `brought.Seen`: it is to be seen."""
    client_wanted = Signal(object)
    """Another client is to be opened: the path of its file."""

    def __init__(self, session: Session, sight: Sight, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._sight = session, sight

    def undo(self) -> None:
        """Take back the latest action, show where that was and say which it was."""
        self._replay(back=True)

    def redo(self) -> None:
        """Do the latest undone action again, show where that is and say which it was."""
        self._replay(back=False)

    def give_up(self) -> None:
        """Close the editor; an item that was just made and not touched since goes as if it had not been asked for."""
        session, sight = self._session, self._sight
        session.settle()
        untouched = sight.untouched
        sight.fresh, sight.made = False, None
        if untouched:
            self.undo()
        if sight.edited is not None:
            sight.close_item()

    def offer(self, about: RecordedStep | UndoAndMore | Offer | None) -> Offer | None:
        """What can be done about a message: an offer of its own, or taking back the step that it tells of, or both."""
        file = self._session.file
        if isinstance(about, UndoAndMore):
            undo = self.offer(about.step)
            return Offer(undo.words, undo.do, about.more) if undo is not None else about.more
        if not isinstance(about, RecordedStep):
            return about
        if file is None:
            return None
        told = _Told(about, about.label, self._session.undo_stack, file.path)
        return Offer(translate("Desk", "Undo"), partial(self._take_back, told))

    def _replay(self, *, back: bool) -> None:
        session = self._session
        if session.file is None:
            return
        session.settle()
        step = session.undo_stack.next(back=back)
        if step is None:
            return
        if step.step is None:
            told = translate("Desk", "“{step}” cannot be undone any more: its memory was needed.")
            session.say(told.replace("{step}", step.label))
            return
        from heapq import nsmallest

        touched = {name: tuple(nsmallest(MOST_BROUGHT, ids)) for name, ids in step.step.touched.items()}
        before, plan = session.items_as_written(touched.get("items", ())), session.plan
        try:
            look = session.reading(tuple(touched.get("items", ())))
            name = replay(session.file, session.undo_stack, look, back=back)
        finally:
            session.end_preview()
        self._bring(touched, before, plan)
        told = translate("Desk", "Undone: {step}") if back else translate("Desk", "Done again: {step}")
        session.say(told.replace("{step}", name))

    def _bring(self, touched: Mapping[str, tuple[str, ...]], before: tuple[Item, ...], plan: Plan) -> None:
        """Bring into sight what an undo or a redo changed; an editor that is open goes along with it."""
        sight = self._sight
        there = self._session.items_as_written(touched.get("items", ()))
        items = sorted(there or before, key=lambda item: (item.starts_at or datetime.max, item.id))
        if items and sight.edited not in {item.id for item in items}:
            start = items[0].starts_at
            if start is not None and not sight.first <= start.date() <= sight.last:
                sight.show(start.date())
            if start is not None:
                sight.week = Week.of(start.date())
            if len(there) == 1 and sight.edited is not None:
                sight.open_item(there[0].id)
            else:
                sight.point_out([item.id for item in there])
        came_or_went = {item.id for item in before} != {item.id for item in there}
        name = "items" if came_or_went else foremost(touched)  # an import, of which new channels are the least
        shown: Seen | None = None
        if name == "items":
            shown = Seen(name, items[0]) if items else None
        elif name is not None:
            shown = seen(name, touched[name][0], plan, self._session.plan)
        if shown is not None:
            self.brought.emit(shown)

    def _take_back(self, told: _Told) -> None:
        """Undo just this step of just this client, for the button beside its message; else say what stands between."""
        session = self._session
        session.settle()
        if session.file is None or told.stack is not session.undo_stack:
            self._say_closed(told)
            return
        steps = told.stack.steps_back(told.step)
        if steps == 1:
            self.undo()
        elif steps == 0:
            session.say(translate("Desk", "“{step}” has been taken back already.").replace("{step}", told.name))
        else:
            after = translate("Desk", "%n step(s) came after “{step}”.", "", steps - 1).replace("{step}", told.name)
            all_back = partial(self._take_all_back, told, steps)
            session.said.emit(after, Offer(translate("Desk", "Undo all %n", "", steps), all_back))

    def _say_closed(self, told: _Told) -> None:
        """Say that the client of a step was closed since, and offer to open it where it is not open again."""
        session = self._session
        if session.file is not None and session.file.path == told.path:
            words = translate("Desk", "“{step}” cannot be undone any more: this client was closed after it.")
            session.say(words.replace("{step}", told.name))
            return
        words = translate(
            "Desk", "“{step}” was done in another client. That was closed since, so it cannot be undone any more."
        )
        there = Offer(translate("Desk", "Open that client"), lambda: self.client_wanted.emit(told.path))
        session.said.emit(words.replace("{step}", told.name), there)

    def _take_all_back(self, told: _Told, steps: int) -> None:
        """Undo a step with those that came after it, unless the list has changed since that was offered."""
        self._session.settle()
        if told.stack is not self._session.undo_stack or told.stack.steps_back(told.step) != steps:
            self._take_back(told)
            return
        for _ in range(steps):
            self.undo()
