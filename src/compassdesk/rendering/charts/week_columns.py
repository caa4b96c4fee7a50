"""What charts over weeks share: a column for each week with its number below it, one of them chosen."""

from collections.abc import Callable, Sequence

from msgspec import Struct
from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QPainter

from compassdesk.domain.checks.report import MeasuredWeek
from compassdesk.domain.week import Week
from compassdesk.rendering.look import theme
from compassdesk.texts import numbers

translate = QCoreApplication.translate
FOOT = 18
"""Pixels below the columns for the number of the week."""
_ROUND = 6


class WeekColumns(Struct, frozen=True):
    """Where the columns of `count` weeks lie in `box`, with room for figures at its left and for names at its right."""

    box: QRectF
    count: int
    left_room: float = 0.0
    right_room: float = 0.0

    def column(self, index: int) -> QRectF:
        """The room of one week, without the number under it."""
        width = (self.box.width() - self.left_room - self.right_room) / max(1, self.count)
        left = self.box.left() + self.left_room + index * width
        return QRectF(left, self.box.top() + 4, width, self.box.height() - FOOT - 6)

    def foot(self, index: int) -> QRectF:
        """The room of its number."""
        column = self.column(index)
        return QRectF(column.left(), self.box.bottom() - FOOT, column.width(), FOOT)

    def index_at(self, x: float) -> int | None:
        """The week under a place in the chart."""
        columns = ((index, self.column(index)) for index in range(self.count))
        return next((index for index, column in columns if column.left() <= x < column.right()), None)

    def paint_chosen(self, painter: QPainter, index: int, tokens: theme.Theme) -> None:
        """The ground behind the chosen week, down to its number."""
        column = self.column(index)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tokens.accent_bg)
        ground = QRectF(column.left() + 1, self.box.top(), column.width() - 2, self.box.height())
        painter.drawRoundedRect(ground, _ROUND, _ROUND)

    def paint_feet(self, painter: QPainter, weeks: Sequence[Week], chosen: Week | None, tokens: theme.Theme) -> None:
        """The week numbers, the chosen one bold."""
        for index, week in enumerate(weeks):
            painter.setFont(theme.font(11, bold=week == chosen))
            painter.setPen(tokens.accent if week == chosen else tokens.ink3)
            painter.drawText(self.foot(index), Qt.AlignmentFlag.AlignCenter, str(week.number))


def is_to_come(report: MeasuredWeek) -> bool:
    """Whether a week has not begun yet on the client's clock."""
    return report.week > Week.of(report.now.date())


def week_words(week: Week) -> str:
    """The number of a week and its days."""
    name = translate("WeekChart", "Week {number}").replace("{number}", str(week.number))
    return f"{name}, {numbers.week_days(week)}"


def spoken(reports: Sequence[MeasuredWeek], said: Callable[[MeasuredWeek], str]) -> str:
    """What a chart says, week by week."""
    return ". ".join(f"{week_words(report.week)}: {said(report)}" for report in reports)
