"""Reminders in the running app: who looks, who tells, and the window they lead to."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from compassdesk.services.reminder_settings import settings_of
from compassdesk.system.preferences import Preferences
from compassdesk.ui.desk.desk import Desk
from compassdesk.ui.desk.reminding import reminding_for
from compassdesk.ui.reminding.announcing import Announcing
from compassdesk.ui.shell.background import Background
from compassdesk.ui.shell.main_window import MainWindow


class RemindersShown(QObject):
    """There is one in an app; `window` gives the window of the moment, `bring` opens files in it."""

    def __init__(
        self,
        desk: Desk,
        window: Callable[[], MainWindow],
        preferences: Callable[[], Preferences],
        bring: Callable[[tuple[Path, ...]], None],
        app: QApplication,
    ) -> None:
        super().__init__(desk)
        self._desk, self._window = desk, window
        self._reminding = reminding_for(desk.session)
        self._reminding.settings = lambda: settings_of(preferences())
        self.announcing = Announcing(desk.session, self._reminding, window, self._open, self)
        self._background = Background(window, preferences, bring, self.announcing.say, self)
        self.announcing.at_icon = self._background.say
        app.aboutToQuit.connect(self.announcing.close)
        app.aboutToQuit.connect(self._background.close)

    def begin(self) -> None:
        """Tell in the window of the moment too; again for each window."""
        self._window().strips.tell_reminders(self.announcing)
        self._window().goes_on = self._background.goes_on
        self.follow()

    def follow(self) -> None:
        """What the preferences say may be another than before."""
        self._background.follow()

    def _open(self, item: str | None) -> None:
        """Show an item, or what there is to do today."""
        if item is None:
            self._window().stack.show_page("today")
            return
        self._window().stack.show_page("calendar")
        self._desk.sight.open_item(item)
