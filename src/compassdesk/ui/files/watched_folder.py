"""A folder the user asked to watch: which tables, calendars and mails in it are new since, or were changed.

Nothing of them is read before they ask for it. A worker looks, for the folder may be on another computer.
"""

from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path

from msgspec.structs import replace
from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

from compassdesk.system.preferences import Change, Preferences
from compassdesk.ui.files import brought_in
from compassdesk.ui.running import tasks

SETTLES_AFTER = 500
"""Milliseconds: what is being copied there grows for a while."""
LOOKS_EVERY = 60_000
"""Milliseconds between two looks for disks that tell nothing, such as those of other computers."""


class WatchedFolder(QObject):
    """`preferences` gives the folder and what was dealt with, `remember` changes them."""

    changed = Signal()
    """`new` are others."""

    def __init__(
        self, preferences: Callable[[], Preferences], remember: Callable[[Change], None], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._preferences, self._remember = preferences, remember
        self.folder: Path | None = None
        self.new: tuple[Path, ...] = ()
        """The latest last."""
        self._marks: Mapping[str, str] = {}
        self._looking = False
        self._watcher = QFileSystemWatcher(self)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(SETTLES_AFTER)
        self._soon.timeout.connect(self.look)
        self._watcher.directoryChanged.connect(self._soon.start)
        self._now_and_then = QTimer(self)
        self._now_and_then.setInterval(LOOKS_EVERY)
        self._now_and_then.timeout.connect(self.look)

    def follow(self) -> None:
        """Watch the folder of the preferences from now on; none: nothing."""
        chosen = self._preferences().watched_folder
        folder = Path(chosen) if chosen else None
        if folder == self.folder:
            return
        if watched := self._watcher.directories():
            self._watcher.removePaths(watched)
        self.folder = folder
        self._soon.stop()
        if folder is None:
            self._now_and_then.stop()
            self._show({})
            return
        self._now_and_then.start()
        self.look()

    def look(self) -> None:
        """Find out what lies there now; one look at a time, for one at a disk that does not answer may take long."""
        folder = self.folder
        if folder is None or self._looking:
            return
        self._looking = True

        def done(marks: Mapping[str, str] | None) -> None:
            self._looking = False
            if folder != self.folder:
                self.look()
                return
            if marks is not None and not self._watcher.directories():  # one that was not there, or came back
                self._watcher.addPath(str(folder))
            self._show(marks or {})

        tasks.run_task(self, lambda: marks_in(folder), done)

    def offered(self) -> dict[Path, str]:
        """What is new now, and what tells that one was changed since."""
        return {path: self._marks[path.name] for path in self.new}

    def dealt_with(self, offered: Mapping[Path, str]) -> None:
        """These were imported, or are not wanted: they are told again only when they change."""
        marks = {path.name: mark for path, mark in offered.items() if path.parent == self.folder}
        here = self._marks

        def noted(now: Preferences) -> Preferences:
            known = {name: mark for name, mark in now.files_dealt_with.items() if name in here}
            return replace(now, files_dealt_with={**known, **marks})

        self._remember(noted)
        self._show(self._marks)

    def _show(self, marks: Mapping[str, str]) -> None:
        known = self._preferences().files_dealt_with
        new = (
            tuple(self.folder / name for name, mark in marks.items() if known.get(name) != mark) if self.folder else ()
        )
        self._marks = marks
        if new != self.new:
            self.new = new
            self.changed.emit()


def marks_in(folder: Path) -> dict[str, str] | None:
    """What can be imported of what lies in a folder: names, the latest last, and what tells that one was changed.

    None when there is no such folder that may be looked into.
    """
    found = []
    try:
        for entry in folder.iterdir():
            if entry.name.startswith((".", "~$")) or not brought_in.sorted_out((entry,)).sources:
                continue
            with suppress(OSError):  # it went while we looked
                if entry.is_file():
                    looked = entry.stat()
                    found.append((looked.st_mtime_ns, entry.name, f"{looked.st_mtime_ns}:{looked.st_size}"))
    except (OSError, ValueError):  # a name that no folder can have, too
        return None
    return {name: mark for _, name, mark in sorted(found)}
