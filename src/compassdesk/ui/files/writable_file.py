"""The client file on the desk while it can be changed, for whoever keeps something up with it."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from compassdesk.services.committed_changes import Change
from compassdesk.services.workspace import ClientFile
from compassdesk.ui.desk.session import Session


class WritableFile(QObject):
    """`file` is None while none lies there, or one that is only read. `other` is called when it is another one, `noted`
    with each change of it.
    """

    def __init__(
        self, session: Session, other: Callable[[], None], noted: Callable[[Change], None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._session, self._other, self._noted = session, other, noted
        self.file: ClientFile | None = None
        self._forget: Callable[[], None] = lambda: None

    def listen(self) -> None:
        """Follow the session; again when whoever listened to it was forgotten."""
        self._session.file_changed.connect(self._follow)
        self._follow()

    def let_go(self) -> None:
        """Follow the file that lies there no longer."""
        self._forget()
        self._forget = lambda: None
        self.file = None

    def _follow(self) -> None:
        on_desk = self._session.file
        file = None if on_desk is None or on_desk.read_only else on_desk
        if file is self.file:
            return
        self.let_go()
        if file is not None:
            self.file, self._forget = file, file.subscribe(self._noted)
        self._other()
