"""Where the keyboard stands in the calendar: a day, a moment of it or an item. Shared by the views of one desk."""

from datetime import date, datetime

from PySide6.QtCore import QObject, Signal

from compassdesk.ui.desk.desk import Desk

USUAL_HOUR = 9


class Cursor(QObject):
    """`item` is the focused item's id; `moment` is set where the view knows hours."""

    moved = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.day: date = desk.day
        self.moment: datetime | None = None
        self.item: str | None = None
        self._desk = desk

    def put(self, day: date, item: str | None = None, moment: datetime | None = None) -> None:
        """Go to a day, on one of its items or on a moment of it."""
        if (self.day, self.item, self.moment) != (day, item, moment):
            self.day, self.item, self.moment = day, item, moment
            self.moved.emit()

    def follow(self) -> None:
        """Come along when the desk shows other days."""
        if not self._desk.first <= self.day <= self._desk.last:
            self.put(self._desk.day)


def cursor_of(desk: Desk) -> Cursor:
    """The one cursor of a desk."""
    found = desk.findChild(Cursor)
    return found if isinstance(found, Cursor) else Cursor(desk)


def moment_for_new(desk: Desk) -> datetime:
    """When a new item should start: where the cursor stands, on today not before the next whole hour."""
    cursor = cursor_of(desk)
    if cursor.moment is not None and desk.first <= cursor.moment.date() <= desk.last:
        return cursor.moment
    day = cursor.day if desk.first <= cursor.day <= desk.last else desk.day
    start = datetime(day.year, day.month, day.day, USUAL_HOUR)
    now = desk.now()
    if day == now.date() and now > start and now.hour < 22:
        return start.replace(hour=now.hour + 1)
    return start
