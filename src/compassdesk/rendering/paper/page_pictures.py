"""Pages as pictures with their words, as they will come out: what a preview shows. Drawn in any thread."""

import math
from typing import Any, NamedTuple

from msgspec import Struct
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPageLayout, QPainter

from compassdesk.rendering.paper.pdf import page_layout
from compassdesk.rendering.paper.print_layout import pages
from compassdesk.rendering.paper.print_order import Page, PrintOrder

_POINT = QPageLayout.Unit.Point


class Sheets(Struct, frozen=True):
    """The pages of an order, and the paper they are laid out on."""

    order: PrintOrder
    layout: QPageLayout
    pages: tuple[Page, ...]

    @property
    def paper(self) -> QRectF:
        """The whole sheet, in points."""
        return self.layout.fullRect(_POINT)


class PagePicture(NamedTuple):
    """One page, and what stands on it: its title first, then all words in the order in which they are drawn."""

    image: QImage
    words: tuple[str, ...]


def sheets_of(order: PrintOrder) -> Sheets:
    """The pages of an order on the paper that is proposed for it."""
    layout = page_layout(order)
    area = layout.paintRect(_POINT)
    return Sheets(order, layout, pages(order, area.width(), area.height()))


def picture_of(sheets: Sheets, number: int, scale: float) -> PagePicture:
    """Page `number` (from 0), with so many dots of the picture for a point of the paper."""
    paper, area = sheets.paper, sheets.layout.paintRect(_POINT)
    image = QImage(math.ceil(paper.width() * scale), math.ceil(paper.height() * scale), QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = _Reading(image)
    with painter:
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
        painter.scale(scale, scale)
        painter.translate(area.topLeft())
        sheets.pages[number](painter)
    return PagePicture(image, tuple(painter.words))


class _Reading(QPainter):
    """A painter that notes the words it draws: so a page is read as it is seen, whatever its layout."""

    def __init__(self, image: QImage) -> None:
        super().__init__(image)
        self.words: list[str] = []

    def drawText(self, *arguments: Any) -> Any:
        self.words += [said for said in arguments if isinstance(said, str) and said.strip()]
        return super().drawText(*arguments)
