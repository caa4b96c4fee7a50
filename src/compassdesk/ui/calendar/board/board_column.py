"""A column of the board: the cards of one status, or a narrow strip that opens."""

from __future__ import annotations

from bisect import bisect_right
from typing import Protocol

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from compassdesk.domain.plan import Item
from compassdesk.domain.vocabulary import Status
from compassdesk.rendering.look import theme
from compassdesk.texts import numbers, words
from compassdesk.ui.calendar import commands
from compassdesk.ui.calendar.board.board_places import CARD, HEADING, CardPlaces, Heading
from compassdesk.ui.calendar.canvas import chip_painting, chip_text, chips
from compassdesk.ui.calendar.canvas.chip_facts import FactBook
from compassdesk.ui.calendar.lane_names import lane_name
from compassdesk.ui.desk.session import Session
from compassdesk.ui.desk.sight import Sight
from compassdesk.ui.widgets import painted_parts
from compassdesk.ui.widgets.arrow_steps import step_of

LEAST_COLUMN = 106
WITH_WEEKDAY = 150
"""The width of a card in pixels from which there is room for the weekday, all the same in a column."""
translate = QCoreApplication.translate


class BoardAround(Protocol):
    """What a column needs of the board it stands in."""

    def work_out(self) -> None:
        """Make the cards that are in sight ready to be painted."""

    def column_at(self, place: QPoint) -> BoardColumn | None:
        """The column under a global place."""

    def step_from(self, status: Status, step: int) -> None:
        """Bring the keyboard to the column beside."""

    def keyboard_came_to(self, column: BoardColumn) -> None:
        """Remember where the keyboard is."""


class BoardColumn(QWidget):
    """The cards of one status."""

    def __init__(self, session: Session, sight: Sight, status: Status, board: BoardAround) -> None:
        super().__init__()
        self._session, self._sight, self.status, self._board = session, sight, status, board
        self.title = QLabel()
        self.title.setProperty("kind", "section")
        self.title.setBuddy(self)
        self._book = FactBook()
        self._places = CardPlaces()
        self._faces: dict[str, tuple[Item, QRect, chips.ChipFace]] = {}
        """The cards that were in sight, by id, for as long as they stay what and where they are."""
        self._at_id: dict[str, int] = {}
        self._current = 0
        self._press: QPoint | None = None
        self._dragged = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumWidth(LEAST_COLUMN)
        self.setAccessibleName(words.label("status", status))
        self._fit()

    @property
    def items(self) -> tuple[Item, ...]:
        """Its cards from the top down."""
        return self._places.items

    @property
    def headings(self) -> tuple[Heading, ...]:
        """The lines between them."""
        return self._places.headings

    def show_places(self, places: CardPlaces) -> None:
        """Show these cards; those that stay what and where they are, are not worked out again."""
        if self._book.use(self._session.plan, self._sight.colour_by):
            self._faces.clear()
        elif places == self._places and all(map(lambda one, two: one is two, places.items, self.items)):
            return
        held = self.items[self._current].id if self.items else None
        before, self._places = self._places, places
        self._at_id = {item.id: at for at, item in enumerate(places.items)}
        here = (at for at, item in enumerate(places.items) if item.id == held)
        if held not in self._at_id:  # the card that was pressed, or is being dragged, is no longer in hand
            self._press, self._dragged = None, False
            self.unsetCursor()
        self._current = next(here, min(self._current, max(0, len(places.items) - 1)))
        if (before.height, len(before.items)) != (places.height, len(places.items)):
            self._fit()
        self.update()
        painted_parts.parts_changed(self)

    def _fit(self) -> None:
        """As high as the cards are, with their number above them."""
        self.title.setText(f"{words.label('status', self.status)} · {len(self.items)}")
        self.setFixedHeight(max(self._places.height, 40))

    def sizeHint(self) -> QSize:
        return QSize(150, self._places.height)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._board.work_out()
        return super().event(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._board.keyboard_came_to(self)

    def rect_of(self, at: int) -> QRect:
        """Where the card at a place stands."""
        return QRect(1, self._places.tops[at] + 1, self.width() - 2, CARD)

    def work_out(self, top: int, bottom: int) -> None:
        """Work out the cards between two heights that are not yet; none is worked out while it is painted."""
        for at in self._between(top, bottom):
            item, rect = self.items[at], self.rect_of(at)
            known = self._faces.get(item.id)
            if known is None or known[0] is not item or known[1] != rect:
                when = _when(item, rect.width())
                self._faces[item.id] = item, rect, chips.card_face(self._book.of(item), rect, when)

    def _between(self, top: int, bottom: int) -> range:
        """The places of the cards between two heights."""
        tops = self._places.tops
        return range(max(0, bisect_right(tops, top - CARD) - 1), min(bisect_right(tops, bottom) + 1, len(tops)))

    # --- what assistive technology asks -----------------------------------------------------------------------------

    def current(self) -> Item | None:
        """The card that has the keyboard while the column has it."""
        return self.items[self._current] if self.items else None

    def place_of(self, key: str) -> int | None:
        """The place of a card, by its id; None when it is not here."""
        return self._at_id.get(key)

    def sentence_of(self, key: str) -> str:
        """What a screen reader says of a card; nothing of one that is not here."""
        at = self.place_of(key)
        return self._book.sentence(self.items[at]) if at is not None else ""

    def is_chosen(self, key: str) -> bool:
        """Whether a card is selected."""
        return key in self._sight.selected

    def stand_on(self, key: str) -> None:
        """Bring the keyboard's place to a card, and select it."""
        at = self.place_of(key)
        if at is not None:
            self._go(at)

    def open_card(self, key: str) -> None:
        """Open the editor of a card."""
        self._sight.edit_item(key)

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            chosen = set(self._sight.selected)
            focused = self.items[self._current].id if self.hasFocus() and self.items else None
            exposed = event.rect()
            near = [self.items[at].id for at in self._between(exposed.top(), exposed.bottom())]
            faces = [self._faces[key][2] for key in near if key in self._faces]
            for heading in self.headings:
                if exposed.top() - HEADING <= heading.y <= exposed.bottom():
                    self._paint_heading(painter, heading)
            chip_painting.paint_faces(painter, faces, exposed, chosen, focused, self.devicePixelRatioF())

    def _paint_heading(self, painter: QPainter, heading: Heading) -> None:
        """The name of a lane in bold over a line; that of conversation blocks is plain."""
        tokens, lane = theme.current(), heading.lane
        if lane is not None and heading.y:
            painter.setPen(QPen(tokens.line, 1))
            painter.drawLine(0, heading.y, self.width(), heading.y)
        font = chip_text.TIME if lane is not None else chip_text.SMALL
        blocks = translate("Board", "Blocks")
        shorter = f"{blocks} · {heading.many}" if lane is None else _named(heading)
        said = (self.words_of(heading), shorter)
        shown = next((one for one in said if chip_text.advance(one, font) <= self.width() - 2), shorter)
        painter.setFont(chip_text.fonts()[font])
        painter.setPen(tokens.ink2)
        place = QRect(1, heading.y + 3, self.width() - 2, 18)
        painter.drawText(place, Qt.AlignmentFlag.AlignLeft, chip_text.elided(shown, font, self.width() - 1))

    def words_of(self, heading: Heading) -> str:
        """The name of a lane, or that conversation blocks follow, with the number of cards."""
        return f"{_named(heading)} · {heading.many}"

    def _at(self, place: QPoint) -> int | None:
        at = bisect_right(self._places.tops, place.y()) - 1
        near = (one for one in (at, at + 1) if 0 <= one < len(self.items))
        return next((one for one in near if self.rect_of(one).contains(place)), None)

    def item_at(self, place: QPoint) -> str | None:
        """The item whose card is at a place."""
        at = self._at(place)
        return self.items[at].id if at is not None else None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        at = self._at(event.position().toPoint())
        if event.button() != Qt.MouseButton.LeftButton or at is None:
            return
        self._current, self._press, self._dragged = at, event.position().toPoint(), False
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._sight.toggle(self.items[at].id)
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
            self._go(max(0, min(self._current + steps[Qt.Key(event.key())], len(self.items) - 1)))
        elif side := step_of(event, self):
            self._board.step_from(self.status, side)
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.items:
            self._sight.edit_item(self.items[self._current].id)
        else:
            super().keyPressEvent(event)

    def _go(self, at: int) -> None:
        self._current = at
        self._sight.select((self.items[at].id,))
        painted_parts.focus_moved(self)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            self.show_menu()
        elif (at := self._at(event.pos())) is not None:
            self._show_menu(at, event.globalPos())

    def show_menu(self) -> None:
        """Show the menu of the card that has the keyboard, at that card."""
        if self.items:
            self._show_menu(self._current, self.mapToGlobal(self.rect_of(self._current).center()))

    def _show_menu(self, at: int, place: QPoint) -> None:
        from compassdesk.ui.calendar import item_menu

        if self.items[at].id not in self._sight.selected:
            self._sight.select((self.items[at].id,))
        item_menu.show_item_menu(self, self._session, self._sight, place)


def _named(heading: Heading) -> str:
    return lane_name(heading.lane) if heading.lane is not None else translate("Board", "Conversation blocks")


def _when(item: Item, width: int) -> str:
    """Day and time, in a narrow column without the weekday; of what has no day, what it is for."""
    if item.starts_at is None:
        return words.label("petal", item.petal)
    return numbers.moment(item.starts_at) if width >= WITH_WEEKDAY else numbers.short_moment(item.starts_at)
