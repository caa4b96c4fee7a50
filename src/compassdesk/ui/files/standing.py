"""How the file on the desk stands: where it lay, moved, replaced or gone, and the choices that lose nothing then."""

from pathlib import Path
from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, QObject, Signal

from compassdesk.domain.errors import InputError, PlanError, WorldError
from compassdesk.domain.plan import Plan
from compassdesk.services import plans
from compassdesk.services.opening import open_client
from compassdesk.services.workspace import ClientFile
from compassdesk.storage import unlocked
from compassdesk.storage.client_file import SUFFIX
from compassdesk.ui.files.file_trouble import FileTrouble
from compassdesk.ui.files.file_watch import FileWatch
from compassdesk.ui.files.opener import Opener

if TYPE_CHECKING:
    from compassdesk.storage.backups import Backup
    from compassdesk.storage.passphrases import Key

translate = QCoreApplication.translate
_AWAY = frozenset(("file-moved", "file-replaced"))
"""The open file lies no longer under its name. What is on the desk is whole all the same."""
_OVERWRITTEN = "file-changed-elsewhere"
"""What was in the file is gone. What is on the desk is the part of it that is in memory."""


class Standing(QObject):
    """Follows the desk. `trouble` says what is wrong with its file, None while all is well."""

    changed = Signal()
    """`trouble` or `found` are new."""

    def __init__(self, files: Opener, trouble: FileTrouble, parent: QObject) -> None:
        super().__init__(parent)
        self._files, self._telling = files, trouble
        self._session = files.session
        self.trouble: WorldError | None = None
        self.found: Path | None = None
        """Where a moved file lies now; None when that is not known, or it is no more."""
        self.in_memory: Plan | None = None
        """What was on the desk when another program wrote over its file, as far as it can be kept."""
        self.backup: Backup | None = None
        """The latest backup of then, for all that was not in memory."""
        self._key: Key | None = None
        self._watch: FileWatch | None = None

    @property
    def zone(self) -> str:
        """The time zone of the client, on whose clock times are told."""
        return self._session.plan.client.timezone

    def listen(self) -> None:
        """Follow the file on the desk from now on."""
        self._session.file_changed.connect(self._follow)
        self._session.overwritten.connect(self.look)

    def watch(self) -> None:
        """Begin to watch, behind the first paint."""
        if self._watch is None:
            self._watch = FileWatch(self)
            self._watch.stirred.connect(self.look)
            self._follow()

    def stop(self) -> None:
        """Watch nothing any more; the app is ending."""
        if self._watch is not None:
            self._watch.watch(None)

    def _follow(self) -> None:
        file = self._session.file
        if self._watch is not None:
            self._watch.watch(file.path if file is not None else None)
        self._key = unlocked.key_of(file.path) if file is not None else None
        self.look()

    def look(self) -> None:
        """Look whether the file still lies where it lay; cheap."""
        file = self._session.file
        trouble = file.changed_elsewhere() if file is not None else None
        found = file.whereabouts() if file is not None and trouble is not None and trouble.code in _AWAY else None
        if (trouble and trouble.code, found) != (self.trouble and self.trouble.code, self.found):
            self.trouble, self.found = trouble, found
            self._remember()
            self.changed.emit()
        if file is not None and file.read_only and trouble is None:
            self._files.try_to_write()

    def _remember(self) -> None:
        """Hold on to what is in memory: what is read from now on is another program's."""
        self.in_memory = self.backup = None
        if self.trouble is None or self.trouble.code != _OVERWRITTEN:
            return
        session = self._session
        self.backup = session.backups.latest if session.backups is not None else None
        self.in_memory = replace(session.plan, items=(*session.plan.items, *session.unscheduled))

    def _keep(self, file: ClientFile, target: Path) -> None:
        """Write what is on the desk to a new file."""
        if self.in_memory is None:
            file.snapshot(target)
        else:
            from compassdesk.services import desk_copy

            label = translate("Standing", "Keep what was here")
            backup = self.backup.path if self.backup is not None else None
            desk_copy.save(target, self.in_memory, backup, label, self._key)

    # --- choices ---------------------------------------------------------------------------------------------------

    def go_on_where_it_is(self) -> None:
        """Keep working in the moved file; where it cannot be found, ask."""
        self.look()
        file = self._session.file
        if file is None or self.trouble is None:
            return
        if self.found is not None:
            if self._files.follow(self.found):
                self._files.settle_again()
        elif (path := self._asked_where(file)) is not None:
            self._files.go_on_at(path)

    def save_as_new(self) -> bool:
        """Save this client as a new file, and go on in that; whether it was done."""
        file = self._session.file
        if file is None:
            return False
        target = self._asked_for_new(file)
        if target is None:
            return False
        try:
            self._keep(file, target)
        except (InputError, WorldError) as trouble:
            self._telling.tell(trouble)
            return False
        return self._files.go_on_at(target)

    def open_what_lies_there(self) -> None:
        """Open the file that has the name now. What was on the desk is kept where it is, or in a new file beside it."""
        self.look()
        file = self._session.file
        if file is None or self.trouble is None or not self._files.settle():
            return
        path = file.path
        kept = self.found
        if kept is None:
            try:
                self._keep(file, kept := _beside(file))
            except (InputError, WorldError) as trouble:
                self._telling.tell(trouble)
                return
        self._files.open_afresh(path, kept)
        said = translate("Standing", "What was here is kept in {path}.").replace("{path}", str(kept))
        self._session.say(said)

    def may_leave(self, *, may_stay: bool = True) -> bool:
        """Whether the desk may be cleared: a client whose file is gone is saved or let go of, as the user says.

        Unless `may_stay` there is no third answer; when saving fails or is given up it is False all the same.
        """
        self.look()
        file = self._session.file
        if file is None or self.trouble is None or self.found is not None:
            return True
        from PySide6.QtWidgets import QMessageBox

        from compassdesk.ui.widgets.warning import answer, warning

        if self.trouble.code == _OVERWRITTEN:
            words = translate(
                "Standing", "Another program wrote into the file of this client. What you see here lies nowhere else."
            )
        else:
            words = translate("Standing", "The file of this client is gone. What you see here lies nowhere else.")
        box = warning(self._files.window, words)
        save = box.addButton(translate("Standing", "Save as a new file…"), QMessageBox.ButtonRole.AcceptRole)
        leave = box.addButton(translate("Standing", "Let it go"), QMessageBox.ButtonRole.DestructiveRole)
        if may_stay:
            box.addButton(translate("Unsaved", "Stay"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(save)
        answered = answer(box)
        return answered is leave or (answered is save and self.save_as_new())

    def _asked_for_new(self, file: ClientFile) -> Path | None:
        from PySide6.QtWidgets import QFileDialog

        from compassdesk.exchange.file_names import free_path, with_ending

        folder = file.path.parent if file.path.parent.is_dir() else self._files.folder()
        chosen, _ = QFileDialog.getSaveFileName(
            self._files.window,
            translate("Standing", "Save this client as a new file"),
            str(free_path(folder, file.path.stem, SUFFIX)),
            translate("Standing", "CompassDesk client files") + f" (*{SUFFIX})",
        )
        return with_ending(Path(chosen), SUFFIX) if chosen else None

    def _asked_where(self, file: ClientFile) -> Path | None:
        from PySide6.QtWidgets import QFileDialog

        folder = file.path.parent if file.path.parent.is_dir() else self._files.folder()
        chosen, _ = QFileDialog.getOpenFileName(
            self._files.window,
            translate("Standing", "Where is the file now?"),
            str(folder),
            translate("Standing", "CompassDesk client files") + f" (*{SUFFIX});;"
            + translate("Standing", "All files") + " (*)",
        )  # fmt: skip
        if not chosen:
            return None
        try:
            if _holds_the_same(Path(chosen), file):
                return Path(chosen)
            self._telling.tell(InputError("other-content", path=chosen))
        except PlanError as trouble:
            self._telling.tell(trouble)
        return None


def _holds_the_same(path: Path, file: ClientFile) -> bool:
    other = open_client(path, read_only=True)
    try:
        return bool(other.read(plans.whole) == file.read(plans.whole))
    finally:
        other.close()


def _beside(file: ClientFile) -> Path:
    from compassdesk.exchange.file_names import free_path

    words = translate("Standing", "{name} (kept)").replace("{name}", file.path.stem)
    return free_path(file.path.parent, words, SUFFIX)
