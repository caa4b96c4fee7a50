"""Opening, making and remembering client files: what the switcher, the welcome page and the File menu do."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMainWindow

from compassdesk.domain.errors import InputError, PlanError, WorldError
from compassdesk.services.workspace import ClientFile, create_client, open_client
from compassdesk.system.preferences import Preferences, with_client
from compassdesk.ui.desk import Desk


class ClientFiles(QObject):
    """Keeps client files open (with their undo history) until the app ends, and remembers them in the preferences.

    `preferences` gives the current ones, `remember` stores changed ones.
    """

    def __init__(
        self, desk: Desk, preferences: Callable[[], Preferences], remember: Callable[[Preferences], None]
    ) -> None:
        super().__init__()
        self._desk = desk
        self._preferences = preferences
        self._remember = remember
        self._open: dict[Path, ClientFile] = {}
        self.window: QMainWindow | None = None

    def recent(self) -> tuple[tuple[str, Path], ...]:
        """The known client files, the latest first: name and path."""
        return tuple((Path(known).stem, Path(known)) for known in self._preferences().recent_clients)

    def open(self, path: Path) -> None:
        """Open a client file and lay it on the desk; trouble is told in a sentence and changes nothing."""
        path = path.resolve()
        try:
            if path not in self._open:
                self._open[path] = self._opened(path)
            self._lay(self._open[path])
        except (InputError, WorldError) as trouble:
            self._tell(trouble)

    def _opened(self, path: Path) -> ClientFile:
        try:
            return open_client(path)
        except WorldError as trouble:
            if trouble.code not in {"file-in-use", "read-only-folder", "read-only-file"}:
                raise
            file = open_client(path, read_only=True)
            self._tell(trouble)
            return file

    def _lay(self, file: ClientFile) -> None:
        self._desk.put(file)
        self._remember(with_client(self._preferences(), file.path))

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
        from compassdesk.services.sample import sample_patch, sample_plan
        from compassdesk.texts.numbers import locale

        language = "nl" if locale().name().startswith("nl") else "en"
        path = self.folder() / f"{self.tr('Sample client')}.compass"
        try:
            if not path.exists():
                path.parent.mkdir(parents=True, exist_ok=True)
                plan = sample_plan(language, self._desk.now().date())
                create_client(path, plan.client, sample_patch(plan)).close()
        except (PlanError, OSError) as trouble:
            self._tell(trouble)
            return
        self.open(path)

    def import_into(self) -> None:
        """Import into the open client, or into a new one when none is open."""
        from compassdesk.ui.dialogs.import_dialog import import_file

        if self._desk.file is None:
            self.new()
        if self._desk.file is not None:
            import_file(self.window, self._desk, None)

    def folder(self) -> Path:
        """Where new client files go unless the user says otherwise."""
        from compassdesk.system.folders import clients_folder

        return clients_folder()

    def remember_window(self, window: QMainWindow) -> None:
        """Keep the window's place and the view for the next start."""
        geometry = bytes(window.saveGeometry().toBase64().data()).decode("ascii")
        self._remember(replace(self._preferences(), window_geometry=geometry, view=self._desk.view))

    def close_all(self) -> None:
        """Close every file; the app is ending."""
        self._desk.forget_listeners()
        self._desk.put(None)
        for file in self._open.values():
            file.close()
        self._open.clear()

    def _tell(self, trouble: Exception) -> None:
        from PySide6.QtWidgets import QMessageBox

        from compassdesk.texts.errors import sentence

        text = sentence(trouble) if isinstance(trouble, PlanError) else str(trouble)
        if self.window is not None and self.window.isVisible():
            box = QMessageBox(QMessageBox.Icon.Warning, "CompassDesk", "", parent=self.window)
            box.setTextFormat(box.textFormat().PlainText)
            box.setText(text)
            box.open()
        else:
            self._desk.say(text)
