"""Move the selected items to a date and time without dragging; several keep their distances."""

from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from compassdesk.domain.patch import Patch, Rows
from compassdesk.domain.plan import Item
from compassdesk.domain.reschedule import duplicated, moved, placed_at, stays
from compassdesk.domain.usual import USUAL_TIME
from compassdesk.texts import numbers
from compassdesk.ui.calendar import changes
from compassdesk.ui.desk.session import Session
from compassdesk.ui.desk.sight import Sight
from compassdesk.ui.dialogs.moving_frame import MovingFrame
from compassdesk.ui.widgets.frame import ask

translate = QCoreApplication.translate


def move_to(parent: QWidget | None, session: Session, sight: Sight) -> None:
    """Ask where the selected items go, showing what it does to the balance while it is typed."""
    items = session.items(sight.selected)
    if items:
        ask(MoveTo(parent, session, sight, items))


class MoveTo(MovingFrame):
    """See the module. The first item goes to the given moment, the others as far as it goes.

    What is published stays, and a copy of it goes there instead where nothing else is selected.
    """

    def __init__(self, parent: QWidget | None, session: Session, sight: Sight, items: tuple[Item, ...]) -> None:
        staying = tuple(filter(stays, items))
        going = tuple(item for item in items if not stays(item))
        title = (
            translate("MoveTo", "Move %n item(s)", "", len(going))
            if going
            else translate("MoveTo", "Duplicate %n item(s)", "", len(staying))
        )
        self._step, self._copying = title, not going
        items = going or items
        self._sight, self._items = sight, items
        said = [self._lead()]
        if staying:
            said.append(changes.why_they_stay(staying))
        anchor = min((item.starts_at for item in items if item.starts_at is not None), default=None)
        known = anchor or datetime.combine(max(session.now().date(), sight.first), USUAL_TIME)
        accept = translate("MoveTo", "Duplicate here") if self._copying else ""
        super().__init__(parent, session, title, said, known, anchor, accept=accept)
        self._read()

    def patch(self, target: datetime) -> Patch:
        distance = target - self._anchor if self._anchor is not None else timedelta(0)
        if self._copying:
            return Patch(items=tuple(duplicated(item, delta=distance) for item in self._items))
        items = (placed_at(item, target) if item.starts_at is None else moved(item, distance) for item in self._items)
        return Patch(items=tuple(items), base=Rows(items=self._items))

    def _lead(self) -> str:
        if len(self._items) == 1:
            return self._items[0].title
        return translate("MoveTo", "The first one goes to this moment; the others keep their distance to it.")

    def write(self, patch: Patch, target: datetime) -> None:
        written = self._session.change(self._step, patch)
        self._sight.show(target.date())
        first = min(range(len(patch.items)), key=lambda at: patch.items[at].starts_at or target)
        self._sight.cursor.put(target.date(), written["items"][first])
        if len(patch.items) == 1 and not self._copying and self._items[0].series:
            from compassdesk.ui.calendar.series import offer_likewise

            offer_likewise(self._session, self._items[0])
        self._session.spoken.emit(f"{self._step}: {numbers.full_day(target.date())}, {numbers.clock(target)}")
