"""Disciplines by petals as cells in the petals' colours, and the four C's as bars."""

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QPainter

from compassdesk.domain.compass.disciplines import DisciplineMap, FourCs
from compassdesk.domain.vocabulary import CONTENT_CS, DISCIPLINES, PETALS, ContentC, Discipline, Petal
from compassdesk.rendering.compass.painted_cells import CellGrid, CellLook, ColumnName, paint_cells
from compassdesk.rendering.look.theme import Theme, font
from compassdesk.rendering.pictures.drawing import Drawing
from compassdesk.texts import numbers, words
from compassdesk.texts.compass.disciplines_words import (
    cell_said,
    cs_spoken,
    meaning,
    partner_heading,
    row_name,
    spoken,
)

translate = QCoreApplication.translate
ROWS: tuple[Discipline | None, ...] = (*DISCIPLINES, None)
"""The rows of the grid, those of no discipline last."""
COLUMNS: tuple[Petal | None, ...] = (*PETALS, None)
"""Its columns; the last are the items in which a discipline joins."""
SIZE, _EDGE = QSize(640, 340), 16
CS_SIZE = QSize(640, 64)
_LEAST = 0.12
BAR = 5.0
_MIDDLE = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute


def discipline_grid(one: DisciplineMap) -> CellGrid:
    """Disciplines down, petals across; the strongest cell is that of most items."""
    most = max((len(one.at(row, petal)) for row in DISCIPLINES for petal in PETALS), default=0)
    most = max([most, *(len(ids) for ids in one.partners.values())])
    return CellGrid(
        rows=tuple(map(row_name, ROWS)),
        columns=(*(ColumnName(words.petal(petal), petal) for petal in PETALS), ColumnName(partner_heading())),
        looks=tuple(
            (
                *(_look(len(one.at(row, petal)), most if row is not None else 0, petal) for petal in PETALS),
                _look(len(one.partners.get(row, ())) if row is not None else 0, most, None),
            )
            for row in ROWS
        ),
        said=tuple(tuple(cell_said(one, row, petal) for petal in COLUMNS) for row in ROWS),
        meanings=tuple(map(meaning, ROWS)),
        quiet=frozenset(at for at, row in enumerate(ROWS) if row is None or not one.of(row)),
    )


def _look(count: int, most: int, petal: Petal | None) -> CellLook:
    """How a number looks among others of which `most` is the largest; 0 for one that is not held against them."""
    if not count:
        return CellLook(text="·")
    strength = max(_LEAST, count / most) if most else 0.0
    return CellLook(strength, petal, numbers.number(count), outlined=not most)


def disciplines_drawing(one: DisciplineMap) -> Drawing:
    """The grid with some room around it."""

    def paint(painter: QPainter, box: QRectF, tokens: Theme) -> None:
        paint_cells(painter, box.adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE), discipline_grid(one), tokens)

    return Drawing("disciplines", translate("Disciplines", "Disciplines"), spoken(one), SIZE, paint)


def paint_c(painter: QPainter, box: QRectF, cs: FourCs, one: ContentC, tokens: Theme) -> None:
    """One of the four C's: its name, its number, and a bar against the largest of them."""
    most = max(len(ids) for ids in cs.items.values())
    count = len(cs.items[one])
    painter.setFont(font(12.5))
    painter.setPen(tokens.ink2)
    line = QRectF(box.left(), box.top(), box.width(), box.height() - BAR - 4)
    name, room = words.label("c_tag", one), int(line.width()) - 30
    shown = painter.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, room)
    painter.drawText(line, _MIDDLE | Qt.AlignmentFlag.AlignLeft, shown)
    painter.setFont(font(12.5, bold=True))
    painter.setPen(tokens.ink)
    painter.drawText(line, _MIDDLE | Qt.AlignmentFlag.AlignRight, numbers.number(count))
    bar = QRectF(box.left(), box.bottom() - BAR, box.width(), BAR)
    painter.setPen(tokens.line if tokens.edged else Qt.PenStyle.NoPen)
    painter.setBrush(tokens.line2)
    painter.drawRoundedRect(bar, BAR / 2, BAR / 2)
    if count:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tokens.accent)
        painter.drawRoundedRect(QRectF(bar.left(), bar.top(), bar.width() * count / most, BAR), BAR / 2, BAR / 2)


def four_cs_drawing(cs: FourCs) -> Drawing:
    """The four beside each other."""

    def paint(painter: QPainter, box: QRectF, tokens: Theme) -> None:
        inner = box.adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE)
        wide = (inner.width() + _EDGE) / len(CONTENT_CS)
        for at, one in enumerate(CONTENT_CS):
            place = QRectF(inner.left() + at * wide, inner.top(), wide - _EDGE, inner.height())
            paint_c(painter, place, cs, one, tokens)

    return Drawing("four-cs", translate("Disciplines", "Four C’s"), cs_spoken(cs), CS_SIZE, paint)
