"""The marks of one lane of the timeline on paper: below each other where they would cover each other."""

from collections.abc import Callable, Sequence
from datetime import date, timedelta

from msgspec import Struct
from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter

from compassdesk.domain.plan import Item
from compassdesk.domain.several_days import day_of, ends_on, lasts
from compassdesk.rendering.paper.print_marks import INK, QUIET, chip_outline, face, line_of, petal_mark
from compassdesk.rendering.paper.print_order import PrintOrder, title_of, who_of
from compassdesk.texts import numbers
from compassdesk.texts.names import Names

translate = QCoreApplication.translate
LINE = 11.0
_MARK = 17.0
"""The width of a mark without words."""
_LABELS = ((180.0, 8), (90.0, 12))
"""The most that words beside a mark take, in so many rows at most; in more of them marks stand without words."""
_LEAST_LABEL = 18.0
_HOURS = 60.0
"""A day that is so wide has room for the time of its items."""
Left = Callable[[date], float]


class LaneMark(Struct, frozen=True):
    """Where an item stands: from the left, how wide its frame is, in which row; its words, which are cut already.

    The frame is around a mark alone, lest words that go on look like days; that of what lasts several is around these.
    """

    item: Item
    left: float
    wide: float
    row: int
    words: str


class LaneRows(Struct, frozen=True):
    """The marks of a lane in so many rows; `more` found no room in them."""

    marks: tuple[LaneMark, ...]
    count: int
    more: int = 0
    at: float = 0.0
    """Where the count of those stands."""

    def paint(self, painter: QPainter, top: float) -> None:
        """Paint them from a height on."""
        for mark in self.marks:
            _paint(painter, QRectF(mark.left, top + mark.row * LINE, mark.wide, LINE - 1), mark)
        if self.more:
            painter.setFont(face(7))
            painter.setPen(QUIET)
            told = translate("Print", "+%n more", "", self.more)
            spot = QRectF(self.at, top + (self.count - 1) * LINE, 200, LINE)
            painter.drawText(spot, Qt.AlignmentFlag.AlignVCenter, told)


def lane_rows(order: PrintOrder, names: Names, items: Sequence[Item], left: Left, right: float, most: int) -> LaneRows:
    """The items of a lane in time order, with as many of their words as there is room for, in at most `most` rows."""
    for label, rows in (*_LABELS, (0.0, most)):
        marks = _packed(order, names, items, left, right, label)
        count = max((mark.row + 1 for mark in marks), default=0)
        if count <= min(rows, most):
            return LaneRows(tuple(marks), count)
    shown = [mark for mark in marks if mark.row < most - 1]
    hidden = [mark for mark in marks if mark.row >= most - 1]
    return LaneRows(tuple(shown), most, len(hidden), min(mark.left for mark in hidden))


def _packed(
    order: PrintOrder, names: Names, items: Sequence[Item], left: Left, right: float, label: float
) -> list[LaneMark]:
    """Each in the first row that is free where it begins."""
    ends: list[float] = []
    made = []
    for item in items:
        x = left(day_of(item)) + 1
        day = left(day_of(item) + timedelta(days=1)) - x
        frame = max(_MARK, left(ends_on(item) + timedelta(days=1)) - x - 1) if lasts(item) else _MARK
        x = min(x, right - frame)
        words = _words(order, names, item, day, min(max(frame - _MARK - 2, label), right - x - _MARK - 4))
        wide = max(frame, _MARK + 2 + QFontMetricsF(face(7)).horizontalAdvance(words) + 4 if words else 0.0)
        row = next((at for at, end in enumerate(ends) if end <= x), len(ends))
        ends[row : row + 1] = [x + wide + 1]
        made.append(LaneMark(item, x, frame, row, words))
    return made


def _words(order: PrintOrder, names: Names, item: Item, day: float, room: float) -> str:
    if room < _LEAST_LABEL:
        return ""
    clock = numbers.brief_clock(item.starts_at) if day >= _HOURS and item.starts_at is not None else ""
    said = " ".join(part for part in (clock, who_of(order, names, item), title_of(item)) if part)
    return line_of(said, face(7), room)


def _paint(painter: QPainter, rect: QRectF, mark: LaneMark) -> None:
    chip_outline(painter, rect, mark.item)
    petal_mark(painter, rect.left() + 2, rect.center().y(), mark.item.petal, 7)
    font = face(7, struck=mark.item.status == "cancelled")
    painter.setFont(font)
    painter.setPen(INK)
    room = QRectF(rect.left() + _MARK + 2, rect.top(), 1000, rect.height())
    painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, mark.words)
