"""Opening, making and remembering client files: what the switcher, the welcome page and the File menu do."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer

from compassdesk.domain.errors import InputError, PlanError, WorldError
from compassdesk.domain.patch import as_patch
from compassdesk.services.workspace import ClientFile, create_client, open_client
from compassdesk.system.preferences import Change, Preferences, with_client, without_client
from compassdesk.ui.desk import Desk

if TYPE_CHECKING:
    from compassdesk.ui.main_window import MainWindow


class ClientFiles(QObject):
    """Keeps client files open (with their undo history) until the app ends, and remembers them in the preferences.

    `preferences` gives the current ones, `remember` changes them.
    """

    def __init__(self, desk: Desk, preferences: Callable[[], Preferences], remember: Callable[[Change], None]) -> None:
        super().__init__()
        self._desk = desk
        self._preferences = preferences
        self._remember = remember
        self._open: dict[Path, ClientFile] = {}
        self._told_moved = ""
        self.window: MainWindow | None = None

    def recent(self) -> tuple[tuple[str, Path], ...]:
        """The known client files, the latest first: name and path. One that is open gives its client's name."""
        return tuple((self._name(Path(known)), Path(known)) for known in self._preferences().recent_clients)

    def _name(self, path: Path) -> str:
        file = self._open.get(path)
        if file is None:
            return path.stem
        if file is self._desk.file:
            return self._desk.plan.client.name or path.stem
        from compassdesk.services.plans import client_of

        return file.read(client_of).name or path.stem

    def forget(self, path: Path) -> None:
        """Take a client file off the list; the file itself stays, and one that is open stays open."""
        self._remember(lambda now: without_client(now, path))

    def open(self, path: Path) -> None:
        """Open a client file and lay it on the desk; trouble is told in a sentence and changes nothing."""
        path = path.resolve()
        if self.window is not None and not self.window.settle_typing():
            return
        try:
            self._drop_if_moved(path)
            if path not in self._open:
                self._open[path] = self._opened(path)
            self._lay(self._open[path])
        except (InputError, WorldError) as trouble:
            self._tell(trouble)

    def _drop_if_moved(self, path: Path) -> None:
        """Close a file whose name is now another file's, or nobody's, so that what lies there is opened afresh."""
        file = self._open.get(path)
        if file is None or file.moved() is None:
            return
        if self._desk.file is file:
            self._desk.put(None)
        self._open.pop(path).close()

    def look_after(self) -> None:
        """Say it when the open file was moved, removed or replaced by another program; once for each time."""
        file = self._desk.file
        trouble = file.moved() if file is not None else None
        code = trouble.code if trouble is not None else ""
        if trouble is not None and code != self._told_moved:
            self._tell(trouble)
        self._told_moved = code

    def _opened(self, path: Path) -> ClientFile:
        try:
            return open_client(path)
        except WorldError as trouble:
            if trouble.code not in {"file-in-use", "read-only-folder", "read-only-file"}:
                raise
            file = open_client(path, read_only=True)
            self._tell(trouble, more=self.tr("You can look at it here meanwhile, but not change it."))
            return file

    def _lay(self, file: ClientFile) -> None:
        before = self._desk.file
        try:
            self._desk.put(file)
        except PlanError:  # damage shows itself only where it is read: the desk goes back to what it can show
            self._desk.put(before)
            self._open.pop(file.path).close()
            raise
        self._remember(lambda now: with_client(now, file.path))

    def choose(self) -> None:
        """Ask for a client file and open it."""
        from PySide6.QtWidgets import QFileDialog

        chosen, _ = QFileDialog.getOpenFileName(
            self.window,
            self.tr("Open client file"),
            str(self.folder()),
            self.tr("CompassDesk client files") + " (*.compass);;" + self.tr("All files") + " (*)",
        )
        if chosen:
            self.open(Path(chosen))

    def new(self) -> None:
        """Ask the three questions and open the new client."""
        from compassdesk.ui.dialogs.new_client import new_client

        path = new_client(self.window, self.folder())
        if path is not None:
            self.open(path)

    def open_sample(self) -> None:
        """Make the sample client in the user's language, once, and open it."""
        from compassdesk.services.sample import sample_plan
        from compassdesk.texts.numbers import locale

        language = "nl" if locale().name().startswith("nl") else "en"
        path = self.folder() / f"{self.tr('Sample client')}.compass"
        try:
            if not path.exists():
                path.parent.mkdir(parents=True, exist_ok=True)
                plan = sample_plan(language, self._desk.now().date())
                create_client(path, plan.client, as_patch(plan)).close()
        except (PlanError, OSError) as trouble:
            self._tell(trouble)
            return
        self.open(path)

    def import_into(self) -> None:
        """Import into the open client, or into a new one when none is open."""
        from compassdesk.ui.dialogs.import_dialog import import_file

        import_file(self.window, self._desk, None, open_new=self.open)

    def folder(self) -> Path:
        """Where new client files go unless the user says otherwise."""
        from compassdesk.system.folders import clients_folder

        return clients_folder()

    def close_all(self) -> None:
        """Close every file; the app is ending."""
        self._desk.forget_listeners()
        self._desk.put(None)
        for file in self._open.values():
            file.close()
        self._open.clear()

    def _tell(self, trouble: Exception, *, more: str = "", later: bool = True) -> None:
        """Tell trouble in a dialog of the window; at the start the window is not in sight yet, so a moment later."""
        from PySide6.QtWidgets import QMessageBox

        from compassdesk.texts.errors import sentence

        said = sentence(trouble) if isinstance(trouble, PlanError) else str(trouble)
        if self.window is None or not self.window.isVisible():
            if later:
                QTimer.singleShot(0, self, lambda: self._tell(trouble, more=more, later=False))
            else:
                self._desk.say(said)
            return
        box = QMessageBox(QMessageBox.Icon.Warning, "CompassDesk", "", parent=self.window)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(said)
        box.setInformativeText(more)
        box.open()
