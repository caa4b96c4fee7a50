"""What to print beside the pages as they will come out, and from there to a printer or into a PDF."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QWidget

from compassdesk.domain.errors import InputError, PlanError
from compassdesk.exchange.file_names import file_name
from compassdesk.formats import known
from compassdesk.rendering.paper.page_pictures import Sheets, sheets_of
from compassdesk.rendering.paper.print_order import order_of
from compassdesk.services import exports
from compassdesk.services.exports import Choices, Source
from compassdesk.texts.errors import sentence
from compassdesk.ui.desk.session import Session
from compassdesk.ui.desk.sight import Sight
from compassdesk.ui.dialogs import file_kinds, print_job, save_file
from compassdesk.ui.dialogs.names_choice import NamesChoice
from compassdesk.ui.dialogs.period_choice import PeriodChoice
from compassdesk.ui.dialogs.print_preview import PrintPreview
from compassdesk.ui.dialogs.readable_by_all import open_to_all
from compassdesk.ui.dialogs.year_days_choice import YearDaysChoice
from compassdesk.ui.fields.choice_fields import ChoiceField, FlagField
from compassdesk.ui.fields.field_row import FieldRow
from compassdesk.ui.look.dressing import restyle
from compassdesk.ui.running import tasks
from compassdesk.ui.widgets.frame import Frame, ask
from compassdesk.ui.widgets.label import label, say
from compassdesk.ui.widgets.layout import column
from compassdesk.ui.widgets.screen_reader import speak

translate = QCoreApplication.translate
_CHOICES = 280
"""The width of what is chosen beside the pages, where its words do not need more."""


def print_calendar(parent: QWidget | None, session: Session, sight: Sight) -> None:
    """Ask what to print, and show it as it will come out of the printer."""
    if session.file is not None:
        ask(PrintDialog(parent, session, sight))


class PrintDialog(Frame):
    """See the module."""

    def __init__(self, parent: QWidget | None, session: Session, sight: Sight) -> None:
        super().__init__(parent, translate("Print", "Print or PDF"), width=640)
        self._session, self._sight = session, sight
        self._closed = False
        self._then: Callable[[Sheets], None] | None = None
        """What was pressed while its pages were still being gathered."""
        self._is_stuck = False
        """Whether the pages of what is chosen could not be gathered."""
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self._choices())
        self.preview = PrintPreview()
        self.preview.ready.connect(self._do_then)
        self.preview.stuck.connect(self._forget_then)
        row.addWidget(self.preview, 1)
        self.body.addLayout(row, 1)
        self.told = label("", wrap=True)
        self.told.hide()
        self.body.addWidget(self.told)
        self.print_button = self.add_accept(translate("Print", "Print…"))
        self.print_button.clicked.connect(lambda: self._once_ready(self.print_pages))
        self.save_button = self.add_action(translate("Print", "Save as PDF…"))
        self.save_button.clicked.connect(lambda: self._once_ready(self.save_pdf))
        self.add_cancel(translate("Dialogs", "Close"))
        room = parent.window().size() if parent is not None else self.screen().availableSize()
        self.resize(min(1040, room.width() - 24), min(720, room.height() - 24))
        self._follow()

    def _choices(self) -> QWidget:
        inner = QWidget()
        rows = column(inner, margins=(2, 2, 10, 2), gap=12)
        pages, sight = known.named("pdf"), self._sight
        self.view = ChoiceField(file_kinds.layouts(pages))
        drawn = {layout.key for layout in pages.layouts}
        wanted = "timeline-campaigns" if sight.view == "timeline" and sight.lanes == "campaign" else sight.view
        self.view.set_value(wanted if wanted in drawn else "agenda")
        rows.addWidget(FieldRow(translate("Export", "Layout"), self.view))
        self.period = PeriodChoice(sight)
        rows.addWidget(self.period)
        self.names = NamesChoice()
        rows.addWidget(FieldRow(translate("Export", "People"), self.names))
        self.cover = FlagField(translate("Export", "With a cover"))
        self.notes = FlagField(translate("Export", "With private notes"))
        self.year_days = YearDaysChoice(self._session.plan, sight)
        self.filtered = FlagField(translate("Export", "Only what the filter shows"))
        self.filtered.setChecked(bool(sight.filter))
        self.filtered.setVisible(bool(sight.filter))
        for field in (self.view, self.names, self.cover, self.notes, self.year_days, self.filtered):
            field.left.connect(self._follow)
        for flag in (self.cover, self.notes, self.year_days, self.filtered):
            rows.addWidget(flag)
        self.period.changed.connect(self._follow)
        rows.addWidget(open_to_all(self._session))
        rows.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setFixedWidth(max(_CHOICES, inner.minimumSizeHint().width()))
        area.setWidget(inner)
        return area

    def _follow(self) -> None:
        """Show the pages of what is chosen now; half a date changes nothing yet."""
        file = self._session.file
        first, last = self.period.period()
        if file is None or first is None or last is None or last < first:
            return
        self._is_stuck = False
        choices = Choices(
            first=first,
            last=last,
            chosen=self._sight.passing() if self.filtered.value() else None,
            with_names=self.names.with_names,
            with_initials=self.names.with_initials,
            with_notes=self.notes.value(),
            with_year_days=self.year_days.value(),
            with_cover=self.cover.value(),
            layout=self.view.value(),
            first_weekday=self._sight.first_weekday,
            moment=self._session.instant(),
        )
        self.preview.follow(partial(_gathered, exports.of_file(file), choices))

    def _once_ready(self, act: Callable[[Sheets], None]) -> None:
        """Do it with the pages of what is chosen, as soon as they are there; what failed is tried again."""
        if not self.period.problem():
            if self._is_stuck:
                self._follow()
            self._then = act
            self._do_then()

    def _forget_then(self) -> None:
        """What was pressed is not done later, behind another choice."""
        self._then, self._is_stuck = None, True

    def _do_then(self) -> None:
        sheets, act = self.preview.sheets, self._then
        if sheets is not None and act is not None and not self._closed:
            self._then = None
            act(sheets)

    def print_pages(self, sheets: Sheets) -> None:
        """The system's own dialog, and on to the printer."""
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setPageLayout(sheets.layout)
        printer.setDocName(file_name(sheets.order.plan.client.name))  # the name that is proposed for a PDF
        dialog = QPrintDialog(printer, self)
        dialog.setOption(QPrintDialog.PrintDialogOption.PrintCurrentPage)
        dialog.setMinMax(1, len(sheets.pages))
        if dialog.exec():
            self._work(lambda: print_job.to_printer(self, sheets.order, printer, self.preview.number + 1))
        dialog.deleteLater()

    def save_pdf(self, sheets: Sheets) -> None:
        """Ask for a name, and write all pages into that file."""
        file = self._session.file
        pages = known.named("pdf")
        folder = save_file.folder(file.path.parent if file else Path.home())
        name = file_name(f"{sheets.order.plan.client.name} {sheets.order.first.isoformat()}", pages.suffixes[0])
        title = translate("Print", "Save as PDF")
        chosen = save_file.choose(self, title, folder / name, file_kinds.to_save(pages), pages.suffixes)
        if chosen is None:
            return
        target, asked = chosen
        save_file.remember(target)
        self._work(lambda: print_job.into_file(self, sheets.order, target, asked))

    def done(self, result: int) -> None:
        """Close; what is being printed goes on, and a passing message says how it went."""
        self._closed = True
        self.preview.give_up()
        super().done(result)

    def _work(self, begin: Callable[[], print_job.Job | None]) -> None:
        """Do in a worker what `begin` gives, and tell what came of it."""
        try:
            job = begin()
        except InputError as trouble:
            self._failed(trouble)
            return
        if job is not None:
            tasks.run_task(self._session, job.work, lambda count: self._tell("✓ " + job.words(count)), self._failed)

    def _failed(self, error: BaseException) -> None:
        if not isinstance(error, PlanError):
            raise error
        self._tell(sentence(error), "error")

    def _tell(self, words: str, kind: str = "") -> None:
        if self._closed:
            self._session.say(words)
            return
        restyle(self.told, kind=kind)
        say(self.told, words)
        speak(self.told, words)


def _gathered(source: Source, choices: Choices) -> Sheets:
    """In a worker."""
    return sheets_of(order_of(exports.extract(source, choices)))
