"""The head of a timeline: months, weeks with the balance of each, and what the marks below mean.

A week, or a month of a year, is pressed with the mouse or reached with the arrows.
"""

from datetime import date, timedelta

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFocusEvent, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QToolTip, QWidget

from compassdesk.domain.calendar_grid import LaneKind, kinds_in
from compassdesk.rendering.look import theme
from compassdesk.texts import numbers
from compassdesk.ui.calendar.canvas.headed_view import SCROLL_BAR
from compassdesk.ui.calendar.timeline import head_painting, timeline_stops
from compassdesk.ui.calendar.timeline.head_painting import BALANCE, FOOT, MONTHS, WEEKS
from compassdesk.ui.calendar.timeline.timeline_axis import Axis, axis_of
from compassdesk.ui.calendar.timeline.timeline_stops import Stop
from compassdesk.ui.calendar.week import week_gutter
from compassdesk.ui.desk.reports import Judging
from compassdesk.ui.desk.session import Session
from compassdesk.ui.desk.sight import Sight
from compassdesk.ui.widgets import painted_parts
from compassdesk.ui.widgets.arrow_steps import step_of
from compassdesk.ui.widgets.parts_told import PartsTold

HEIGHT = MONTHS + WEEKS + BALANCE + FOOT
_PRESSES = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}


class TimelineHead(QWidget):
    """Each week with its bar and share; pressed, it is shown in the side panel, and a month in four weeks."""

    def __init__(self, session: Session, sight: Sight, judging: Judging) -> None:
        super().__init__()
        self._session, self._sight, self._judging = session, sight, judging
        self.weeks: list[week_gutter.WeekFacts] = []
        self.stops: tuple[Stop, ...] = ()
        self.at = 0
        """The stop that has the keyboard."""
        self._lanes: LaneKind = kinds_in(sight.lanes)[0]
        self._told = PartsTold(self, named=True, held=lambda: session.air.plan is not None)
        self.setFixedHeight(HEIGHT)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Weeks of the timeline"))
        for signal in (
            judging.reports_changed,
            judging.outlook_changed,
            session.plan_changed,
            sight.period_changed,
        ):
            signal.connect(self._refresh)
        for signal in (sight.selection_changed, session.day_passed):
            signal.connect(self.update)
        self._refresh()

    def name_lanes(self, kind: LaneKind) -> None:
        """Say which lanes are the first ones below it."""
        self._lanes = kind
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(760, HEIGHT)

    def _refresh(self) -> None:
        sight = self._sight
        count = (sight.last - sight.first).days + 1
        weeks = timeline_stops.weeks_of(sight.first, count)
        if sight.scale == "year":
            shares = timeline_stops.shares_by_week(self._session.plan.items, weeks)
            self.weeks = [week_gutter.WeekFacts(week, shares.get(week, ())) for week in weeks]
            self.stops = timeline_stops.month_stops(sight.first, count)
        else:
            self.weeks = [week_gutter.week_facts(week, self._judging.report(week)) for week in weeks]
            self.stops = timeline_stops.week_stops(weeks)
        self.at = min(self.at, len(self.stops) - 1)
        self._told.look()
        self.update()

    def _axis(self) -> Axis:
        mirrored = self.isRightToLeft()
        return axis_of(self._sight.first, len(self.weeks) * 7, self.width() - SCROLL_BAR, mirrored=mirrored)

    def _shift(self) -> int:
        """How far the canvas below stands from the left: its bar is on that side where one reads from the right."""
        return SCROLL_BAR if self.isRightToLeft() else 0

    def rect_of(self, stop: Stop) -> QRect:
        """Where a stop is pressed."""
        left, right = self._axis().span(stop.start, stop.end)
        return QRect(left + self._shift(), 0, right - left, HEIGHT - FOOT)

    def words_of(self, stop: Stop) -> str:
        """What a stop is called."""
        if stop.week is None:
            return numbers.month(self._sight.first + timedelta(days=stop.start))
        facts = self.weeks[stop.start // 7]
        return f"{week_gutter.spoken(facts)}, {numbers.week_days(facts.week)}"

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        sight, axis = self._sight, self._axis()
        chosen = sight.week if sight.edited is None and sight.scale != "year" else None
        today = self._session.now().date()
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), theme.current().panel)
            painter.translate(self._shift(), 0)
            head_painting.paint_weeks(painter, axis, self.weeks, chosen, today, sight.scale)
            head_painting.paint_months(painter, axis)
            head_painting.paint_foot(painter, axis, self._lanes, today, sight.scale)
            painter.translate(-self._shift(), 0)
            if self.hasFocus() and self.stops:
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                painter.setPen(QPen(theme.current().accent, 2))
                painter.drawRoundedRect(QRectF(self.rect_of(self.stops[self.at])).adjusted(1, 2, -2, -2), 4, 4)
                painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
            painter.setPen(QPen(theme.current().line, 1))
            painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)

    # --- pointing and pressing -------------------------------------------------------------------------------------

    def stop_at(self, place: QPoint) -> Stop | None:
        """The stop at a place."""
        return next((stop for stop in self.stops if self.rect_of(stop).contains(place)), None)

    def press(self, stop: Stop) -> None:
        """Show a week beside the calendar, or a month in four weeks."""
        if stop.week is not None:
            self._sight.show_week(stop.week)
        else:
            month = self._sight.first + timedelta(days=stop.start)
            self._sight.set_scale("four_weeks", min(month + timedelta(weeks=1), self._sight.last))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        stop = self.stop_at(event.position().toPoint())
        if stop is not None and event.button() == Qt.MouseButton.LeftButton:
            self.at = self.stops.index(stop)
            self.press(stop)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        over = self.stop_at(event.position().toPoint()) is not None
        self.setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            stop = self.stop_at(event.pos())
            if stop is None:
                QToolTip.hideText()
            elif stop.week is None:
                QToolTip.showText(event.globalPos(), self.words_of(stop), self)
            else:
                facts = self.weeks[stop.start // 7]
                QToolTip.showText(event.globalPos(), week_gutter.tip(self._judging.report(facts.week), facts), self)
            return True
        return super().event(event)

    # --- the keyboard ----------------------------------------------------------------------------------------------

    def focusInEvent(self, event: QFocusEvent) -> None:
        """It begins at the week that is shown, or the day the keyboard was at."""
        wanted = self._day()
        self.at = next((at for at, stop in enumerate(self.stops) if stop.start <= wanted < stop.end), 0)
        super().focusInEvent(event)

    def _day(self) -> int:
        day: date = self._sight.cursor.day
        return (day - self._sight.first).days

    def go_to(self, at: int) -> None:
        """Bring the keyboard to a stop."""
        self.at = min(max(at, 0), len(self.stops) - 1)
        self.update()
        painted_parts.focus_moved(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if step := step_of(event, self):
            self.go_to(self.at + step)
        elif key in {Qt.Key.Key_Home, Qt.Key.Key_End}:
            self.go_to(0 if key == Qt.Key.Key_Home else len(self.stops) - 1)
        elif key in _PRESSES and self.stops:
            self.press(self.stops[self.at])
        elif key == Qt.Key.Key_Down:
            self.focusNextChild()
        else:
            super().keyPressEvent(event)
