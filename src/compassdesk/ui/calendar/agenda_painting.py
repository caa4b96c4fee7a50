"""Paints the rows of the agenda. The style would dress each cell anew, which takes three times as long for a screen."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from compassdesk.domain.plan import Item
from compassdesk.rendering.look import icons, theme
from compassdesk.ui.calendar.agenda_model import PETAL, TIME, TITLE, AgendaModel, Index
from compassdesk.ui.calendar.agenda_rows import Earlier, Row
from compassdesk.ui.calendar.canvas.chip_shapes import QUIET, petal_glyph

SIDE = 8
"""As far in as the words of the header, which the style says."""
GLYPH = 15
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
SELECTED, FOCUSED = QStyle.StateFlag.State_Selected.value, QStyle.StateFlag.State_HasFocus.value
"""As numbers: a screen holds two hundred cells, and Qt's flags are slow to join."""


class AgendaPainter(QStyledItemDelegate):
    """Says of an item what its column holds, and of a day its name over all columns."""

    def __init__(self, rows: AgendaModel) -> None:
        super().__init__(rows)
        self._rows = rows

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rect, state, tokens = option.rect, option.state.value, theme.current()
        row, column = self._rows.rows[index.row()], index.column()
        if state & SELECTED:
            painter.fillRect(rect, tokens.accent_bg)
        if state & FOCUSED:
            painter.setPen(QPen(tokens.accent, 1, Qt.PenStyle.DotLine))
            painter.drawRect(rect.adjusted(0, 0, -1, -1))
        place = rect.adjusted(SIDE, 0, -SIDE, 0)
        if not isinstance(row, Item):
            self._paint_heading(painter, place, row)
            return
        if column == PETAL:
            top = rect.top() + (rect.height() - GLYPH) // 2
            painter.drawPixmap(place.left(), top, GLYPH, GLYPH, petal_glyph(row.petal, row.status))
            place.setLeft(place.left() + GLYPH + 8)
        _draw(painter, place, self._rows.text(row, column), _font(option.font, row, column), _colour(row, column))

    def _paint_heading(self, painter: QPainter, place: QRect, row: Row) -> None:
        """A day, or the days before today, with what is said of it behind its name."""
        tokens, bold = theme.current(), theme.font(13, bold=True)
        if isinstance(row, Earlier):
            arrow = QRectF(place.left(), place.center().y() - 5.5, 12, 12)
            icons.glyph(painter, "right" if row.folded else "down", arrow, tokens.ink2, 2.0)
            place.setLeft(place.left() + 18)
        name = self._rows.text(row, TIME)
        _draw(painter, place, name, bold, tokens.accent if self._rows.today == row else tokens.ink2)
        place.setLeft(place.left() + painter.fontMetrics().horizontalAdvance(name) + 12)
        if said := self._rows.said(row):
            _draw(painter, place, said, theme.font(12), tokens.ink2)


def _font(usual: QFont, item: Item, column: int) -> QFont:
    if column != TITLE or item.status != "cancelled":
        return usual
    struck = QFont(usual)
    struck.setStrikeOut(True)
    return struck


def _colour(item: Item, column: int) -> QColor:
    tokens = theme.current()
    if item.status in QUIET:
        return tokens.ink3
    return tokens.ink if column <= TITLE else tokens.ink2


def _draw(painter: QPainter, place: QRect, text: str, font: QFont, colour: QColor) -> None:
    painter.setFont(font)
    painter.setPen(colour)
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, place.width())
    painter.drawText(place, LEFT, shown)
