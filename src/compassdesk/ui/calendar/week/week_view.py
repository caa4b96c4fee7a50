"""The week: a summary of its balance and its day names above, its hours below, scrolled to the working day."""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFocusEvent, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QShowEvent
from PySide6.QtWidgets import QToolTip, QWidget

from compassdesk.domain.above_days import DayWord
from compassdesk.domain.week import Week
from compassdesk.rendering.look import theme
from compassdesk.texts import numbers
from compassdesk.ui.calendar.canvas.headed_view import SCROLL_BAR, HeadedView
from compassdesk.ui.calendar.day_sentences import DayWords, in_one
from compassdesk.ui.calendar.drag import DragController
from compassdesk.ui.calendar.move_mode import MoveMode
from compassdesk.ui.calendar.week import week_gutter
from compassdesk.ui.calendar.week.hours_canvas import HoursCanvas
from compassdesk.ui.calendar.week.out_of_sight import OutOfSight
from compassdesk.ui.calendar.week.week_layout import HOUR, edges_of
from compassdesk.ui.desk.reports import Judging
from compassdesk.ui.desk.session import Session
from compassdesk.ui.desk.sight import Sight

SUMMARY, NAMES = 34, 42


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
        head, canvas = WeekHead(session, sight, judging, day_words), HoursCanvas(session, sight, drag, moving)
        super().__init__(head, canvas)
        self.head, self.canvas = head, canvas
        self.out_of_sight = OutOfSight(canvas, self.area)
        self._scrolled = False

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._scrolled:
            self._scrolled = True
            self.area.verticalScrollBar().setValue(int(7.5 * HOUR))


class WeekHead(QWidget):
    """The week's number, bar, badge and one-way share, which open it in the side panel, over the names of its days."""

    def __init__(self, session: Session, sight: Sight, judging: Judging, day_words: DayWords) -> None:
        super().__init__()
        self._session, self._sight, self._judging = session, sight, judging
        self._words = day_words
        self._said: Mapping[date, Sequence[DayWord]] = {}
        self.setFixedHeight(SUMMARY + NAMES)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        for signal in (
            judging.reports_changed,
            judging.outlook_changed,
            session.plan_changed,
            sight.period_changed,
            sight.selection_changed,
            day_words.changed,
        ):
            signal.connect(self._refresh)
        session.plan_changed.connect(self._words.look)
        session.day_passed.connect(self.update)
        self._refresh()

    def sizeHint(self) -> QSize:
        return QSize(760, SUMMARY + NAMES)

    def _week(self) -> Week:
        return Week.of(self._sight.first + timedelta(days=3))

    def _refresh(self) -> None:
        week = self._week()
        self.facts = week_gutter.week_facts(week, self._judging.report(week), self._sight.first)
        self._said = self._words.of()
        self.setAccessibleName(week_gutter.spoken(self.facts))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        with QPainter(self) as painter:
            tokens = theme.current()
            painter.fillRect(self.rect(), tokens.panel)
            self._paint_summary(painter)
            self._paint_days(painter)
            painter.setPen(QPen(tokens.line, 1))
            for y in (SUMMARY - 1, self.height() - 1):
                painter.drawLine(0, y, self.width(), y)

    def _paint_summary(self, painter: QPainter) -> None:
        tokens, facts = theme.current(), self.facts
        painter.fillRect(0, 0, self.width(), SUMMARY - 1, tokens.accent_bg if self._chosen() else tokens.shade)
        painter.setFont(theme.font(12, bold=True))
        painter.setPen(tokens.accent if self._chosen() else tokens.ink)
        words = self.tr("Week {number}").replace("{number}", str(facts.week.number))
        if facts.is_apart:
            words = f"{words}, {numbers.week_days(facts.week)}"
        painter.drawText(QRect(12, 0, self.width(), SUMMARY), Qt.AlignmentFlag.AlignVCenter, words)
        x = 26 + painter.fontMetrics().horizontalAdvance(words)
        wide = min(200, max(60, self.width() - x - 200))
        week_gutter.paint_bar(painter, QRectF(x, 13, wide, 8), facts.shares)
        x += wide + 12
        badge = week_gutter.paint_badge(painter, x, 8, facts)
        x += badge + 10 if badge else 0
        painter.setFont(theme.font(11.5))
        painter.setPen(tokens.ink2)
        painter.drawText(QRect(x, 0, self.width() - x, SUMMARY), Qt.AlignmentFlag.AlignVCenter, facts.line)
        if self.hasFocus():
            week_gutter.paint_focus(painter, QRect(0, 0, self.width(), SUMMARY))

    def _chosen(self) -> bool:
        return self._sight.week == self.facts.week and self._sight.edited is None

    def _paint_days(self, painter: QPainter) -> None:
        tokens = theme.current()
        edges = edges_of(7, self.width() - SCROLL_BAR)
        today = self._session.now().date()
        for at in range(7):
            day = self._sight.first + timedelta(days=at)
            left, wide = edges[at], edges[at + 1] - edges[at]
            painter.setFont(theme.font(11))
            painter.setPen(tokens.ink2)
            name = numbers.weekday(day.isoweekday())
            painter.drawText(left + 8, SUMMARY + 18, name)
            x = left + 14 + painter.fontMetrics().horizontalAdvance(name)
            painter.setFont(theme.font(12, bold=True))
            number = str(day.day)
            if day == today:
                span = painter.fontMetrics().horizontalAdvance(number) + 12
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(tokens.accent)
                painter.drawRoundedRect(QRectF(x - 2, SUMMARY + 5, span, 18), 9, 9)
                painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
            painter.setPen(tokens.on_accent if day == today else tokens.ink)
            painter.drawText(x + (4 if day == today else 0), SUMMARY + 18, number)
            if day in self._said:
                painter.setFont(theme.font(10))
                painter.setPen(tokens.ink3)
                text = painter.fontMetrics().elidedText(in_one(self._said[day]), Qt.TextElideMode.ElideRight, wide - 14)
                painter.drawText(left + 8, SUMMARY + 34, text)
            painter.setPen(QPen(tokens.line2, 1))
            painter.drawLine(left - 1, SUMMARY, left - 1, self.height())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.position().y() < SUMMARY:
            self._sight.show_week(self._week())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self._sight.show_week(self._week())
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent) and event.pos().y() < SUMMARY:
            QToolTip.showText(event.globalPos(), week_gutter.tip(self._judging.report(self._week()), self.facts), self)
            return True
        return super().event(event)
