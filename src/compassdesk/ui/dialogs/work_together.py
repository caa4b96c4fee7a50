"""Work on a client with others, through a folder that some program carries: begin, join, see how it stands, leave."""

import os
from pathlib import Path

from msgspec import Struct
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFileDialog, QListWidget, QListWidgetItem, QWidget

from compassdesk.domain.errors import InputError, PlanError
from compassdesk.domain.wallclock import from_instant
from compassdesk.exchange.file_names import file_name
from compassdesk.exchange.together import shared_folder
from compassdesk.exchange.together.shared_folder import SharedFolder
from compassdesk.services import working_together
from compassdesk.system.together_places import TogetherPlace
from compassdesk.texts import numbers, together_words
from compassdesk.texts.errors import sentence
from compassdesk.texts.import_sentences import list_name
from compassdesk.ui.desk.session import Session
from compassdesk.ui.fields.field_row import FieldRow
from compassdesk.ui.fields.text_field import TextField
from compassdesk.ui.files.folder_exchange import TogetherStanding, exchange_of
from compassdesk.ui.protection.passphrase_field import PassphraseFields
from compassdesk.ui.running import tasks
from compassdesk.ui.widgets.elided_button import ElidedButton
from compassdesk.ui.widgets.frame import Frame, ask
from compassdesk.ui.widgets.label import label, say
from compassdesk.ui.widgets.path_label import PathLabel

translate = QCoreApplication.translate
_MOST_IN_SIGHT = 8
"""Lines of a list, before one scrolls."""


class _Found(Struct, frozen=True):
    """The folder that was chosen: where, and what it says of itself; None for one in which nobody works yet."""

    path: Path
    folder: SharedFolder | None


def work_together(parent: QWidget | None, session: Session) -> None:
    """Show how the open client is worked on with others, or begin."""
    if session.file is not None and not session.file.read_only:
        ask(WorkTogetherDialog(parent, session))


class WorkTogetherDialog(Frame):
    """See the module. What is shown follows the exchange while the dialog is open."""

    def __init__(self, parent: QWidget | None, session: Session) -> None:
        lead = translate(
            "WorkTogether",
            "Each keeps a file of their own, and can work without a network. A folder that Dropbox, Nextcloud, "
            "Syncthing or a network drive carries brings everybody's changes; no file is ever overwritten.",
        )
        super().__init__(parent, translate("WorkTogether", "Work together through a folder"), lead=lead, width=560)
        self._session, self._exchange = session, exchange_of(session)
        self._found: _Found | None = None
        self._busy = False
        self._fields()
        self.main_button = self.add_accept(translate("WorkTogether", "Work together here"))
        self.main_button.clicked.connect(self._main)
        self.leave_button = self.add_action(translate("WorkTogether", "Leave"))
        self.leave_button.clicked.connect(self._leave)
        self.close_button = self.add_cancel(translate("Dialogs", "Close"))
        self._exchange.changed.connect(self._show)
        self._show()

    def _fields(self) -> None:
        self.folder_button = ElidedButton(translate("WorkTogether", "Choose a folder…"))
        self.folder_button.clicked.connect(self._choose)
        self.place = PathLabel("h3")
        self.told = label("", wrap=True)
        self.told.setAccessibleName(translate("WorkTogether", "How it stands"))
        self.by = TextField()
        self.by_row = FieldRow(translate("WorkTogether", "How others know you"), self.by)
        self.passphrase = PassphraseFields(translate("WorkTogether", "Passphrase"))
        self.passphrase.changed.connect(self._show)
        self.explained = label("", "small", wrap=True)
        self.members = QListWidget()
        self.members.setAccessibleName(translate("WorkTogether", "Who works on it"))
        self.changes = QListWidget()
        self.changes.setAccessibleName(translate("WorkTogether", "What others changed last"))
        self.members_heading = label(translate("WorkTogether", "Who works on it"), "h3")
        self.changes_heading = label(translate("WorkTogether", "What others changed last"), "h3")
        self.trouble = label("", "warning", wrap=True)
        for widget in (
            self.place, self.told, self.folder_button, self.by_row, self.passphrase, self.explained, self.trouble,
            self.members_heading, self.members, self.changes_heading, self.changes,
        ):  # fmt: skip
            self.body.addWidget(widget)
        self.body.addStretch(1)
        for listed in (self.members, self.changes):
            listed.setSelectionMode(QListWidget.SelectionMode.SingleSelection)
            listed.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    # --- what is shown ---------------------------------------------------------------------------------------------

    def _show(self) -> None:
        standing = self._exchange.standing
        if standing is None:
            self._show_choosing()
        else:
            self._show_standing(standing)
        self.leave_button.setVisible(standing is not None)
        for heading, listed in ((self.members_heading, self.members), (self.changes_heading, self.changes)):
            heading.setVisible(standing is not None and listed.count() > 0)
            listed.setVisible(standing is not None and listed.count() > 0)

    def _show_choosing(self) -> None:
        found = self._found
        self.folder_button.set_full_text(translate("WorkTogether", "Choose a folder…"))
        self.folder_button.setEnabled(True)
        self.folder_button.show()
        self.by_row.show()
        sealed = found is not None and found.folder is not None and found.folder.is_sealed
        self.passphrase.setVisible(found is not None and (found.folder is None or sealed))
        self.place.setVisible(found is not None)
        if found is not None:
            self.place.show_path(str(found.path))
        self.told.setText(self._choosing_words(found))
        self.explained.setText(_about_passphrase(found, is_sealed=sealed))
        self.explained.setVisible(bool(self.explained.text()))
        self.main_button.setText(translate("WorkTogether", "Work together here"))
        is_ready = found is not None and (not sealed or bool(self.passphrase.text()))
        self.main_button.setEnabled(is_ready and not self._busy)

    def _choosing_words(self, found: _Found | None) -> str:
        if found is None:
            return translate("WorkTogether", "Choose a folder that the others have too, or will have.")
        if found.folder is None:
            return translate("WorkTogether", "Nobody works here yet. You begin; the others choose this folder.")
        words = translate("WorkTogether", "Others work on “{client}” here. You join them.")
        return words.replace("{client}", found.folder.name)

    def _show_standing(self, standing: TogetherStanding) -> None:
        self.folder_button.setVisible(standing.is_gone)
        self.folder_button.set_full_text(translate("WorkTogether", "Find the folder…"))
        self.folder_button.setEnabled(not self._busy)
        self.by_row.hide()
        self.place.show()
        self.place.show_path(standing.place.folder)
        self.passphrase.setVisible(standing.is_locked)
        is_alone = standing.at is not None and not standing.others and standing.trouble is None
        self.explained.setText(together_words.how_others_come() if is_alone else "")
        self.explained.setVisible(is_alone)
        own = standing.own
        self.told.setText(
            translate("WorkTogether", "Looking…")
            if standing.at is None and standing.trouble is None
            else together_words.standing(len(standing.others), standing.at, standing.waiting)
        )
        self.told.setVisible(standing.at is not None or standing.trouble is None)
        self.trouble.setText(sentence(standing.trouble) if standing.trouble is not None else "")
        self.trouble.setVisible(standing.trouble is not None)
        zone = self._session.plan.client.timezone
        _fill(
            self.members,
            [
                f"{together_words.member(one.by, is_here=one.replica == own)} · "
                + together_words.heard(from_instant(one.when, zone), is_here=one.replica == own)
                for one in sorted(standing.members, key=lambda one: (one.replica != own, one.by))
            ],
        )
        _fill(
            self.changes,
            [
                f"{numbers.moment(from_instant(one.when, zone))} · {one.by or together_words.somebody()} · "
                + (one.title or list_name(one.list))
                for one in standing.changed
            ],
        )
        self.main_button.setText(
            translate("WorkTogether", "Unlock") if standing.is_locked else translate("WorkTogether", "Look now")
        )
        # It can be pressed while it looks: else the keyboard would go on to Leave, and Enter would do that.
        self.main_button.setEnabled(not self._busy and (bool(self.passphrase.text()) or not standing.is_locked))

    # --- what is done ----------------------------------------------------------------------------------------------

    def _choose(self) -> None:
        standing = self._exchange.standing
        beside = str(Path(standing.place.folder).parent) if standing is not None else ""
        chosen = QFileDialog.getExistingDirectory(self, translate("WorkTogether", "Choose a folder"), beside)
        if chosen and standing is not None:
            self.find_again(Path(chosen), standing.place.id)
        elif chosen:
            self.choose(Path(chosen))

    def find_again(self, path: Path, key: str) -> None:
        """Go on with the folder of this id, where it has another name or place now."""

        def done(folder: SharedFolder) -> None:
            trouble = self._exchange.follow(folder.path)
            self.close_button.setFocus()
            self.fit()
            if trouble is not None:
                self._session.say(sentence(trouble))

        self._run(lambda: working_together.found_again(path, key), done)

    def choose(self, path: Path) -> None:
        """Look whether others work in a folder, or in one for this client inside it."""
        inside = path / file_name(translate("WorkTogether", "{client} together").replace("{client}", self._name()))

        def work() -> _Found:
            for place in (path, inside):
                try:
                    return _Found(place, shared_folder.read(place))
                except InputError as trouble:
                    if trouble.code != "together-none":
                        raise
            return _Found(inside if any(os.scandir(path)) else path, None)

        def done(found: _Found) -> None:
            self._found = found
            self.trouble.hide()
            self._show()
            self.fit()

        self._run(work, done)

    def _main(self) -> None:
        standing = self._exchange.standing
        if standing is None:
            self._begin()
        elif standing.is_locked:
            self._unlock(Path(standing.place.folder))
        else:
            self._exchange.look()

    def _begin(self) -> None:
        found, file = self._found, self._session.file
        if found is None or file is None:
            return
        identity, name = file.read(working_together.identity)
        words, by = self.passphrase.text(), self.by.value()

        def work() -> tuple[SharedFolder, str, str]:
            if found.folder is None:
                folder, secret = shared_folder.make(found.path, identity, name, words)
            else:
                folder = found.folder
                if folder.client != identity:
                    raise InputError("together-other", path=str(folder.path), there=folder.name, here=name)
                secret = shared_folder.secret_of(folder, words)
            return folder, secret, _kept(folder, secret)

        def done(made: tuple[SharedFolder, str, str]) -> None:
            folder, secret, told = made
            self.passphrase.clear()
            trouble = self._exchange.join(TogetherPlace(str(folder.path), folder.id, by), secret)
            # Not on Leave, to which the keyboard went from the field that is hidden: Enter would undo what was done.
            self.close_button.setFocus()
            self.fit()
            if told or trouble is not None:
                self._session.say(sentence(trouble) if trouble is not None else told)

        self._run(work, done)

    def _unlock(self, path: Path) -> None:
        words = self.passphrase.text()

        def work() -> tuple[str, str]:
            folder = shared_folder.read(path)
            secret = shared_folder.secret_of(folder, words)
            return secret, _kept(folder, secret)

        def done(made: tuple[str, str]) -> None:
            self.passphrase.clear()
            self._exchange.unlock(made[0])

        self._run(work, done)

    def _leave(self) -> None:
        self._found = None
        trouble = self._exchange.leave()
        self._session.say(
            sentence(trouble)
            if trouble is not None
            else translate("WorkTogether", "You work alone again. Your file and the folder stay as they are.")
        )

    def _name(self) -> str:
        return self._session.plan.client.name

    def _run(self, work: object, done: object) -> None:
        def failed(error: BaseException) -> None:
            self._busy = False
            if not isinstance(error, PlanError):
                raise error
            self._show()
            say(self.trouble, sentence(error))
            self.trouble.show()
            self.fit()
            if error.code == "wrong-passphrase":  # it went to another button while this one could not be pressed
                self.passphrase.setFocus()
                self.passphrase.lines[0].selectAll()

        def ended(result: object) -> None:
            self._busy = False
            done(result)  # type: ignore[operator]

        self._busy = True
        self._show()
        tasks.run_task(self, work, ended, failed)  # type: ignore[arg-type]


def _about_passphrase(found: _Found | None, *, is_sealed: bool) -> str:
    if found is not None and found.folder is None:
        return translate(
            "WorkTogether",
            "With a passphrase nobody who carries or keeps the folder can read it; who joins needs it once. "
            "Without one, who sees the folder can read the plan.",
        )
    if is_sealed:
        return translate("WorkTogether", "Whoever began here chose a passphrase. Ask them for it.")
    return ""


def _kept(folder: SharedFolder, secret: str) -> str:
    """Let the keyring keep a key; what to tell where it cannot."""
    try:
        working_together.keep_secret(folder, secret)
    except PlanError as trouble:
        return sentence(trouble)
    return ""


def _fill(listed: QListWidget, lines: list[str]) -> None:
    """Other lines in a list; the one that is chosen stays when nothing else stands there."""
    if [listed.item(at).text() for at in range(listed.count())] != lines:
        listed.clear()
        for line in lines:
            listed.addItem(QListWidgetItem(line))
        if lines:
            listed.setFixedHeight(
                min(len(lines), _MOST_IN_SIGHT) * listed.sizeHintForRow(0) + 2 * listed.frameWidth() + 2
            )
