"""Going on without the window, by choice: an icon beside the clock, the way back, beginning with the computer."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QFileSystemWatcher, QObject
from PySide6.QtGui import QGuiApplication

from compassdesk.system import autostart
from compassdesk.system.in_background import InBackground, folder
from compassdesk.system.preferences import Preferences
from compassdesk.texts.reminder_words import Notice
from compassdesk.ui.reminding.clock_icon import ClockIcon
from compassdesk.ui.running import tasks
from compassdesk.ui.shell.main_window import MainWindow

translate = QCoreApplication.translate


class Background(QObject):
    """`window` gives the window of the moment, `bring` opens files in it; `tell` says something on the desktop."""

    def __init__(
        self,
        window: Callable[[], MainWindow],
        preferences: Callable[[], Preferences],
        bring: Callable[[tuple[Path, ...]], None],
        tell: Callable[[Notice], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._window, self._preferences, self._bring, self._tell = window, preferences, bring, tell
        self._here: InBackground | None = None
        self.icon: ClockIcon | None = None
        self._was_told = False
        self.is_settling = False
        """Whether a worker sees to the entry that begins the app with the computer."""
        self._watcher = QFileSystemWatcher(self)
        self._watcher.directoryChanged.connect(self._look)

    def follow(self) -> None:
        """Be there or not, as the preferences say."""
        wanted = self._preferences().remind_when_closed
        if wanted and self._here is None:
            here = InBackground()
            if here.is_held:  # else another app goes on in the background
                self._here = here
                self._watcher.addPath(str(folder()))
                self.icon = ClockIcon(self)
                self.icon.open_wanted.connect(self.show)
                self.icon.quit_wanted.connect(lambda: self._window().quit())
        elif not wanted:
            self.close()
        self._begin_with_the_computer()

    def _begin_with_the_computer(self) -> None:
        """Write the entry or remove it, one worker after the other: of two at once the earlier may be the last."""
        if self.is_settling:
            return
        self.is_settling = True
        wanted = self._preferences().remind_when_closed

        def done(_result: object) -> None:
            self.is_settling = False
            if wanted != self._preferences().remind_when_closed:
                self._begin_with_the_computer()

        def failed(trouble: BaseException) -> None:
            done(None)
            tasks.told_elsewhere(trouble)

        tasks.run_task(self, lambda: autostart.follow(wanted=wanted), done, failed)

    def goes_on(self) -> bool:
        """Whether the app goes on when its window is closed; said on the desktop, the first time that it does."""
        app = QGuiApplication.instance()
        if self._here is None or (isinstance(app, QGuiApplication) and app.isSavingSession()):
            return False
        if not self._was_told:
            self._was_told = True
            summary = translate("Background", "CompassDesk goes on reminding")
            body = translate("Background", "Start it again to see its window. File › Quit ends it.")
            self._tell(Notice(summary, body))
        return True

    def say(self, notice: Notice) -> bool:
        """Say something at the icon beside the clock; whether there is one that can."""
        return self.icon is not None and self.icon.say(notice)

    def show(self) -> None:
        """Bring the window into sight."""
        window = self._window()
        window.show()
        window.raise_()
        window.activateWindow()

    def close(self) -> None:
        """Be there no longer."""
        if self._watcher.directories():
            self._watcher.removePaths(self._watcher.directories())
        if self._here is not None:
            self._here.close()
            self._here = None
        if self.icon is not None:
            self.icon.close()
            self.icon = None

    def _look(self) -> None:
        """Somebody started the app once more."""
        asked = self._here.asked() if self._here is not None else None
        if asked is None:
            return
        self.show()
        if asked:
            self._bring(asked)
