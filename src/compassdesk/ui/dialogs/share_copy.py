"""Share a client with a colleague: what of it travels, from whom, and with which passphrase; then one file to send."""

from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from compassdesk.domain.errors import InputError, PlanError
from compassdesk.domain.giving_up import given_up_when
from compassdesk.domain.what_travels import Travels
from compassdesk.exchange.file_names import file_name
from compassdesk.services import sharing
from compassdesk.services.sharing import Share
from compassdesk.services.workspace import ClientFile
from compassdesk.system import preferences
from compassdesk.texts import share_words
from compassdesk.texts.errors import sentence
from compassdesk.ui.desk.handing_out import show_file
from compassdesk.ui.desk.session import Session
from compassdesk.ui.desk.sight import Sight
from compassdesk.ui.dialogs import save_file
from compassdesk.ui.dialogs.period_choice import PeriodChoice
from compassdesk.ui.dialogs.readable_by_all import open_to_all, warning_words
from compassdesk.ui.fields.choice_fields import FlagField
from compassdesk.ui.fields.field_row import FieldRow
from compassdesk.ui.fields.text_field import TextField
from compassdesk.ui.look.dressing import restyle
from compassdesk.ui.protection.passphrase_field import PassphraseFields
from compassdesk.ui.running import tasks
from compassdesk.ui.widgets.busy_bar import BusyBar
from compassdesk.ui.widgets.flow_layout import FlowLayout
from compassdesk.ui.widgets.frame import Frame, ask
from compassdesk.ui.widgets.label import label, say

translate = QCoreApplication.translate


@dataclass
class _Remembered:
    """What was chosen last time, as long as the app runs."""

    period: str = "all"
    names: bool = True
    notes: bool = True


_last = _Remembered()


def share_copy(parent: QWidget | None, session: Session, sight: Sight) -> None:
    """Ask what of the open client is to be shared, and make the file."""
    if session.file is not None:
        session.settle()
        ask(ShareCopyDialog(parent, session, sight))


class ShareCopyDialog(Frame):
    """See the module. `written` is the file, once it is there."""

    def __init__(self, parent: QWidget | None, session: Session, sight: Sight) -> None:
        lead = translate(
            "ShareCopy",
            "One file with a copy of this client. Your colleague opens it with CompassDesk and goes on; what comes "
            "back is merged field by field, and nobody’s work is lost.",
        )
        super().__init__(parent, translate("ShareCopy", "Share with a colleague"), lead=lead, width=520)
        self._session, self._sight = session, sight
        self.written: Path | None = None
        self._writing: tasks.Progress | None = None
        self._closed = False
        self._fields()
        self.body.addStretch(1)
        self.make_button = self.add_accept(translate("ShareCopy", "Make the file…"))
        self.make_button.clicked.connect(self._choose)
        self.folder_button = self.add_action(translate("Export", "Open folder"))
        self.folder_button.clicked.connect(self._show_folder)
        self.folder_button.hide()
        self.cancel = self.add_cancel()
        self._changed()

    # --- what is chosen --------------------------------------------------------------------------------------------

    def _fields(self) -> None:
        self.period = PeriodChoice(self._sight, everything=True, chosen=_last.period)
        self.period.changed.connect(self._changed)
        self.names = FlagField(translate("ShareCopy", "With the names of people"))
        self.names.setChecked(_last.names)
        self.notes = FlagField(translate("ShareCopy", "With private notes"))
        self.notes.setChecked(_last.notes)
        self.travels = label("", "small", wrap=True)
        self.by = TextField()
        self.by.set_value(preferences.load().shares_as)
        self.sealed = FlagField(translate("ShareCopy", "It opens with a passphrase only"))
        self.passphrase = PassphraseFields(
            translate("ShareCopy", "Passphrase"), translate("ShareCopy", "The same once more")
        )
        self.passphrase_told = label(
            translate("ShareCopy", "Tell your colleague the passphrase another way. Nobody can give it back."),
            "small", wrap=True,
        )  # fmt: skip
        self.readable = open_to_all(self._session)
        for flag in (self.names, self.notes, self.sealed):
            flag.left.connect(self._changed)
        self.passphrase.changed.connect(self._typed)
        self.bar = BusyBar(translate("Export", "Writing"))
        self.bar.hide()
        self.told = label("", wrap=True)
        self.told.hide()
        along = QWidget()
        flow = FlowLayout(along, gap=20)
        flow.addWidget(self.names)
        flow.addWidget(self.notes)
        for widget in (
            self.period,
            along,
            self.travels,
            FieldRow(translate("ShareCopy", "Who you are, for your colleague"), self.by),
            self.sealed,
            self.passphrase,
            self.passphrase_told,
            self.readable,
            self.bar,
            self.told,
        ):
            self.body.addWidget(widget)

    def _changed(self) -> None:
        sealed, is_period = self.sealed.value(), self.period.choice.value() != "all"
        self.passphrase.setVisible(sealed)
        self.passphrase_told.setVisible(sealed)
        say(self.readable, warning_words(self._session) if not sealed else "")
        words = [
            translate("ShareCopy", "The items of these days go along, with all that they name.")
            if is_period
            else translate("ShareCopy", "All of it goes along, attachments too."),
        ]
        if not self.names.value():
            words.append(translate("ShareCopy", "Initials stand for people; names that stand in texts do not change."))
        words.append(translate("ShareCopy", "What stays here is not lost when the copy comes back."))
        say(
            self.travels, " ".join(words if is_period or not (self.names.value() and self.notes.value()) else words[:1])
        )
        self.make_button.setEnabled(self._writing is None and not self.period.problem())

    def _typed(self) -> None:
        """What was wrong with the passphrase goes as soon as it is typed anew."""
        if self._writing is None:
            say(self.told, "")

    def _passphrase(self) -> str | None:
        """What it is sealed with, "" for nothing; None, and told, where both fields do not say the same."""
        if not self.sealed.value():
            return ""
        first, second = self.passphrase.text(0), self.passphrase.text(1)
        if first and first == second:
            return first
        code = "passphrases-differ" if first else "passphrase-empty"
        say(self.told, sentence(InputError(code)))
        self.passphrase.lines[1 if first else 0].setFocus()
        return None

    # --- the file --------------------------------------------------------------------------------------------------

    def _choose(self) -> None:
        if self.period.problem() or self._passphrase() is None:
            return
        say(self.told, "")
        client = self._session.plan.client.name
        name = file_name(f"{client} {self._session.now().date().isoformat()}", sharing.ENDING, instead="client")
        usual = self._session.file.path.parent if self._session.file else save_file.documents()
        title, kinds = translate("ShareCopy", "The file to send"), translate("ShareCopy", "Share files")
        chosen = save_file.choose(
            self, title, save_file.folder(usual) / name, f"{kinds} (*{sharing.ENDING})", (sharing.ENDING,)
        )
        if chosen is not None:
            self.write(*chosen)

    def write(self, target: Path, asked: Path | None = None) -> None:
        """Make the file in a worker; `asked` is the file about which the platform's dialog asked already."""
        file, passphrase = self._session.file, self._passphrase()
        if file is None or passphrase is None or self.period.problem():
            return
        try:
            replaces = save_file.replacing(self, target, asked)
        except InputError as trouble:
            self._failed(trouble)
            return
        if replaces is None:
            return
        first, last = self.period.period()
        travels = Travels(first, last, self.names.value(), self.notes.value())
        _last.period, _last.names, _last.notes = self.period.choice.value(), travels.with_names, travels.with_notes
        by = self.by.value().strip()
        with suppress(PlanError):  # asked again next time
            preferences.change(lambda now: replace(now, shares_as=by), preferences.load())
        save_file.remember(target)
        self.make_button.setEnabled(False)
        say(self.told, "")
        self.bar.show()
        self._writing = tasks.run_long_task(
            self,
            partial(_write, file, target, travels, by, passphrase, replaces),
            lambda made: self._written(made, target),
            self._failed,
        )

    def done(self, result: int) -> None:
        """Close; a file that is not there yet is not made any more."""
        self._closed = True
        self.passphrase.clear()
        if self._writing is not None:
            self._writing.cancel()
        super().done(result)

    def _written(self, made: Share, target: Path) -> None:
        self._writing = None
        if self._closed:
            return
        self.written = target
        self.bar.hide()
        say(self.told, share_words.sent(made, target.name))
        self.make_button.setEnabled(True)
        self.make_button.setText(translate("ShareCopy", "Make another…"))
        restyle(self.make_button, kind="")
        restyle(self.folder_button, kind="primary")
        self.folder_button.setDefault(True)
        self.folder_button.show()
        self.folder_button.setFocus()
        self.cancel.setText(translate("Dialogs", "Close"))

    def _failed(self, trouble: BaseException) -> None:
        self._writing = None
        if not isinstance(trouble, PlanError):
            raise trouble
        if self._closed:
            return
        self.bar.hide()
        self.make_button.setEnabled(True)
        say(self.told, sentence(trouble))

    def _show_folder(self) -> None:
        if self.written is not None:
            show_file(self._session, self.written.parent)


def _write(
    file: ClientFile,
    target: Path,
    travels: Travels,
    by: str,
    passphrase: str,
    replaces: bool,
    progress: tasks.Progress,
) -> Share:
    """For a worker."""
    with given_up_when(lambda: progress.cancelled), file.reader() as reading:
        return sharing.write(
            reading,
            target,
            travels,
            datetime.now(UTC),
            by=by,
            passphrase=passphrase,
            over=replaces,
            about_to_write=progress.settle,
        )
