"""Settings of the backups: the folder they are put in, how much room they may take, and how much they take now."""

import os
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QPushButton, QWidget

from compassdesk.domain.errors import PlanError
from compassdesk.services import backup_folders, backups
from compassdesk.storage.backups import Backup
from compassdesk.system.preferences import Preferences, with_backups_folder
from compassdesk.texts import backups as said
from compassdesk.texts.names import listed
from compassdesk.ui.desk.session import Session
from compassdesk.ui.fields.being_typed import on_typing
from compassdesk.ui.fields.field_row import FieldRow
from compassdesk.ui.fields.number_field import NumberField
from compassdesk.ui.fields.text_field import TextField
from compassdesk.ui.running import tasks
from compassdesk.ui.widgets.label import label
from compassdesk.ui.widgets.layout import column

translate = QCoreApplication.translate


class BackupSettings(QWidget):
    """`preferences` gives the current ones; `apply(name=value)` is called with the one that changed, or
    `apply(change)`.
    """

    def __init__(
        self,
        session: Session,
        preferences: Callable[[], Preferences],
        apply: Callable[..., object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._preferences, self._apply = session, preferences, apply
        self._turn = 0
        layout = column(self, gap=12)
        rule = translate(
            "Settings",
            "While you work a backup is made every half hour, and before large imports. All of two days are kept, then "
            "one of each of 12 days, 10 weeks and 9 months.",
        )
        layout.addWidget(label(rule, "sub", wrap=True))
        self.folder = TextField()
        self.folder.setReadOnly(True)
        self.folder_row = FieldRow(translate("Settings", "Folder"), self.folder)
        layout.addWidget(self.folder_row)
        buttons = QHBoxLayout()
        self.choose = QPushButton(translate("Settings", "Choose another folder…"))
        self.choose.clicked.connect(self._choose)
        self.usual = QPushButton(translate("Settings", "Use the usual folder"))
        self.usual.clicked.connect(lambda: self.take(""))
        buttons.addWidget(self.choose)
        buttons.addWidget(self.usual)
        buttons.addStretch(1)
        layout.addLayout(buttons)
        self.limit = NumberField(least=1, most=1_000_000, required=True)
        self.limit_row = FieldRow(translate("Settings", "Room for the backups of one client, in MB"), self.limit)
        self.limit.left.connect(partial(self._save_limit, final=True))
        on_typing(self.limit, partial(session.typing.begin, self.limit_row, self._save_limit, self.limit_row.unsaved))
        layout.addWidget(self.limit_row)
        self.used = label("", "sub", wrap=True)
        layout.addWidget(self.used)
        layout.addStretch(1)
        session.backups_changed.connect(self.measure)
        self.fill()

    def fill(self) -> None:
        """Show what holds now."""
        present, *former = backup_folders.roots()
        self.folder.set_value(str(present))
        missing = backup_folders.missing()
        there = [str(one) for one in former if one not in missing]
        stay = translate("Settings", "Backups made before stay in {folders}. They are listed as well.")
        told = [stay.replace("{folders}", listed(there))] if there else []
        self.folder_row.set_hint("\n".join((*told, *(said.missing(str(one)) for one in missing))))
        self.usual.setEnabled(bool(self._preferences().backups_folder))
        if self.limit_row not in self._session.typing:
            self.limit.set_value(self._preferences().backups_limit_mb)
        self.measure()

    def take(self, folder: str) -> None:
        """Put backups into a folder from now on; empty: the app's own."""
        if folder and not os.access(folder, os.W_OK):
            self.folder_row.set_error(
                translate("Settings", "Nothing can be written in {folder}.").format(folder=folder)
            )
            return
        self._apply(lambda now: with_backups_folder(now, folder))
        self.folder_row.set_error("")
        self.fill()

    def measure(self) -> None:
        """Find out, in a worker, how much room the backups of the open client take."""
        file = self._session.file
        self._turn += 1
        turn = self._turn
        self.used.setText("")
        if file is None:
            return

        def done(found: tuple[Backup, ...]) -> None:
            if turn == self._turn:
                self.used.setText(said.room(found, self._preferences().backups_limit_mb * 1_000_000))

        def failed(error: BaseException) -> None:
            from compassdesk.texts.errors import sentence

            if not isinstance(error, PlanError):
                raise error
            if turn == self._turn:
                self.used.setText(sentence(error))

        tasks.run_task(self, lambda: backups.listed(file), done, failed)

    def _choose(self) -> None:
        chosen = QFileDialog.getExistingDirectory(
            self, translate("Settings", "Folder for backups"), str(Path(self.folder.value()).parent)
        )
        if chosen:
            self.take(chosen)

    def _save_limit(self, *, final: bool) -> None:
        if not self.limit_row.check():
            return
        if self.limit.value() != self._preferences().backups_limit_mb:
            self._apply(backups_limit_mb=self.limit.value())
            self.measure()
        if final:
            self._session.typing.end(self.limit_row)
