"""One cell of the roadmap: the steps of one line and one horizon, as a list that steps can be dragged out of."""

from msgspec import Struct
from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from compassdesk.domain.vocabulary import Horizon, RoadmapLine
from compassdesk.rendering.look import icons, theme
from compassdesk.ui.widgets.table_model import Index, TableColumn, TableModel

Place = tuple[RoadmapLine, Horizon]
_WORDS = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
_BESIDE, _ABOVE, _DETAIL = 30, 7, 16


class StepLine(Struct, frozen=True):
    """What a cell shows of a step."""

    id: str
    title: str
    detail: str = ""
    done: bool = False
    done_words: str = ""

    def spoken(self) -> str:
        """The line for screen readers."""
        return ", ".join(part for part in (self.title, self.detail or self.done_words) if part)


class RoadmapCell(QListView):
    """See the module. `carried(id, place on the screen)` while a step is dragged, `dropped` when it is let go.

    `beyond(across, down)`: the keyboard is to go on in the cell beside this one.
    """

    carried = Signal(str, QPoint)
    dropped = Signal(str, QPoint)
    beyond = Signal(int, int)

    def __init__(self, place: Place, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.place = place
        self.setObjectName("cell")
        self.setAccessibleName(name)
        self.lines = TableModel((TableColumn(name, StepLine.spoken, tip=StepLine.spoken),), parent=self)
        self.setModel(self.lines)
        self.setItemDelegate(_StepDelegate(self))
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMinimumSize(120, 72)
        self._press: tuple[str, QPoint] | None = None
        self._carries = False
        self.aimed_at = False
        """Whether a step in the air would come to lie here."""

    def chosen(self) -> str | None:
        """The id of the current step."""
        line = self.lines.row(self.currentIndex())
        return line.id if line is not None else None

    def choose(self, key: str) -> bool:
        """Make a step the current one; whether it is here."""
        place = self.lines.position(key)
        if place is not None:
            self.setCurrentIndex(self.lines.index(place, 0))
        return place is not None

    def aim(self, *, here: bool) -> None:
        """Show whether what is in the air would come to lie here."""
        if here != self.aimed_at:
            self.aimed_at = here
            self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.aimed_at:
            with QPainter(self.viewport()) as painter:
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                painter.setPen(theme.current().accent)
                painter.drawRoundedRect(QRectF(self.viewport().rect()).adjusted(1, 1, -1, -1), 7, 7)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The arrows go on into the cell beside it."""
        row, last = self.currentIndex().row(), self.lines.rowCount() - 1
        ways = {
            Qt.Key.Key_Left: (-1, 0),
            Qt.Key.Key_Right: (1, 0),
            **({Qt.Key.Key_Up: (0, -1)} if row <= 0 else {}),
            **({Qt.Key.Key_Down: (0, 1)} if row >= last else {}),
        }
        way = ways.get(Qt.Key(event.key()))
        if way is not None and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self.beyond.emit(*way)
            event.accept()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        line = self.lines.row(self.indexAt(event.position().toPoint()))
        left = event.button() == Qt.MouseButton.LeftButton
        self._press = (line.id, event.position().toPoint()) if line is not None and left else None
        self._carries = False

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._press is None or not event.buttons() & Qt.MouseButton.LeftButton:
            super().mouseMoveEvent(event)
            return
        key, begun = self._press
        far = (event.position().toPoint() - begun).manhattanLength() >= QApplication.startDragDistance()
        if far and not self._carries:
            self._carries = True
            self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
        if self._carries:
            self.carried.emit(key, event.globalPosition().toPoint())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        press, carries = self._press, self._carries
        self._press, self._carries = None, False
        self.viewport().unsetCursor()
        super().mouseReleaseEvent(event)
        if press is not None and carries:
            self.dropped.emit(press[0], event.globalPosition().toPoint())


class _StepDelegate(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        line: StepLine = index.data(Qt.ItemDataRole.UserRole)
        view = self.parent()
        wide = view.viewport().width() if isinstance(view, QListView) else option.rect.width()
        words = QFontMetrics(theme.font(13)).boundingRect(QRect(0, 0, wide - _BESIDE - 10, 400), _WORDS, line.title)
        return QSize(wide, words.height() + (_DETAIL if line.detail else 0) + 2 * _ABOVE)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line: StepLine = index.data(Qt.ItemDataRole.UserRole)
        tokens = theme.current()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
        rect = QRect(option.rect).adjusted(2, 2, -2, -2)
        if chosen or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(tokens.accent if focused else Qt.PenStyle.NoPen)
            painter.setBrush(tokens.accent_bg if chosen else tokens.shade)
            painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        mark = QRectF(rect.left() + 7, rect.top() + _ABOVE - 1, 15, 15)
        if line.done:
            icons.glyph(painter, "check", mark, tokens.accent, 2.2)
        else:
            painter.setPen(tokens.field_line)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(mark.adjusted(1.5, 1.5, -1.5, -1.5))
        words = rect.adjusted(_BESIDE - 2, _ABOVE - 2, -6, 0)
        painter.setFont(theme.font(13))
        painter.setPen(tokens.ink3 if line.done else tokens.ink)
        taken = painter.drawText(words, _WORDS, line.title)
        if line.detail:
            painter.setFont(theme.font(12))
            painter.setPen(tokens.ink2)
            below = QRect(words.left(), taken.bottom() + 1 if taken else words.top(), words.width(), _DETAIL)
            said = painter.fontMetrics().elidedText(line.detail, Qt.TextElideMode.ElideRight, below.width())
            painter.drawText(below, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, said)
        painter.restore()
