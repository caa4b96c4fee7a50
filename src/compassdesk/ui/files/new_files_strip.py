"""The strip that says which files came into the watched folder, and offers to import them."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from compassdesk.texts.names import listed
from compassdesk.ui.files.watched_folder import WatchedFolder
from compassdesk.ui.widgets.label import label
from compassdesk.ui.widgets.screen_reader import speak

MOST_NAMED = 3


class NewFilesStrip(QFrame):
    """In sight while something new lies there. `import_all` shows the files, and gives those that were dealt with."""

    def __init__(
        self,
        watched: WatchedFolder,
        import_all: Callable[[Sequence[Path]], Sequence[object]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("newFilesStrip")
        self._watched, self._import_all = watched, import_all
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 6, 16, 6)
        row.setSpacing(12)
        self.words = label("", wrap=True)
        self.import_button = QPushButton(self.tr("Import…"))
        self.import_button.setProperty("kind", "primary")
        self.import_button.clicked.connect(self._import)
        self.pass_over = QPushButton(self.tr("Not these"))
        self.pass_over.setToolTip(self.tr("You hear of them again only if they change"))
        self.pass_over.clicked.connect(lambda: watched.dealt_with(watched.offered()))
        row.addWidget(self.words, 1)
        row.addWidget(self.pass_over)
        row.addWidget(self.import_button)
        watched.changed.connect(self._follow)
        self._follow()

    def _follow(self) -> None:
        new, folder = self._watched.new, self._watched.folder
        if new and folder is not None:
            names = listed([path.name for path in reversed(new)], MOST_NAMED)
            words = self.tr("New in “{folder}”: {files}.").replace("{folder}", folder.name)
            self.words.setText(words.replace("{files}", names))
            if self.isHidden():
                speak(self, self.words.text())
        self.setVisible(bool(new))

    def _import(self) -> None:
        offered = self._watched.offered()  # what comes while the files are shown was not
        dealt_with = self._import_all(tuple(offered))
        self._watched.dealt_with({path: mark for path, mark in offered.items() if path in dealt_with})
