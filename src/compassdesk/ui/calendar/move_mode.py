"""Moving with the keyboard: M, then arrows with the compass moving along, Enter to place and Escape to take back."""

from datetime import timedelta

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from compassdesk.domain.plan import Item
from compassdesk.ui.calendar import changes
from compassdesk.ui.calendar.canvas.mirroring import is_mirrored
from compassdesk.ui.desk.session import Session
from compassdesk.ui.desk.sight import Sight

QUARTER = timedelta(minutes=15)
DAY = timedelta(days=1)


class MoveMode(QObject):
    """See the module. In the week Up and Down are quarters of an hour, in the month weeks."""

    changed = Signal()

    def __init__(self, session: Session, sight: Sight, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._sight = session, sight
        self._items: tuple[Item, ...] = ()
        self._delta = timedelta()
        self._canvas: QWidget | None = None
        # What is in hand is put back as soon as something else happens to it or to the selection.
        for signal in (sight.selection_changed, session.plan_changed, session.file_changed):
            signal.connect(self.cancel)

    @property
    def active(self) -> bool:
        """Whether a move is in the air."""
        return bool(self._items)

    @property
    def hint(self) -> str:
        """What the keys do now and where the items are."""
        words = QCoreApplication.translate("MoveMode", "Arrow keys move, Enter places, Esc takes back")
        intent = changes.shift(self._items, self._delta)
        return f"{intent.hint} · {words}" if intent else words

    def begin(self, canvas: QWidget) -> None:
        """Take the selected scheduled items in hand, as they are with what is being typed."""
        if self._sight.edited is not None:
            self._sight.close_item()
        items = tuple(item for item in self._session.items(self._sight.selected) if item.starts_at is not None)
        if items:
            self._items, self._delta, self._canvas = items, timedelta(), canvas
            self.changed.emit()

    def handle(self, event: QKeyEvent) -> bool:
        """Do what a key asks while moving; every other key waits until the move is placed or taken back."""
        ahead = -DAY if self._canvas is not None and is_mirrored(self._canvas) else DAY
        vertical = QUARTER if self._sight.view == "week" else 7 * DAY
        steps = {
            Qt.Key.Key_Left: -ahead,
            Qt.Key.Key_Right: ahead,
            Qt.Key.Key_Up: -vertical,
            Qt.Key.Key_Down: vertical,
        }
        key = Qt.Key(event.key())
        if key in steps:
            self._delta += steps[key]
            intent = changes.shift(self._items, self._delta)
            if self._canvas is not None:
                self._session.preview(intent.patch if intent else None, self._canvas)
            self.changed.emit()
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._commit()
        elif key == Qt.Key.Key_Escape:
            self.cancel()
            self._session.spoken.emit(QCoreApplication.translate("MoveMode", "Taken back"))
        return True

    def _commit(self) -> None:
        intent = changes.shift(self._items, self._delta)
        lead = self._items[0].id
        self._items = ()
        written = intent.commit(self._session) if intent is not None else None
        if written is None:
            self._session.end_preview()
        else:
            self._follow(lead)
        self.changed.emit()

    def _follow(self, lead: str) -> None:
        """Show the page the first item went to."""
        item = self._session.item(lead)
        if item is not None and item.starts_at is not None:
            self._sight.go_to(item)

    def cancel(self) -> None:
        """Take everything back."""
        if self._items:
            self._items = ()
            self._session.end_preview()
            self.changed.emit()
