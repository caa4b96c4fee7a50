"""The board: one column per status; dragging a card, or the menu, gives it another status."""

from msgspec.structs import replace
from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from compassdesk.domain.plan import Item
from compassdesk.domain.vocabulary import STATUSES, Status
from compassdesk.texts import numbers, words
from compassdesk.ui.calendar import commands
from compassdesk.ui.calendar.canvas import chip_painting, chips
from compassdesk.ui.calendar.canvas.chip_facts import FactBook
from compassdesk.ui.calendar.changed_rows import stretches
from compassdesk.ui.desk.announced import Touched, touches
from compassdesk.ui.desk.session import Session
from compassdesk.ui.desk.sight import Sight

CARD, GAP, LEAST_COLUMN = 52, 6, 132
SHOWN: tuple[Status, ...] = STATUSES


class BoardView(QScrollArea):
    """All columns side by side; the month's items and the tray."""

    def __init__(self, session: Session, sight: Sight) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._session, self._sight = session, sight
        self._stale = True
        self.columns = [BoardColumn(session, sight, status, self) for status in SHOWN]
        content = QWidget()
        layout = QHBoxLayout(content)
        layout.setContentsMargins(10, 10, 10, 10)
        layout.setSpacing(8)
        for column in self.columns:
            layout.addWidget(_framed(column), 1)
        self.setWidget(content)
        self.canvas = self.columns[0]
        self.verticalScrollBar().valueChanged.connect(self.work_out)
        session.plan_changed.connect(self._follow_plan)
        sight.filters_changed.connect(self.refresh)
        sight.colour_changed.connect(self.refresh)
        sight.selection_changed.connect(self._repaint)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self.refresh()

    def _follow_plan(self, touched: Touched) -> None:
        if touches(touched, "items", "channels", "spokespersons", "campaigns"):
            self.refresh()

    def refresh(self) -> None:
        """Sort the desk's items into their columns; a column in which nothing changed is left alone."""
        self._stale = not self.isVisible()
        if self._stale:
            return
        cards: dict[Status, list[Item]] = {status: [] for status in SHOWN}
        for item in (*self._sight.shown_undated(), *self._sight.shown_items()):
            cards[item.status].append(item)
        for column in self.columns:
            column.show_items(cards[column.status])
        self.work_out()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.work_out()

    def work_out(self) -> None:
        """Make the cards that are in sight ready to be painted."""
        for column in self.columns:
            top = column.mapFrom(self.viewport(), QPoint(0, 0)).y()
            column.work_out(top, top + self.viewport().height())

    def _repaint(self) -> None:
        for column in self.columns:
            column.update()

    def column_at(self, place: QPoint) -> "BoardColumn | None":
        """The column under a global place."""
        for column in self.columns:
            frame = column.parentWidget()
            if frame is not None and frame.rect().contains(frame.mapFromGlobal(place)):
                return column
        return None


def _framed(column: "BoardColumn") -> QWidget:
    frame = QFrame()
    frame.setProperty("kind", "card")
    layout = QVBoxLayout(frame)
    layout.setContentsMargins(8, 8, 8, 8)
    layout.setSpacing(6)
    layout.addWidget(column.title)
    layout.addWidget(column)
    layout.addStretch(1)
    return frame


class BoardColumn(QWidget):
    """The cards of one status."""

    def __init__(self, session: Session, sight: Sight, status: Status, board: BoardView) -> None:
        super().__init__()
        self._session, self._sight, self.status, self._board = session, sight, status, board
        self.title = QLabel()
        self.title.setProperty("kind", "section")
        self.title.setBuddy(self)
        self._book = FactBook()
        self.items: list[Item] = []
        self._faces: dict[int, chips.ChipFace] = {}
        """The cards that were in sight, by their place."""
        self._current = 0
        self._press: QPoint | None = None
        self._dragged = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumWidth(LEAST_COLUMN)
        self.setAccessibleName(words.label("status", status))
        self._fit()

    def show_items(self, items: list[Item]) -> None:
        """Show these cards; those that stay in their place are not worked out again."""
        steps = stretches(self.items, items)
        if self._book.use(self._session.plan, self._sight.colour_by):
            self._forget_from(0)
        elif not steps:
            return
        held = self.items[self._current].id if self.items else None
        count, self.items = len(self.items), items
        here = (at for at, item in enumerate(items) if item.id == held)
        self._current = next(here, min(self._current, max(0, len(items) - 1)))
        for one in steps:
            if one.gone != one.came:
                self._forget_from(one.first)
                break
            for at in range(one.first, one.first + one.gone):
                self._faces.pop(at, None)
                self.update(self.rect_of(at))
        if count != len(items):
            self._fit()
        self._say()

    def _fit(self) -> None:
        """As high as the cards are, with their number above them."""
        self.title.setText(f"{words.label('status', self.status)} · {len(self.items)}")
        self.setFixedHeight(max(len(self.items) * (CARD + GAP), 40))

    def _forget_from(self, first: int) -> None:
        """The cards from a place on are others, or stand elsewhere."""
        self._faces = {at: face for at, face in self._faces.items() if at < first}
        self.update(0, max(0, first * (CARD + GAP) - GAP), self.width(), self.height())

    def sizeHint(self) -> QSize:
        return QSize(150, len(self.items) * (CARD + GAP))

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._forget_from(0)
            self._board.work_out()
        return super().event(event)

    def rect_of(self, at: int) -> QRect:
        """Where the card at a place stands."""
        return QRect(1, at * (CARD + GAP) + 1, self.width() - 2, CARD)

    def work_out(self, top: int, bottom: int) -> None:
        """Work out the cards between two heights that are not yet; none is worked out while it is painted."""
        for at in self._between(top, bottom):
            if at not in self._faces:
                item = self.items[at]
                when = numbers.moment(item.starts_at) if item.starts_at is not None else ""
                facts = replace(self._book.of(item), time=when, span=when)
                self._faces[at] = chips.block_face(facts, self.rect_of(at))

    def _between(self, top: int, bottom: int) -> range:
        """The places of the cards between two heights."""
        return range(max(0, top // (CARD + GAP) - 1), min(bottom // (CARD + GAP) + 2, len(self.items)))

    def _say(self) -> None:
        sentence = self._book.sentence(self.items[self._current]) if self.items else ""
        self.setAccessibleDescription(sentence)

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            chosen = set(self._sight.selected)
            focused = self.items[self._current].id if self.hasFocus() and self.items else None
            exposed = event.rect()
            faces = [self._faces[at] for at in self._between(exposed.top(), exposed.bottom()) if at in self._faces]
            chip_painting.paint_faces(painter, faces, exposed, chosen, focused, self.devicePixelRatioF())

    def _at(self, place: QPoint) -> int | None:
        at = place.y() // (CARD + GAP)
        return at if 0 <= at < len(self.items) and self.rect_of(at).contains(place) else None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        at = self._at(event.position().toPoint())
        if event.button() != Qt.MouseButton.LeftButton or at is None:
            return
        self._current, self._press, self._dragged = at, event.position().toPoint(), False
        key = self.items[at].id
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            chosen = self._sight.selected
            self._sight.select(tuple(one for one in chosen if one != key) if key in chosen else (*chosen, key))
            self._press = None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._press is None or not event.buttons() & Qt.MouseButton.LeftButton:
            return
        far = (event.position().toPoint() - self._press).manhattanLength() >= QApplication.startDragDistance()
        if far and not self._dragged:
            self._dragged = True
            if self.items[self._current].id not in self._sight.selected:
                self._sight.select((self.items[self._current].id,))
        if self._dragged:
            over = self._board.column_at(event.globalPosition().toPoint())
            free = over is not None and over is not self
            self.setCursor(Qt.CursorShape.DragMoveCursor if free else Qt.CursorShape.ForbiddenCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        pressed, self._press = self._press, None
        self.unsetCursor()
        if self._dragged:
            self._dragged = False
            over = self._board.column_at(event.globalPosition().toPoint())
            if over is not None and over is not self:
                commands.set_status(self._session, self._sight, over.status)
        elif pressed is not None and self.items:
            self._sight.open_item(self.items[self._current].id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        if event.key() == Qt.Key.Key_Escape and self._dragged:
            self._dragged, self._press = False, None
            self.unsetCursor()
        elif event.key() in steps and self.items:
            self._current = max(0, min(self._current + steps[Qt.Key(event.key())], len(self.items) - 1))
            self._sight.select((self.items[self._current].id,))
            self._say()
        elif event.key() in {Qt.Key.Key_Left, Qt.Key.Key_Right}:
            at = self._board.columns.index(self) + (1 if event.key() == Qt.Key.Key_Right else -1)
            if 0 <= at < len(self._board.columns):
                self._board.columns[at].setFocus()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.items:
            self._sight.edit_item(self.items[self._current].id)
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        from compassdesk.ui.calendar import item_menu

        keyboard = event.reason() == QContextMenuEvent.Reason.Keyboard
        at = self._current if keyboard else self._at(event.pos())
        if at is None or at >= len(self.items):
            return
        if self.items[at].id not in self._sight.selected:
            self._sight.select((self.items[at].id,))
        place = self.mapToGlobal(self.rect_of(at).center()) if keyboard else event.globalPos()
        item_menu.show_item_menu(self, self._session, self._sight, place)
