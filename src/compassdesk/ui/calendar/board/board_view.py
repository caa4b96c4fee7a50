"""The board: one column per status; dragging a card, or the menu, gives it another status."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from compassdesk.domain.plan import Item
from compassdesk.domain.vocabulary import STATUSES, Status
from compassdesk.rendering.look import icons, theme
from compassdesk.texts import words
from compassdesk.ui.calendar import commands
from compassdesk.ui.calendar.board.board_column import BoardColumn
from compassdesk.ui.calendar.board.board_parts import ColumnParts
from compassdesk.ui.calendar.board.board_places import places
from compassdesk.ui.desk.announced import Touched, touches
from compassdesk.ui.desk.session import Session
from compassdesk.ui.desk.sight import Sight
from compassdesk.ui.widgets.arrow_steps import step_of
from compassdesk.ui.widgets.painted_parts import describe

FINISHED: frozenset[Status] = frozenset(("published", "on_hold", "cancelled"))
"""What one is done with, or waits: their columns begin narrow, and nothing new begins there."""
STRIP = 34


class BoardView(QScrollArea):
    """All columns side by side; the month's items and the tray."""

    def __init__(self, session: Session, sight: Sight) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._session, self._sight = session, sight
        self._held: BoardColumn | None = None
        """The column that the keyboard came to last."""
        self._stale = True
        self._open = {status for status in STATUSES if status not in FINISHED}
        self.columns = [BoardColumn(session, sight, status, self) for status in STATUSES]
        content = QWidget()
        row = self._row = QHBoxLayout(content)
        row.setContentsMargins(8, 10, 8, 10)
        row.setSpacing(6)
        self.frames: dict[Status, ColumnFrame] = {}
        for column in self.columns:
            frame = self.frames[column.status] = ColumnFrame(column, content)
            frame.turned.connect(self.turn)
            frame.new_wanted.connect(self._make)
            frame.stepped.connect(self.step_from)
            row.addWidget(frame, 1)
        self.setWidget(content)
        self._show_open()
        self.verticalScrollBar().valueChanged.connect(self.work_out)
        session.plan_changed.connect(self._follow_plan)
        sight.filters_changed.connect(self.refresh)
        sight.colour_changed.connect(self.refresh)
        sight.lanes_changed.connect(self.refresh)
        sight.selection_changed.connect(self._repaint)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self.refresh()

    def _follow_plan(self, touched: Touched) -> None:
        if touches(touched, "items", "channels", "spokespersons", "campaigns", "attachments"):
            self.refresh()

    def refresh(self) -> None:
        """Sort the desk's items into their columns; a card that stays what and where it is, is left alone."""
        self._stale = not self.isVisible()
        if self._stale:
            return
        sight = self._sight
        cards: dict[Status, list[Item]] = {status: [] for status in STATUSES}
        for item in (*sight.shown_undated(), *sight.shown_items()):
            cards[item.status].append(item)
        days = sight.first, sight.last
        found = places(cards, self._session.plan, sight.swimlanes, days, self._open.__contains__)
        for column in self.columns:
            column.show_places(found[column.status])
            self.frames[column.status].strip.show_count(len(cards[column.status]))
        self.work_out()

    def keyboard_came_to(self, column: BoardColumn) -> None:
        """Remember where the keyboard is."""
        self._held = column

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Pass the keyboard on to where it was, else to the first open column with cards.

        For a proxy Tab would pass over all the columns before it.
        """
        opened = [column for column in self.columns if column.status in self._open]
        if opened:
            first = next((column for column in opened if column.items), opened[0])
            (self._held if self._held in opened else first).setFocus(event.reason())

    def turn(self, status: Status) -> None:
        """Open a column that is narrow, or make it narrow again; the keyboard stays with it."""
        self._open ^= {status}
        self._show_open()
        self.refresh()
        frame = self.frames[status]
        (frame.column if status in self._open else frame.strip).setFocus()

    def _show_open(self) -> None:
        row = self._row
        for status, frame in self.frames.items():
            frame.set_open(is_open=status in self._open)
            row.setStretchFactor(frame, 1 if status in self._open else 0)

    def _make(self, status: Status) -> None:
        commands.new_with_status(self._session, self._sight, status)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.work_out()

    def work_out(self) -> None:
        """Make the cards that are in sight ready to be painted."""
        for column in self.columns:
            if column.status in self._open:
                top = column.mapFrom(self.viewport(), QPoint(0, 0)).y()
                column.work_out(top, top + self.viewport().height())

    def _repaint(self) -> None:
        for column in self.columns:
            column.update()

    def column_at(self, place: QPoint) -> BoardColumn | None:
        """The column under a global place, a narrow one too."""
        for frame in self.frames.values():
            if frame.rect().contains(frame.mapFromGlobal(place)):
                return frame.column
        return None

    def step_from(self, status: Status, step: int) -> None:
        """Bring the keyboard from a column or its strip to the one beside it."""
        at = STATUSES.index(status) + step
        if 0 <= at < len(STATUSES):
            frame = self.frames[STATUSES[at]]
            (frame.column if frame.column.status in self._open else frame.strip).setFocus()


class ColumnFrame(QFrame):
    """A column with its name and what can be done with it, or the strip that stands for it."""

    turned = Signal(str)
    new_wanted = Signal(str)
    stepped = Signal(str, int)
    """The keyboard goes on from the strip: back or forward."""

    def __init__(self, column: BoardColumn, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        self.column = column
        status, name = column.status, words.label("status", column.status)
        outside = QVBoxLayout(self)
        outside.setContentsMargins(0, 0, 0, 0)
        self.strip = ColumnStrip(status, self)
        self.strip.stepped.connect(lambda step: self.stepped.emit(status, step))
        self.strip.clicked.connect(lambda: self.turned.emit(status))
        outside.addWidget(self.strip)
        self._inside = QWidget(self)
        outside.addWidget(self._inside, 1)
        rows = QVBoxLayout(self._inside)
        rows.setContentsMargins(6, 6, 6, 6)
        rows.setSpacing(4)
        head = QHBoxLayout()
        head.setSpacing(0)
        head.addWidget(column.title, 1)
        if status in FINISHED:
            close = self._button("left", self.tr("Make “{name}” narrow").replace("{name}", name))
            close.clicked.connect(lambda: self.turned.emit(status))
            head.addWidget(close)
        else:
            self.new = self._button("plus", self.tr("New item in “{name}”").replace("{name}", name))
            self.new.clicked.connect(lambda: self.new_wanted.emit(status))
            head.addWidget(self.new)
        rows.addLayout(head)
        rows.addWidget(column)
        rows.addStretch(1)

    def _button(self, icon: str, name: str) -> QToolButton:
        button = QToolButton(self._inside)
        button.setProperty("kind", "quiet")
        button.setProperty("place", "column")
        button.setIcon(icons.icon(icon, "ink2"))
        button.setIconSize(QSize(14, 14))
        button.setFixedSize(24, 24)
        button.setAccessibleName(name)
        button.setToolTip(name)
        return button

    def set_open(self, *, is_open: bool) -> None:
        """Show the column, or the strip."""
        self._inside.setVisible(is_open)
        self.strip.setVisible(not is_open)


class ColumnStrip(QAbstractButton):
    """The name of a column and the number of its cards, written upwards; pressing it opens the column."""

    stepped = Signal(int)

    def __init__(self, status: Status, parent: ColumnFrame) -> None:
        super().__init__(parent)
        self._frame, self._name = parent, words.label("status", status)
        self.setFixedWidth(STRIP)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.show_count(0)

    def show_count(self, count: int) -> None:
        """Say how many cards the column holds."""
        self.setText(f"{self._name} · {count}")
        self.setAccessibleName(self.tr("{name}, %n item(s), narrow", "", count).replace("{name}", self._name))
        self.setToolTip(self.tr("Open “{name}”").replace("{name}", self._name))
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if side := step_of(event, self):
            self.stepped.emit(side)
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        return QSize(STRIP, 200)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        tokens = theme.current()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            if self.hasFocus() or self.underMouse():
                painter.setPen(QPen(tokens.accent, 2) if self.hasFocus() else Qt.PenStyle.NoPen)
                painter.setBrush(tokens.shade)
                painter.drawRoundedRect(self.rect().adjusted(2, 2, -2, -2), 6, 6)
            opens = "left" if self.isRightToLeft() else "right"
            icons.glyph(painter, opens, QRect(10, 11, 14, 14).toRectF(), tokens.ink2, 2.0)
            painter.setFont(theme.font(12, bold=True))
            painter.setPen(tokens.ink2)
            painter.translate(0, self.height())
            painter.rotate(-90)
            room = QRect(0, 0, self.height() - 36, self.width())
            align = Qt.AlignmentFlag  # upwards is upwards on either side one reads from
            painter.drawText(room, align.AlignAbsolute | align.AlignRight | align.AlignVCenter, self.text())


describe(BoardColumn, ColumnParts)
