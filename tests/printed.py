"""Pages of the week from Waterhoven as tests print them."""

from datetime import date
from typing import Any

from PySide6.QtGui import QImage, QPainter

from compassdesk.rendering.paper.page_pictures import picture_of, sheets_of
from compassdesk.rendering.paper.pdf import page_layout
from compassdesk.rendering.paper.print_layout import pages
from compassdesk.rendering.paper.print_order import PrintOrder, order_of
from compassdesk.services.exports import Choices, extract, of_file
from compassdesk.ui.desk.desk import Desk

FIRST, LAST = date(2027, 3, 1), date(2027, 4, 4)


def order(desk: Desk, layout: str, first: date | None = FIRST, last: date | None = LAST, **choice: Any) -> PrintOrder:
    """What would be printed of an open client; `choice` as in an export."""
    choices = Choices(first, last, layout=layout, moment=desk.session.instant(), **choice)
    return order_of(extract(of_file(desk.session.file), choices))


def painted(made: PrintOrder, page: int = 0) -> QImage:
    """A page, by its number from 0, in shades of grey."""
    area = page_layout(made).paintRect(page_layout(made).Unit.Point)
    image = QImage(round(area.width()), round(area.height()), QImage.Format.Format_Grayscale8)
    image.fill(255)
    painter = QPainter(image)
    pages(made, area.width(), area.height())[page](painter)
    painter.end()
    return image


def words_on(made: PrintOrder) -> list[tuple[str, ...]]:
    """What each page says, in the order in which it is drawn."""
    sheets = sheets_of(made)
    return [picture_of(sheets, number, 0.3).words for number in range(len(sheets.pages))]
