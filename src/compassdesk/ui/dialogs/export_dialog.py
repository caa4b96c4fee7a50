"""Send the plan out: what, which days, with names or not, and where; done in a worker, with the folder at hand."""

from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Literal

from msgspec import Struct
from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QButtonGroup,
    QGridLayout,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QRadioButton,
    QWidget,
)

from compassdesk.domain import filters
from compassdesk.domain.errors import InputError, PlanError
from compassdesk.exchange.file_names import file_name, with_ending
from compassdesk.rendering.paper import pdf as printing
from compassdesk.services import exports, plans
from compassdesk.services.workspace import ClientFile
from compassdesk.texts import numbers
from compassdesk.texts.import_report import exported
from compassdesk.ui.desk.desk import Desk
from compassdesk.ui.dialogs import save_file
from compassdesk.ui.dialogs.frame import Frame, ask
from compassdesk.ui.dialogs.period_choice import PeriodChoice
from compassdesk.ui.fields.choice_fields import ChoiceField, FlagField
from compassdesk.ui.fields.field_row import FieldRow
from compassdesk.ui.fields.text_field import TextField
from compassdesk.ui.running import tasks
from compassdesk.ui.widgets.label import label
from compassdesk.ui.widgets.layout import column

translate = QCoreApplication.translate
Kind = Literal["ics", "csv", "pdf", "plan"]
_ENDINGS: dict[Kind, tuple[str, ...]] = {**exports.ENDINGS, "pdf": (".pdf",)}


@dataclass
class _Remembered:
    """What was chosen last time, as long as the app runs."""

    kind: Kind = "ics"
    period: str = "view"
    view: printing.PrintView = "month"
    names: bool = False
    notes: bool = False


_last = _Remembered()


def export(parent: QWidget | None, desk: Desk) -> None:
    """Export the open client."""
    if desk.file is not None:
        ask(ExportDialog(parent, desk))


class ExportDialog(Frame):
    """See the module."""

    def __init__(self, parent: QWidget | None, desk: Desk) -> None:
        super().__init__(parent, translate("Export", "Export"), width=520)
        self._desk = desk
        self.written: Path | None = None
        self._own_name = False
        self._asked: Path | None = None
        self._closed = False
        self.body.addWidget(self._kinds())
        self.period = PeriodChoice(desk, everything=True, chosen=_last.period)
        self.body.addWidget(self.period)
        self.view = ChoiceField(
            [
                ("month", translate("Export", "Month, one page each")),
                ("week", translate("Export", "Week, one page each")),
                ("agenda", translate("Export", "Agenda, a running list")),
            ]
        )
        self.view.set_value(_last.view)
        self._view_row = FieldRow(translate("Export", "Layout"), self.view)
        self.body.addWidget(self._view_row)
        self.names = FlagField(translate("Export", "With the names of people"))
        self.names.setChecked(_last.names)
        self.notes = FlagField(translate("Export", "With private notes"))
        self.notes.setChecked(_last.notes)
        self.filtered = FlagField(translate("Export", "Only what the filter shows"))
        self.filtered.setChecked(bool(desk.filter))
        for flag in (self.names, self.notes, self.filtered):
            self.body.addWidget(flag)
        self._add_place()
        if desk.file is not None and desk.file.protected:
            told = translate("Export", "This client is protected, but what is written here can be read by anybody.")
            self.body.addWidget(label(told, "warning", wrap=True))
        self.bar = QProgressBar()
        self.bar.setRange(0, 0)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(translate("Export", "Writing"))
        self.bar.hide()
        self.body.addWidget(self.bar)
        self.result = label("", wrap=True)
        self.result.hide()
        self.body.addWidget(self.result)
        self.body.addStretch(1)
        self._buttons()
        self.period.changed.connect(self._show)
        self.view.left.connect(self._show)
        self._show()

    def kind(self) -> Kind:
        """What is exported."""
        return next(kind for kind, button in self.kinds.items() if button.isChecked())

    def target(self) -> Path:
        """Where it goes, with the ending of its kind; a name alone goes into the folder that is proposed."""
        folder = self._proposed().parent
        return with_ending(folder / Path(self.place.value()).expanduser(), *_ENDINGS[self.kind()])

    def _kinds(self) -> QWidget:
        box = QWidget()
        layout = QGridLayout(box)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setHorizontalSpacing(16)
        layout.setVerticalSpacing(4)
        layout.setColumnStretch(1, 1)
        group = QButtonGroup(box)
        self.kinds: dict[Kind, QRadioButton] = {}
        offers: tuple[tuple[Kind, str, str], ...] = (
            (
                "ics",
                translate("Export", "Calendar (ICS)"),
                translate("Export", "opens in Outlook, Google, Thunderbird"),
            ),
            ("csv", translate("Export", "Table (CSV)"), translate("Export", "opens in Excel and LibreOffice")),
            ("pdf", translate("Export", "On paper (PDF)"), translate("Export", "month, week or agenda")),
            (
                "plan",
                translate("Export", "The complete plan"),
                translate("Export", "everything, readable, to take anywhere"),
            ),
        )
        for kind, words, hint in offers:
            button = QRadioButton(words)
            button.setAccessibleDescription(hint)
            button.setChecked(kind == _last.kind)
            button.clicked.connect(lambda _checked=False: self._show())
            group.addButton(button)
            self.kinds[kind] = button
            layout.addWidget(button, len(self.kinds), 0)
            layout.addWidget(label(hint, "small"), len(self.kinds), 1)
        return box

    def _add_place(self) -> None:
        self.place = TextField(required=True)
        self.place_row = FieldRow(translate("Export", "File"), self.place)
        self.place.textEdited.connect(lambda _words: setattr(self, "_own_name", True))
        choose = QPushButton(translate("Export", "Choose…"))
        choose.setAccessibleName(translate("Export", "Choose the file to write"))
        choose.clicked.connect(self._choose)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.place_row, 1)
        beside = column()
        beside.addSpacing(20)
        beside.addWidget(choose)
        beside.addStretch(1)
        line.addLayout(beside)
        self.body.addLayout(line)

    def _buttons(self) -> None:
        self.write_button = self.add_accept(translate("Export", "Export"))
        self.write_button.clicked.connect(self.write)
        self.folder_button = self.add_action(translate("Export", "Open folder"))
        self.folder_button.clicked.connect(self._open_folder)
        self.folder_button.hide()
        self.cancel = self.add_cancel()

    def _show(self) -> None:
        kind = self.kind()
        self.period.setVisible(kind != "plan")
        self._view_row.setVisible(kind == "pdf")
        self.names.setVisible(kind != "plan")
        self.notes.setVisible(kind == "pdf" and self.view.value() == "agenda")
        self.filtered.setVisible(kind != "plan" and bool(self._desk.filter))
        if not self._own_name:
            self.place.set_value(str(self._proposed()))
            self.place.end(False)  # the name tells more than the folders before it

    def _proposed(self) -> Path:
        """A name that says whose plan it is and of when, in the folder used last."""
        name = self._desk.plan.client.name
        first, _ = self.period.period()
        if self.kind() != "plan" and first is not None:
            name = f"{name} {first.isoformat()}"
        folder = save_file.folder(self._desk.file.path.parent if self._desk.file else Path.home())
        return folder / file_name(name, _ENDINGS[self.kind()][0])

    def _choose(self) -> None:
        chosen = save_file.choose(self, translate("Export", "Export"), self.target(), *_ENDINGS[self.kind()])
        if chosen is not None:
            path, self._asked = chosen
            self.place.set_value(str(path))
            self._own_name = True

    def write(self) -> None:
        """Write the file in a worker and say how it went."""
        file = self._desk.file
        kind, target = self.kind(), self.target()
        if file is None or not self.place_row.check() or (kind != "plan" and self.period.problem()):
            return
        try:
            replace = save_file.replacing(self, target, self._asked)
        except InputError as trouble:
            self._failed(trouble)
            return
        if replace is None:
            return
        self._asked = None
        self.place.set_value(str(target))
        self._remember()
        self._target = target
        self.write_button.setEnabled(False)
        self.result.hide()
        self.bar.show()
        job = _Job(
            kind, target, replace, *self.period.period(), self.view.value(), self.names.value(), self.notes.value(),
            self._desk.filter if self.filtered.value() and kind != "plan" else filters.Filter(),
            self._desk.now(), self._desk.first_weekday,
        )  # fmt: skip
        tasks.run_task(lambda: write(file, job), self._done, self._failed)

    def _remember(self) -> None:
        _last.kind, _last.period, _last.view = self.kind(), self.period.choice.value(), self.view.value()
        _last.names, _last.notes = self.names.value(), self.notes.value()
        save_file.remember(self.target())

    def done(self, result: int) -> None:
        """Close; what is being written goes on, and a passing message says how it went."""
        self._closed = True
        super().done(result)

    def _done(self, count: int) -> None:
        if self._closed:
            self._desk.say("✓ " + exported(count, self._target.name))
            return
        self.written = self._target
        self.bar.hide()
        self.write_button.setEnabled(True)
        self.result.setProperty("kind", "")
        self.result.setText("✓ " + exported(count, self.written.name))
        self.result.show()
        self.folder_button.show()
        self.folder_button.setFocus()
        self.cancel.setText(translate("Export", "Close"))

    def _failed(self, error: BaseException) -> None:
        from compassdesk.texts.errors import sentence

        if not self._closed:
            self.bar.hide()
            self.write_button.setEnabled(True)
        if not isinstance(error, PlanError):
            raise error
        if self._closed:
            self._desk.say(sentence(error))
        else:
            self.place_row.set_error(sentence(error))

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.target().parent)))


class _Job(Struct, frozen=True):
    kind: Kind
    target: Path
    replace: bool
    first: date | None
    last: date | None
    view: printing.PrintView
    names: bool
    notes: bool
    chosen: filters.Filter
    now: datetime
    first_weekday: int


def write(file: ClientFile, job: _Job) -> int:
    """Read with a connection of its own and write the file; gives how many items it holds."""

    def passes(item: object) -> bool:
        return job.chosen.matches(item)

    if job.kind == "pdf":
        first, last = job.first, job.last
        if first is None or last is None:
            with file.reader() as connection:
                first, last = _all_days(plans.whole(connection).items, job.now)
        choice = printing.PrintChoice(job.view, first, last, job.names, job.notes)
        order = printing.gather(file, choice, job.now, job.first_weekday, passes)
        return printing.write_pdf(order, job.target, replace=job.replace)
    with file.reader() as connection:
        whole = job.kind == "plan" or job.first is None or job.last is None
        plan = plans.whole(connection) if whole else plans.window(connection, job.first, job.last)
    language = "nl" if numbers.locale().name().startswith("nl") else "en"
    return exports.export(
        job.kind, plan, job.first, job.last, job.target, job.names, language,
        chosen=passes if job.chosen else None, replace=job.replace,
    )  # fmt: skip


def _all_days(items: tuple[object, ...], now: datetime) -> tuple[date, date]:
    days = [item.starts_at.date() for item in items if item.starts_at is not None]
    return (min(days), max(days)) if days else (now.date(), now.date())
