"""The timeline: months, weeks and the balance of each above, its lanes below."""

from datetime import date, timedelta

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QToolTip, QWidget

from compassdesk.domain.calendar_grid import week_of_row
from compassdesk.rendering.look import theme
from compassdesk.texts import numbers
from compassdesk.ui.calendar.canvas.headed_view import SCROLL_BAR, HeadedView
from compassdesk.ui.calendar.day_sentences import DayWords
from compassdesk.ui.calendar.drag import DragController
from compassdesk.ui.calendar.move_mode import MoveMode
from compassdesk.ui.calendar.timeline.timeline_canvas import TimelineCanvas
from compassdesk.ui.calendar.timeline.timeline_layout import edges_in
from compassdesk.ui.calendar.week import week_gutter
from compassdesk.ui.desk.reports import Judging
from compassdesk.ui.desk.session import Session
from compassdesk.ui.desk.sight import Sight

MONTHS, WEEKS, BALANCE = 22, 20, 34


class TimelineView(HeadedView):
    """See the module."""

    def __init__(
        self,
        session: Session,
        sight: Sight,
        judging: Judging,
        drag: DragController,
        moving: MoveMode,
        day_words: DayWords,
    ) -> None:
        head = TimelineHead(session, sight, judging)
        canvas = TimelineCanvas(session, sight, drag, moving, day_words)
        super().__init__((head,), canvas)
        self.head, self.canvas = head, canvas

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.canvas.refresh()


class TimelineHead(QWidget):
    """Each week with its bar and share; a click shows it in the side panel."""

    def __init__(self, session: Session, sight: Sight, judging: Judging) -> None:
        super().__init__()
        self._session, self._sight, self._judging = session, sight, judging
        self.weeks: list[week_gutter.WeekFacts] = []
        self.setFixedHeight(MONTHS + WEEKS + BALANCE)
        for signal in (
            judging.reports_changed,
            judging.outlook_changed,
            session.plan_changed,
            sight.period_changed,
            sight.selection_changed,
        ):
            signal.connect(self._refresh)
        session.day_passed.connect(self.update)
        self._refresh()

    def sizeHint(self) -> QSize:
        return QSize(760, MONTHS + WEEKS + BALANCE)

    def _refresh(self) -> None:
        first = self._sight.first
        count = ((self._sight.last - first).days + 1) // 7
        weeks = [week_of_row([first + timedelta(days=7 * at + n) for n in range(7)]) for at in range(count)]
        self.weeks = [week_gutter.week_facts(week, self._judging.report(week)) for week in weeks]
        self.update()

    def _edges(self) -> tuple[int, tuple[int, ...]]:
        return edges_in(self.width() - SCROLL_BAR, len(self.weeks) * 7)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        tokens = theme.current()
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), tokens.panel)
            names, edges = self._edges()
            today = self._session.now().date()
            self._paint_months(painter, edges)
            painter.setFont(theme.font(12))
            painter.setPen(tokens.ink2)
            head = QRect(0, MONTHS, names - 10, WEEKS)
            painter.drawText(head, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, self.tr("week"))
            for at, facts in enumerate(self.weeks):
                place = QRect(edges[7 * at], MONTHS, edges[7 * at + 7] - edges[7 * at], WEEKS + BALANCE)
                self._paint_week(painter, place, facts, today)
            painter.setPen(QPen(tokens.line, 1))
            painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)

    def _paint_months(self, painter: QPainter, edges: tuple[int, ...]) -> None:
        """The name of each month where it begins, and of the first one where its days begin."""
        tokens = theme.current()
        painter.setFont(theme.font(12, bold=True))
        starts = [at for at in range(len(edges) - 1) if at == 0 or (self._sight.first + timedelta(days=at)).day == 1]
        for at, end in zip(starts, [*starts[1:], len(edges) - 1], strict=True):
            x, room = edges[at], edges[end] - edges[at] - 10
            painter.setPen(QPen(tokens.ink2, 1))
            painter.drawLine(x, 4, x, MONTHS - 2)
            painter.setPen(tokens.ink)
            name = numbers.month(self._sight.first + timedelta(days=at))
            cut = painter.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, room)
            painter.drawText(x + 6, MONTHS - 6, cut)

    def _paint_week(self, painter: QPainter, place: QRect, facts: week_gutter.WeekFacts, today: date) -> None:
        tokens = theme.current()
        here = facts.week.monday <= today <= facts.week.monday + timedelta(days=6)
        if facts.week == self._sight.week and self._sight.edited is None:
            painter.fillRect(place.adjusted(0, 0, 0, -1), tokens.accent_bg)
        painter.setFont(theme.font(12, bold=here))
        painter.setPen(tokens.accent if here else tokens.ink2)
        number = QRect(place.x(), place.y(), place.width(), WEEKS)
        painter.drawText(number, Qt.AlignmentFlag.AlignCenter, str(facts.week.number))
        if facts.shares:
            bar = QRectF(place.x() + 4, place.y() + WEEKS + 1, place.width() - 9, 8)
            week_gutter.paint_bar(painter, bar, facts.shares)
        if facts.share:
            painter.setFont(theme.font(12, bold=True))
            painter.setPen(week_gutter.zone_colour(facts))
            share = QRect(place.x(), place.y() + WEEKS + 11, place.width(), 20)
            painter.drawText(share, Qt.AlignmentFlag.AlignCenter, facts.share)

    def _week_at(self, x: int) -> week_gutter.WeekFacts | None:
        _names, edges = self._edges()
        return next((facts for at, facts in enumerate(self.weeks) if edges[7 * at] <= x < edges[7 * at + 7]), None)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        facts = self._week_at(event.position().toPoint().x())
        if facts is not None:
            self._sight.show_week(facts.week)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            facts = self._week_at(event.pos().x())
            if facts is not None:
                QToolTip.showText(event.globalPos(), week_gutter.tip(self._judging.report(facts.week), facts), self)
            return True
        return super().event(event)
