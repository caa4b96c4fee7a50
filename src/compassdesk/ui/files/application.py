"""The application, which the system asks to open files: by "open with", and by what is dropped on its picture.

macOS asks by an event, perhaps before there is a window; elsewhere files are named on the command line.
"""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any
from weakref import WeakMethod

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtWidgets import QApplication

from compassdesk.ui.widgets import own_accessible, painted_parts

AGAIN = 300
"""Milliseconds after which is looked whether the user is done with what was in the way."""


class Application(QApplication):
    """Keeps the files that it is asked to open until somebody takes them, and no dialog is open.

    Each file of several comes with an event of its own; they are given together.
    """

    def __init__(self, arguments: Sequence[str]) -> None:
        super().__init__(list(arguments))
        for told in (own_accessible, painted_parts):
            told.install()
        self._asked: list[Path] = []
        self._take: WeakMethod[Callable[[tuple[Path, ...]], None]] | None = None
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._give)

    def give_files_to(self, take: Callable[[tuple[Path, ...]], None]) -> None:
        """From now on a method gets what is to be opened, that of before too."""
        self._take = WeakMethod(take)
        if self._asked:
            self._later.start(0)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FileOpen:
            asked: Any = event  # a QFileOpenEvent, which need not be known at the start
            if name := asked.file() or asked.url().toLocalFile():
                self._asked.append(Path(name))
                self._later.start(0)
                return True
        return super().event(event)

    def _give(self) -> None:
        take = self._take() if self._take is not None else None
        if take is None or not self._asked:
            return
        if self.activeModalWidget() is not None:
            self._later.start(AGAIN)
            return
        paths, self._asked = tuple(dict.fromkeys(self._asked)), []
        take(paths)
