"""Prepares the months beside the one in view while nothing else happens, so that turning the page is instant.

Only words are prepared (cut to width and shaped), because they are what costs; rows are read again when they are shown.
"""

from collections.abc import Iterator, Sequence
from datetime import date
from itertools import islice
from pathlib import Path

from PySide6.QtCore import QObject, QSize, QTimer
from PySide6.QtWidgets import QWidget

from compassdesk.domain import calendar_grid
from compassdesk.domain.calendar_grid import Density
from compassdesk.domain.plan import Plan
from compassdesk.domain.several_days import day_of
from compassdesk.domain.time_order import in_time_order
from compassdesk.services import plans
from compassdesk.ui.calendar.canvas import chip_painting, chips
from compassdesk.ui.calendar.canvas.box_rect import rect_of
from compassdesk.ui.calendar.canvas.chip_facts import FactBook
from compassdesk.ui.calendar.drag import DragController
from compassdesk.ui.calendar.month import month_layout
from compassdesk.ui.desk.session import Session
from compassdesk.ui.desk.sight import Sight
from compassdesk.ui.running import tasks

IDLE = 400
AT_ONCE = 40
"""Chips whose words are shaped before the window gets its turn again."""


class MonthPrefetch(QObject):
    """One neighbour per idle moment: the next month first. A worker reads it; its words are shaped a few at a time.

    They are cut for `canvas`, which shows the month the desk is at.
    """

    def __init__(self, canvas: QWidget, session: Session, sight: Sight, drag: DragController) -> None:
        super().__init__(canvas)
        self._canvas, self._session, self._sight = canvas, session, sight
        self._drag = drag
        self._waiting: list[int] = []
        self._done: set[tuple[Path, date, int, Density]] = set()
        self._faces: Iterator[chips.ChipFace] = iter(())
        self._turn = 0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(IDLE)
        self._timer.timeout.connect(self._prepare)
        self._shaping = QTimer(self)
        self._shaping.timeout.connect(self._shape)

    def soon(self) -> None:
        """The canvas shows another month, or has another width."""
        self._waiting = [1, -1]
        self._turn += 1
        self._shaping.stop()
        self._timer.start()

    def _prepare(self) -> None:
        session, sight, canvas = self._session, self._sight, self._canvas
        file = session.file
        if not self._waiting or file is None or not canvas.isVisible() or self._drag.active:
            return
        month = calendar_grid.stepped_month(sight.day.replace(day=1), self._waiting.pop(0))
        prepared = file.path, month, canvas.width(), sight.density
        if prepared in self._done:
            self._timer.start()
            return
        weeks = calendar_grid.month_weeks(month, sight.first_weekday)
        turn = self._turn

        def read() -> Plan:
            with file.reader() as connection:
                return plans.window(connection, weeks[0][0], weeks[-1][-1])

        def done(plan: Plan) -> None:
            if turn == self._turn:
                self._done.add(prepared)
                self._faces = _faces(plan, weeks, canvas.size(), sight.density, session.now().date())
                self._shaping.start()

        tasks.run_task(self, read, done, tasks.told_elsewhere)  # when it is shown

    def _shape(self) -> None:
        """Shape the words of some chips; the next neighbour follows when they are all done."""
        some = list(islice(self._faces, AT_ONCE))
        chip_painting.shape_words(some, self._canvas.devicePixelRatioF())
        if not some:
            self._shaping.stop()
            self._timer.start()


def _faces(
    plan: Plan, weeks: Sequence[Sequence[date]], room: QSize, density: Density, today: date
) -> Iterator[chips.ChipFace]:
    """The chips of a month as they will be painted, made one by one."""
    book = FactBook()
    book.use(plan)
    items = {item.id: item for item in in_time_order(plan.items)}
    by_day: dict[date, list[str]] = {}
    for item in items.values():
        by_day.setdefault(day_of(item), []).append(item.id)

    def height_of(key: str, width: int, density: Density) -> int:
        return chips.height_of(book.of(items[key]), width, density)

    size = room.width(), room.height()
    layout = month_layout.month_layout(weeks, by_day, size, density, height_of, today)
    for box in layout.boxes:
        yield chips.face(book.of(items[box.id]), rect_of(box), box.density)
