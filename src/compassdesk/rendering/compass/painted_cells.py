"""A grid of cells between names of rows and columns, painted on the screen, in files and on paper.

A cell is the stronger the more there is of what the grid counts; a dot, a ring or hatching say what else is there. It
is never mirrored: hours and petals run on from the left in every language.
"""

from functools import cache
from typing import Literal

from msgspec import Struct
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from compassdesk.domain.vocabulary import Petal
from compassdesk.rendering.look import icons
from compassdesk.rendering.look.theme import Theme, font, mixed

HEAD, ROW = 26.0, 30.0
"""Height of the names of the columns, and of a row at its usual size."""
_MOST_FOR_NAMES = 0.34
_GLYPH = 18.0
"""The room of a petal before its name, where all have it."""
_GAP = 2.0
_ROUND = 4.0
FULL = 0.8
"""The strength from which a cell has its colour whole; below it, it is a tint."""

Ring = Literal["", "some", "all"]
Spot = tuple[int, int]
"""A row and a column."""


class CellLook(Struct, frozen=True):
    """How one cell looks; strengths and dots go from 0 to 1."""

    strength: float = 0.0
    petal: Petal | None = None
    """Whose colour it has; None: the accent."""
    text: str = ""
    dot: float = 0.0
    ring: Ring = ""
    """Around the dot: some, or all, of what it counts lacks something."""
    hatched: bool = False
    outlined: bool = False


class ColumnName(Struct, frozen=True):
    """The name of a column, in the colour of a petal where the axis is the petals."""

    words: str
    petal: Petal | None = None


class CellGrid(Struct, frozen=True):
    """`looks` and `said` are row by row; `said` is a cell in words, with its row and its column."""

    rows: tuple[str, ...]
    columns: tuple[ColumnName, ...]
    looks: tuple[tuple[CellLook, ...], ...]
    said: tuple[tuple[str, ...], ...]
    quiet: frozenset[int] = frozenset()
    """Rows of which the name stands back."""
    meanings: tuple[str, ...] = ()
    """What the rows mean, as a tip on their names; none, or one for each."""

    def height(self) -> float:
        """What it takes at its usual size."""
        return HEAD + ROW * len(self.rows)

    def spots(self) -> tuple[Spot, ...]:
        """All cells, row by row."""
        return tuple((row, column) for row in range(len(self.rows)) for column in range(len(self.columns)))


class CellPlaces:
    """Where the cells of a grid lie in a box."""

    def __init__(self, grid: CellGrid, box: QRectF) -> None:
        widest = max((_width(name) for name in grid.rows), default=0.0)
        self.box = box
        self.names = min(widest + 12, box.width() * _MOST_FOR_NAMES)
        self.column = (box.width() - self.names) / max(1, len(grid.columns))
        self.row = (box.height() - HEAD) / max(1, len(grid.rows))
        self._many = len(grid.rows), len(grid.columns)

    def cell(self, spot: Spot) -> QRectF:
        """A cell with the gap around it."""
        left = self.box.left() + self.names + spot[1] * self.column
        return QRectF(left, self.box.top() + HEAD + spot[0] * self.row, self.column, self.row)

    def name(self, row: int) -> QRectF:
        """The room for the name of a row."""
        return QRectF(self.box.left(), self.box.top() + HEAD + row * self.row, self.names - 8, self.row)

    def heading(self, column: int) -> QRectF:
        """The room for the name of a column."""
        left = self.box.left() + self.names + column * self.column
        return QRectF(left, self.box.top(), self.column, HEAD - 4)

    def row_at(self, point: QPointF) -> int | None:
        """The row whose name is under a point."""
        if self.row <= 0:
            return None
        row = int((point.y() - self.box.top() - HEAD) // self.row)
        return row if 0 <= row < self._many[0] and 0 <= point.x() - self.box.left() < self.names else None

    def spot_at(self, point: QPointF) -> Spot | None:
        """The cell under a point; none while nothing is shown yet."""
        if self.row <= 0 or self.column <= 0:
            return None
        row = int((point.y() - self.box.top() - HEAD) // self.row)
        column = int((point.x() - self.box.left() - self.names) // self.column)
        rows, columns = self._many
        return (row, column) if 0 <= row < rows and 0 <= column < columns else None


@cache
def _width(name: str, *, bold: bool = False) -> float:
    return QFontMetricsF(font(12.5, bold=bold)).horizontalAdvance(name)


def paint_cells(
    painter: QPainter,
    box: QRectF,
    grid: CellGrid,
    tokens: Theme,
    focused: Spot | None = None,
    marked: Spot | None = None,
) -> None:
    """Paint a grid into a box: with the ring of the keyboard around one cell, and a line around the marked one."""
    places = CellPlaces(grid, box)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    names = [_width(heading.words, bold=True) for heading in grid.columns if heading.petal is not None]
    glyphs = bool(names) and max(names) + _GLYPH <= places.column
    for column, heading in enumerate(grid.columns):
        _paint_heading(painter, places.heading(column), heading, tokens, glyphs=glyphs)
    for row, name in enumerate(grid.rows):
        painter.setFont(font(12.5))
        painter.setPen(tokens.ink3 if row in grid.quiet else tokens.ink)
        room = places.name(row)
        shown = painter.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, int(room.width()))
        painter.drawText(room, _LEFT, shown)
        for column, look in enumerate(grid.looks[row]):
            paint_cell(painter, places.cell((row, column)).adjusted(_GAP, _GAP, -_GAP, -_GAP), look, tokens)
    for spot, width in ((marked, 1.2), (focused, 2.0)):
        if spot is None:
            continue
        painter.setPen(QPen(tokens.accent, width))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(places.cell(spot).adjusted(1, 1, -1, -1), _ROUND + 1, _ROUND + 1)


_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter


def _paint_heading(painter: QPainter, room: QRectF, heading: ColumnName, tokens: Theme, *, glyphs: bool) -> None:
    petal = heading.petal
    painter.setFont(font(12.5 if petal is not None else 11, bold=petal is not None))
    painter.setPen(tokens.petal[petal] if petal is not None else tokens.ink3)
    if petal is not None and glyphs:
        wide = _width(heading.words, bold=True)
        left = room.center().x() - (wide + _GLYPH) / 2
        icons.glyph(painter, petal, QRectF(left, room.center().y() - 7, 14, 14), tokens.petal[petal], 1.8)
        painter.drawText(QRectF(left + _GLYPH, room.top(), wide + 4, room.height()), _LEFT, heading.words)
        return
    shown = painter.fontMetrics().elidedText(heading.words, Qt.TextElideMode.ElideRight, int(room.width()))
    painter.drawText(room, Qt.AlignmentFlag.AlignCenter, shown)


def paint_cell(painter: QPainter, cell: QRectF, look: CellLook, tokens: Theme) -> None:
    """One cell, also for a legend."""
    painter.setPen(QPen(tokens.line, 1) if tokens.edged else Qt.PenStyle.NoPen)
    painter.setBrush(fill(look, tokens))
    painter.drawRoundedRect(cell, _ROUND, _ROUND)
    if look.hatched:
        painter.setPen(QPen(tokens.line, 1))
        painter.drawLines(_hatching(cell))
    if look.outlined:
        painter.setPen(QPen(_colour(look, tokens), 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(cell.adjusted(1, 1, -1, -1), _ROUND, _ROUND)
    if look.dot:
        _paint_dot(painter, cell, look, tokens)
    if look.text:
        painter.setFont(font(12, bold=look.strength >= FULL))
        painter.setPen(ink_on(look, tokens))
        painter.drawText(cell, Qt.AlignmentFlag.AlignCenter, look.text)


def _paint_dot(painter: QPainter, cell: QRectF, look: CellLook, tokens: Theme) -> None:
    """A dot; in a ring with the panel between them, or a ring alone where all of it lacks something."""
    largest = min(cell.width(), cell.height()) / 2 - 3
    radius = max(3.0, largest * (0.4 + 0.6 * look.dot))
    if look.ring:
        painter.setPen(QPen(tokens.warn, 2))
        painter.setBrush(tokens.panel)
        painter.drawEllipse(cell.center(), radius, radius)
    if look.ring != "all":
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tokens.ink2)
        inner = max(2.0, radius - 3) if look.ring else radius
        painter.drawEllipse(cell.center(), inner, inner)


def _colour(look: CellLook, tokens: Theme) -> QColor:
    return tokens.accent if look.petal is None else tokens.petal[look.petal]


def fill(look: CellLook, tokens: Theme) -> QColor:
    """The ground of a cell."""
    if look.strength <= 0:
        return tokens.shade
    if look.strength >= FULL:
        return _colour(look, tokens)
    return mixed(_colour(look, tokens), tokens.panel, 0.12 + 0.32 * look.strength / FULL)


def ink_on(look: CellLook, tokens: Theme) -> QColor:
    """What can be read on that ground."""
    if look.strength <= 0:
        return tokens.ink3
    return tokens.panel if look.strength >= FULL else tokens.ink


def _hatching(cell: QRectF, apart: float = 5.0) -> list[QLineF]:
    """Slanting lines within a cell, cut off at its edges: an SVG from Qt knows no clipping."""
    lines = []
    inner = cell.adjusted(1, 1, -1, -1)
    at = apart
    while at < inner.width() + inner.height():
        from_x, from_y = min(at, inner.width()), max(0.0, at - inner.width())
        to_x, to_y = max(0.0, at - inner.height()), min(at, inner.height())
        lines.append(QLineF(inner.left() + from_x, inner.top() + from_y, inner.left() + to_x, inner.top() + to_y))
        at += apart
    return lines


class LegendEntry(Struct, frozen=True):
    """What a look means."""

    look: CellLook
    words: str


LEGEND_ROW = 22.0


def legend_places(box: QRectF, entries: tuple[LegendEntry, ...]) -> tuple[QRectF, ...]:
    """Where the entries stand: beside each other, and on the next line when the width is used up."""
    places, left, top = [], box.left(), box.top()
    for entry in entries:
        width = 18 + 6 + _width(entry.words) + 16
        if left > box.left() and left + width - 16 > box.right():
            left, top = box.left(), top + LEGEND_ROW
        places.append(QRectF(left, top, width, LEGEND_ROW))
        left += width
    return tuple(places)


def legend_height(width: float, entries: tuple[LegendEntry, ...]) -> float:
    """The height of a legend in that width."""
    places = legend_places(QRectF(0, 0, width, 0), entries)
    return places[-1].bottom() if places else 0.0


def paint_legend(painter: QPainter, box: QRectF, entries: tuple[LegendEntry, ...], tokens: Theme) -> None:
    """What the looks mean."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for place, entry in zip(legend_places(box, entries), entries, strict=True):
        middle = place.center().y()
        paint_cell(painter, QRectF(place.left(), middle - 8, 18, 16), entry.look, tokens)
        painter.setFont(font(12.5))
        painter.setPen(tokens.ink2)
        painter.drawText(place.adjusted(24, 0, 0, 0), _LEFT, entry.words)
