"""What to print, before the platform's own print preview opens."""

from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QPaintEngine
from PySide6.QtWidgets import QWidget

from compassdesk.exchange.file_names import file_name, with_ending
from compassdesk.formats import known
from compassdesk.rendering.paper import pdf as printing
from compassdesk.rendering.paper.print_order import PrintOrder, order_of
from compassdesk.services import exports, targets
from compassdesk.services.exports import Choices
from compassdesk.ui.desk.session import Session
from compassdesk.ui.desk.sight import Sight
from compassdesk.ui.dialogs import file_kinds, save_file
from compassdesk.ui.dialogs.period_choice import PeriodChoice
from compassdesk.ui.fields.choice_fields import ChoiceField, FlagField
from compassdesk.ui.fields.field_row import FieldRow
from compassdesk.ui.running import tasks
from compassdesk.ui.widgets.frame import Frame, ask
from compassdesk.ui.widgets.label import label

translate = QCoreApplication.translate


def print_preview(parent: QWidget | None, session: Session, sight: Sight) -> None:
    """Ask what to print, and show it as it will come out of the printer."""
    if session.file is not None:
        ask(PrintDialog(parent, session, sight))


class PrintDialog(Frame):
    """See the module."""

    def __init__(self, parent: QWidget | None, session: Session, sight: Sight) -> None:
        super().__init__(parent, translate("Print", "Print or PDF"), width=420)
        self._session, self._sight = session, sight
        self._closed = False
        pages = known.named("pdf")
        self.view = ChoiceField(file_kinds.layouts(pages))
        drawn = {layout.key for layout in pages.layouts}
        self.view.set_value(sight.view if sight.view in drawn else "agenda")
        self.body.addWidget(FieldRow(translate("Export", "Layout"), self.view))
        self.period = PeriodChoice(sight)
        self.body.addWidget(self.period)
        self.names = FlagField(translate("Export", "With the names of people"))
        self.initials = FlagField(translate("Export", "With the initials of people"))
        self.notes = FlagField(translate("Export", "With private notes"))
        self.filtered = FlagField(translate("Export", "Only what the filter shows"))
        self.filtered.setChecked(bool(sight.filter))
        for flag in (self.names, self.initials, self.notes, self.filtered):
            self.body.addWidget(flag)
        self.filtered.setVisible(bool(sight.filter))
        if session.file is not None and session.file.protected:
            told = translate("Export", "This client is protected, but what is written here can be read by anybody.")
            self.body.addWidget(label(told, "warning", wrap=True))
        self.show_button = self.add_accept(translate("Print", "Preview…"))
        self.show_button.clicked.connect(self.gather)
        self.add_cancel()

    def gather(self) -> None:
        """Collect the pages in a worker, then show them."""
        file = self._session.file
        first, last = self.period.period()
        if file is None or self.period.problem() or first is None or last is None:
            return
        choices = Choices(
            first=first,
            last=last,
            chosen=self._sight.passing() if self.filtered.value() else None,
            with_names=self.names.value(),
            with_initials=self.initials.value(),
            with_notes=self.notes.value(),
            layout=self.view.value(),
            first_weekday=self._sight.first_weekday,
            moment=self._session.instant(),
        )
        self.show_button.setEnabled(False)
        tasks.run_task(self, lambda: order_of(exports.extract(exports.of_file(file), choices)), self._preview)

    def done(self, result: int) -> None:
        """Close; pages that are still being gathered are not shown any more."""
        self._closed = True
        super().done(result)

    def _preview(self, order: PrintOrder) -> None:
        if self._closed:
            return
        from PySide6.QtPrintSupport import QPrinter, QPrintPreviewDialog

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setPageLayout(printing.page_layout(order))
        printer.setDocName(file_name(order.plan.client.name))  # the name that is proposed for a PDF
        preview = QPrintPreviewDialog(printer, self.parentWidget())
        preview.setWindowTitle(translate("Print", "Print or PDF"))
        preview.resize(1040, 760)
        # It asks to paint on this very printer, and needs it until it is gone itself: the function holds it that long.
        preview.paintRequested.connect(lambda _device: print_or_save(preview, order, printer))
        self.accept()
        ask(preview)


def print_or_save(parent: QWidget, order: PrintOrder, printer: Any) -> None:
    """Paint on a printer, or on the preview of one; what goes into a PDF file is written by us.

    Qt would write into the file page by page: half a file over the old one when the disk fills, and a client file if
    that was named. Its dialog asked already about a file that is there.
    """
    if not printer.outputFileName() or printer.paintEngine().type() != QPaintEngine.Type.Pdf:
        printing.paint(order, printer)
        return
    asked = Path(printer.outputFileName())
    target = with_ending(asked, ".pdf")
    replace = save_file.replacing(parent, target, asked)
    if replace is not None:
        targets.write(target, printing.pdf_bytes(order, printer.pageLayout()), replace=replace)
