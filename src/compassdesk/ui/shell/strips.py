"""The strips across the window that say what is out of the ordinary; each is made when it is first needed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QVBoxLayout, QWidget

from compassdesk.domain.week import Week
from compassdesk.ui.desk.reports import Judging
from compassdesk.ui.desk.session import Session

if TYPE_CHECKING:
    from compassdesk.domain.checks.rules_changed import WeekReadAnew
    from compassdesk.ui.files.standing import Standing
    from compassdesk.ui.files.watched_folder import WatchedFolder
    from compassdesk.ui.reminding.announcing import Announcing
    from compassdesk.ui.shell.read_anew_strip import ReadAnewStrip


class Strips(QObject):
    """What became of the file, which weeks read differently, what is new in the watched folder and reminders stand
    above the page, paused backups below it.
    """

    def __init__(
        self,
        session: Session,
        judging: Judging,
        standing: Standing,
        go_back: QAction,
        go_to_week: Callable[[Week], None],
        column: QVBoxLayout,
        page: QWidget,
    ) -> None:
        super().__init__(page)
        self._session, self._judging, self._standing = session, judging, standing
        self._go_back, self._go_to_week = go_back, go_to_week
        self._column, self._page = column, page
        self._about_backups: QWidget | None = None
        self._about_file: QWidget | None = None
        self._about_weeks: ReadAnewStrip | None = None
        session.backups_changed.connect(self._show_pause)
        judging.reports_changed.connect(self._look_anew)
        standing.changed.connect(self._show_standing)
        self._show_pause()
        self._show_standing()

    def weeks_read_anew(self) -> tuple[WeekReadAnew, ...]:
        """The weeks of which it is said that they read differently; none once that was closed."""
        strip = self._about_weeks
        return () if strip is None or strip.isHidden() else strip.weeks

    def tell_read_anew(self, weeks: tuple[WeekReadAnew, ...]) -> None:
        """Say again what a window before this one said of the open client."""
        if weeks:
            self._weeks_strip().tell(weeks)

    def offer_new_files(self, watched: WatchedFolder, import_all: Callable[[Sequence[Path]], Sequence[object]]) -> None:
        """Say from now on what comes into the watched folder."""
        from compassdesk.ui.files.new_files_strip import NewFilesStrip

        strip = NewFilesStrip(watched, import_all, self._page.window())
        self._column.insertWidget(self._column.indexOf(self._page), strip)

    def tell_reminders(self, announcing: Announcing) -> None:
        """Say from now on what was missed, and what the desktop does not show."""
        from compassdesk.ui.reminding.told_strip import ToldStrip

        self._column.insertWidget(self._column.indexOf(self._page), ToldStrip(announcing, self._page.window()))

    def _show_pause(self) -> None:
        if self._about_backups is None and self._session.backups is not None and self._session.backups.paused:
            from compassdesk.ui.files.backup_strip import BackupStrip

            self._about_backups = BackupStrip(self._session, self._go_back, self._page.window())
            self._column.insertWidget(self._column.count() - 1, self._about_backups)

    def _show_standing(self) -> None:
        if self._about_file is None and self._standing.trouble is not None:
            from compassdesk.ui.files.file_strip import FileStrip

            self._about_file = FileStrip(self._standing, self._page.window())
            self._column.insertWidget(self._column.indexOf(self._page), self._about_file)

    def _look_anew(self) -> None:
        if self._judging.is_of_before:
            self._weeks_strip().look()

    def _weeks_strip(self) -> ReadAnewStrip:
        if self._about_weeks is None:
            from compassdesk.ui.shell.read_anew_strip import ReadAnewStrip

            window = self._page.window()
            self._about_weeks = ReadAnewStrip(self._session, self._judging, self._go_to_week, window)
            self._column.insertWidget(self._column.indexOf(self._page), self._about_weeks)
        return self._about_weeks
