"""What the charts over the weeks share: a column for each week, a chosen one, mouse, keys and words."""

from typing import Any, Generic, Protocol, TypeVar

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from compassdesk.domain.checks.report import MeasuredWeek
from compassdesk.domain.week import Week
from compassdesk.rendering.charts.week_columns import WeekColumns, spoken, week_words
from compassdesk.rendering.look import theme
from compassdesk.ui.widgets.painted_parts import FOCUS, PRESS, Parts, describe, focus_moved
from compassdesk.ui.widgets.parts_told import PartsTold

HIGH = 190


class WeekValues(Protocol):
    """What a chart shows: weeks in the order of time, one of them chosen, and how they are painted and told."""

    @property
    def reports(self) -> tuple[MeasuredWeek, ...]: ...
    @property
    def week(self) -> Week | None: ...
    def columns(self, box: QRectF) -> WeekColumns: ...
    def said(self, report: MeasuredWeek) -> str: ...
    def paint(self, painter: QPainter, box: QRectF, tokens: theme.Theme) -> None: ...


Values = TypeVar("Values", bound=WeekValues)


class WeekChart(QWidget, Generic[Values]):
    """A chart in the window: what it shows is painted, and each week can be pointed at, chosen and heard."""

    week_chosen = Signal(object)

    def __init__(self, name: str, values: Values, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.values = values
        self._told = PartsTold(self, named=True)
        self.setAccessibleName(name)
        self.setFixedHeight(HIGH)
        self.setMinimumWidth(260)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setMouseTracking(True)

    def sizeHint(self) -> QSize:
        return QSize(560, HIGH)

    def show_values(self, values: Values) -> None:
        """Show other weeks, or another one of them chosen."""
        another, self.values = values.week != self.values.week, values
        self.setAccessibleDescription(spoken(values.reports, values.said))
        self.update()
        self._told.look()
        if another:
            focus_moved(self)

    @property
    def reports(self) -> tuple[MeasuredWeek, ...]:
        """The weeks that are shown."""
        return self.values.reports

    @property
    def week(self) -> Week | None:
        """The chosen one."""
        return self.values.week

    def said(self, report: MeasuredWeek) -> str:
        """A week's value in words."""
        return self.values.said(report)

    def columns(self) -> WeekColumns:
        """Where the weeks lie."""
        return self.values.columns(QRectF(self.rect()))

    def column(self, index: int) -> QRectF:
        """The room of one week, without the number under it."""
        return self.columns().column(index)

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = theme.current()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self.values.paint(painter, QRectF(self.rect()), tokens)
            at = next((i for i, report in enumerate(self.reports) if report.week == self.week), None)
            if at is not None and self.hasFocus():
                painter.setPen(QPen(tokens.accent, 2))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(self.columns().foot(at).adjusted(2, 1, -2, -1), 5, 5)
            del event

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        index = self.columns().index_at(event.position().x())
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
            index = self.columns().index_at(event.pos().x())
            if index is not None:
                report = self.reports[index]
                QToolTip.showText(event.globalPos(), f"{week_words(report.week)}\n{self.said(report)}", self)
                return True
        return super().event(event)


class WeekParts(Parts[WeekChart[Any]]):
    """The weeks of a chart, each with what it says; choosing one is what the keyboard does as well."""

    role = QAccessible.Role.Chart

    def all(self) -> list[Week]:
        return [report.week for report in self.widget.reports]

    def words(self, key: Week) -> str:
        said = (self.widget.said(report) for report in self.widget.reports if report.week == key)
        return f"{week_words(key)}: {next(said, '')}"

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
