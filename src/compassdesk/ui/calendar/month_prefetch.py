"""Prepares the months beside the one in view while nothing else happens, so that turning the page is instant.

Only words are prepared (cut to width and shaped), because they are what costs; rows are read again when they are shown.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect, QTimer

from compassdesk.domain import calendar_grid
from compassdesk.services import plans
from compassdesk.ui.calendar import chips, month_layout
from compassdesk.ui.calendar.chip_canvas import in_time_order
from compassdesk.ui.calendar.chip_facts import FactBook, day_of

if TYPE_CHECKING:
    from compassdesk.ui.calendar.month_view import MonthView

IDLE = 400


class MonthPrefetch(QObject):
    """One neighbour per idle moment: the next month first."""

    def __init__(self, view: MonthView) -> None:
        super().__init__(view)
        self._view = view
        self._waiting: list[int] = []
        self._done: set[tuple[date, int]] = set()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(IDLE)
        self._timer.timeout.connect(self._prepare)

    def soon(self) -> None:
        """The view shows another month, or has another width."""
        self._waiting = [1, -1]
        self._timer.start()

    def _prepare(self) -> None:
        desk, view = self._view.desk, self._view
        if not self._waiting or desk.file is None or not view.isVisible() or view.controller.active:
            return
        month = calendar_grid.stepped_month(desk.day.replace(day=1), self._waiting.pop(0))
        if (month, view.width()) not in self._done:
            self._done.add((month, view.width()))
            weeks = calendar_grid.month_weeks(month, desk.first_weekday)
            plan = desk.file.read(plans.window, weeks[0][0], weeks[-1][-1])
            book = FactBook()
            book.use(plan)
            items = {item.id: item for item in in_time_order(plan.items)}
            by_day: dict[date, list[str]] = {}
            for item in items.values():
                by_day.setdefault(day_of(item), []).append(item.id)
            layout = month_layout.month_layout(weeks, by_day, view.width(), view.height())
            faces = [
                chips.face(book.of(items[box.id]), QRect(box.x, box.y, box.width, box.height), box.lines)
                for box in layout.boxes
            ]
            chips.shape_words(faces, view.devicePixelRatioF())
        if self._waiting:
            self._timer.start()
