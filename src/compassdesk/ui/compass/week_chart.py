"""What the charts over the weeks share: a column for each week, a chosen one, mouse, keys and words."""

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from compassdesk.domain.checks.report import Report
from compassdesk.domain.week import Week
from compassdesk.rendering.charts.week_columns import WeekColumns, spoken, week_words
from compassdesk.rendering.look import theme
from compassdesk.rendering.pictures.drawing import Drawing
from compassdesk.ui.widgets.painted_parts import FOCUS, PRESS, Parts, describe, focus_moved
from compassdesk.ui.widgets.parts_told import PartsTold

HIGH = 190


class WeekChart(QWidget):
    """Subclasses say what is painted where, and put a week into words with `said(report)`."""

    week_chosen = Signal(object)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.reports: tuple[Report, ...] = ()
        self.week: Week | None = None
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
        self.setAccessibleDescription(spoken(reports, self.said))
        self.update()
        self._told.look()
        if another:
            focus_moved(self)

    def said(self, report: Report) -> str:
        """A week's value in words."""
        raise NotImplementedError

    def columns(self) -> WeekColumns:
        """Where the weeks lie."""
        raise NotImplementedError

    def paint(self, painter: QPainter, tokens: theme.Theme) -> None:
        """Paint all but the ring of the keyboard."""
        raise NotImplementedError

    def drawing(self) -> Drawing:
        """The chart for files and paper."""
        raise NotImplementedError

    def column(self, index: int) -> QRectF:
        """The room of one week, without the number under it."""
        return self.columns().column(index)

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = theme.current()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self.paint(painter, tokens)
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


class WeekParts(Parts[WeekChart]):
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
