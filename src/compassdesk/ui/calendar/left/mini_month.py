"""A month at a glance in the left column: go to any day, see which days hold something."""

from collections.abc import Callable
from datetime import date, timedelta

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QStyle, QToolButton, QVBoxLayout, QWidget

from compassdesk.domain import calendar_grid
from compassdesk.domain.week import Week
from compassdesk.rendering.look import icons, theme
from compassdesk.services import plans
from compassdesk.texts import numbers
from compassdesk.ui.calendar import changes
from compassdesk.ui.calendar.canvas.chip_facts import spoken_day
from compassdesk.ui.calendar.drag import DragController, Spot
from compassdesk.ui.desk.announced import Touched, touches
from compassdesk.ui.desk.session import Session
from compassdesk.ui.desk.sight import Sight
from compassdesk.ui.widgets.arrow_steps import step_of
from compassdesk.ui.widgets.painted_parts import FOCUS, PRESS, Parts, describe, focus_moved
from compassdesk.ui.widgets.parts_told import PartsTold

ROW, HEAD, WEEK_COLUMN = 24, 18, 22


class MiniMonth(QWidget):
    """A title with arrows over the days."""

    def __init__(self, session: Session, sight: Sight, drag: DragController, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.days = MiniDays(session, sight, drag, self)
        self._title = QLabel()
        self._title.setProperty("kind", "h3")
        back, on = QToolButton(), QToolButton()
        top = QHBoxLayout()
        top.setContentsMargins(4, 0, 0, 0)
        top.setSpacing(0)
        top.addWidget(self._title, 1)
        before, behind = ("right", "left") if self.isRightToLeft() else ("left", "right")
        for button, icon, step, name in (
            (back, before, -1, self.tr("Month back")),
            (on, behind, 1, self.tr("Month on")),
        ):
            button.setIcon(icons.icon(icon))
            button.setProperty("kind", "quiet")
            button.setFixedSize(26, 24)
            button.setIconSize(QSize(14, 14))
            button.setStyleSheet("padding: 0")
            button.setAccessibleName(name)
            button.setToolTip(name)
            button.clicked.connect(lambda _checked=False, step=step: self.days.turn(step))
            top.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addLayout(top)
        layout.addWidget(self.days)
        self.days.turned = self._name
        self._name()

    def _name(self) -> None:
        self._title.setText(numbers.month(self.days.month))


class MiniDays(QWidget):
    """Six rows of days with week numbers; arrows and Enter, or a click, go to a day."""

    def __init__(self, session: Session, sight: Sight, drag: DragController, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._sight = session, sight
        self.month = sight.day.replace(day=1)
        self._focus_day = sight.day
        self._counts: dict[date, int] = {}
        self._told = PartsTold(self, named=True)
        self.turned: Callable[[], None] = lambda: None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFixedHeight(HEAD + 6 * ROW)
        drag.add_target(self)
        sight.period_changed.connect(self._follow)
        session.plan_changed.connect(self._plan_changed)
        session.day_passed.connect(self.update)
        sight.selection_changed.connect(self.update)
        self._count()

    def sizeHint(self) -> QSize:
        return QSize(176, HEAD + 6 * ROW)

    @property
    def first(self) -> date:
        """The day at the upper left."""
        start = self.month.replace(day=1)
        return start - timedelta(days=(start.isoweekday() - self._sight.first_weekday) % 7)

    def turn(self, months: int) -> None:
        """Look at another month without going there."""
        self.month = calendar_grid.stepped_month(self.month, months).replace(day=1)
        self._count()
        self.turned()

    def _follow(self) -> None:
        self._focus_day = self._sight.day
        if self.month != self._sight.day.replace(day=1):
            self.month = self._sight.day.replace(day=1)
            self.turned()
        self._count()

    def _plan_changed(self, touched: Touched) -> None:
        if touches(touched, "items"):
            self._count()

    def _count(self) -> None:
        file = self._session.file
        last = self.first + timedelta(days=41)
        self._counts = dict(file.read(plans.day_counts, self.first, last)) if file is not None else {}
        self._name()
        self._told.look()
        self.update()

    def _name(self) -> None:
        self.setAccessibleName(", ".join((self.tr("Small month"), self.day_words(self._focus_day))))

    def day_words(self, day: date) -> str:
        """A day and how much it holds."""
        return ", ".join((spoken_day(day), self.tr("%n item(s)", "", self._counts.get(day, 0))))

    def focused_day(self) -> date:
        """The day that the keyboard is on."""
        return self._focus_day

    def focus_day(self, day: date) -> None:
        """Bring the keyboard to a day, turning to its month."""
        self._focus_day = calendar_grid.reachable(day)
        if self._focus_day.replace(day=1) != self.month:
            self.month = self._focus_day.replace(day=1)
            self._count()
            self.turned()
        self._name()
        self.update()
        focus_moved(self)

    def cell(self, day: date) -> QRect:
        at = (day - self.first).days
        wide = (self.width() - WEEK_COLUMN) / 7
        left = WEEK_COLUMN + round(wide * (at % 7))
        return self._turned(QRect(left, HEAD + at // 7 * ROW, round(wide), ROW))

    def _turned(self, place: QRect) -> QRect:
        """A place, on the other side where one reads from the right."""
        return QStyle.visualRect(self.layoutDirection(), self.rect(), place)

    def day_at(self, x: float, y: float) -> date | None:
        """The day at a place; in the column of week numbers the first day of the week."""
        row = int((y - HEAD) // ROW)
        if y < HEAD or row > 5:
            return None
        x = self.width() - x if self.isRightToLeft() else x
        column = max(0, min(6, int((x - WEEK_COLUMN) / ((self.width() - WEEK_COLUMN) / 7))))
        return self.first + timedelta(days=row * 7 + column)

    def drop_spot(self, place: QPoint) -> Spot | None:
        """Dropping on a day of the small month brings things to months that are out of sight."""
        day = self.day_at(place.x(), place.y())
        return Spot(changes.on_day(day), exact=False) if day is not None else None

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        tokens = theme.current()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            today, chosen = self._session.now().date(), self._sight.week
            painter.setFont(theme.font(10))
            painter.setPen(tokens.ink3)
            for at in range(7):
                day = self.first + timedelta(days=at)
                rect = self.cell(day)
                name = numbers.weekday(day.isoweekday())[:2]
                painter.drawText(QRect(rect.x(), 0, rect.width(), HEAD), Qt.AlignmentFlag.AlignCenter, name)
            for row in range(6):
                monday = self.first + timedelta(days=7 * row)
                week = Week.of(monday + timedelta(days=3))
                y = HEAD + row * ROW
                if week == chosen:
                    painter.setPen(Qt.PenStyle.NoPen)
                    painter.setBrush(tokens.accent_bg)
                    painter.drawRoundedRect(QRectF(0, y + 1, self.width(), ROW - 2), 5, 5)
                painter.setFont(theme.font(9.5))
                painter.setPen(tokens.ink3)
                number = self._turned(QRect(0, y, WEEK_COLUMN - 4, ROW))
                painter.drawText(number, Qt.AlignmentFlag.AlignCenter, str(week.number))
                for at in range(7):
                    self._paint_day(painter, monday + timedelta(days=at), today)
            painter.setPen(QPen(tokens.line, 1))
            edge = self._turned(QRect(WEEK_COLUMN - 2, 0, 1, 1)).x()
            painter.drawLine(edge, HEAD + 3, edge, self.height() - 3)

    def _paint_day(self, painter: QPainter, day: date, today: date) -> None:
        tokens, rect = theme.current(), self.cell(day)
        inside = day.month == self.month.month
        colour = tokens.ink2 if inside else tokens.ink3
        if day == today:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tokens.accent)
            painter.drawRoundedRect(QRectF(rect).adjusted(2, 1.5, -2, -1.5), 5, 5)
            colour = tokens.on_accent
        painter.setFont(theme.font(11, bold=day == today))
        painter.setPen(colour)
        if not inside and day != today:
            painter.setOpacity(0.65)
        painter.drawText(rect.adjusted(0, -2, 0, -2), Qt.AlignmentFlag.AlignCenter, str(day.day))
        if self._counts.get(day):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tokens.on_accent if day == today else tokens.ink3)
            painter.drawEllipse(QRectF(rect.center().x() - 1, rect.bottom() - 5, 3, 3))
        painter.setOpacity(1.0)
        if self.hasFocus() and day == self._focus_day:
            pen = QPen(tokens.accent, 1.5)
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), 5, 5)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        day = self.day_at(event.position().x(), event.position().y())
        if event.button() == Qt.MouseButton.LeftButton and day is not None:
            self.choose(day)

    def choose(self, day: date) -> None:
        """Bring a day into sight, where the next new item goes."""
        self._sight.show(day)
        self._sight.cursor.put(day)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        rows = {Qt.Key.Key_Up: -7, Qt.Key.Key_Down: 7}
        if step := step_of(event, self) or rows.get(Qt.Key(event.key()), 0):
            self.focus_day(self._focus_day + timedelta(days=step))
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self.choose(self._focus_day)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()


class MiniParts(Parts[MiniDays]):
    """The days, each with how much it holds."""

    role = QAccessible.Role.Grouping

    def all(self) -> list[date]:
        return [self.widget.first + timedelta(days=at) for at in range(42)]

    def words(self, key: date) -> str:
        return self.widget.day_words(key)

    def rect(self, key: date) -> QRect:
        return self.widget.cell(key)

    def focused(self) -> date:
        return self.widget.focused_day()

    def role_of(self, key: date) -> QAccessible.Role:
        del key
        return QAccessible.Role.Button

    def actions(self, key: date) -> tuple[str, ...]:
        del key
        return PRESS, FOCUS

    def do(self, key: date, action: str) -> None:
        if action == PRESS:
            self.widget.choose(key)
        else:
            self.widget.setFocus()
            self.widget.focus_day(key)


describe(MiniDays, MiniParts)
