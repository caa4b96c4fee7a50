"""Blocks that follow on each other on as many pages as they take."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter

from compassdesk.exchange.giving_up import unless_given_up
from compassdesk.rendering.paper.print_marks import INK, PALE, face
from compassdesk.rendering.paper.print_order import FOOT, HEAD, Page, PrintOrder, paint_head, paint_stack, wrapped

PaintAt = Callable[[QPainter, float], None]
"""Paints a block so many points below the top of the page."""
_TOGETHER = 6
"""Lines of a long text that a page keeps together."""
_ALL = 10_000
"""More lines than any text takes."""


class PrintBlock(NamedTuple):
    """How tall it is, what paints it, and whether it is a heading, which never stands alone at the foot of a page."""

    tall: float
    paint: PaintAt
    heading: bool = False


def flowing(order: PrintOrder, title: str, blocks: Sequence[PrintBlock], width: float, height: float) -> list[Page]:
    """The blocks on pages with this title; at least one page."""
    room = height - HEAD - FOOT
    made: list[list[tuple[float, PaintAt]]] = [[]]
    used = 0.0
    for place, block in enumerate(unless_given_up(blocks)):
        following, at = 0.0, place
        while blocks[at].heading and at + 1 < len(blocks):
            at += 1
            following += blocks[at].tall
        if used + block.tall + following > room and made[-1]:
            made.append([])
            used = 0.0
        made[-1].append((used, block.paint))
        used += block.tall

    def page_of(entries: Sequence[tuple[float, PaintAt]]) -> Page:
        def paint(painter: QPainter) -> None:
            paint_head(painter, order, title, width)
            for at, paint_block in entries:
                paint_block(painter, HEAD + at)

        return paint

    return [page_of(entries) for entries in made]


def text_blocks(text: str, left: float, width: float, *, ink: QColor = INK, beside: bool = False) -> list[PrintBlock]:
    """A text in all of its lines and paragraphs, in pieces that a page can end between.

    `beside`: with a stroke on its left, as notes have.
    """
    font = face(8)
    at = left + (8 if beside else 0)
    lines = [line for part in text.splitlines() for line in wrapped(part, font, width - at, _ALL) or [""]]
    pieces = [lines[start : start + _TOGETHER] for start in range(0, len(lines), _TOGETHER)]

    def piece(some: list[str]) -> PrintBlock:
        def paint(painter: QPainter, y: float) -> None:
            if beside:
                painter.fillRect(QRectF(left, y + 1, 1.5, len(some) * 10 - 2), PALE)
            paint_stack(painter, at, y, some, font, ink, 10)

        return PrintBlock(10.0 * len(some), paint)

    return [piece(some) for some in pieces]
