"""The page of reports: which there are at the left, the chosen one to read, and what of it goes out and how.

A report is made by a worker, from the file as it is when the page is seen. What is chosen for reports (names, findings,
language, blocks) holds for all of them until the app closes; a sentence of one's own belongs to one report.
"""

from collections.abc import Callable, Mapping
from datetime import date, timedelta
from functools import partial
from pathlib import Path

from msgspec.structs import replace
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QScrollArea, QVBoxLayout, QWidget

from compassdesk.domain.errors import PlanError
from compassdesk.domain.languages import OWN_NAMES
from compassdesk.domain.reports.period_report import PeriodReport, ReportWish
from compassdesk.domain.reports.report_period import ReportKind
from compassdesk.exchange.file_names import file_name
from compassdesk.formats.reporting import REPORT_FORMATS
from compassdesk.services import plans
from compassdesk.texts import language as languages
from compassdesk.texts.errors import sentence
from compassdesk.texts.other_language import speaking
from compassdesk.ui.desk.session import Session
from compassdesk.ui.desk.sight import Sight
from compassdesk.ui.dialogs import save_file
from compassdesk.ui.dialogs.readable_by_all import warning_words
from compassdesk.ui.fields.text_field import TextField
from compassdesk.ui.pages.reports.report_list import REACH, Choice, ReportList
from compassdesk.ui.pages.reports.report_saving import Work, into_file, pictures_into_folder, to_printer
from compassdesk.ui.pages.reports.report_sheet import ReportSheet, ReportTold
from compassdesk.ui.pages.today.card import small_button
from compassdesk.ui.running import tasks
from compassdesk.ui.widgets.halves import Halves
from compassdesk.ui.widgets.label import label, say
from compassdesk.ui.widgets.plain_buttons import IconButton, MenuWord
from compassdesk.ui.widgets.segmented import Segmented
from compassdesk.ui.widgets.tick_box import TickBox

_AHEAD = timedelta(days=14)
_AROUND = 48
"""Pixels around the list and what stands beside it."""
_OF_ALL: tuple[ReportKind, ...] = ("week", "month", "client")
"""Reports that can be made of each client in one go."""
OF_CLIENTS: tuple[ReportKind, ...] = ("matrix",)
"""Reports that are not about the open client alone."""


class ReportsPage(QWidget):
    """`clients` names the files of all clients that are known on this computer."""

    editor_wanted = Signal(str, str, str)
    """Something is to be seen on another page (`open_editor` of the window)."""

    def __init__(
        self, session: Session, sight: Sight, clients: Callable[[], tuple[Path, ...]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._session, self._sight, self._clients = session, sight, clients
        self._report: PeriodReport | None = None
        self._wish = ReportWish("month", language=languages.spoken())
        self._sentences: dict[Choice, str] = {}
        self._own_of: Choice | None = None
        """The report whose sentence stands in the field."""
        self._turn = self._list_turn = 0
        self._stale = True
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 14, 16, 0)
        row.setSpacing(16)
        self.list = ReportList()
        self.list.chosen.connect(lambda _choice: self._make())
        row.addWidget(self.list)
        right = QVBoxLayout()
        right.setSpacing(10)
        right.addLayout(self._build_head())
        self.trouble = label("", "warning", wrap=True)
        self.trouble.hide()
        right.addWidget(self.trouble)
        self.sheet = ReportSheet()
        self.sheet.tab_wanted.connect(lambda tab: self.editor_wanted.emit("compass", tab, ""))
        self.sheet.item_wanted.connect(sight.open_item)
        self.sheet.listed.connect(session.spoken)
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # Pictures are lower where they are narrower: a bar that comes and goes would make room for itself without end.
        self.area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.area.setAccessibleName(self.tr("The report"))
        self.area.setWidget(self.sheet)
        right.addWidget(self.area, 1)
        row.addLayout(right, 1)
        self.setFocusProxy(self.list)
        session.plan_changed.connect(self._plan_changed)
        session.day_passed.connect(self._plan_changed)
        session.file_changed.connect(self._forget)

    def _build_head(self) -> QVBoxLayout:
        both = QVBoxLayout()
        both.setSpacing(8)
        row = QHBoxLayout()
        row.setSpacing(8)
        self.title = label("", "h2", wrap=True)
        row.addWidget(self.title, 1)
        self.saves = {key: small_button(key.upper(), partial(self._save, key)) for key in ("pdf", "html", "xlsx")}
        for key, button in self.saves.items():
            button.setAccessibleName(self.tr("Save as {kind}").replace("{kind}", key.upper()))
            row.addWidget(button)
        self.print_button = IconButton("print", self.tr("Print…"))
        self.print_button.clicked.connect(self._print)
        row.addWidget(self.print_button)
        menu = QMenu(self)
        menu.addAction(self.tr("JSON…")).triggered.connect(partial(self._save, "json"))
        self.pictures = menu.addAction(self.tr("Each picture as PNG…"))
        self.pictures.triggered.connect(self._save_pictures)
        menu.addSeparator()
        self.all_clients = menu.addAction(self.tr("This report of all clients…"))
        self.all_clients.triggered.connect(self._save_all_clients)
        self.more_button = MenuWord(menu)
        self.more_button.setText(self.tr("More"))
        self.more_button.setAccessibleName(self.tr("More ways to save"))
        row.addWidget(self.more_button)
        both.addLayout(row)
        both.addWidget(self._build_sentence())
        both.addLayout(self._build_choices())
        return both

    def _build_sentence(self) -> TextField:
        """A row of its own: beside the choices it shows a few letters in a small window."""
        self.own = TextField(self.tr("A sentence of your own on top"))
        self.own.setAccessibleName(self.tr("A sentence of your own on top"))
        self.own.left.connect(self._make_if_other)
        return self.own

    def _build_choices(self) -> Halves:
        self._choices = Halves(gap=14)
        ticks, row = self._choices.first, self._choices.second
        self.names = TickBox(self.tr("With names"))
        self.names.setChecked(self._wish.names)
        self.findings = TickBox(self.tr("With findings"))
        self.findings.setChecked(self._wish.findings)
        self.names.clicked.connect(lambda _checked: self._make_if_other())
        self.findings.clicked.connect(self._want_findings)
        ticks.addWidget(self.names)
        ticks.addWidget(self.findings)
        ticks.addStretch(1)
        self.language = Segmented(OWN_NAMES.items(), self.tr("Language of the report"))
        self.language.show_value(self._wish.language)
        self.language.chosen.connect(lambda _value: self._make_if_other())
        row.addWidget(self.language)
        self.parts_button = small_button(self.tr("Parts…"), self._choose_parts)
        self.parts_button.setAccessibleName(self.tr("Which parts the report has, and their order"))
        row.addWidget(self.parts_button)
        row.addStretch(0)
        return self._choices

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._choices.fit(self.width() - self.list.width() - _AROUND)

    # --- which report ----------------------------------------------------------------------------------------------

    def report(self) -> PeriodReport | None:
        """What is shown."""
        return self._report

    def choose(self, choice: Choice) -> None:
        """Show a report that is listed."""
        self.list.choose(choice)

    def close_list(self) -> bool:
        """Close the items behind a number of the report; False when none are listed."""
        return self.sheet.behind.close_list()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._list()

    def _plan_changed(self) -> None:
        self._stale = True
        if self.isVisible():
            self._list()

    def _forget(self) -> None:
        self._report = None
        self._sentences, self._own_of = {}, None
        self._wish = replace(self._wish, blocks=())
        self.title.setText("")
        say(self.trouble, "")
        self.sheet.hide()  # until there is a report of the other client
        self._plan_changed()

    def _list(self) -> None:
        """See which reports there are, and make the chosen one."""
        file = self._session.file
        if file is None:
            return
        self._stale = False
        self._list_turn += 1
        turn, today = self._list_turn, self._session.now().date()

        def done(days: Mapping[date, int]) -> None:
            if turn == self._list_turn and file is self._session.file:
                self.list.show_choices(days, self._session.plan.campaigns, today)
                self._make()

        def work() -> Mapping[date, int]:
            with file.reader() as connection:
                return plans.day_counts(connection, today - REACH, today + _AHEAD)

        def failed(trouble: BaseException) -> None:
            self._not_read(trouble, is_wanted=turn == self._list_turn and file is self._session.file)

        tasks.run_task(self, work, done, failed)

    def _wished(self) -> ReportWish | None:
        """What is asked for now; None where nothing is chosen."""
        choice = self.list.choice()
        if choice is None:
            return None
        return replace(
            self._wish,
            kind=choice.kind,
            day=choice.day,
            campaign=choice.campaign,
            blocks=tuple(name for name in self._wish.blocks if name in _blocks_of(choice.kind)),
            names=self.names.isChecked(),
            findings=self.findings.isChecked(),
            sentence=self.own.value(),
            language=self.language.value(),
        )

    def _make_if_other(self) -> None:
        choice = self.list.choice()
        if choice is not None:
            self._sentences[choice] = self.own.value()
        if self._report is None or self._wished() != self._report.wish:
            self._make()

    def _make(self) -> None:
        """Make the chosen report in a worker, and show it."""
        choice = self.list.choice()
        file = self._session.file
        if not self.isVisible():
            self._stale = True
        if choice is None or file is None or not self.isVisible():
            return
        if choice != self._own_of:
            if self._own_of is not None:
                self._sentences[self._own_of] = self.own.value()
            self._own_of = choice
            self.own.set_value(self._sentences.get(choice, ""))
        wish = self._wished()
        if wish is None:
            return
        self._turn += 1
        turn, now = self._turn, self._session.now()
        instant, paths = self._session.instant(), self._clients()

        def work() -> tuple[PeriodReport, ReportTold]:
            from compassdesk.services import making_reports

            if wish.kind in OF_CLIENTS:
                report = making_reports.matrix_of(paths, wish, instant)
            else:
                with file.reader() as connection:
                    report = making_reports.report_of(connection, wish, now)
            return report, told_of(report)

        def done(found: tuple[PeriodReport, ReportTold]) -> None:
            if turn == self._turn and file is self._session.file:
                self._show(*found)

        def failed(trouble: BaseException) -> None:
            self._not_read(trouble, is_wanted=turn == self._turn and file is self._session.file)

        tasks.run_task(self, work, done, failed)

    def _not_read(self, trouble: BaseException, *, is_wanted: bool) -> None:
        """Say why there is no report, and try again when the page is seen again; nothing of one nobody waits for."""
        if is_wanted or not isinstance(trouble, PlanError):
            self._stale = True
            self._failed(trouble)

    def _failed(self, trouble: BaseException) -> None:
        if not isinstance(trouble, PlanError):
            raise trouble
        say(self.trouble, sentence(trouble))

    def _show(self, report: PeriodReport, told: ReportTold) -> None:
        before = self._report
        another = before is None or (before.wish.kind, before.period) != (report.wish.kind, report.period)
        self._report = report
        say(self.trouble, "")
        self.sheet.show()
        self.title.setText(told.title)
        self.sheet.show_report(told)
        self.pictures.setEnabled(bool(told.drawings))
        self.all_clients.setEnabled(report.wish.kind in _OF_ALL)
        self.parts_button.setEnabled(len(_blocks_of(report.wish.kind)) > 1)
        if another:
            self.area.verticalScrollBar().setValue(0)

    def _choose_parts(self) -> None:
        if self._report is not None:
            from compassdesk.ui.dialogs.report_parts import choose_parts

            choose_parts(self, self._report.wish, self.use_parts)

    def use_parts(self, names: tuple[str, ...]) -> None:
        """Let each report have these parts, as far as its kind has them; none: the usual ones."""
        from compassdesk.domain.reports.report_blocks import has_findings

        self._wish = replace(self._wish, blocks=names)
        if names:
            self.findings.setChecked(has_findings(names))
        self._make()

    def _want_findings(self, wanted: bool) -> None:
        """Parts that were chosen get those about findings as well, or lose them."""
        if self._wish.blocks:
            from compassdesk.domain.reports.report_blocks import with_findings

            self._wish = replace(self._wish, blocks=with_findings(self._wish.blocks, wanted=wanted))
        self._make_if_other()

    # --- out -------------------------------------------------------------------------------------------------------

    def _proposed(self, report: PeriodReport, ending: str = "") -> Path:
        from compassdesk.texts.reports.report_words import file_title

        file = self._session.file
        usual = file.path.parent if file is not None else Path.home()
        with speaking(report.wish.language):
            return save_file.folder(usual) / file_name(file_title(report), ending)

    def _save(self, key: str, _checked: bool = False) -> None:
        """Ask where it goes, and write it in a worker."""
        if self._report is not None:
            self._write(into_file(self, self._report, key, self._proposed(self._report, REPORT_FORMATS[key].suffix)))

    def _save_pictures(self, _checked: bool = False) -> None:
        if self._report is not None:
            proposed = self._proposed(self._report)
            self._write(pictures_into_folder(self, self._report, proposed.name, proposed.parent))

    def _print(self) -> None:
        if self._report is not None:
            self._write(to_printer(self, self._report, self._proposed(self._report).name), self.tr("Printed: {name}"))

    def _write(self, work: Work | None, words: str = "") -> None:
        if work is not None:
            tasks.run_task(self, work, partial(self._done, words or self.tr("Saved: {name}")), self._failed)

    def _save_all_clients(self, _checked: bool = False) -> None:
        if self._report is not None:
            from compassdesk.ui.dialogs.all_clients_reports import reports_of_all_clients

            reports_of_all_clients(self, self._clients(), self._report.wish, self._session.instant())

    def _done(self, words: str, name: str) -> None:
        told = words.replace("{name}", name)
        self._session.say(". ".join(filter(None, (told, warning_words(self._session)))))


def _blocks_of(kind: ReportKind) -> frozenset[str]:
    """The parts that reports of a kind can have: those that were chosen for another may not be among them."""
    from compassdesk.domain.reports.report_blocks import blocks_for  # with all that they count: the worker loads it

    return frozenset(spec.name for spec in blocks_for(kind))


def told_of(report: PeriodReport) -> ReportTold:
    """All that the sheet shows, in the language of the report; for a worker."""
    from compassdesk.rendering.reports.block_drawings import WIDE_PICTURES, drawings_of
    from compassdesk.texts.reports import report_words

    with speaking(report.wish.language):
        blocks = report_words.told(report)
        return ReportTold(
            report.wish.language,
            report_words.title(report),
            report_words.whose(report),
            report_words.headline(report),
            report.wish.sentence,
            f"{report_words.days_told(report)} · {report_words.made_on(report)}",
            blocks,
            drawings_of(report, blocks),
            WIDE_PICTURES,
            {item.id: item for item in report.plan.items},
        )
