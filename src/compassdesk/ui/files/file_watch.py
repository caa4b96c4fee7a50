"""Notices that something happened to the open file: the system tells, and a look now and then where it does not."""

from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

SETTLES_AFTER = 150
"""Milliseconds: a file that is being replaced is not there for a moment."""
LOOKS_EVERY = 5000
"""Milliseconds between two looks for disks that tell nothing, such as those of other computers."""


class FileWatch(QObject):
    """Watches one file and its folder."""

    stirred = Signal()
    """Something may have happened: look."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path: Path | None = None
        self._watcher = QFileSystemWatcher(self)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(SETTLES_AFTER)
        self._soon.timeout.connect(self._look)
        self._watcher.fileChanged.connect(self._soon.start)
        self._watcher.directoryChanged.connect(self._soon.start)
        self._now_and_then = QTimer(self)
        self._now_and_then.setInterval(LOOKS_EVERY)
        self._now_and_then.timeout.connect(self.stirred)

    def watch(self, path: Path | None) -> None:
        """Watch this file from now on; None: none."""
        if path == self._path:
            return
        watched = [*self._watcher.files(), *self._watcher.directories()]
        if watched:
            self._watcher.removePaths(watched)
        self._path = path
        if path is None:
            self._soon.stop()
            self._now_and_then.stop()
            return
        self._now_and_then.start()
        self._add(path)

    def _add(self, path: Path) -> None:
        """A file that was replaced is another one to the system, and has to be named again."""
        watched = {*self._watcher.files(), *self._watcher.directories()}
        missing = [str(one) for one in (path, path.parent) if str(one) not in watched and one.exists()]
        if missing:
            self._watcher.addPaths(missing)

    def _look(self) -> None:
        if self._path is not None:
            self._add(self._path)
            self.stirred.emit()
