"""The week: a summary of its balance and its days above, its hours below, scrolled to the working day."""

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import (
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QToolTip, QWidget

from compassdesk.rendering.look import theme
from compassdesk.texts import numbers
from compassdesk.ui.calendar.canvas import mirroring
from compassdesk.ui.calendar.canvas.headed_view import HeadedView
from compassdesk.ui.calendar.day_sentences import DayWords
from compassdesk.ui.calendar.drag import DragController
from compassdesk.ui.calendar.move_mode import MoveMode
from compassdesk.ui.calendar.week import week_gutter
from compassdesk.ui.calendar.week.days_parts import DaysParts
from compassdesk.ui.calendar.week.due_legend import DueLegend
from compassdesk.ui.calendar.week.hours_canvas import HoursCanvas, days_in
from compassdesk.ui.calendar.week.hours_parts import HoursParts
from compassdesk.ui.calendar.week.out_of_sight import OutOfSight
from compassdesk.ui.calendar.week.week_days import WeekDays
from compassdesk.ui.calendar.week.week_layout import HOUR
from compassdesk.ui.desk.reports import Judging
from compassdesk.ui.desk.session import Session
from compassdesk.ui.desk.sight import Sight
from compassdesk.ui.widgets.painted_parts import describe

SUMMARY, BASELINE = 34, 21
ROOM_FOR_LEGEND = 560
A_FRAME = 16
"""Milliseconds: what is looked up behind the hours comes when they are painted."""


class WeekView(HeadedView):
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
        summary, days = WeekSummary(session, sight, judging), WeekDays(session, sight, drag, moving, day_words)
        canvas = HoursCanvas(session, sight, drag, moving)
        super().__init__((summary, days), canvas)
        self.summary, self.days, self.canvas = summary, days, canvas
        days.left_below.connect(canvas.setFocus)
        canvas.left_above.connect(days.setFocus)
        self.out_of_sight = OutOfSight(canvas, self.area)
        self._sight, self._judging = sight, judging
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(A_FRAME)
        self._soon.timeout.connect(self._look_due)
        for signal in (judging.reports_changed, judging.outlook_changed, session.plan_changed, sight.period_changed):
            signal.connect(self._look_due_soon)
        self._scrolled = False

    def _look_due_soon(self) -> None:
        """In a turn of its own behind the next paint, once for all that is told until then."""
        self._soon.start()

    def _look_due(self) -> None:
        """Find out when somebody should be there to answer; nobody knows while the week is being judged."""
        if not self.isVisible():
            return
        ledger, week = self._judging.ledger(), self._sight.week_in_view()
        if ledger is None or self._judging.report(week) is None:
            self.canvas.show_due(())
        else:
            from compassdesk.domain.checks.answers_due import answers_due

            self.canvas.show_due(answers_due(ledger, week, days_in(self._sight)))
        self.summary.explain_due(shown=bool(self.canvas.due))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._look_due_soon()
        if not self._scrolled:
            self._scrolled = True
            self.area.verticalScrollBar().setValue(int(7.5 * HOUR))


class WeekSummary(QWidget):
    """The week's number, bar, badge and one-way share, which open it in the side panel."""

    def __init__(self, session: Session, sight: Sight, judging: Judging) -> None:
        super().__init__()
        self._sight, self._judging = sight, judging
        self.legend = DueLegend(self)
        self._explains = False
        self.setFixedHeight(SUMMARY)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        for signal in (
            judging.reports_changed,
            judging.outlook_changed,
            session.plan_changed,
            sight.period_changed,
        ):
            signal.connect(self._refresh)
        sight.selection_changed.connect(self.update)
        self._refresh()

    def sizeHint(self) -> QSize:
        return QSize(760, SUMMARY)

    def _refresh(self) -> None:
        week = self._sight.week_in_view()
        self.facts = week_gutter.week_facts(week, self._judging.report(week), self._sight.first)
        self.setAccessibleName(week_gutter.spoken(self.facts))
        self.update()

    def explain_due(self, *, shown: bool) -> None:
        """Say what the band in the hours is, while there is one and where there is room."""
        self._explains = shown
        self._place_legend()
        self.update()

    def _place_legend(self) -> None:
        legend = self.legend
        x = 14 if mirroring.is_mirrored(self) else self.width() - legend.width() - 14
        legend.move(x, (SUMMARY - legend.height()) // 2)
        legend.setVisible(self._explains and self.width() >= ROOM_FOR_LEGEND)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._place_legend()
            self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_legend()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        with QPainter(self) as painter:
            self._paint_summary(painter)
            painter.setPen(QPen(theme.current().line, 1))
            painter.drawLine(0, SUMMARY - 1, self.width(), SUMMARY - 1)

    def _paint_summary(self, painter: QPainter) -> None:
        tokens, facts = theme.current(), self.facts
        painter.fillRect(0, 0, self.width(), SUMMARY - 1, tokens.accent_bg if self._chosen() else tokens.shade)
        painter.setFont(theme.font(12, bold=True))
        painter.setPen(tokens.accent if self._chosen() else tokens.ink)
        words = self.tr("Week {number}").replace("{number}", str(facts.week.number))
        if facts.is_apart:
            words = f"{words}, {numbers.week_days(facts.week)}"
        mirrored, whole = mirroring.is_mirrored(self), QRectF(self.rect())
        x = 26 + mirroring.draw_start(painter, self.rect(), 12, BASELINE, words, mirrored=mirrored)
        end = self.width() - self.legend.width() - 14 if self.legend.isVisible() else self.width()
        wide = min(200, max(60, end - x - 200))
        bar = mirroring.inside(QRectF(x, 13, wide, 8), whole, mirrored=mirrored)
        week_gutter.paint_bar(painter, bar, facts.shares, mirrored=mirrored)
        x += wide + 12
        if facts.warnings:
            badge = QRectF(x, 8, week_gutter.badge_width(facts), 17)
            week_gutter.paint_badge(painter, round(mirroring.inside(badge, whole, mirrored=mirrored).x()), 8, facts)
            x += round(badge.width()) + 10
        painter.setFont(theme.font(11.5))
        painter.setPen(tokens.ink2)
        line = painter.fontMetrics().elidedText(facts.line, Qt.TextElideMode.ElideRight, end - x - 8)
        mirroring.draw_start(painter, self.rect(), x, BASELINE, line, mirrored=mirrored)
        if self.hasFocus():
            week_gutter.paint_focus(painter, QRect(0, 0, self.width(), SUMMARY))

    def _chosen(self) -> bool:
        return self._sight.week == self.facts.week and self._sight.edited is None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self.rect().contains(event.position().toPoint()):
            self._sight.show_week(self._sight.week_in_view())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self._sight.show_week(self._sight.week_in_view())
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(
                event.globalPos(), week_gutter.tip(self._judging.report(self._sight.week_in_view()), self.facts), self
            )
            return True
        return super().event(event)


describe(HoursCanvas, HoursParts)
describe(WeekDays, DaysParts)
