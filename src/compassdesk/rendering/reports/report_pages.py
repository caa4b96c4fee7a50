"""A report on pages of paper: its head, then its blocks in two columns or over the whole width, vectors throughout.

Everything is laid out in points. A block stands whole on a page where it can; a long table goes on on the next one,
under its headings.
"""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from compassdesk.domain.giving_up import unless_given_up
from compassdesk.domain.reports.period_report import PeriodReport
from compassdesk.rendering.look import theme
from compassdesk.rendering.paper.print_flow import PaintAt
from compassdesk.rendering.paper.print_marks import INK, QUIET, RULE, face, line_of
from compassdesk.rendering.paper.print_order import Page, paint_stack, wrapped
from compassdesk.rendering.pictures.drawing import Drawing
from compassdesk.rendering.reports.block_drawings import IN_SENTENCES, SAYS_ALL, WIDE_PICTURES, drawings_of
from compassdesk.rendering.reports.paper_tables import TablePiece, table_pieces
from compassdesk.texts.reports.report_words import days_told, full_title, headline, made_on, told, whose
from compassdesk.texts.reports.told_blocks import ToldBlock

translate = QCoreApplication.translate
FOOT, GUTTER, AFTER = 22.0, 22.0, 18.0
_HEAD = 20.0
_TITLE, _LINE = 20.0, 11.0
_MOST_COLUMNS = 5
"""A table of more takes the whole width of the page."""
_FEW_ROWS = 6
_BETWEEN = 10.0
_POINTS = 0.72
"""How large a pixel of a picture over the whole width is: its words are as small as those of tables."""
_ALL = 10_000


class LaidBlock(NamedTuple):
    """A block laid out at a width: pieces below each other, of which the first two stay together."""

    pieces: tuple[TablePiece, ...]
    wide: bool

    @property
    def tall(self) -> float:
        return sum(piece.tall for piece in self.pieces)


def pages(report: PeriodReport, width: float, height: float) -> tuple[Page, ...]:
    """The report on paper with this printable area, in points, in the language that is spoken now; at least one."""
    half = (width - GUTTER) / 2
    blocks = told(report)
    pictures = drawings_of(report, blocks)
    laid = [_laid(block, pictures, width, half) for block in unless_given_up(blocks, often=1)]
    sheets = _Sheets(height - FOOT - _HEAD, half + GUTTER, _head(report, width))
    for one in laid:
        sheets.add(one)
    total = len(sheets.made)
    return tuple(_page(report, entries, number, total, width, height) for number, entries in enumerate(sheets.made, 1))


class _Sheets:
    """Pages that are being filled: what is painted on each, how far from its left and its top.

    A narrow block goes into the column that is less full, a wide one below both.
    """

    def __init__(self, room: float, step: float, head: TablePiece) -> None:
        self._room, self._step = room, step
        self.made: list[list[tuple[float, float, PaintAt]]] = [[(0.0, 0.0, head.paint)]]
        self._used = [head.tall, head.tall]

    def add(self, block: LaidBlock) -> None:
        """Place a block, on the next page where it does not fit; one that no page can hold is parted."""
        column = 0 if block.wide else self._used.index(min(self._used))
        at = max(self._used) if block.wide else self._used[column]
        if block.tall > self._room or (block.wide and at + block.tall > self._room and _is_long(block)):
            self._part(block.pieces)
            return
        if at + block.tall > self._room:
            self._turn()
            column, at = 0, 0.0
        for piece in block.pieces:
            self.made[-1].append((column * self._step, at, piece.paint))
            at += piece.tall
        self._used = [at + AFTER] * 2 if block.wide else [
            at + AFTER if place == column else used for place, used in enumerate(self._used)
        ]  # fmt: skip

    def _part(self, pieces: Sequence[TablePiece]) -> None:
        """One piece after the other, at the left; headings of a table come again on each page."""
        again: TablePiece | None = None
        at = max(self._used)
        for place, piece in enumerate(unless_given_up(pieces)):
            following = sum(one.tall for one in pieces[place + 1 : place + 1 + piece.keeps])
            if at + piece.tall + following > self._room and at:
                self._turn()
                at = 0.0
                if again is not None and piece.of_table:
                    at = self._put(again, at)
            if piece.heads:
                again = piece
            elif not piece.of_table:
                again = None
            at = self._put(piece, at)
        self._used = [at + AFTER] * 2

    def _put(self, piece: TablePiece, at: float) -> float:
        self.made[-1].append((0.0, at, piece.paint))
        return at + piece.tall

    def _turn(self) -> None:
        self.made.append([])
        self._used = [0.0, 0.0]


def _is_long(block: LaidBlock) -> bool:
    """Whether it has so many rows that a page may end among them."""
    return sum(piece.of_table for piece in block.pieces) > _FEW_ROWS


def _laid(block: ToldBlock, pictures: Mapping[str, Drawing], width: float, half: float) -> LaidBlock:
    picture = pictures.get(block.name)
    tables = [table.in_short() for table in block.tables]
    is_large = picture is not None and block.name in WIDE_PICTURES
    wide = is_large or block.name in IN_SENTENCES or any(len(table.columns) > _MOST_COLUMNS for table in tables)
    room = width if wide else half
    most = min(room, _POINTS * picture.size.width()) if picture is not None and is_large else half
    pieces = [_title(block.title, room, len(block.sentences) + 2)]
    for sentence in block.sentences:
        pieces.append(_words(sentence, room))
    if picture is not None:
        pieces.append(_picture(picture, most))
    if picture is None or block.name not in SAYS_ALL:
        for at, table in enumerate(tables):
            pieces += [_gap()] if at else []
            pieces += table_pieces(table, most if is_large else room)
    return LaidBlock(tuple(pieces), wide)


def _title(words: str, room: float, keeps: int) -> TablePiece:
    def paint(painter: QPainter, y: float) -> None:
        painter.setPen(QPen(INK, 1.2))
        painter.drawLine(QRectF(0, y, room, 0).topLeft(), QRectF(0, y, room, 0).topRight())
        font = face(10, bold=True)
        painter.setFont(font)
        painter.drawText(QRectF(0, y + 3, room, 14), Qt.AlignmentFlag.AlignVCenter, line_of(words, font, room))

    return TablePiece(_TITLE, paint, keeps)


def _words(text: str, room: float) -> TablePiece:
    font = face(8.5)
    lines = wrapped(text, font, room, _ALL)

    def paint(painter: QPainter, y: float) -> None:
        paint_stack(painter, 0, y, lines, font, QUIET, _LINE)

    return TablePiece(_LINE * len(lines) + 3, paint)


def _gap() -> TablePiece:
    """What parts two tables of a block."""
    return TablePiece(_BETWEEN, lambda _painter, _y: None)


def _picture(drawing: Drawing, room: float) -> TablePiece:
    scale = min(1.0, room / drawing.size.width())
    wide, tall = drawing.size.width() * scale, drawing.size.height() * scale

    def paint(painter: QPainter, y: float) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate((room - wide) / 2 if wide < room else 0.0, y)
        painter.scale(scale, scale)
        drawing.paint(painter, QRectF(0, 0, drawing.size.width(), drawing.size.height()), theme.LIGHT)
        painter.restore()

    return TablePiece(tall + 4, paint)


def _head(report: PeriodReport, width: float) -> TablePiece:
    """What the first page begins with: whose it is, what the period was, the writer's own words, when it was made."""
    large, own, small = face(19, bold=True), face(11), face(8.5)
    lines = wrapped(headline(report), large, width, 3)
    said = [line for part in report.wish.sentence.splitlines() for line in wrapped(part, own, width - 10, 30)]
    below = f"{days_told(report)} · {made_on(report)}"
    tall = 14 + 24 * len(lines) + (15 * len(said) + 10 if said else 0) + 12

    def paint(painter: QPainter, y: float) -> None:
        paint_stack(painter, 0, y, [line_of(whose(report), small, width)], small, QUIET, 12)
        at = y + 13
        paint_stack(painter, 0, at, lines, large, INK, 24)
        at += 24 * len(lines)
        if said:
            painter.fillRect(QRectF(0, at + 4, 2, 15 * len(said)), theme.LIGHT.accent)
            paint_stack(painter, 10, at + 4, said, own, INK, 15)
            at += 15 * len(said) + 10
        paint_stack(painter, 0, at, [line_of(below, small, width)], small, QUIET, 12)

    return TablePiece(tall + AFTER, paint)


def _page(
    report: PeriodReport,
    entries: Sequence[tuple[float, float, PaintAt]],
    number: int,
    total: int,
    width: float,
    height: float,
) -> Page:
    """What stands on a page, between its running head and its foot."""
    running = full_title(report)
    counted = translate("Print", "page {number} of {total}").replace("{number}", str(number))
    counted = counted.replace("{total}", str(total))
    made = made_on(report)

    def paint(painter: QPainter) -> None:
        small = face(7)
        if number > 1:
            paint_stack(painter, 0, 0, [line_of(running, small, width)], small, QUIET, 10)
        for x, y, paint_at in entries:
            painter.save()
            painter.translate(x, 0)
            paint_at(painter, (_HEAD if number > 1 else 0) + y)
            painter.restore()
        foot = QRectF(0, height - FOOT + 8, width, FOOT - 8)
        painter.setPen(QPen(RULE, 0.5))
        painter.drawLine(foot.topLeft(), foot.topRight())
        painter.setFont(small)
        painter.setPen(QUIET)
        painter.drawText(foot, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, made)
        painter.drawText(foot, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, counted)

    return paint
