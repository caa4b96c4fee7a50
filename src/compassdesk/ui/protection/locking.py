"""Opens protected clients with their passphrase, and locks them: at once, after a time of rest, or with the screen.

Locking waits for nobody: who asks for it may have left. What was typed and cannot be written (a full disk) is kept in
memory as the changes it makes, and written when the client is open again; the file itself is closed and its key gone.
"""

import os
from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any

from msgspec import Struct
from PySide6.QtCore import QCoreApplication, QObject, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from compassdesk.domain.calendar_grid import View
from compassdesk.domain.errors import PlanError, WorldError
from compassdesk.domain.filters import Filter
from compassdesk.domain.week import Week
from compassdesk.services import plain_backups, protection
from compassdesk.storage import unlocked
from compassdesk.storage.backups import Backup
from compassdesk.storage.passphrases import Key, salt_of
from compassdesk.system.preferences import Change, Preferences, with_key, without_key
from compassdesk.texts import protection as said
from compassdesk.ui.desk.session import Session
from compassdesk.ui.desk.sight import Sight
from compassdesk.ui.desk.unsaved import settled_or_kept
from compassdesk.ui.files.client_files import ClientFiles
from compassdesk.ui.pages.page_stack import PageStack
from compassdesk.ui.protection.protect_dialog import ChangeDialog, ProtectDialog
from compassdesk.ui.protection.protected_dialog import ProtectedDialog
from compassdesk.ui.protection.rest import Rest
from compassdesk.ui.protection.screen_lock import ScreenLock
from compassdesk.ui.protection.unlock_form import LockedPage, UnlockDialog
from compassdesk.ui.running import tasks
from compassdesk.ui.widgets.frame import ask

translate = QCoreApplication.translate
_AGAIN = 500
"""Milliseconds after which a client that a worker was writing is locked."""


class Where(Struct, frozen=True):
    """Where the user was in a client, to come back to: ids and dates, no words."""

    page: str
    view: View
    day: date
    week: Week
    filter: Filter
    selected: tuple[str, ...]
    edited: str | None


class Locking(QObject):
    """See the module. `window` and `pages` give those of the moment; preferences as everywhere."""

    def __init__(
        self,
        session: Session,
        sight: Sight,
        files: ClientFiles,
        window: Callable[[], QWidget],
        pages: Callable[[], PageStack],
        preferences: Callable[[], Preferences],
        remember: Callable[[Change], None],
    ) -> None:
        super().__init__()
        self._session, self._sight, self._files, self._window, self._pages = session, sight, files, window, pages
        self._preferences, self._remember = preferences, remember
        self._stood: dict[Path, Where] = {}
        self._waiting: Path | None = None
        self.rest = Rest()
        self.rest.came.connect(self.lock)
        self._screen: ScreenLock | None = None

    # --- opening ---------------------------------------------------------------------------------------------------

    def ask(self, path: Path) -> None:
        """Open a locked client: with the key this computer remembers, else with the passphrase."""
        self._waiting = path
        salt = salt_of(path)
        remembered = salt is not None and salt.hex() in self._preferences().remembered_keys
        if self._session.file is None:
            self._pages().show_page("locked")
        if not remembered or salt is None:
            self._ask_passphrase(path, remembered=False)
            return
        if self._session.file is None:
            self._ask_passphrase(path, remembered=True)  # at hand while the keyring is asked, which may take long

        def recall() -> Key:
            from compassdesk.system import keyring_store

            secret = keyring_store.recall(salt)
            if secret is None:
                raise WorldError("keyring-failed", reason="")
            return protection.unlock_with(path, Key(secret, salt))

        def failed(error: BaseException) -> None:
            if not isinstance(error, PlanError):
                raise error
            if self._waiting == path:
                self._tell(error)
                if self._session.file is not None:
                    self._ask_passphrase(path, remembered=True)

        tasks.run_task(self, recall, lambda _key: self._open(path), failed)

    def _ask_passphrase(self, path: Path, *, remembered: bool) -> None:
        done = partial(self._answered, path)
        window = self._window()
        if self._session.file is None:
            self._page().ask(path, remembered=remembered, done=done)
        else:
            UnlockDialog(window, path, remembered=remembered, done=done).open()

    def unlock(self, path: Path, then: Callable[[], object]) -> None:
        """Ask for the passphrase of a locked file that is not to be opened; `then` is done with its key at hand."""

        def done(key: Key, remember: bool) -> None:
            self._keep(key, wished=remember)
            then()

        UnlockDialog(self._window(), path, remembered=self._remembers_file(path), done=done).open()

    def _page(self) -> LockedPage:
        page = self._pages().named("locked")
        assert isinstance(page, LockedPage)  # noqa: S101 - the only page of that name
        return page

    def _answered(self, path: Path, key: Key, remember: bool) -> None:
        self._open(path)
        self._keep(key, wished=remember)

    def _open(self, path: Path) -> None:
        """Open an unlocked client, and go back to where the user was in it."""
        if self._waiting != path:
            return
        self._waiting = None
        self._files.open(path)
        file = self._session.file
        where = self._stood.pop(path, None)
        if where is None or file is None or file.path != Path(os.path.realpath(path)):
            return
        self._go_back(where)

    def _go_back(self, where: Where) -> None:
        session, sight = self._session, self._sight
        sight.show(where.day, where.view, select_week=False)
        sight.show_week(where.week)
        sight.set_filter(where.filter)
        if where.edited is not None:
            sight.open_item(where.edited)
        else:
            sight.select([item.id for item in session.items(where.selected)])
        self._pages().show_page(where.page)

    # --- the keyring -----------------------------------------------------------------------------------------------

    def _remembers_file(self, path: Path) -> bool:
        salt = salt_of(path)
        return salt is not None and salt.hex() in self._preferences().remembered_keys

    def _remembers(self, key: Key | None) -> bool:
        return key is not None and key.salt.hex() in self._preferences().remembered_keys

    def _keep(self, key: Key | None, *, wished: bool) -> None:
        """Let the keyring keep or forget a key, as the user wishes; without a keyring that is told in words."""
        if key is None or wished == self._remembers(key):
            return
        name = key.salt.hex()

        def work() -> None:
            from compassdesk.system import keyring_store

            if wished:
                keyring_store.remember(key.salt, key.secret)
            else:
                keyring_store.forget(key.salt)

        def done(_result: None) -> None:
            self._remember(lambda now: with_key(now, name) if wished else without_key(now, name))

        tasks.run_task(self, work, done, self._keyring_failed)

    def _keyring_failed(self, error: BaseException) -> None:
        if not isinstance(error, PlanError):
            raise error
        self._tell(error)

    def _tell(self, error: PlanError) -> None:
        from compassdesk.texts.errors import sentence

        self._session.say(sentence(error))

    # --- setting the passphrase ------------------------------------------------------------------------------------

    def protect(self) -> None:
        """Ask for a passphrase for the open client, or for another one."""
        window = self._window()
        if self._session.file is None or not self._files.may_leave():
            return
        path = self._session.file.path
        if self._session.file.being_written:
            self._tell(WorldError("being-written", path=str(path)))
            return
        if not self._files.is_protected():
            ask(ProtectDialog(window, path, partial(self._protect, path)))
            return
        dialog = ChangeDialog(
            window,
            path,
            remembered=self._remembers(unlocked.key_of(path)),
            is_right=partial(protection.opens_with, path),
            chosen=partial(self._change, path),
            removed=partial(self._unprotect, path),
        )
        ask(dialog)

    def _protect(self, path: Path, passphrase: str, remember: bool) -> None:
        def work() -> tuple[str, tuple[Backup, ...]]:
            return protection.protect(path, passphrase), plain_backups.found(path)

        def done(result: tuple[str, tuple[Backup, ...]]) -> None:
            self._keep(unlocked.key_of(path), wished=remember)
            remains, older = result
            ask(ProtectedDialog(self._window(), path, remains, older, self._session.say))

        self._rewrite(path, work, done)

    def _change(self, path: Path, passphrase: str, remember: bool) -> None:
        old = unlocked.key_of(path)

        def done(_result: None) -> None:
            self._keep(old, wished=False)
            self._keep(unlocked.key_of(path), wished=remember)
            self._session.say(said.line("changed", path=path.name))

        self._rewrite(path, lambda: protection.change_passphrase(path, passphrase), done)

    def _unprotect(self, path: Path) -> None:
        old = unlocked.key_of(path)

        def done(_result: None) -> None:
            self._keep(old, wished=False)
            self._session.say(said.line("unprotected", path=path.name))

        self._rewrite(path, lambda: protection.unprotect(path), done)

    def _rewrite(self, path: Path, work: Callable[[], Any], done: Callable[[Any], None]) -> None:
        """Close the open client, let a worker write its file anew, and open it again where the user was."""
        self._stood[path] = self._where()
        self._clear_away()
        words = translate("Passphrase", "The file is being written anew. This takes a moment.")
        self._page().wait(path, words)

        def back() -> None:
            self._waiting = path
            self._open(path)

        def finished(result: Any) -> None:
            back()
            done(result)

        def failed(error: BaseException) -> None:
            back()
            if not isinstance(error, PlanError):
                raise error
            self._tell(error)

        tasks.run_task(self, work, finished, failed)

    # --- locking ---------------------------------------------------------------------------------------------------

    def watch(self) -> None:
        """See to it that an open protected client is locked when the preferences say so; nothing waits for others."""
        now, protected = self._preferences(), self._files.is_protected()
        self.rest.wait_for(now.lock_after * 60_000 if protected else 0)
        if protected and now.lock_with_screen and self._screen is None:
            self._screen = ScreenLock(self)
            self._screen.came.connect(self._screen_locked)

    def stop(self) -> None:
        """Look after nothing any more: the app is ending."""
        self.rest.wait_for(0)

    def _screen_locked(self) -> None:
        if self._preferences().lock_with_screen:
            self.lock()

    def lock(self) -> None:
        """Close the open client and forget its key; nothing of it is shown from the first moment on.

        What is being typed is saved, or kept until the client is unlocked. Only a client whose file is gone gives a
        question, in front of the empty page, and no answer to it shows the client again.
        """
        file = self._session.file
        if file is not None and file.being_written:  # a long import: locked as soon as it is in
            QTimer.singleShot(_AGAIN, self, self.lock)
            return
        if file is None or not self._files.is_protected():
            return
        where = self._where()
        self._hide(file.path)
        standing = self._files.standing
        standing.look()
        if standing.found is not None:
            self._files.follow(standing.found)
        while not standing.may_leave(may_stay=False):
            standing.look()
        file = self._session.file or file  # perhaps another one, in which it was saved
        found = standing.found  # still, where a moved file cannot be followed now
        path, kept = found or file.path, settled_or_kept(self._session)
        self._stood[path] = where
        if kept and (found is not None or file.moved() is None):  # a file that was let go of took that with it
            self._files.kept[path] = kept
        with self._session.typing.undisturbed():  # a page that goes out of sight would try to save it once more
            self._clear_away()
        protection.lock(file.path)
        self.ask_again(path)

    def _hide(self, path: Path) -> None:
        """Let nothing of the client on the desk be seen any more."""
        window = self._window()
        for widget in QApplication.topLevelWidgets():
            if widget is not window and widget.isVisible():
                (widget.reject if isinstance(widget, QDialog) else widget.close)()
        with self._session.typing.undisturbed():
            self._pages().show_page("locked")
        self._page().wait(path, translate("Passphrase", "This client is being locked."))
        window.repaint()

    def _clear_away(self) -> None:
        """Close the open client; the window shows nothing of it any more."""
        pages = self._pages()
        pages.show_page("locked")
        self._files.put_away()
        self.watch()
        pages.forget()
        pages.show_page("locked")  # once more: what was said meanwhile goes too

    def ask_again(self, path: Path) -> None:
        """Show the page of a locked client, with the field for its passphrase: the keyring is not asked."""
        self._waiting = path
        self._pages().show_page("locked")
        self._ask_passphrase(path, remembered=self._remembers_file(path))

    def _where(self) -> Where:
        sight = self._sight
        return Where(
            self._pages().page(), sight.view, sight.day, sight.week, sight.filter, tuple(sight.selected), sight.edited
        )
