"""A list of cards: a badge, a name, a line of detail and, for people, how full the week is."""

from fractions import Fraction

from msgspec import Struct
from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from compassdesk.rendering.look import icons, theme
from compassdesk.ui.widgets.table_model import Index, TableColumn, TableModel

_HEIGHT = 56
_LOAD_HEIGHT = 72
_MORE = 18
_HEAD = 22


class Face(Struct, frozen=True):
    """What a card shows. `load` is the share of the week's capacity that is planned, None where there is none."""

    id: str
    badge: str
    title: str
    detail: str
    icon: str = ""
    """Painted in the badge instead of its letters: for what is not a person."""
    load: Fraction | None = None
    load_words: str = ""
    faded: bool = False
    warned: bool = False
    """The last line tells something that should not stay so."""
    more: str = ""
    """A line below the load."""
    section: str = ""
    """What those are with whom it stands; said above the first of them."""

    def spoken(self) -> str:
        """The card in one line, for screen readers."""
        return ", ".join(part for part in (self.section, self.title, self.detail, self.load_words, self.more) if part)


class FaceList(QListView):
    """See the module; `model()` is a TableModel of Face rows."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.faces = TableModel((TableColumn(name, Face.spoken, tip=Face.spoken),), parent=self)
        self.setModel(self.faces)
        self.setItemDelegate(_FaceDelegate(self))
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumWidth(268)

    def chosen(self) -> str | None:
        """The id of the current card."""
        face = self.faces.row(self.currentIndex())
        return face.id if face is not None else None

    def choose(self, key: str) -> None:
        """Make the card with an id the current one."""
        place = self.faces.position(key)
        if place is not None:
            self.setCurrentIndex(self.faces.index(place, 0))


def begins_section(index: Index) -> bool:
    """Whether a card is the first of its section, among several."""
    face: Face = index.data(Qt.ItemDataRole.UserRole)
    before = index.sibling(index.row() - 1, 0).data(Qt.ItemDataRole.UserRole) if index.row() else None
    return bool(face.section) and (before is None or before.section != face.section)


class _FaceDelegate(QStyledItemDelegate):
    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        face: Face = index.data(Qt.ItemDataRole.UserRole)
        high = _LOAD_HEIGHT if face.load is not None else _HEIGHT
        return QSize(200, high + (_MORE if face.more else 0) + (_HEAD if begins_section(index) else 0))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        face: Face = index.data(Qt.ItemDataRole.UserRole)
        tokens = theme.current()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
        rect = QRect(option.rect).adjusted(4, 2, -4, -2)
        if begins_section(index):
            painter.setFont(theme.font(11, bold=True))
            painter.setPen(tokens.ink2)
            head = QRect(rect.left() + 8, rect.top(), rect.width() - 16, _HEAD - 4)
            said = painter.fontMetrics().elidedText(face.section, Qt.TextElideMode.ElideRight, head.width())
            painter.drawText(head, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom, said)
            rect.setTop(rect.top() + _HEAD)
        if chosen or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(tokens.accent if focused else Qt.PenStyle.NoPen)
            painter.setBrush(tokens.accent_bg if chosen else tokens.shade)
            painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), 7, 7)
        _badge(painter, QRectF(rect.left() + 8, rect.top() + 8, 34, 34), face, tokens, chosen=chosen)
        left, width = rect.left() + 52, rect.width() - 60
        ink = tokens.ink3 if face.faded else tokens.ink
        last = tokens.warn if face.warned else tokens.ink2  # what the warning is about stands in the last line there is
        _line(painter, QRect(left, rect.top() + 7, width, 18), face.title, ink, bold=True)
        _line(painter, QRect(left, rect.top() + 25, width, 17), face.detail, tokens.ink2 if face.more else last)
        if face.load is not None:
            _load(painter, QRect(left, rect.top() + 44, width, 18), face, tokens)
        if face.more:
            below = rect.top() + (62 if face.load is not None else 43)
            _line(painter, QRect(left, below, width, 17), face.more, last)
        painter.restore()


def _badge(painter: QPainter, rect: QRectF, face: Face, tokens: theme.Theme, *, chosen: bool) -> None:
    painter.setPen(tokens.line if face.icon else Qt.PenStyle.NoPen)
    round_one = tokens.panel if chosen else tokens.accent_bg  # on the ground of a chosen row it would be lost
    painter.setBrush(tokens.shade if face.icon else round_one)
    if face.icon:
        painter.drawRoundedRect(rect, 8, 8)
        icons.glyph(painter, face.icon, rect.adjusted(8, 8, -8, -8), tokens.ink2)
        return
    painter.drawEllipse(rect)
    painter.setPen(tokens.accent)
    painter.setFont(theme.font(12, bold=True))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, face.badge)


def _line(painter: QPainter, rect: QRect, words: str, ink: QColor, *, bold: bool = False) -> None:
    face = theme.font(13 if bold else 12, bold=bold)
    painter.setFont(face)
    painter.setPen(ink)
    shown = QFontMetrics(face).elidedText(words, Qt.TextElideMode.ElideRight, rect.width())
    painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)


def _load(painter: QPainter, rect: QRect, face: Face, tokens: theme.Theme) -> None:
    """A bar that is full at capacity; over it the words turn bold and the bar takes the warning colour."""
    load = face.load or Fraction(0)
    over = load > 1
    bar = QRectF(rect.left(), rect.top() + 6, min(64, rect.width() // 4), 5)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(tokens.line2 if not tokens.dark else tokens.line)
    painter.drawRoundedRect(bar, 2.5, 2.5)
    filled = QRectF(bar)
    filled.setWidth(bar.width() * min(1.0, float(load)))
    painter.setBrush(tokens.warn if over else tokens.accent)
    if filled.width() > 1:
        painter.drawRoundedRect(filled, 2.5, 2.5)
    words = rect.adjusted(round(bar.width()) + 8, 0, 0, 0)
    _line(painter, words, face.load_words, tokens.warn if over else tokens.ink2)
