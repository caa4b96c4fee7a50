"""The calendar on paper or as PDF: gathers what is printed, and paints the pages on a device."""

from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path
from typing import Any

from msgspec import Struct
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter, QPdfWriter

from compassdesk.domain.plan import Item
from compassdesk.domain.week import Week
from compassdesk.rendering.paper.print_layout import PrintOrder, PrintView, pages
from compassdesk.services import plans
from compassdesk.services.workspace import ClientFile

_MARGIN = 34.0
_DOTS = 1200


class PrintChoice(Struct, frozen=True):
    """What the user chose to print."""

    view: PrintView
    first: date
    last: date
    with_names: bool = False
    with_notes: bool = False


def gather(
    file: ClientFile,
    choice: PrintChoice,
    now: datetime,
    first_weekday: int,
    chosen: Callable[[Item], bool] | None = None,
) -> PrintOrder:
    """Read and judge what is printed, with a connection of its own: for a worker. `chosen` leaves out items."""
    from msgspec.structs import replace

    from compassdesk.services import judging

    weeks = [Week.of(choice.first)]
    while weeks[-1].plus(1).monday <= choice.last:
        weeks.append(weeks[-1].plus(1))
    with file.reader() as connection:
        plan = plans.window(connection, choice.first, choice.last)
        reports = judging.of_file(connection, weeks, now).reports
    if chosen is not None:
        plan = replace(plan, items=tuple(item for item in plan.items if chosen(item)))
    return PrintOrder(
        plan, choice.view, choice.first, choice.last, choice.with_names, choice.with_notes, first_weekday, reports
    )


def page_layout(order: PrintOrder) -> QPageLayout:
    """A4, lying for month and week, standing for the agenda, with margins every printer can keep."""
    lying = QPageLayout.Orientation.Landscape if order.landscape else QPageLayout.Orientation.Portrait
    return QPageLayout(QPageSize(QPageSize.PageSizeId.A4), lying, QMarginsF(_MARGIN, _MARGIN, _MARGIN, _MARGIN))


def paint(order: PrintOrder, device: Any) -> int:
    """Paint all pages on a paged device (a printer or a PDF); gives how many there were."""
    area = device.pageLayout().paintRect(QPageLayout.Unit.Point)
    made = pages(order, area.width(), area.height())
    with QPainter(device) as painter:
        scale = device.resolution() / 72
        for number, page in enumerate(made):
            if number:
                device.newPage()
            painter.save()
            painter.scale(scale, scale)
            page(painter)
            painter.restore()
    return len(made)


def pdf_bytes(order: PrintOrder, layout: QPageLayout | None = None) -> bytes:
    """The pages as one PDF document, laid out as `layout` says (default: `page_layout`)."""
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(_DOTS)
    writer.setPageLayout(layout or page_layout(order))
    writer.setTitle(order.plan.client.name)
    writer.setCreator("CompassDesk")
    paint(order, writer)
    del writer
    buffer.close()
    return bytes(content.data())


def write_pdf(order: PrintOrder, target: Path, *, replace: bool = False, layout: QPageLayout | None = None) -> int:
    """Write the PDF, whole or not at all; gives how many items are in it. Raises the errors of `targets.write`."""
    from compassdesk.services import targets

    targets.write(target, pdf_bytes(order, layout), replace=replace)
    return sum(item.starts_at is not None for item in order.plan.items)
