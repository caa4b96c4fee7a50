"""Where the keyboard stands in the calendar: a day, a moment of it or an item. Shared by all views."""

from datetime import date, datetime

from PySide6.QtCore import QObject, Signal


class Cursor(QObject):
    """`item` is the focused item's id; `moment` is set where the view knows hours."""

    moved = Signal()

    def __init__(self, day: date, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.day = day
        self.moment: datetime | None = None
        self.item: str | None = None
        self.chosen = False
        """Whether somebody put it there; else it stands where the days in sight begin, or at today."""

    def put(self, day: date, item: str | None = None, moment: datetime | None = None) -> None:
        """Go to a day that somebody chose, on one of its items or on a moment of it."""
        self._go(day, item, moment, chosen=True)

    def rest_on(self, day: date) -> None:
        """Stand at a day that nobody chose."""
        self._go(day, None, None, chosen=False)

    def _go(self, day: date, item: str | None, moment: datetime | None, *, chosen: bool) -> None:
        self.chosen = chosen
        if (self.day, self.item, self.moment) != (day, item, moment):
            self.day, self.item, self.moment = day, item, moment
            self.moved.emit()
