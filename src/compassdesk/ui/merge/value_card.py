"""A value that can be chosen, as a card with a dot: what differs from the other one is tinted and underlined."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextOption,
)
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from compassdesk.domain.word_differences import Piece
from compassdesk.rendering.look import theme

MOST_LETTERS = 4000
"""Of a longer text the card shows the beginning; it is chosen whole."""
_DOT, _SIDE, _ABOVE, _GAP = 16, 11, 8, 9
_LEAST = 120


def pieces(words: str) -> tuple[Piece, ...]:
    """Words of which nothing is marked."""
    return ((words, False),)


class ValueCard(QAbstractButton):
    """`told` is what stands small below the value: whose it is, and since when."""

    def __init__(self, value: Sequence[Piece], told: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pieces, self._told = tuple(value), told
        self._document = QTextDocument(self)
        self._document.setDocumentMargin(0)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        self._document.setDefaultTextOption(option)
        self._look: object = None
        self._heights: dict[int, int] = {}
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self._fill()

    def words(self) -> str:
        """The value as it is read."""
        return "".join(words for words, _ in self._pieces)

    def marked(self) -> str:
        """What of it is marked."""
        return "".join(words for words, own in self._pieces if own)

    def _fill(self) -> None:
        tokens = theme.current()
        if self._look is tokens:
            return
        self._look = tokens
        plain, marked, small = (QTextCharFormat() for _ in range(3))
        for shape in (plain, marked):
            shape.setFont(theme.font(13))
            shape.setForeground(tokens.ink)
        marked.setBackground(tokens.note_t)
        marked.setFontUnderline(True)
        small.setFont(theme.font(12))
        small.setForeground(tokens.ink2)
        self._document.clear()
        cursor = QTextCursor(self._document)
        for words, own in _cut(self._pieces):
            cursor.insertText(words, marked if own else plain)
        if self._told:
            cursor.insertBlock()
            cursor.insertText(self._told, small)
        self._heights.clear()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        if width not in self._heights:
            self._fill()
            self._document.setTextWidth(max(20, width - 2 * _SIDE - _DOT - _GAP))
            self._heights[width] = max(36, int(self._document.size().height()) + 2 * _ABOVE + 3)
        return self._heights[width]

    def sizeHint(self) -> QSize:
        return QSize(220, self.heightForWidth(max(_LEAST, self.width() if self.isVisible() else 220)))

    def minimumSizeHint(self) -> QSize:
        return QSize(_LEAST, 36)

    def paintEvent(self, event: QPaintEvent) -> None:
        self._fill()
        tokens = theme.current()
        held, focused = self.isChecked(), self.hasFocus()
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            wide = 2.0 if held or focused else 1.0
            painter.setPen(QPen(tokens.accent if held or focused else tokens.field_line, wide))
            painter.setBrush(tokens.accent_bg if held else tokens.line2 if self.underMouse() else tokens.panel)
            box = QRectF(self.rect()).adjusted(wide / 2, wide / 2, -wide / 2, -wide / 2)
            painter.drawRoundedRect(box, 7, 7)
            if focused and held:
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.setPen(QPen(tokens.ink, 1, Qt.PenStyle.DotLine))
                painter.drawRoundedRect(box.adjusted(3, 3, -3, -3), 5, 5)
            left = self.width() - _SIDE - _DOT if mirrored else _SIDE
            _paint_dot(painter, QRectF(left + 1, _ABOVE + 3, _DOT - 2, _DOT - 2), held=held)
            self._document.setTextWidth(max(20, self.width() - 2 * _SIDE - _DOT - _GAP))
            painter.translate(QPointF(_SIDE if mirrored else _SIDE + _DOT + _GAP, _ABOVE + 1))
            context = QAbstractTextDocumentLayout.PaintContext()
            context.palette.setColor(QPalette.ColorRole.Text, tokens.ink)
            self._document.documentLayout().draw(painter, context)
            del event


def _paint_dot(painter: QPainter, place: QRectF, *, held: bool) -> None:
    tokens = theme.current()
    painter.setPen(QPen(tokens.accent if held else tokens.ink3, 1.5))
    painter.setBrush(tokens.accent if held else tokens.panel)
    painter.drawEllipse(place)
    if held:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tokens.on_accent)
        painter.drawEllipse(place.adjusted(4, 4, -4, -4))


def _cut(value: Iterable[Piece]) -> Iterable[Piece]:
    room = MOST_LETTERS
    for words, own in value:
        if len(words) > room:
            yield words[:room] + "…", own
            return
        room -= len(words)
        yield words, own
