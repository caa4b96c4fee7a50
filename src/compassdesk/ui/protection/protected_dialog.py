"""What protecting a client did, and what becomes of the backups from before, which anybody can still read."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QListWidget, QWidget

from compassdesk.domain.errors import PlanError
from compassdesk.services import backup_folders, plain_backups
from compassdesk.storage.backups import Backup
from compassdesk.texts import backups as words
from compassdesk.texts import protection as said
from compassdesk.ui.running import tasks
from compassdesk.ui.widgets.frame import Frame
from compassdesk.ui.widgets.label import label

translate = QCoreApplication.translate


class ProtectedDialog(Frame):
    """`remains` says what is left of the old file; `done` is told what was done with the backups."""

    def __init__(
        self,
        parent: QWidget | None,
        path: Path,
        remains: str,
        older: tuple[Backup, ...],
        done: Callable[[str], None],
    ) -> None:
        super().__init__(
            parent,
            translate("Passphrase", "This client is protected"),
            lead=" ".join(
                (
                    said.line("protected", path=path.name),
                    said.left_of_the_old_file(remains),
                    said.line("copies-elsewhere"),
                    *(words.missing(str(folder)) for folder in backup_folders.missing()),
                )
            ),
            width=520,
        )
        self._path, self._older, self._done = path, older, done
        self.trouble = label("", "error", wrap=True)
        self.trouble.hide()
        if older:
            self._offer()
        else:
            self.add_accept(translate("Passphrase", "Good")).clicked.connect(self.accept)

    def _offer(self) -> None:
        self.body.addWidget(label(said.backups_readable(len(self._older)), wrap=True))
        self.list = QListWidget()
        self.list.setAccessibleName(translate("Passphrase", "Backups that anybody can read"))
        self.list.setMaximumHeight(140)
        for backup in reversed(self._older):
            self.list.addItem(f"{words.made_at(backup)} · {words.size(backup.size)} · {words.reason(backup)}")
        self.body.addWidget(self.list)
        self.body.addWidget(self.trouble)
        path, older = self._path, self._older
        self.encrypt_button = self.add_accept(translate("Passphrase", "Encrypt them too"))
        self.remove_button = self.add_action(translate("Passphrase", "Remove them"))
        self.encrypt_button.clicked.connect(
            lambda: self._work(lambda: plain_backups.encrypt(path, older), said.backups_encrypted(len(older)))
        )
        self.remove_button.clicked.connect(
            lambda: self._work(lambda: plain_backups.remove(older), said.backups_removed(len(older)))
        )
        self.add_cancel(translate("Passphrase", "Leave them as they are"))

    def _work(self, work: Callable[[], None], told: str) -> None:
        self.setEnabled(False)

        def done(_result: None) -> None:
            self.setEnabled(True)
            self.accept()
            self._done(told)

        def failed(error: BaseException) -> None:
            self.setEnabled(True)
            if not isinstance(error, PlanError):
                raise error
            from compassdesk.texts.errors import sentence

            self.trouble.setText(sentence(error))
            self.trouble.show()

        tasks.run_task(self, work, done, failed)
