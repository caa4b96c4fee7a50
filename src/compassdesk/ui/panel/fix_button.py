"""A button for one fix: resting on it shows what the fix would make of the week, pressing it does it."""

from uuid import uuid4

from msgspec.structs import replace
from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QHideEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

from compassdesk.domain.checks.fixes import Fix
from compassdesk.domain.patch import Patch
from compassdesk.domain.plan import Channel
from compassdesk.domain.series_found import in_series
from compassdesk.texts import effects
from compassdesk.texts import fixes as fix_texts
from compassdesk.texts.names import Names
from compassdesk.ui.desk.needs import not_writable
from compassdesk.ui.desk.session import Session
from compassdesk.ui.widgets.told_button import ToldButton

RESTS_FOR = 120
"""Milliseconds the mouse must rest on the button before the rose moves: passing over it shows nothing."""


class FixButton(ToldButton):
    """Applies `fix` as one undo step, or emits `decision_wanted` when it has no patch."""

    decision_wanted = Signal(object)
    note_wanted = Signal(object)
    """The button itself: its fix asks for a sentence of the user's own, to be given to `apply`."""
    applied = Signal(object)
    """The fix was done: the ids of the items that it wrote."""

    def __init__(self, session: Session, fix: Fix, names: Names, kind: str, parent: QWidget | None = None) -> None:
        super().__init__(fix_texts.label(fix, names), kind, parent)
        self._session = session
        self._names = names
        self.fix = fix
        self.previewing = False
        """Whether what it would make is shown."""
        self.setMouseTracking(True)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(RESTS_FOR)
        self._soon.timeout.connect(self.show_outcome)
        self._tell()
        self.clicked.connect(self._press)
        session.file_changed.connect(self._offer)  # its finding stays when the client may be changed from now on
        self._offer()

    def use(self, fix: Fix, names: Names, kind: str) -> None:
        """Offer another fix with the same button."""
        self._names = names
        if fix != self.fix:
            self._end_preview()
            self.fix = fix
        self.set_full_text(fix_texts.label(fix, names))
        self.become(kind)
        self._tell()
        self._offer()

    def _tell(self) -> None:
        """What it comes to: on the first of the fixes for the week, on further ones for the finding alone."""
        whole, made = effects.of_the_week(self.fix.effect), self.fix.effect
        self.tell(effects.becomes(made) if self.property("kind") == "option" else whole, whole)

    def _offer(self) -> None:
        """What only asks for a decision may be asked of a client that is only read."""
        self.hold_back("" if self.fix.patch is None else not_writable(self._session))

    def _press(self) -> None:
        fix, label = self.fix, self.full_text
        self._soon.stop()
        if fix.patch is None:
            self.decision_wanted.emit(fix)
        elif "asks" in fix.values:
            self._end_preview()
            self.note_wanted.emit(self)
        else:
            self._write(label, fix_texts.titled(fix, self._names))

    def noted(self) -> str:
        """What stands by now in the field that the fix asks for."""
        return str(getattr(self._channel(), self.fix.values["asks"])) if "asks" in self.fix.values else ""

    def apply(self, note: str) -> None:
        """Do the fix with what it asked for."""
        patch = fix_texts.titled(self.fix, self._names)
        asked = replace(self._channel(), **{self.fix.values["asks"]: note})
        rows = tuple(asked if row.id == asked.id else row for row in patch.channels)
        self._write(self.full_text, replace(patch, channels=rows))

    def _channel(self) -> Channel:
        """The channel as the fix makes it: such a fix changes one, and asks for a field of it."""
        if self.fix.patch is None:
            raise ValueError(self.fix.code)
        return next(row for row in self.fix.patch.channels if row.id == self.fix.values["channel"])

    def _write(self, label: str, patch: Patch) -> None:
        self.previewing = False
        written = self._session.change(label, in_series(patch, lambda: str(uuid4())))
        self._session.say(label, undo=True)
        self.applied.emit(tuple(written.get("items", ())))

    def show_outcome(self) -> None:
        """Show in the calendar and the rose what the fix would make."""
        if self.fix.patch is not None and self.isEnabled():
            self.previewing = True
            self._session.preview(fix_texts.titled(self.fix, self._names), self, proposed=True)

    def _end_preview(self) -> None:
        self._soon.stop()
        if self.previewing:
            self.previewing = False
            self._session.preview(None, self)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        # Moved to, not entered: what slides under a resting mouse has not been pointed at.
        if not self.previewing and not self._soon.isActive():
            self._soon.start()
        super().mouseMoveEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.ActivationChange and not self.isActiveWindow():
            self._end_preview()
        super().changeEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._end_preview()
        super().leaveEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        if event.reason() in {Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason}:
            self._soon.start()
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._end_preview()
        super().focusOutEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        self._end_preview()
        super().hideEvent(event)
