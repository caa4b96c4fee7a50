"""The client files that are known: what they are called, which are locked, and taking one off the list."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Signal

from compassdesk.system.preferences import Change, Preferences, with_client_again, without_client
from compassdesk.ui.desk.session import Session
from compassdesk.ui.desk.undoing import Offer
from compassdesk.ui.running import tasks

translate = QCoreApplication.translate


class KnownClients(QObject):
    """`preferences` gives the current ones, where the list is kept; `remember` changes them."""

    listed = Signal()
    """A client file was removed from the list, or came back to it."""

    def __init__(
        self,
        session: Session,
        preferences: Callable[[], Preferences],
        remember: Callable[[Change], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._session, self._preferences, self._remember = session, preferences, remember
        self._names: dict[Path, str] = {}

    def recent(self) -> tuple[tuple[str, Path], ...]:
        """The latest first: name and path. One that was open here gives its client's name."""
        return tuple((self._name(Path(known)), Path(known)) for known in self._preferences().recent_clients)

    def find_locked(self, asker: QObject, told: Callable[[frozenset[Path]], None]) -> None:
        """Tell who asks, a moment later, which of them are protected and locked; a worker looks."""
        closed = [path for _, path in self.recent() if path != self.on_desk()]

        def look() -> frozenset[Path]:
            from compassdesk.services.protection import is_locked

            return frozenset(filter(is_locked, closed))

        tasks.run_task(asker, look, told)

    def on_desk(self) -> Path | None:
        """The file of the client on the desk."""
        file = self._session.file
        return file.path if file is not None else None

    def is_called(self, path: Path, name: str) -> None:
        """Keep the name of a client that leaves the desk."""
        self._names[path] = name

    def forget_name(self, path: Path) -> None:
        """Call a client by its file again."""
        self._names.pop(path, None)

    def _name(self, path: Path) -> str:
        name = self._session.plan.client.name if path == self.on_desk() else self._names.get(path)
        return name or path.stem

    def forget(self, path: Path) -> None:
        """Remove a client file from the list, with a way back; the file stays, and one that is open stays open."""
        before, name = self._preferences(), self._name(path)
        self._remember(lambda now: without_client(now, path))
        self.listed.emit()
        told = translate("ClientFiles", "“{client}” is no longer in the list. Its file is still there.")
        undo = Offer(translate("ClientFiles", "Undo"), lambda: self._list_again(path, before))
        self._session.said.emit(told.replace("{client}", name), undo)

    def _list_again(self, path: Path, before: Preferences) -> None:
        self._remember(lambda now: with_client_again(now, path, before))
        self.listed.emit()
