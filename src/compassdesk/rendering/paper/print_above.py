"""What stands above the items of a row of days on paper: bars of what lasts several days, flags of single days."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from compassdesk.domain.above_days import Above, Flag, above
from compassdesk.domain.plan import Item
from compassdesk.domain.several_days import SpanPart, lasts, spanning
from compassdesk.rendering.look import icons, theme
from compassdesk.rendering.paper.print_marks import INK, QUIET, RULE, chip_outline, face, line_of, petal_mark
from compassdesk.rendering.paper.print_order import PrintOrder, title_of
from compassdesk.texts import numbers

translate = QCoreApplication.translate
LINE = 11.0
"""Points from one bar or flag to the next."""
_SIDE = 3.0


class AboveDays:
    """The bars and flags of one row of days, and the items that are bars and so no chips of a day."""

    def __init__(self, order: PrintOrder, days: Sequence[date]) -> None:
        lasting = spanning(order.plan, order.plan.items, year_days=order.with_year_days, listed=order.school)
        self._items = {item.id: item for item in order.plan.items}
        self._above: Above = above(days, lasting, order.day_words)

    def tall(self, column: int) -> float:
        """The height that bars and flags take of a day."""
        return LINE * self._above.lines(column)

    def beside(self, painter: QPainter, column: int, line: QRectF, number: str) -> None:
        """The day of the year of a column behind its number, on the line that the number stands on."""
        flag = self._above.beside[column]
        if flag is None:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        at = line.left() + QFontMetricsF(face(9, bold=True)).horizontalAdvance(number) + 6
        _flag(painter, QRectF(at, line.top(), line.right() - at - 2, line.height()), flag)
        painter.restore()

    def paint(
        self, painter: QPainter, left: float, top: float, column: float, bottom: float, *, goes_on: bool = False
    ) -> None:
        """Bars and flags from `top` on, over columns that are `column` wide; none goes below `bottom`.

        With `goes_on` the words of a flag go on over the days behind it, as far as nothing stands there.
        """
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for part in self._above.bars:
            begins = left + part.start * column + (_SIDE if part.begins else 0)
            ends = left + (part.end + 1) * column - (_SIDE - 1 if part.ends else 0)
            rect = QRectF(begins, top + LINE * part.lane, ends - begins, LINE - 1.5)
            if rect.bottom() <= bottom:
                self._bar(painter, rect, part)
        for place, flags in enumerate(self._above.flags):
            y = top + LINE * self._above.lanes[place]
            for line, flag in enumerate(flags, self._above.lanes[place]):
                rect = QRectF(left + place * column + _SIDE, y, column - 2 * _SIDE + 1, LINE - 1.5)
                if rect.bottom() <= bottom:
                    _flag(painter, rect, flag, column * self._free_behind(place, line) if goes_on else 0)
                y += LINE
        painter.restore()

    def _free_behind(self, column: int, line: int) -> int:
        """How many columns behind one have nothing on a line above their items."""
        above, free = self._above, 0
        for place in range(column + 1, len(above.flags)):
            if line < above.lanes[place] + len(above.flags[place]):
                break
            free += 1
        return free

    def _bar(self, painter: QPainter, rect: QRectF, part: SpanPart) -> None:
        item = self._items.get(part.of.id) if part.of.kind == "items" else None
        at = rect.left() + 6
        if item is not None:
            chip_outline(painter, rect, item)
            at = rect.left() + 3 + petal_mark(painter, rect.left() + 3, rect.center().y(), item.petal, 7) + 3
        else:
            _campaign_or_note(painter, rect, part)
        font = face(7, struck=item is not None and item.status == "cancelled")
        painter.setFont(font)
        painter.setPen(INK)
        room = QRectF(at, rect.top(), rect.right() - at - 2, rect.height())
        text = _words(item) if item is not None else part.of.text
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, line_of(text, font, room.width()))


def chips_of(items: Sequence[Item]) -> list[Item]:
    """The items of a day that are chips: those that last several days are bars."""
    return [item for item in items if not lasts(item)]


def _words(item: Item) -> str:
    start = f"{numbers.brief_clock(item.starts_at)} " if item.starts_at is not None else ""
    return start + title_of(item)


def _campaign_or_note(painter: QPainter, rect: QRectF, part: SpanPart) -> None:
    """A campaign is a tint with a strong edge where it begins, a note a frame: told apart without colour too."""
    edge = QUIET
    painter.fillRect(rect, Qt.GlobalColor.white)
    if part.of.kind == "campaigns":
        edge = QColor(theme.campaign_shade(part.of.colour, part.of.id)[0])
        tint = QColor(edge)
        tint.setAlphaF(theme.TINTED)
        painter.fillRect(rect, tint)
    else:
        painter.setPen(QPen(RULE, 0.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(rect)
    if part.begins:
        painter.fillRect(QRectF(rect.left(), rect.top(), 2, rect.height()), edge)


def _flag(painter: QPainter, rect: QRectF, flag: Flag, more: float = 0) -> None:
    """A flag with its words; `more` is the room that they have beyond it."""
    at = rect.left()
    if flag.kind == "holiday":
        painter.fillRect(rect, theme.LIGHT.note_t)
        at += 3
    elif flag.kind != "rest":
        icons.glyph(
            painter, "star" if flag.kind == "year" else "flag", QRectF(at, rect.center().y() - 4, 8, 8), QUIET, 1.9
        )
        at += 10
    text = flag.text or translate("Print", "+%n more", "", flag.more)
    painter.setFont(face(7))
    painter.setPen(INK if flag.kind == "holiday" else QUIET)
    room = QRectF(at, rect.top(), rect.right() - at + more, rect.height())
    painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, line_of(text, face(7), room.width()))
