"""The folder in which new tables, calendars and mails are looked for; none unless the user chooses one."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QPushButton, QWidget

from compassdesk.system.preferences import Preferences
from compassdesk.ui.fields.field_row import FieldRow
from compassdesk.ui.fields.text_field import TextField
from compassdesk.ui.running import tasks
from compassdesk.ui.widgets.label import label
from compassdesk.ui.widgets.layout import column

translate = QCoreApplication.translate


class FolderSettings(QWidget):
    """`preferences` gives the current ones; `apply(name=value)` is called with those that changed."""

    def __init__(
        self, preferences: Callable[[], Preferences], apply: Callable[..., object], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._preferences, self._apply = preferences, apply
        layout = column(self, gap=12)
        rule = translate(
            "Settings",
            "When a table, a calendar or a mail comes into this folder, the window says so and offers to import it. "
            "Nothing is read before you agree, and nothing is changed there.",
        )
        layout.addWidget(label(rule, "sub", wrap=True))
        self.folder = TextField()
        self.folder.setReadOnly(True)
        self.folder_row = FieldRow(translate("Settings", "Folder to watch"), self.folder)
        layout.addWidget(self.folder_row)
        buttons = QHBoxLayout()
        self.choose = QPushButton(translate("Settings", "Choose a folder…"))
        self.choose.clicked.connect(self._choose)
        self.none = QPushButton(translate("Settings", "Watch no folder"))
        self.none.clicked.connect(lambda: self.take(""))
        buttons.addWidget(self.choose)
        buttons.addWidget(self.none)
        buttons.addStretch(1)
        layout.addLayout(buttons)
        layout.addStretch(1)
        self.fill()

    def fill(self) -> None:
        """Show what holds now."""
        chosen = self._preferences().watched_folder
        self.folder.set_value(chosen or translate("Settings", "None"))
        self.folder_row.set_hint("")
        self.none.setEnabled(bool(chosen))
        if not chosen:
            return

        def told(is_there: bool) -> None:
            if not is_there and chosen == self._preferences().watched_folder:
                self.folder_row.set_hint(translate("Settings", "It is not there now."))

        # A worker looks, for the disk of another computer may not answer.
        tasks.run_task(self, lambda: _is_there(chosen), told)

    def take(self, folder: str) -> None:
        """Watch a folder from now on; empty: none."""
        if folder != self._preferences().watched_folder:
            self._apply(watched_folder=folder, files_dealt_with={})
        self.fill()

    def _choose(self) -> None:
        usual = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DownloadLocation)
        chosen = QFileDialog.getExistingDirectory(
            self, translate("Settings", "Folder to watch"), self._preferences().watched_folder or usual
        )
        if chosen:
            self.take(chosen)


def _is_there(folder: str) -> bool:
    try:
        return Path(folder).is_dir()
    except (OSError, ValueError):  # it may not be looked at, or no folder can be called so
        return False
