"""Blocks that follow on each other on as many pages as they take."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter

from compassdesk.domain.giving_up import unless_given_up
from compassdesk.rendering.paper.print_lines import PaperLine, lines_of, paint_lines
from compassdesk.rendering.paper.print_marks import INK, PALE, face
from compassdesk.rendering.paper.print_order import FOOT, HEAD, Page, PrintOrder, paint_head

PaintAt = Callable[[QPainter, float], None]
"""Paints a block so many points below the top of the page."""
_TOGETHER = 6
"""Lines of a long text that a page keeps together."""


class PrintBlock(NamedTuple):
    """How tall it is, what paints it, and whether it is a heading, which never stands alone at the foot of a page."""

    tall: float
    paint: PaintAt
    heading: bool = False


def flowing(
    order: PrintOrder,
    title: str,
    blocks: Sequence[PrintBlock],
    width: float,
    height: float,
    *,
    foot: PrintBlock | None = None,
    later: str = "",
) -> list[Page]:
    """The blocks on pages with this title; at least one page. `foot` stands at the bottom of the last one, `later` is
    the title of all but the first.
    """
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
    if foot is not None:
        if used + foot.tall > room:
            made.append([])
        made[-1].append((room - foot.tall, foot.paint))

    def page_of(titled: str, entries: Sequence[tuple[float, PaintAt]]) -> Page:
        def paint(painter: QPainter) -> None:
            paint_head(painter, order, titled, width)
            for at, paint_block in entries:
                paint_block(painter, HEAD + at)

        return paint

    return [page_of(later or title if place else title, entries) for place, entries in enumerate(made)]


def gap(tall: float) -> PrintBlock:
    """Room between two blocks."""
    return PrintBlock(tall, lambda _painter, _y: None)


def text_blocks(
    text: str, left: float, width: float, *, ink: QColor = INK, beside: bool = False, size: float = 8
) -> list[PrintBlock]:
    """A text in all of its lines and paragraphs, in pieces that a page can end between.

    `beside`: with a stroke on its left, as notes have.
    """
    font, step = face(size), size + 2
    inner = left + (8 if beside else 0)
    lines = lines_of(text, font, width - inner)
    pieces = [lines[start : start + _TOGETHER] for start in range(0, len(lines), _TOGETHER)]

    def piece(some: list[PaperLine], *, ends: bool) -> PrintBlock:
        def paint(painter: QPainter, y: float) -> None:
            if beside:
                painter.fillRect(QRectF(left, y + 1, 1.5, len(some) * step - (2 if ends else 0)), PALE)
            paint_lines(painter, inner, y, some, font, ink, step, width - inner)

        return PrintBlock(step * len(some), paint)

    return [piece(some, ends=at == len(pieces)) for at, some in enumerate(pieces, 1)]
