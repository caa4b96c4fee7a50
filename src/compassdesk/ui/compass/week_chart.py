"""What the charts over the weeks share: a column for each week, a chosen one, mouse, keys and words."""

from PySide6.QtCore import QCoreApplication, QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from compassdesk.domain.checks.report import Report
from compassdesk.domain.week import Week
from compassdesk.rendering.look import theme
from compassdesk.texts import numbers
from compassdesk.ui.widgets.painted_parts import FOCUS, PRESS, Parts, describe, focus_moved
from compassdesk.ui.widgets.parts_told import PartsTold

translate = QCoreApplication.translate
FOOT = 18
HIGH = 190


class WeekChart(QWidget):
    """Subclasses paint into `column(index)` and put a week into words with `said(report)`."""

    week_chosen = Signal(object)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.reports: tuple[Report, ...] = ()
        self.week: Week | None = None
        self.left_room = self.right_room = 0
        self._told = PartsTold(self, named=True)
        self.setAccessibleName(name)
        self.setFixedHeight(HIGH)
        self.setMinimumWidth(260)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setMouseTracking(True)

    def sizeHint(self) -> QSize:
        return QSize(560, HIGH)

    def show_weeks(self, reports: tuple[Report, ...], week: Week) -> None:
        """Show these weeks, one of them chosen."""
        another, self.reports, self.week = week != self.week, reports, week
        said = (f"{self.week_words(report.week)}: {self.said(report)}" for report in reports)
        self.setAccessibleDescription(". ".join(said))
        self.update()
        self._told.look()
        if another:
            focus_moved(self)

    def said(self, report: Report) -> str:
        """A week's value in words."""
        raise NotImplementedError

    @staticmethod
    def week_words(week: Week) -> str:
        name = translate("WeekChart", "Week {number}").replace("{number}", str(week.number))
        return f"{name}, {numbers.week_days(week)}"

    def column(self, index: int) -> QRectF:
        """The room of one week, without the number under it."""
        width = (self.width() - self.left_room - self.right_room) / max(1, len(self.reports))
        return QRectF(self.left_room + index * width, 4, width, self.height() - FOOT - 6)

    def index_at(self, x: float) -> int | None:
        """The week under a place in the chart."""
        return next((i for i in range(len(self.reports)) if self.column(i).left() <= x < self.column(i).right()), None)

    def paint_chosen(self, painter: QPainter, index: int) -> None:
        """The ground behind the chosen week, down to its number."""
        box = self.column(index)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.current().accent_bg)
        painter.drawRoundedRect(QRectF(box.left() + 1, 0, box.width() - 2, self.height()), 6, 6)

    def paint_feet(self, painter: QPainter) -> None:
        """The week numbers, the chosen one bold, and the ring of the keyboard's focus."""
        tokens = theme.current()
        for index, report in enumerate(self.reports):
            chosen = report.week == self.week
            painter.setFont(theme.font(11, bold=chosen))
            painter.setPen(tokens.accent if chosen else tokens.ink3)
            box = self.column(index)
            foot = QRectF(box.left(), self.height() - FOOT, box.width(), FOOT)
            painter.drawText(foot, Qt.AlignmentFlag.AlignCenter, str(report.week.number))
            if chosen and self.hasFocus():
                painter.setPen(QPen(tokens.accent, 2))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(foot.adjusted(2, 1, -2, -1), 5, 5)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        index = self.index_at(event.position().x())
        if index is not None and event.button() == Qt.MouseButton.LeftButton:
            self.week_chosen.emit(self.reports[index].week)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        at = next((i for i, report in enumerate(self.reports) if report.week == self.week), None)
        if step is None or at is None:
            super().keyPressEvent(event)
        elif 0 <= at + step < len(self.reports):
            self.week_chosen.emit(self.reports[at + step].week)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            index = self.index_at(event.pos().x())
            if index is not None:
                report = self.reports[index]
                QToolTip.showText(event.globalPos(), f"{self.week_words(report.week)}\n{self.said(report)}", self)
                return True
        return super().event(event)


class WeekParts(Parts[WeekChart]):
    """The weeks of a chart, each with what it says; choosing one is what the keyboard does as well."""

    role = QAccessible.Role.Chart

    def all(self) -> list[Week]:
        return [report.week for report in self.widget.reports]

    def words(self, key: Week) -> str:
        said = (self.widget.said(report) for report in self.widget.reports if report.week == key)
        return f"{self.widget.week_words(key)}: {next(said, '')}"

    def rect(self, key: Week) -> QRect:
        return self.widget.column(self.all().index(key)).toRect() if self.has(key) else QRect()

    def focused(self) -> Week | None:
        return self.widget.week

    def is_chosen(self, key: Week) -> bool:
        return key == self.widget.week

    def actions(self, key: Week) -> tuple[str, ...]:
        del key
        return PRESS, FOCUS

    def do(self, key: Week, action: str) -> None:
        if action == FOCUS:
            self.widget.setFocus()
        self.widget.week_chosen.emit(key)


describe(WeekChart, WeekParts)
