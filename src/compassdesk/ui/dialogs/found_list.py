"""A field with a list under it: type, go through what was found with the arrows, Enter takes one."""

from collections.abc import Callable
from typing import Any

from msgspec import Struct
from PySide6.QtCore import QEvent, QModelIndex, QObject, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import QFrame, QLineEdit, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from compassdesk.rendering.look import icons, theme
from compassdesk.ui.widgets.label import label
from compassdesk.ui.widgets.layout import column
from compassdesk.ui.widgets.screen_reader import speak
from compassdesk.ui.widgets.table_model import Index, TableColumn, TableModel

_HEIGHT = 46
_LOW = 34


class Found(Struct, frozen=True):
    """One line: what it is, a second line (may be empty), something at the right, and what taking it gives."""

    id: str
    title: str
    detail: str = ""
    right: str = ""
    icon: str = ""
    title_marks: tuple[tuple[int, int], ...] = ()
    marks: tuple[tuple[int, int], ...] = ()
    """Places in `title` and in `detail` to show in bold and in the accent."""
    take: Callable[[], Any] = lambda: None

    def spoken(self) -> str:
        """The line for screen readers."""
        return ", ".join(part for part in (self.title, self.detail, self.right) if part)


class FoundList(QFrame):
    """A popup over the window, as wide as it is told; it closes on Esc, on taking a line and on a click elsewhere."""

    taken = Signal()

    more_wanted = Signal()
    """What is in sight comes near the last line: who has more adds it with `show_more`."""

    def __init__(self, parent: QWidget | None, name: str, placeholder: str) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setWindowTitle(name)  # it has no bar, but a screen reader names it
        self.setProperty("kind", "card")
        self._most = 400
        self._said = ""
        """What was told last: it is not said again with every letter."""
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        layout = column(self, margins=(8, 8, 8, 8), gap=6)
        self.field = QLineEdit()
        self.field.setPlaceholderText(placeholder)
        self.field.setAccessibleName(name)
        self.field.installEventFilter(self)
        self.list = QListView()
        self.list.setAccessibleName(name)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setMouseTracking(True)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.lines = TableModel((TableColumn(name, Found.spoken),), parent=self)
        self.list.setModel(self.lines)
        self.list.setItemDelegate(_FoundDelegate(self.list))
        self.list.clicked.connect(self._take)
        # In a turn of its own: the bar moves while lines are replaced, too.
        self.list.verticalScrollBar().valueChanged.connect(self._look_below, Qt.ConnectionType.QueuedConnection)
        self.nothing = label("", "sub", wrap=True)
        self.nothing.setContentsMargins(6, 4, 6, 6)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self.field)
        layout.addWidget(self.nothing)
        layout.addWidget(self.list)
        self.setFocusProxy(self.field)

    def open_at(self, rect: QRect) -> None:
        """Show it with its upper edge along the top of `rect` (in global places), and put the cursor in the field."""
        self._most = rect.height()
        self.setGeometry(rect)
        self._fit()
        self.show()
        self.field.setFocus()

    def show_lines(self, lines: list[Found], nothing: str = "") -> None:
        """Replace what was found; `nothing` is said when there is nothing."""
        self.lines.set_rows(lines)
        self.nothing.setText(nothing)
        self.nothing.setVisible(not lines and bool(nothing))
        self.list.setVisible(bool(lines))
        if lines:
            self.list.setCurrentIndex(self.lines.index(0, 0))
            self.list.scrollToTop()
        self._tell()
        self._fit()

    def _tell(self) -> None:
        """Say which line Enter takes, or that there is none: the keyboard stays in the field, so Qt tells nothing."""
        current = self.lines.row(self.list.currentIndex()) if self.lines.rows else None
        words = current.spoken() if current is not None else self.nothing.text()
        if words and words != self._said and self.field.hasFocus():
            self._said = words
            speak(self.field, words)

    def show_more(self, lines: list[Found]) -> None:
        """Add lines below those that are shown; whoever goes through them stays where they are."""
        self.lines.set_rows([*self.lines.rows, *lines])
        self._fit()

    def _look_below(self) -> None:
        bar = self.list.verticalScrollBar()
        if bar.maximum() - bar.value() < bar.pageStep():
            self.more_wanted.emit()

    def _fit(self) -> None:
        """As tall as what was found, up to the height it was opened with."""
        tall = sum(_HEIGHT if found.detail else _LOW for found in self.lines.rows) + 4
        if not self.lines.rows:
            tall = self.nothing.heightForWidth(self.width() - 16) + 4 if self.nothing.text() else -6
        self.resize(self.width(), min(self._most, self.field.sizeHint().height() + tall + 24))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.field and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            match event.key():
                case Qt.Key.Key_Down | Qt.Key.Key_Up:
                    self._step(1 if event.key() == Qt.Key.Key_Down else -1)
                    return True
                case Qt.Key.Key_PageDown | Qt.Key.Key_PageUp:
                    self._step(8 if event.key() == Qt.Key.Key_PageDown else -8)
                    return True
                case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                    self._take(self.list.currentIndex())
                    return True
                case Qt.Key.Key_Escape:
                    self.close()
                    return True
        return super().eventFilter(watched, event)

    def _step(self, amount: int) -> None:
        place = max(self.list.currentIndex().row() + amount, 0)
        if place >= self.lines.rowCount():
            self.more_wanted.emit()
        if count := self.lines.rowCount():
            place = min(place, count - 1)
            self.list.setCurrentIndex(self.lines.index(place, 0))
            self._tell()

    def _take(self, index: QModelIndex) -> None:
        found = self.lines.row(index)
        if found is None:
            return
        self.close()
        found.take()
        self.taken.emit()


class _FoundDelegate(QStyledItemDelegate):
    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        found: Found = index.data(Qt.ItemDataRole.UserRole)
        return QSize(200, _HEIGHT if found.detail else _LOW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        found: Found = index.data(Qt.ItemDataRole.UserRole)
        tokens = theme.current()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRect(option.rect).adjusted(2, 1, -2, -1)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tokens.accent_bg)
            painter.drawRoundedRect(QRectF(rect), 6, 6)
        inside = rect.adjusted(34 if found.icon else 8, 0, -8, 0)
        if found.icon:
            colour = next((colour for petal, colour in tokens.petal.items() if petal == found.icon), tokens.ink2)
            icons.glyph(painter, found.icon, QRectF(rect.left() + 9, rect.center().y() - 8, 17, 17), colour)
        small = theme.font(12)
        metrics = QFontMetrics(small)
        taken = metrics.horizontalAdvance(found.right)
        painter.setFont(small)
        painter.setPen(tokens.ink2)
        top = QRect(inside.left(), rect.top(), inside.width(), rect.height() if not found.detail else 26)
        painter.drawText(top, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, found.right)
        room = top.adjusted(0, 0, -taken - (12 if taken else 0), 0)
        bold = bool(found.detail and not found.marks)
        _marked(painter, room, found.title, found.title_marks, _Look(13, tokens.ink, tokens.accent, bold))
        if found.detail:
            room = QRect(inside.left(), rect.top() + 23, inside.width(), 18)
            _marked(painter, room, found.detail, found.marks, _Look(12, tokens.ink2, tokens.accent))
        painter.restore()


class _Look(Struct, frozen=True):
    size: int
    ink: QColor
    accent: QColor
    bold: bool = False
    """Also what is not marked."""


def _marked(painter: QPainter, rect: QRect, text: str, marks: tuple[tuple[int, int], ...], look: _Look) -> None:
    """One line with the marked places in bold and in the accent, cut where the room ends."""
    left, at = rect.left(), 0
    pieces: list[tuple[str, bool]] = []
    for start, stop in marks:
        pieces += [(text[at:start], False), (text[start:stop], True)]
        at = stop
    pieces.append((text[at:], False))
    for words, is_found in pieces:
        face = theme.font(look.size, bold=is_found or look.bold)
        metrics = QFontMetrics(face)
        room = rect.right() - left
        if room < 8:
            return
        plain = words.replace("\n", " ")
        painter.setFont(face)
        painter.setPen(look.accent if is_found else look.ink)
        shown = metrics.elidedText(plain, Qt.TextElideMode.ElideRight, room)
        painter.drawText(QRect(left, rect.top(), room, rect.height()), Qt.AlignmentFlag.AlignVCenter, shown)
        left += metrics.horizontalAdvance(shown)
        if shown != plain:
            return
