"""The items behind a number, one line each; a line opens its item in the calendar."""

from collections.abc import Callable, Iterable, Mapping

from msgspec import Struct
from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QVBoxLayout, QWidget
from shiboken6 import isValid

from compassdesk.domain.plan import Item
from compassdesk.rendering.look import icons, theme
from compassdesk.texts import numbers, words
from compassdesk.ui.widgets.elided_button import ElidedButton
from compassdesk.ui.widgets.label import label
from compassdesk.ui.widgets.layout import clear
from compassdesk.ui.widgets.painted_row import PaintedRow
from compassdesk.ui.widgets.plain_buttons import IconButton

AT_ONCE = 12


class Behind(Struct, frozen=True):
    """The items behind a number, by their ids, with what the number is and means."""

    heading: str
    ids: tuple[str, ...]
    explanation: str = ""
    counted: str = ""
    """How many of what they are, where that is more than a number of items."""
    notes: Mapping[str, str] = {}
    """What is to be told of some of them, by their ids."""


Ask = Callable[[], Behind | None]
"""What is behind a number by what is shown now; None where the number is gone."""


class _Line(PaintedRow):
    """Glyph, moment and title of one item, and what is to be told of it."""

    def __init__(self, item: Item, note: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.item = item
        self.note = note
        self._when = numbers.moment(item.starts_at) if item.starts_at is not None else ""
        told = (words.petal(item.petal), self._when, item.title, *((note,) if note else ()))
        self.setAccessibleName(", ".join(told))

    def sizeHint(self) -> QSize:
        return QSize(240, 28)

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = theme.current()
        with QPainter(self) as painter:
            self.paint_ground(painter, tokens)
            icons.glyph(painter, self.item.petal, QRectF(7, 6, 16, 16), tokens.petal[self.item.petal], 2.0)
            painter.setFont(theme.font(12))
            painter.setPen(tokens.ink2)
            middle = Qt.AlignmentFlag.AlignVCenter
            painter.drawText(32, 0, 118, self.height(), middle, self._when)
            room = self.width() - 158
            if self.note:
                wide = painter.fontMetrics().horizontalAdvance(self.note)
                painter.drawText(self.width() - wide - 6, 0, wide + 4, self.height(), middle, self.note)
                room -= wide + 12
            painter.setPen(tokens.ink)
            shown = painter.fontMetrics().elidedText(self.item.title, Qt.TextElideMode.ElideRight, room)
            painter.drawText(152, 0, room + 4, self.height(), middle, shown)
            del event


class BehindList(QFrame):
    """Hidden until a number was pressed. `items_of` knows the items of ids; those that are gone are passed over."""

    opened = Signal(str)
    closed = Signal()
    """Its cross was pressed."""
    asked = Signal(str)
    """What is listed was asked for just now: its heading, with how many there are."""
    filled = Signal()
    """Other lines stand in it."""

    def __init__(self, items_of: Callable[[Iterable[str]], tuple[Item, ...]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items_of = items_of
        self._asks: tuple[Ask, object] | None = None
        """What asks for what is listed, and what it is listed of."""
        self._pressed: QWidget | None = None
        """Where the keyboard was when it was asked for."""
        self._notes: Mapping[str, str] = {}
        self.setProperty("kind", "card")
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 10)
        column.setSpacing(4)
        head = QHBoxLayout()
        self.heading = label("", "h3", wrap=True)
        close = IconButton("close", self.tr("Close the list"))
        close.clicked.connect(self.close_list)
        head.addWidget(self.heading, 1)
        head.addWidget(close)
        column.addLayout(head)
        self.explanation = label("", "small", wrap=True)
        column.addWidget(self.explanation)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(0)
        self._shown: list[_Line] = []
        column.addLayout(self._lines)
        self.hide()

    def hold(self, widget: QWidget) -> None:
        """Let something that can be done about the items stand above them."""
        self._column.insertWidget(self._column.indexOf(self.explanation) + 1, widget)

    def close_list(self) -> bool:
        """Close it, as its cross does: the keyboard goes back to what was pressed. False when it is closed already."""
        if self.isHidden():
            return False
        at = QApplication.focusWidget()
        self.hide()
        pressed = self._pressed
        was_within = at is not None and self.isAncestorOf(at)
        if was_within and pressed is not None and isValid(pressed) and pressed.isVisible():
            pressed.setFocus()
        self.closed.emit()
        return True

    def list_behind(self, ask: Ask, of: object) -> None:
        """List what is behind a number; `of` is what is shown now, such as some weeks."""
        self._asks = ask, of
        self._pressed = QApplication.focusWidget()
        listed = self._list()
        if listed:
            self.asked.emit(listed)

    def list_again(self, of: object) -> None:
        """List what is behind the same number by now, if that is of the same weeks; else nothing is listed."""
        if self._asks is not None and not self.isHidden() and self._asks[1] == of:
            self._list()
        else:
            self.hide()

    def _list(self) -> str:
        """Fill it, and give its heading; none where there is nothing behind the number any more."""
        found = self._asks[0]() if self._asks is not None else None
        if found is None:
            self.hide()
            return ""
        items = self._items_of(found.ids)
        counted = found.counted or self.tr("%n item(s)", "", len(items))
        listed = f"{found.heading} · {counted}"
        self._notes = found.notes
        self.show_items(listed, found.explanation, items)
        self.filled.emit()
        return listed

    def show_items(self, heading: str, explanation: str, items: tuple[Item, ...], *, most: int = AT_ONCE) -> None:
        """List items under a heading; after `most` of them the rest comes on request."""
        self.heading.setText(heading)
        self.explanation.setText(explanation)
        self.explanation.setVisible(bool(explanation))
        had_keyboard = self._line_with_keyboard()
        clear(self._lines)
        self._shown = [_Line(item, self._notes.get(item.id, "")) for item in items[:most]]
        for line, item in zip(self._shown, items, strict=False):
            line.clicked.connect(lambda _checked=False, item=item: self.opened.emit(item.id))
            self._lines.addWidget(line)
        if not items:
            self._lines.addWidget(label(self.tr("No items."), "sub"))
        elif len(items) > most:
            more = ElidedButton(self.tr("%n more", "", len(items) - most), "link")
            more.clicked.connect(lambda: self.show_items(heading, explanation, items, most=len(items)))
            self._lines.addWidget(more)
        self.show()
        if had_keyboard is not None:
            same = next((line for line in self._shown if line.item.id == had_keyboard), None)
            (same or next(iter(self._shown), self)).setFocus()

    def _line_with_keyboard(self) -> str | None:
        """The item whose line has the keyboard; "" for the button below them, None where it is elsewhere."""
        at = QApplication.focusWidget()
        if at is None or self._lines.indexOf(at) < 0:
            return None
        return at.item.id if isinstance(at, _Line) else ""

    def lines(self) -> tuple[_Line, ...]:
        """The lines in sight."""
        return tuple(self._shown)
