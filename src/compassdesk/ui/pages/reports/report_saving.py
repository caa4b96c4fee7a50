"""What goes out of the report that is shown: a file of one of its kinds, or each of its pictures.

What paints pages is loaded when some go out: it would hold the window when the page of reports is first seen.
"""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QPageLayout, QPaintEngine
from PySide6.QtWidgets import QFileDialog, QWidget

from compassdesk.domain.reports.period_report import PeriodReport
from compassdesk.exchange.file_names import free_path, with_ending
from compassdesk.formats.reporting import REPORT_FORMATS, made, pictures
from compassdesk.services import targets
from compassdesk.texts.other_language import speaking
from compassdesk.ui.dialogs import save_file

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from compassdesk.rendering.paper.pdf import Wanted

translate = QCoreApplication.translate
Work = Callable[[], str]
"""For a worker; gives the name of what it wrote."""


def into_file(parent: QWidget, report: PeriodReport, key: str, proposed: Path) -> Work | None:
    """Ask where it goes; what writes it then, or None when the dialog is left."""
    ending = REPORT_FORMATS[key].suffix
    kinds = f"{key.upper()} (*{ending})"
    chosen = save_file.choose(parent, translate("ReportsPage", "Save report"), proposed, kinds, (ending,))
    if chosen is None:
        return None
    path, asked = chosen
    replaces = save_file.replacing(parent, path, asked)
    if replaces is None:
        return None
    save_file.remember(path)
    return partial(written, report, key, path, replaces=replaces)


def written(report: PeriodReport, key: str, path: Path, *, replaces: bool = False) -> str:
    """Write a report as one of `REPORT_FORMATS`; raises as `targets.write`."""
    targets.write(path, made(report, key), replace=replaces)
    return path.name


def to_printer(parent: QWidget, report: PeriodReport, name: str) -> Work | None:
    """The system's dialog; what prints the pages chosen in it, or None when it is left.

    What goes into a PDF file is written by us, whole and never over a file that was not asked about.
    """
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter

    from compassdesk.rendering.paper.pdf import paper
    from compassdesk.ui.dialogs.print_job import pages_wanted

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setPageLayout(paper(landscape=False))
    printer.setDocName(name)
    dialog = QPrintDialog(printer, parent)
    taken = dialog.exec()
    dialog.deleteLater()
    if not taken:
        return None
    pages = pages_wanted(printer, 1)
    if not printer.outputFileName() or printer.paintEngine().type() != QPaintEngine.Type.Pdf:
        return partial(_printed, report, printer, pages)
    asked = Path(printer.outputFileName())
    target = with_ending(asked, ".pdf")
    replaces = save_file.replacing(parent, target, asked)
    if replaces is None:
        return None
    return partial(_as_pdf, report, printer.pageLayout(), pages, target, replaces=replaces)


def _printed(report: PeriodReport, printer: "QPrinter", pages: "Wanted") -> str:
    from compassdesk.rendering.reports.report_pdf import paint_report

    with speaking(report.wish.language):
        paint_report(report, printer, pages)
    return printer.docName()


def _as_pdf(report: PeriodReport, layout: QPageLayout, pages: "Wanted", target: Path, *, replaces: bool) -> str:
    from compassdesk.rendering.reports.report_pdf import report_pdf

    with speaking(report.wish.language):
        content = report_pdf(report, layout, pages)
    targets.write(target, content, replace=replaces)
    return target.name


def pictures_into_folder(parent: QWidget, report: PeriodReport, stem: str, usual: Path) -> Work | None:
    """Ask for a folder; what writes each picture into it then, or None when the dialog is left."""
    title = translate("ReportsPage", "A folder for the pictures")
    folder = QFileDialog.getExistingDirectory(parent, title, str(usual))
    return partial(pictures_written, report, stem, Path(folder)) if folder else None


def pictures_written(report: PeriodReport, stem: str, folder: Path) -> str:
    """Write each picture under the title of its block, in the language of the report, as no file is called yet."""
    from compassdesk.texts.reports.report_words import block_title

    for name, content in pictures(report):
        with speaking(report.wish.language):
            title = block_title(name)
        targets.write(free_path(folder, f"{stem} {title}", ".png"), content)
    return folder.name
