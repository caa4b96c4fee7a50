"""Tables on paper: headings, and rows as tall as their longest cell, each a piece that a page can end behind."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen

from compassdesk.rendering.paper.print_flow import PaintAt
from compassdesk.rendering.paper.print_marks import INK, QUIET, RULE, face
from compassdesk.rendering.paper.print_order import paint_stack, wrapped
from compassdesk.texts.reports.told_blocks import NUMBERS, ReportTable, spelled

_LINE, _PAD, _APART = 10.0, 2.5, 8.0
_MOST_LINES = 40
_MOST = 110.0
"""What the longest word of a column gets at most."""
_SIGNS = 400
"""So much of a text tells how wide it would like to be."""


class TablePiece(NamedTuple):
    """What is painted below what came before. `keeps` pieces that follow stay on its page."""

    tall: float
    paint: PaintAt
    keeps: int = 0
    heads: bool = False
    of_table: bool = False


def table_pieces(table: ReportTable, room: float) -> list[TablePiece]:
    """The headings and each row of a table at a width."""
    plain, quiet = face(8), face(7.5)
    heads = [column.heading for column in table.columns]
    cells = [
        [spelled(cell, table.form(at, place)) for place, cell in enumerate(row)] for at, row in enumerate(table.rows)
    ]
    right = [column.form in NUMBERS for column in table.columns]
    widths = _widths(heads, cells, right, room, plain)
    made = [_row(heads, widths, right, quiet, heads=True)]
    made += [_row(row, widths, right, plain) for row in cells]
    return made


def _widths(
    heads: Sequence[str], cells: Sequence[Sequence[str]], right: Sequence[bool], room: float, font: QFont
) -> list[float]:
    """What each column takes: at least its longest word, at most its longest cell; what is left goes to the texts.

    Where there is no room for that, headings are cut, and cells keep what they need as far as it goes.
    """
    metrics = QFontMetricsF(font)
    firm, least, wanted = [], [], []
    for place, head in enumerate(heads):
        texts = [row[place] for row in cells]
        words = [word for text in texts for word in text.split(" ")]
        firm.append(min(_MOST, max(map(metrics.horizontalAdvance, words), default=0.0)) + _APART)
        least.append(max(firm[-1], max(map(metrics.horizontalAdvance, head.split(" "))) + _APART))
        longest = max((metrics.horizontalAdvance(text[:_SIGNS]) for text in texts), default=0.0)
        wanted.append(max(least[-1], longest + _APART))
    if sum(firm) >= room:
        return [wide * room / sum(firm) for wide in firm]
    if sum(least) > room:
        least, wanted = firm, least
    spare = room - sum(least)
    missing = [wide - narrow for wide, narrow in zip(wanted, least, strict=True)]
    if sum(missing) > spare:
        return [narrow + spare * lacks / sum(missing) for narrow, lacks in zip(least, missing, strict=True)]
    free = room - sum(wanted)
    texts_at = [place for place, is_number in enumerate(right) if not is_number] or [0]
    return [wide + (free / len(texts_at) if place in texts_at else 0.0) for place, wide in enumerate(wanted)]


def _row(
    cells: Sequence[str], widths: Sequence[float], right: Sequence[bool], font: QFont, *, heads: bool = False
) -> TablePiece:
    lines = [
        wrapped(cell, font, max(8.0, wide - _APART), _MOST_LINES) for cell, wide in zip(cells, widths, strict=True)
    ]
    tall = _LINE * max(1, *map(len, lines)) + 2 * _PAD

    def paint(painter: QPainter, y: float) -> None:
        left, ink = 0.0, QUIET if heads else INK
        for place, wide in enumerate(widths):
            if right[place]:
                before_text = place + 1 < len(widths) and not right[place + 1]
                edge = left + wide - (_APART if before_text else 0.0)
                painter.setFont(font)
                painter.setPen(ink)
                for number, line in enumerate(lines[place]):
                    spot = QRectF(left - 40, y + _PAD + number * _LINE, edge - left + 40, _LINE)
                    painter.drawText(spot, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, line)
            else:
                paint_stack(painter, left, y + _PAD, lines[place], font, ink, _LINE)
            left += wide
        painter.setPen(QPen(RULE, 0.5))
        painter.drawLine(QRectF(0, y + tall, left, 0).topLeft(), QRectF(0, y + tall, left, 0).topRight())

    return TablePiece(tall, paint, keeps=1 if heads else 0, heads=heads, of_table=True)
