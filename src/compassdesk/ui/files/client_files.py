"""Opening, making and closing client files: what the switcher, the welcome page and the File menu do."""

import os
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from compassdesk.domain.errors import InputError, PlanError, WorldError
from compassdesk.services.opening import open_client
from compassdesk.services.workspace import ClientFile
from compassdesk.system.preferences import Change, Preferences, with_client, without_client
from compassdesk.ui.desk.desk import Desk
from compassdesk.ui.desk.writing_again import write_again
from compassdesk.ui.files.came_up import Opening
from compassdesk.ui.files.file_trouble import FileTrouble
from compassdesk.ui.files.known_clients import KnownClients
from compassdesk.ui.files.sample_clients import SampleClients
from compassdesk.ui.files.standing import Standing
from compassdesk.ui.running import tasks

if TYPE_CHECKING:
    from compassdesk.formats.importing import Source
    from compassdesk.ui.desk.unsaved import Kept

ASK_AGAIN = 4000
"""Milliseconds after which is looked whether a file that another program has open can be changed here."""

_HELD = frozenset(("file-in-use", "file-in-use-elsewhere"))
"""Another program has a file, and will let go of it."""


class ClientFiles(QObject):
    """Keeps the client file on the desk open (with its undo history), and remembers the others in the preferences.

    A client that leaves the desk is closed and its lock let go. One that another program had open can be changed as
    soon as that lets go of it. `preferences` gives the current ones, `remember` changes them.
    """

    passphrase_wanted = Signal(object)
    """A protected client is to be opened: its path."""

    unlock_wanted = Signal(object, object)
    """A locked file is to be unlocked and not opened: its path, and what is done then."""

    merge_wanted = Signal(object)
    """A copy of the client on the desk came by hand: its path."""

    leaving = Signal()
    """The client on the desk is about to make place."""

    made = Signal()
    """A new client lies on the desk, made here a moment ago."""
    laid = Signal()
    """Another client lies on the desk."""

    def __init__(self, desk: Desk, preferences: Callable[[], Preferences], remember: Callable[[Change], None]) -> None:
        super().__init__()
        self._desk, self.session, self.sight = desk, desk.session, desk.sight
        self._preferences = preferences
        self._remember = remember
        self.known = KnownClients(self.session, preferences, remember, self)
        self.kept: dict[Path, Kept] = {}
        """What was typed in clients that are closed and could not be saved; it waits for them to be open again."""
        self.awaited: Path | None = None
        """The protected client that is opened as soon as its passphrase was given."""
        self._ask_again = QTimer(self)
        self._ask_again.setInterval(ASK_AGAIN)
        self._ask_again.timeout.connect(self.try_to_write)
        self.window: QWidget | None = None
        self.trouble = FileTrouble(self, self)
        self.standing = Standing(self, self.trouble, self)
        self.samples = SampleClients(self, self.trouble)
        self.opening = Opening()
        self.listen()

    def listen(self) -> None:
        """Follow the desk; to be said again when its listeners were cut off."""
        self._desk.judging.reports_changed.connect(self.opening.came_up)
        self.standing.listen()

    def is_protected(self) -> bool:
        """Whether the client on the desk is protected."""
        file = self.session.file
        return file is not None and file.protected

    def open(self, path: Path) -> None:
        """Open a client file and lay it on the desk; trouble is told in a sentence and changes nothing."""
        path = Path(os.path.realpath(path))
        file = self.session.file
        if file is not None and file.path == path and file.changed_elsewhere() is not None:
            self.standing.open_what_lies_there()
            return
        if not self.may_leave():
            return
        try:
            file = self.session.file
            if file is None or file.path != path:
                file = self._opened(path)
            self._lay(file)
            for notice in file.notices():
                self.trouble.tell(notice)
        except (InputError, WorldError) as trouble:
            if trouble.code == "protected-file":
                self.awaited = path
                self.passphrase_wanted.emit(path)
            else:
                self.trouble.tell_unopened(path, trouble)

    def put_away(self) -> None:
        """Close the client on the desk, whose typing was saved, and forget its name too."""
        file = self.session.file
        if file is None:
            return
        self.leaving.emit()
        self._desk.put(None)
        self.known.forget_name(file.path)
        tasks.wait_for_all()
        self._close(file)

    def may_leave(self) -> bool:
        """Whether the client on the desk may go: what is typed is saved, and its file is there."""
        return self.settle() and self.standing.may_leave()

    def settle(self) -> bool:
        """Save what is being typed; False when it cannot be saved and the user stays with it."""
        if self.window is None or self.session.file is None:
            return True
        from compassdesk.ui.desk.unsaved import settle

        return settle(self.window, self.session)

    def unlock(self, path: Path, then: Callable[[], object]) -> None:
        """Have the passphrase of a locked file asked for; `then` is done with its key at hand, and it is not opened."""
        self.unlock_wanted.emit(path, then)

    def may_quit(self) -> bool:
        """Whether the app may end: the client on the desk may go, and nothing that was typed waits for a locked one."""
        if not self.may_leave():
            return False
        if not self.kept:
            return True
        from compassdesk.ui.desk.unsaved import leaves_kept

        return leaves_kept(self.window, tuple(self.kept))

    def close_client(self) -> None:
        """Close the client on the desk; its undo history goes with it. The welcome page comes into sight."""
        file = self.session.file
        if file is None or not self.may_leave():
            return
        file = self.session.file or file  # perhaps another one, in which it was saved
        self.known.is_called(file.path, self.session.plan.client.name)
        self.leaving.emit()
        self._desk.put(None)
        self._close(file)
        self.opening.closed()
        self._remember(lambda now: replace(now, last_client=""))

    def _close(self, file: ClientFile) -> None:
        from compassdesk.ui.files.unnamed_contents import collect_unnamed

        _clear_secrets(file)
        collect_unnamed(file)
        file.close()

    def try_to_write(self) -> None:
        """Open the file on the desk for writing when nobody else has it any more."""
        before = self.session.file
        if before is None or not before.read_only:
            self._ask_again.stop()
        if before is None or not self._ask_again.isActive():
            return
        if before.try_to_write():
            self._ask_again.stop()
            self._desk.go_on_in(before)
            self.session.say(self.tr("It was closed elsewhere: from now on you can change it here."))
            self._write_kept()

    def follow(self, path: Path) -> bool:
        """Go on in the file on the desk where it lies now; whether that could be. What is being typed stays so."""
        file = self.session.file
        if file is None:
            return False
        former, could_write = file.path, not file.read_only
        try:
            file.follow(path)
        except (InputError, WorldError) as trouble:
            self.trouble.tell(trouble)
            if could_write and file.read_only:
                self._ask_again.start()
                with suppress(PlanError):  # what cannot be read was told just now
                    self._desk.go_on_in(file)
            return False
        self._went_on(file, former)
        return True

    def go_on_at(self, path: Path) -> bool:
        """Go on with the client on the desk in the file at `path`, which holds the same; whether it could be opened."""
        before = self.session.file
        if before is None:
            return False
        from compassdesk.ui.desk.unsaved import Kept

        typed = Kept(self.session.unwritten(), self.session.typing.unsaved())
        before.close()  # the same file under two names is one file: it is let go of before it is opened again
        file = None
        try:
            file = self._opened(path)
            self._went_on(file, before.path)
        except (InputError, WorldError) as trouble:
            self._desk.put(None)
            if file is not None:
                file.close()
            if typed:
                self.kept[Path(os.path.realpath(path))] = typed
            self.trouble.tell(trouble)
            return False
        return self.settle_again()

    def _went_on(self, file: ClientFile, former: Path) -> None:
        """Show the client on the desk as it is in its new place, and note that."""
        self._desk.go_on_in(file)
        self._remember(lambda now: with_client(without_client(now, former), file.path))

    def settle_again(self) -> bool:
        """Save what could not be saved a moment ago; whether it is, or the user goes on without it."""
        try:
            self.session.settle()
        except PlanError:
            return self.settle()
        return True

    def open_afresh(self, path: Path, kept: Path) -> None:
        """Open what lies at `path` now instead of what is on the desk, which is kept in another file."""
        before = self.session.file
        self._desk.put(None)
        if before is not None:
            self._close(before)
        self._remember(lambda now: with_client(now, kept))
        self.open(path)

    def _opened(self, path: Path) -> ClientFile:
        try:
            return open_client(path)
        except WorldError as trouble:
            if trouble.code not in {*_HELD, "read-only-folder", "read-only-file"}:
                raise
            file = open_client(path, read_only=True)
            if trouble.code in _HELD:
                self._ask_again.start()
            self.trouble.tell(trouble, more=self.tr("You can look at it here meanwhile, but not change it."))
            return file

    def _lay(self, file: ClientFile) -> None:
        before, name = self.session.file, self.session.plan.client.name
        self.opening.begin(file.path)
        if before is not None and before is not file:
            self.leaving.emit()
        try:
            self._desk.put(file)
        except Exception as trouble:  # damage shows itself only where it is read
            if isinstance(trouble, PlanError):
                self.opening.forget()  # it is told, and nothing else is wrong
            self._close(file)
            raise
        if before is not None and before is not file:
            self.known.is_called(before.path, name)
            self._close(before)
        self._remember(lambda now: with_client(now, file.path))
        self.awaited = None
        self.laid.emit()
        QTimer.singleShot(0, self, self._write_kept)  # behind what brings the user back to where it was typed

    def _write_kept(self) -> None:
        """Write what was typed in the client on the desk before it was locked."""
        file = self.session.file
        if file is None or file.read_only or file.path not in self.kept:
            return
        kept = self.kept.pop(file.path)
        if kept.unsaved:
            self.session.say(" ".join(kept.unsaved))
        write_again(self.session, kept.changes)

    def choose(self) -> None:
        """Ask for a client file and open it."""
        path = self.asked_for(self.tr("Open client file"))
        if path is not None:
            self.open(path)

    def asked_for(self, title: str) -> Path | None:
        """The client file that the user chooses in a dialog of this title."""
        from PySide6.QtWidgets import QFileDialog

        kinds = self.tr("CompassDesk client files") + " (*.compass);;" + self.tr("All files") + " (*)"
        chosen, _ = QFileDialog.getOpenFileName(self.window, title, str(self.folder()), kinds)
        return Path(chosen) if chosen else None

    def new(self) -> None:
        """Ask about a new client and open it."""
        from compassdesk.ui.dialogs.new_client import new_client

        path = new_client(self.window, self.folder())
        if path is not None:
            self.open(path)
            self._offer_first_week(path)

    def _offer_first_week(self, path: Path) -> None:
        """A new client is empty: offer a week in balance to begin with."""
        from compassdesk.ui.desk.undoing import Offer
        from compassdesk.ui.dialogs.plan_template import plan_template

        file = self.session.file
        if file is not None and file.path == Path(os.path.realpath(path)) and not file.read_only:
            self.made.emit()
            said = self.tr("{client} is there.").replace("{client}", self.session.plan.client.name)
            offer = Offer(self.tr("Plan a first week…"), lambda: plan_template(self.window, self.session, self.sight))
            self.session.said.emit(said, offer)

    def import_into(self) -> None:
        """Import into the open client, or into a new one when none is open."""
        self.import_all(())

    def import_all(self, sources: "Sequence[Source]") -> "tuple[Source, ...]":
        """Show what these files would bring, one after the other; none: one that is to be chosen.

        Gives those that were imported or passed over.
        """
        from compassdesk.ui.dialogs.import_files import import_files

        return import_files(self.window, self.session, self.sight, self.open, sources)

    def folder(self) -> Path:
        """Where new client files go unless the user says otherwise."""
        from compassdesk.system.folders import clients_folder

        return clients_folder()

    def close_for_good(self) -> None:
        """Close the client on the desk; the app is ending."""
        file = self.session.file
        self.opening.closed()
        self.standing.stop()
        self._ask_again.stop()
        self._desk.forget_listeners()
        self._desk.put(None)
        if file is not None:
            self._close(file)


def _clear_secrets(file: ClientFile) -> None:
    """What was copied from a protected client is not left for others to paste."""
    if file.protected:
        from compassdesk.ui.calendar.clipboard import clear_clipboard

        clear_clipboard()
