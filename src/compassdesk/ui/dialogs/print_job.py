"""Pages go to a printer or into a file, written in a worker."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QPageLayout, QPaintEngine
from PySide6.QtWidgets import QWidget

from compassdesk.domain.errors import WorldError
from compassdesk.exchange.file_names import with_ending
from compassdesk.rendering.paper import pdf
from compassdesk.rendering.paper.print_order import PrintOrder
from compassdesk.services import targets
from compassdesk.texts.import_report import exported
from compassdesk.ui.dialogs import save_file

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

translate = QCoreApplication.translate


class Job(NamedTuple):
    """What is done in a worker, and what is said of the number it gives."""

    work: Callable[[], int]
    words: Callable[[int], str]


def to_printer(parent: QWidget | None, order: PrintOrder, printer: "QPrinter", shown: int) -> Job | None:
    """What prints the pages that were chosen in the system's dialog; None when a file that is there is to stay.

    `shown`: the page that is in sight, from 1.

    What goes into a PDF file is written by us: Qt would write into it page by page: half a file over the old one when
    the disk fills, and a client file if that was named. Its dialog asked already about a file that is there.
    """
    wanted = pages_wanted(printer, shown)
    if not printer.outputFileName() or printer.paintEngine().type() != QPaintEngine.Type.Pdf:
        return Job(partial(_sent, order, printer, wanted), _printed)
    asked = Path(printer.outputFileName())
    return into_file(parent, order, with_ending(asked, ".pdf"), asked, layout=printer.pageLayout(), wanted=wanted)


def into_file(
    parent: QWidget | None,
    order: PrintOrder,
    target: Path,
    asked: Path,
    *,
    layout: QPageLayout | None = None,
    wanted: pdf.Wanted = pdf.every_page,
) -> Job | None:
    """What writes the pages into a PDF; None when the file that is there is to stay."""
    replace = save_file.replacing(parent, target, asked)
    if replace is None:
        return None

    def write() -> int:
        targets.write(target, pdf.pdf_bytes(order, layout, wanted), replace=replace)
        return order.items

    return Job(write, partial(exported, name=target.name))


def pages_wanted(printer: "QPrinter", shown: int) -> pdf.Wanted:
    """Which pages the user chose in the system's dialog."""
    of_printer = type(printer).PrintRange
    ranges = printer.pageRanges()
    if printer.printRange() == of_printer.CurrentPage:
        return lambda number: number == shown
    if printer.printRange() == of_printer.PageRange and not ranges.isEmpty():
        return ranges.contains
    if printer.printRange() == of_printer.PageRange and printer.toPage():
        return range(printer.fromPage(), printer.toPage() + 1).__contains__
    return pdf.every_page


def _sent(order: PrintOrder, printer: "QPrinter", wanted: pdf.Wanted) -> int:
    """How many pages the printer took; what becomes of them is known to it when the last is painted."""
    count = pdf.paint(order, printer, wanted)
    if printer.printerState() == type(printer).PrinterState.Error:
        raise WorldError("not-printed")
    return count


def _printed(count: int) -> str:
    return translate("Print", "%n page(s) sent to the printer", "", count)
