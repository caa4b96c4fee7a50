"""Paints the rows of the agenda. The style would dress each cell anew, which takes three times as long for a screen;
measuring and shaping its words anew would take twice as long.
"""

from functools import lru_cache

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from compassdesk.domain.plan import Item
from compassdesk.domain.weekly_places import is_place
from compassdesk.rendering.look import icons, theme
from compassdesk.ui.calendar.agenda_model import PETAL, TIME, TITLE, AgendaModel, Index
from compassdesk.ui.calendar.agenda_rows import Earlier, Row
from compassdesk.ui.calendar.canvas import chip_text
from compassdesk.ui.calendar.canvas.chip_shapes import QUIET, petal_glyph
from compassdesk.ui.calendar.canvas.chip_text import HEADING, ROW, STRUCK_ROW
from compassdesk.ui.calendar.canvas.chip_text import TITLE as SMALLER

SIDE = 8
"""As far in as the words of the header, which the style says."""
GLYPH = 15
BEGINNING = 160
"""Pixels behind a title in which the beginning of its text can be read."""
MOST_LETTERS = 400
RIGHT_TO_LEFT = Qt.LayoutDirection.RightToLeft
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
            self._paint_heading(painter, place, row, option.direction)
            return
        if column == PETAL:
            top = rect.top() + (rect.height() - GLYPH) // 2
            sign, place = _taken(place, GLYPH, 8, option.direction)
            painter.drawPixmap(sign.left(), top, GLYPH, GLYPH, petal_glyph(row.petal, row.status))
        text = self._rows.text(row, column)
        font = STRUCK_ROW if column == TITLE and row.status == "cancelled" else ROW
        _draw(painter, place, text, font, _colour(row, column), option.direction)
        if column == TITLE and row.body and row.kind == "post":
            _, rest = _taken(place, chip_text.advance(text, font), 14, option.direction)
            if rest.width() >= BEGINNING:
                ink = tokens.ink2 if state & SELECTED else tokens.ink3
                _draw(painter, rest, beginning(row.body), SMALLER, ink, option.direction)

    def _paint_heading(self, painter: QPainter, place: QRect, row: Row, direction: Qt.LayoutDirection) -> None:
        """A day, or the days before today, with what is said of it behind its name."""
        tokens = theme.current()
        if isinstance(row, Earlier):
            sign, place = _taken(place, 12, 6, direction)
            arrow = QRectF(sign.left(), place.center().y() - 5.5, 12, 12)
            shut = "left" if direction == RIGHT_TO_LEFT else "right"
            icons.glyph(painter, shut if row.folded else "down", arrow, tokens.ink2, 2.0)
        name = self._rows.text(row, TIME)
        _draw(painter, place, name, HEADING, tokens.accent if self._rows.today == row else tokens.ink2, direction)
        _, place = _taken(place, chip_text.advance(name, HEADING), 12, direction)
        if said := self._rows.said(row):
            _draw(painter, place, said, SMALLER, tokens.ink2, direction)


def _taken(place: QRect, width: int, gap: int, direction: Qt.LayoutDirection) -> tuple[QRect, QRect]:
    """What stands where one begins to read, and the rest behind a gap."""
    if direction == RIGHT_TO_LEFT:
        return place.adjusted(place.width() - width, 0, 0, 0), place.adjusted(0, 0, -width - gap, 0)
    return place.adjusted(0, 0, width - place.width(), 0), place.adjusted(width + gap, 0, 0, 0)


@lru_cache(maxsize=4096)
def beginning(body: str) -> str:
    """The beginning of a text on one line: as much as any screen shows of it."""
    return " ".join(body[:MOST_LETTERS].split())


def _colour(item: Item, column: int) -> QColor:
    tokens = theme.current()
    if item.status in QUIET or is_place(item.id):
        return tokens.ink3
    return tokens.ink if column <= TITLE else tokens.ink2


def _draw(painter: QPainter, place: QRect, text: str, font: int, colour: QColor, direction: Qt.LayoutDirection) -> None:
    shown, measure = chip_text.elided(text, font, place.width()), chip_text.metrics()[font]
    over = place.width() - chip_text.advance(shown, font) if direction == RIGHT_TO_LEFT else 0
    x, top = place.x() + over, place.y() + (place.height() - measure.height()) // 2
    painter.setFont(chip_text.fonts()[font])
    painter.setPen(colour)
    if font in chip_text.STRUCK_ONES:
        painter.drawText(x, top + measure.ascent(), shown)
    else:
        painter.drawStaticText(x, top, chip_text.shaped(shown, font, painter.device().devicePixelRatioF()))
