"""Moving with the keyboard: M, then arrows with the compass moving along, Enter to place and Escape to take back."""

from collections.abc import Callable
from datetime import date, timedelta
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from compassdesk.domain.plan import Campaign, DayNote
from compassdesk.ui.calendar import bar_changes, changes
from compassdesk.ui.calendar.canvas.mirroring import is_mirrored
from compassdesk.ui.desk.session import Session
from compassdesk.ui.desk.sight import Sight

QUARTER = timedelta(minutes=15)
DAY = timedelta(days=1)
WEEK = timedelta(weeks=1)


class _InHand(NamedTuple):
    intent: Callable[[timedelta], changes.Intent | None]
    """What placing it so much later would do; None when nothing would change, or it would leave the calendar."""
    vertical: timedelta
    """What Down moves it by."""
    ended: Callable[[timedelta], object]
    """Brings the keyboard to it: that much later it is placed, or it was taken back."""
    switch: Callable[[], None] | None = None
    """Takes the items of a campaign along, or leaves them."""


class MoveMode(QObject):
    """See the module. Up and Down are quarters of an hour in the week; in the month, and for whole days, weeks."""

    changed = Signal()

    def __init__(self, session: Session, sight: Sight, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._sight = session, sight
        self._held: _InHand | None = None
        self._delta = timedelta()
        self._canvas: QWidget | None = None
        # What is in hand is put back as soon as something else happens to it or to the selection.
        for signal in (sight.selection_changed, session.plan_changed, session.file_changed):
            signal.connect(self.cancel)

    @property
    def active(self) -> bool:
        """Whether a move is in the air."""
        return self._held is not None

    @property
    def hint(self) -> str:
        """What the keys do now and where what is moved is."""
        words = QCoreApplication.translate("MoveMode", "Arrow keys move, Enter places, Esc takes back")
        if self._held is not None and self._held.switch is not None:
            words = QCoreApplication.translate(
                "MoveMode", "Arrow keys move, I takes its items along or leaves them, Enter places, Esc takes back"
            )
        intent = self._held.intent(self._delta) if self._held is not None else None
        return f"{intent.hint} · {words}" if intent else words

    def begin(self, canvas: QWidget) -> None:
        """Take the selected scheduled items in hand, as they are with what is being typed."""
        if self._sight.edited is not None:
            self._sight.close_item()
        items = tuple(item for item in self._session.items(self._sight.selected) if item.starts_at is not None)
        if items:
            vertical = QUARTER if self._sight.view == "week" else WEEK
            self._take(
                canvas, _InHand(partial(changes.shift, items), vertical, lambda by: self._follow(items[0].id, by))
            )

    def begin_bar(self, canvas: QWidget, row: Campaign | DayNote, went: Callable[[date], object]) -> None:
        """Take a campaign or a note in hand, with all its days; `went` is told at which day it begins in the end."""
        first, _last = bar_changes.days_of(row)
        along = bar_changes.items_along(self._session, row)
        taken = [True]

        def intent(by: timedelta) -> changes.Intent | None:
            return bar_changes.moved(row, by.days, along if taken[0] else None)

        def switch() -> None:
            taken[0] = not taken[0]

        held = _InHand(intent, WEEK, lambda by: went(first + by), switch if along.going else None)
        self._take(canvas, held)

    def _take(self, canvas: QWidget, held: _InHand) -> None:
        from compassdesk.ui.desk.needs import not_writable

        if why_not := not_writable(self._session):
            self._session.say(why_not)
            return
        self._held, self._delta, self._canvas = held, timedelta(), canvas
        self.changed.emit()

    def handle(self, event: QKeyEvent) -> bool:
        """Do what a key asks while moving; every other key waits until the move is placed or taken back."""
        held = self._held
        if held is None:
            return False
        ahead = -DAY if self._canvas is not None and is_mirrored(self._canvas) else DAY
        steps = {
            Qt.Key.Key_Left: -ahead,
            Qt.Key.Key_Right: ahead,
            Qt.Key.Key_Up: -held.vertical,
            Qt.Key.Key_Down: held.vertical,
        }
        key = Qt.Key(event.key())
        if key in steps:
            self._step(held, steps[key])
        elif key == Qt.Key.Key_I and held.switch is not None:
            held.switch()
            self._show(held.intent(self._delta))
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._place(held)
        elif key == Qt.Key.Key_Escape:
            self.cancel()
            held.ended(timedelta())
            self._session.spoken.emit(QCoreApplication.translate("MoveMode", "Taken back"))
        return True

    def _step(self, held: _InHand, by: timedelta) -> None:
        """Further on; beyond the days that a plan speaks of it does not go, which is said."""
        delta = self._delta + by
        intent = held.intent(delta)
        if intent is None and delta:
            from compassdesk.ui.fields.day_field import too_far

            self._session.say(too_far())
            return
        self._delta = delta
        self._show(intent)

    def _show(self, intent: changes.Intent | None) -> None:
        if self._canvas is not None:
            self._session.preview(intent.patch if intent else None, self._canvas)
        self.changed.emit()

    def _place(self, held: _InHand) -> None:
        intent = held.intent(self._delta)
        self._held = None
        written = intent.commit(self._session) if intent is not None else None
        if written is None:
            self._session.end_preview()
        held.ended(self._delta if written is not None else timedelta())
        self.changed.emit()

    def _follow(self, lead: str, by: timedelta) -> None:
        """Show the page the first item went to."""
        item = self._session.item(lead) if by else None
        if item is not None and item.starts_at is not None:
            self._sight.go_to(item)

    def cancel(self) -> None:
        """Take everything back."""
        if self._held is not None:
            self._held = None
            self._session.end_preview()
            self.changed.emit()
