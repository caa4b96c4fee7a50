"""What is being typed at this moment, in whatever form: saved at rest, when left, and before anything else is done.

There is one list of it for a desk. A form says that a field is being typed in and how that is saved; the desk settles
the whole list before every action, so that no action has to think of it, and none works on a row that is about to
change under it.
"""

from collections.abc import Callable, Hashable, Iterator
from contextlib import contextmanager
from typing import Protocol

from PySide6.QtCore import QObject, QSignalBlocker, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QInputMethodEvent
from PySide6.QtWidgets import QApplication

from compassdesk.domain.errors import PlanError, WorldError
from compassdesk.ui.fields.field import Field, is_typed, widget_of

SAVES_AFTER = 3000
"""Milliseconds after which typing is saved although the field has not been left."""


class Save(Protocol):
    def __call__(self, *, final: bool) -> None:
        """Write what stands in the field, or show what is wrong with it. `final`: nothing more will be typed first, so
        a value that is only half typed counts as well. A PlanError when it cannot be written.
        """


class BeingTyped(QObject):
    """See the module. Fields are known by any key their form chooses."""

    changed = Signal()
    """Something is being typed, or no longer, or was refused."""
    dropped = Signal(str)
    """Something went unsaved with its field: which, and why, as a sentence."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._saves: dict[Hashable, Save] = {}
        self._unsaved: dict[Hashable, Callable[[], str]] = {}
        self._waiting: set[Hashable] = set()
        self._settling = False
        self.refused = False
        """Whether something stayed in its field when it was to be saved."""
        self.trouble: WorldError | None = None
        """Why something could not be written; None while all that can be kept is."""
        self._unwritten = False
        """Whether it could not be written, which was told: it is tried again at each rest until it can be."""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SAVES_AFTER)
        self._timer.timeout.connect(self.rest)

    def begin(self, key: Hashable, save: Save, unsaved: Callable[[], str] = str) -> None:
        """Somebody types in a field. `unsaved` says what stands in it when that cannot be kept, in a sentence."""
        fresh = key not in self._saves
        self._saves[key], self._unsaved[key] = save, unsaved
        if fresh:
            self.changed.emit()
        if not self._timer.isActive():
            self._timer.start()

    def wait(self, key: Hashable, unsaved: Callable[[], str]) -> None:
        """The same of a form that a button saves, while `unsaved` says anything: nothing is wrong when that stays."""
        if unsaved():
            self._waiting.add(key)
            self.begin(key, _until_confirmed, unsaved)
        else:
            self.end(key)

    def end(self, key: Hashable) -> None:
        """What was typed in a field is saved, or is not wanted any more."""
        if self._saves.pop(key, None) is not None:
            del self._unsaved[key]
            self._waiting.discard(key)
            self._tell()

    def drop(self, key: Hashable) -> None:
        """A field is about to show something else. What stands in it and cannot be kept is told, if anything."""
        if key in self._saves:
            unsaved = self._unsaved[key]()
            self.end(key)
            if unsaved:
                self.dropped.emit(unsaved)

    def unsaved(self) -> tuple[str, ...]:
        """What stands in fields and cannot be kept, each in a sentence."""
        return tuple(told for unsaved in self._unsaved.values() if (told := unsaved()))

    def saves(self) -> tuple[Save, ...]:
        """How each field that is being typed in is saved."""
        return tuple(self._saves.values())

    def waiting(self) -> tuple[Hashable, ...]:
        """Which fields are being typed in, in the order in which that began; none while they are being saved."""
        return () if self._settling else tuple(self._saves)

    def forget(self) -> None:
        """Nothing is being typed: the forms show another file."""
        self._saves.clear()
        self._unsaved.clear()
        self._waiting.clear()
        self._unwritten, self.trouble = False, None
        self._tell()

    def __contains__(self, key: Hashable) -> bool:
        return key in self._saves

    def __bool__(self) -> bool:
        return bool(self._saves)

    def rest(self) -> None:
        """Save while the user may go on; what an input method is still composing stays with it.

        What cannot be written (no room, a file that was moved) is tried again after the next rest, and told once.
        """
        self._timer.stop()
        told = self._unwritten
        try:
            self._save_all(final=False)
        except PlanError:
            if not told:
                raise

    def settle(self) -> None:
        """Save everything, before something else is done. A PlanError when it cannot be saved; it stays as typed.

        A value that cannot be right stays in its field with its error, and does not stand in the way.
        """
        if self._settling or not self._saves:
            return
        finish_composing()
        self._timer.stop()
        self._save_all(final=True)

    @contextmanager
    def undisturbed(self) -> Iterator[None]:
        """What is typed stays in its fields meanwhile, although they go out of sight."""
        finish_composing()
        focus = QApplication.focusWidget()
        if focus is not None:  # a field that is left saves itself
            with QSignalBlocker(focus):
                focus.clearFocus()
        before, self._settling = self._settling, True
        try:
            yield
        finally:
            self._settling = before

    def _save_all(self, *, final: bool) -> None:
        if self._settling:
            return
        self._settling = self._unwritten = True
        self.trouble = None
        try:
            for save in self.saves():
                save(final=final)
            self._unwritten = False
        except WorldError as trouble:
            self.trouble = trouble
            raise
        finally:
            self._settling = False
            if self._unwritten:
                self._timer.start()
            self.refused = self._saves.keys() > self._waiting and (final or self._unwritten)
            self._tell()

    def _tell(self) -> None:
        self.refused = self.refused and self._saves.keys() > self._waiting
        self.trouble = self.trouble if self._saves else None
        self.changed.emit()


def on_typing(field: Field, begin: Callable[[], None]) -> None:
    """Call `begin` whenever the user types in a field, where it is one to type in."""
    if is_typed(field):
        field.typed.connect(begin)


def composing(field: Field) -> bool:
    """Whether an input method is in the middle of a word in a field: its text must not be replaced now."""
    focus, widget = QApplication.focusWidget(), widget_of(field)
    return focus is not None and (focus is widget or widget.isAncestorOf(focus)) and bool(getattr(focus, "preedit", ""))


def finish_composing() -> None:
    """Take in what an input method has composed so far, as leaving the field does."""
    focus = QApplication.focusWidget()
    if focus is None or not getattr(focus, "preedit", ""):
        return
    QGuiApplication.inputMethod().commit()
    left = getattr(focus, "preedit", "")
    if left:  # an input method that does not take part in that: its word is put in for it
        event = QInputMethodEvent()
        event.setCommitString(left)
        QApplication.sendEvent(focus, event)
        QGuiApplication.inputMethod().reset()


def _until_confirmed(*, final: bool) -> None:
    """Nothing is written before the button is pressed."""
    del final
