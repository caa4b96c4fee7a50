"""The strip that says that backups pause, after going back, until the user says that it is right."""

from msgspec.structs import replace
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from compassdesk.services import backups
from compassdesk.ui.desk.session import Session
from compassdesk.ui.widgets.label import label
from compassdesk.ui.widgets.screen_reader import speak


class BackupStrip(QFrame):
    """In sight while the backups of the open client pause. `go_back` is the action that shows them."""

    def __init__(self, session: Session, go_back: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("backupStrip")
        self._session = session
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 6, 16, 6)
        row.setSpacing(12)
        self.words = label(self.tr("You went back. Backups pause until you say that this is right."), wrap=True)
        self.right = QPushButton(self.tr("Yes, this is right"))
        self.right.clicked.connect(self._say_right)
        self.again = QPushButton(go_back.text())
        self.again.setToolTip(self.tr("What was there before is the latest backup in the list"))
        self.again.clicked.connect(go_back.trigger)
        row.addWidget(self.words, 1)
        row.addWidget(self.again)
        row.addWidget(self.right)
        session.backups_changed.connect(self.follow)
        self.follow()

    def follow(self) -> None:
        """Show or hide it."""
        standing = self._session.backups
        paused = standing is not None and standing.paused
        if paused and self.isHidden():
            speak(self, self.words.text())
        self.setVisible(paused)

    def _say_right(self) -> None:
        file, standing = self._session.file, self._session.backups
        if file is None or standing is None:
            return
        backups.resume(file)
        self._session.show_backups(replace(standing, paused=False))
        self._session.say(self.tr("Backups go on."))
