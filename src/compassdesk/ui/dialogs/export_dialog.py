"""Send the plan out: what, which days, with names or not, and where; done in a worker, with the folder at hand."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from compassdesk.domain.errors import InputError, PlanError
from compassdesk.domain.giving_up import given_up_when
from compassdesk.exchange.file_names import file_name, with_ending
from compassdesk.formats import known
from compassdesk.formats.declaration import Format
from compassdesk.formats.exporting import export as export_file
from compassdesk.services import exports
from compassdesk.services.exports import Choices
from compassdesk.texts.import_report import exported
from compassdesk.texts.language import spoken
from compassdesk.ui.desk.handing_out import show_file
from compassdesk.ui.desk.session import Session
from compassdesk.ui.desk.sight import Sight
from compassdesk.ui.dialogs import file_kinds, save_file
from compassdesk.ui.dialogs.copy_out import ForClipboard, copy_of, put_on_clipboard
from compassdesk.ui.dialogs.kind_buttons import KindButtons
from compassdesk.ui.dialogs.names_choice import NamesChoice
from compassdesk.ui.dialogs.period_choice import PeriodChoice
from compassdesk.ui.dialogs.readable_by_all import open_to_all
from compassdesk.ui.dialogs.year_days_choice import YearDaysChoice
from compassdesk.ui.fields.choice_fields import ChoiceField, FlagField
from compassdesk.ui.fields.field_row import FieldRow
from compassdesk.ui.fields.text_field import TextField
from compassdesk.ui.running import tasks
from compassdesk.ui.widgets.busy_bar import BusyBar
from compassdesk.ui.widgets.flow_layout import FlowLayout
from compassdesk.ui.widgets.frame import Frame, ask
from compassdesk.ui.widgets.label import label
from compassdesk.ui.widgets.layout import column

translate = QCoreApplication.translate


@dataclass
class _Remembered:
    """What was chosen last time, as long as the app runs."""

    kind: str = ""
    period: str = "view"
    layout: str = ""
    people: str = "none"
    notes: bool = False
    pictures: bool = False
    cover: bool = False


_last = _Remembered()


def export(parent: QWidget | None, session: Session, sight: Sight) -> None:
    """Export the open client."""
    if session.file is not None:
        ask(ExportDialog(parent, session, sight))


class ExportDialog(Frame):
    """See the module."""

    def __init__(self, parent: QWidget | None, session: Session, sight: Sight) -> None:
        super().__init__(parent, translate("Export", "Export"), width=520)
        self._session, self._sight = session, sight
        self.written: Path | None = None
        self._own_name = False
        self._asked: Path | None = None
        self._closed = False
        self._working: tasks.Progress | None = None
        offered = [(kind, file_kinds.hint(kind)) for kind in known.written()]
        self._kinds = KindButtons(offered, _last.kind, self._show)
        self.kinds = self._kinds.buttons
        self.body.addWidget(self._kinds)
        self.period = PeriodChoice(sight, everything=True, chosen=_last.period)
        self.body.addWidget(self.period)
        self.layout_choice = ChoiceField([])
        self._layout_row = FieldRow(translate("Export", "Layout"), self.layout_choice)
        self.names = NamesChoice()
        self.names.set_value(_last.people)
        self._names_row = FieldRow(translate("Export", "People"), self.names)
        side_by_side = QHBoxLayout()
        side_by_side.setSpacing(12)
        side_by_side.addWidget(self._layout_row, 3)
        side_by_side.addWidget(self._names_row, 2)
        self.body.addLayout(side_by_side)
        self.cover = FlagField(translate("Export", "With a cover"))
        self.notes = FlagField(translate("Export", "With private notes"))
        self.cover.setChecked(_last.cover)
        self.notes.setChecked(_last.notes)
        self.pictures = FlagField(translate("Export", "With small pictures"))
        self.pictures.setChecked(_last.pictures)
        self.filtered = FlagField(translate("Export", "Only what the filter shows"))
        self.filtered.setChecked(bool(sight.filter))
        self.year_days = YearDaysChoice(session.plan, sight)
        self._flags = QWidget()
        flags = FlowLayout(self._flags, gap=24, below=8)
        for flag in (self.cover, self.notes, self.year_days, self.pictures, self.filtered):
            flags.addWidget(flag)
        self.body.addWidget(self._flags)
        self._add_place()
        self.body.addWidget(open_to_all(session))
        self.bar = BusyBar(translate("Export", "Writing"))
        self.bar.hide()
        self.body.addWidget(self.bar)
        self.told = label("", wrap=True)
        self.told.hide()
        self.body.addWidget(self.told)
        self.body.addStretch(1)
        self._buttons()
        self.period.changed.connect(self._show)
        self.layout_choice.left.connect(self._show)
        self._show()

    def kind(self) -> Format:
        """What is exported."""
        return self._kinds.kind()

    def target(self) -> Path:
        """Where it goes, with the ending of its kind; a name alone goes into the folder that is proposed."""
        folder = self._proposed().parent
        return with_ending(folder / Path(self.place.value()).expanduser(), *self.kind().suffixes)

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
        self.copy_button = self.add_action("")
        self.copy_button.clicked.connect(self.copy)
        self.folder_button = self.add_action(translate("Export", "Open folder"))
        self.folder_button.clicked.connect(self._open_folder)
        self.folder_button.hide()
        self.stop_button = self.add_action(translate("Export", "Stop"))
        self.stop_button.setAccessibleDescription(translate("Export", "Nothing is written then"))
        self.stop_button.clicked.connect(self.stop)
        self.stop_button.hide()
        self.cancel = self.add_cancel()
        self._cancel_words, self._close_words = self.cancel.text(), translate("Export", "Close")

    def _show(self) -> None:
        kind = self.kind()
        self.period.setVisible("period" in kind.takes)
        self.copy_button.setVisible(kind.copies)
        self.copy_button.setText(file_kinds.to_copy(kind))
        self._offer_layouts(kind)
        self._layout_row.setVisible(bool(kind.layouts))
        self._names_row.setVisible("names" in kind.takes)
        self.names.offer(unnamed="initials" in kind.takes)
        self.cover.setVisible("cover" in kind.takes)
        self.notes.setVisible("notes" in kind.takes)
        self.pictures.setVisible("pictures" in kind.takes and bool(self._session.plan.attachments))
        self.year_days.offer(drawn="year_days" in kind.takes)
        self.filtered.setVisible("filter" in kind.takes and bool(self._sight.filter))
        self._flags.setVisible(any(not flag.isHidden() for flag in self._flags.findChildren(FlagField)))
        if not self._own_name:
            self.place.set_value(str(self._proposed()))
            self.place.end(False)  # the name tells more than the folders before it

    def _offer_layouts(self, kind: Format) -> None:
        offered = dict(file_kinds.layouts(kind))
        if offered:
            held = self.layout_choice.value() or _last.layout
            self.layout_choice.set_options(offered.items())
            self.layout_choice.set_value(held if held in offered else next(iter(offered)))

    def _proposed(self) -> Path:
        """A name that says whose plan it is and of when, in the folder used last."""
        name = self._session.plan.client.name
        first, _ = self.period.period()
        if "period" in self.kind().takes and first is not None:
            name = f"{name} {first.isoformat()}"
        folder = save_file.folder(self._session.file.path.parent if self._session.file else Path.home())
        return folder / file_name(name, self.kind().suffixes[0])

    def _choose(self) -> None:
        kind = self.kind()
        title = translate("Export", "Export")
        chosen = save_file.choose(self, title, self.target(), file_kinds.to_save(kind), kind.suffixes)
        if chosen is not None:
            path, self._asked = chosen
            self.place.set_value(str(path))
            self._own_name = True

    def write(self) -> None:
        """Write the file in a worker and say how it went."""
        file = self._session.file
        kind, target = self.kind(), self.target()
        if file is None or not self.place_row.check() or ("period" in kind.takes and self.period.problem()):
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
        work = partial(_written, kind, exports.of_file(file), self._choices(), target, replace)
        self._begin(self._session, work, self._done)  # it is told once the dialog has gone

    def copy(self) -> None:
        """Put what would be written on the clipboard."""
        file, kind = self._session.file, self.kind()
        if file is None or self.period.problem():
            return
        self._remember()
        self._begin(self, partial(_copied, kind, exports.of_file(file), self._choices()), self._copied)

    def _begin(self, asker: QObject, work: Callable[[tasks.Progress], Any], done: Callable[[Any], None]) -> None:
        """Let a worker do it; until it is done or stopped nothing else is begun."""
        self._wait(waiting=True)
        self.told.hide()

        def answered(answer: Callable[[Any], None]) -> Callable[[Any], None]:
            return lambda result: answer(result) if self._working is progress else None

        progress = tasks.run_long_task(asker, work, answered(done), answered(self._failed))
        self._working = progress

    def _wait(self, *, waiting: bool) -> None:
        """Show that something is being written, and how to stop it; or no longer."""
        for button in (self.write_button, self.copy_button):
            button.setEnabled(not waiting)
        self.bar.setVisible(waiting)
        self.stop_button.setVisible(waiting)
        if waiting:
            self.stop_button.setFocus()
        self.cancel.setText(self._close_words if waiting else self._cancel_words)

    def stop(self) -> None:
        """Give up what is being made, if nothing of it is written yet; the worker may take its time to end."""
        if self._working is None or not self._working.cancel():
            return
        self._working = None
        self._wait(waiting=False)
        self._tell(translate("Export", "Stopped; nothing was written."))
        self.write_button.setFocus()

    def _tell(self, words: str) -> None:
        self.told.setProperty("kind", "")
        self.told.setText(words)
        self.told.show()

    def _copied(self, copy: ForClipboard) -> None:
        self._wait(waiting=False)
        self._tell("✓ " + put_on_clipboard(self._session, copy))
        self.copy_button.setFocus()

    def _choices(self) -> Choices:
        first, last = self.period.period()
        return Choices(
            first=first,
            last=last,
            chosen=self._sight.passing() if self.filtered.value() else None,
            with_names=self.names.with_names,
            with_initials=self.names.with_initials,
            with_notes=self.notes.value(),
            with_year_days=self.year_days.value(),
            with_pictures=self.pictures.value(),
            with_cover=self.cover.value(),
            layout=self.layout_choice.value() or "",
            language=spoken(),
            first_weekday=self._sight.first_weekday,
            moment=self._session.instant(),
        )

    def _remember(self) -> None:
        _last.kind, _last.period = self.kind().key, self.period.choice.value()
        _last.layout = self.layout_choice.value() or _last.layout
        _last.people, _last.notes = self.names.wanted, self.notes.value()
        _last.pictures = self.pictures.value()
        _last.cover = self.cover.value()
        save_file.remember(self.target())

    def done(self, result: int) -> None:
        """Close; what is being written goes on, and a passing message says how it went."""
        self._closed = True
        super().done(result)

    def _done(self, count: int) -> None:
        if self._closed:
            self._session.say("✓ " + exported(count, self._target.name))
            return
        self.written = self._target
        self._wait(waiting=False)
        self._tell("✓ " + exported(count, self.written.name))
        self.folder_button.show()
        self.folder_button.setFocus()
        self.cancel.setText(self._close_words)

    def _failed(self, error: BaseException) -> None:
        from compassdesk.texts.errors import sentence

        if not self._closed:
            self._wait(waiting=False)
        if not isinstance(error, PlanError):
            raise error
        if self._closed:
            self._session.say(sentence(error))
        else:
            self.place_row.set_error(sentence(error))

    def _open_folder(self) -> None:
        show_file(self._session, self.target().parent)


def _written(
    kind: Format, source: exports.Source, choices: Choices, target: Path, replaces: bool, progress: tasks.Progress
) -> int:
    """Write the file, unless that is given up before anything of it is written; gives the items."""
    with given_up_when(lambda: progress.cancelled):
        return export_file(kind, source, choices, target, replaces=replaces, about_to_write=progress.settle)


def _copied(kind: Format, source: exports.Source, choices: Choices, progress: tasks.Progress) -> ForClipboard:
    with given_up_when(lambda: progress.cancelled):
        return copy_of(kind, source, choices)
