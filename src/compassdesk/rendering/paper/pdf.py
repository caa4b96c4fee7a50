"""The calendar on paper or as PDF: the pages of an order on a device."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QLocale, QMarginsF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter, QPdfWriter

from compassdesk.domain.errors import WorldError
from compassdesk.domain.giving_up import given_up_when, unless_given_up
from compassdesk.rendering.paper.print_layout import pages
from compassdesk.rendering.paper.print_order import Page, PrintOrder
from compassdesk.texts import numbers

_MARGIN = 34.0
_DOTS = 1200
LETTER = frozenset(["BZ", "CA", "CL", "CO", "CR", "GT", "MX", "NI", "PA", "PH", "PR", "SV", "US", "VE"])
"""Countries where paper is US Letter (CLDR 46, supplemental/measurementData: paperSize); elsewhere it is A4."""
Wanted = Callable[[int], bool]
"""Whether a page is wanted, by its number from 1."""


def every_page(_number: int) -> bool:
    """All of them."""
    return True


def page_layout(order: PrintOrder) -> QPageLayout:
    """The paper of the country, lying for month and week, standing for the agenda; margins every printer can keep."""
    return paper(landscape=order.landscape)


def paper(*, landscape: bool) -> QPageLayout:
    """The paper of the country, lying or standing, with margins that every printer can keep."""
    lying = QPageLayout.Orientation.Landscape if landscape else QPageLayout.Orientation.Portrait
    size = QPageSize.PageSizeId.Letter if _country() in LETTER else QPageSize.PageSizeId.A4
    return QPageLayout(QPageSize(size), lying, QMarginsF(_MARGIN, _MARGIN, _MARGIN, _MARGIN))


def _country() -> str:
    return QLocale.territoryToCode(numbers.locale().territory())


def paint(order: PrintOrder, device: Any, wanted: Wanted = every_page) -> int:
    """Paint the wanted pages on a paged device (a printer or a PDF), all where none is; gives how many.

    WorldError("not-printed") when the device does not take them: it is not there any more, or its disk is full.
    """
    area = device.pageLayout().paintRect(QPageLayout.Unit.Point)
    return paint_pages(pages(order, area.width(), area.height()), device, wanted)


def paint_pages(every: Sequence[Page], device: Any, wanted: Wanted = every_page) -> int:
    """Those of the pages that are wanted, as `paint` does."""
    made = tuple(page for number, page in enumerate(every, 1) if wanted(number)) or tuple(every)
    with QPainter(device) as painter:
        if not painter.isActive():
            raise WorldError("not-printed")
        scale = device.resolution() / 72
        for place, page in enumerate(unless_given_up(made, often=1)):
            if place and not device.newPage():
                raise WorldError("not-printed")
            painter.save()
            painter.scale(scale, scale)
            with given_up_when(lambda: False):  # between two pages, not with a painter that is half done
                page(painter)
            painter.restore()
    return len(made)


def pdf_bytes(order: PrintOrder, layout: QPageLayout | None = None, wanted: Wanted = every_page) -> bytes:
    """The wanted pages as one PDF document, laid out as `layout` says (default: `page_layout`)."""
    return document(order.plan.client.name, layout or page_layout(order), lambda writer: paint(order, writer, wanted))


def document(title: str, layout: QPageLayout, painted: Callable[[QPdfWriter], object]) -> bytes:
    """A PDF document of this paper, which `painted` paints on."""
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(_DOTS)
    writer.setPageLayout(layout)
    writer.setTitle(title)
    writer.setCreator("CompassDesk")
    painted(writer)
    del writer
    buffer.close()
    return bytes(content.data())
