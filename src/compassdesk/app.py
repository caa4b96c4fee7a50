"""The desktop app: builds every part and joins them by passing arguments."""

import gc
import os
import sys
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from msgspec.structs import replace
from PySide6.QtCore import QByteArray, QObject, QTimer
from PySide6.QtWidgets import QApplication

from compassdesk import __version__
from compassdesk.domain.errors import WorldError
from compassdesk.rendering.look import theme
from compassdesk.system import in_background, together_places
from compassdesk.system import preferences as stored
from compassdesk.system.preferences import Change, Preferences
from compassdesk.system.resources import resource_path
from compassdesk.texts import language, numbers
from compassdesk.ui.desk.desk import Desk
from compassdesk.ui.editors import hint_choice
from compassdesk.ui.files import brought_in
from compassdesk.ui.files.application import Application
from compassdesk.ui.files.client_files import ClientFiles
from compassdesk.ui.look import dressing, motion
from compassdesk.ui.pages.page_stack import PAGES
from compassdesk.ui.running import collector, tasks
from compassdesk.ui.shell.first_visits import FirstVisits, load_ahead
from compassdesk.ui.shell.main_window import MainWindow
from compassdesk.ui.shell.trouble import UncaughtErrors
from compassdesk.ui.shell.window_place import fit

if TYPE_CHECKING:
    from compassdesk.ui.desk.made_ready import MadeReady
    from compassdesk.ui.files.backing_up import BackupKeeper
    from compassdesk.ui.files.keeping_calendar import CalendarKeeper
    from compassdesk.ui.files.watched_folder import WatchedFolder
    from compassdesk.ui.protection.locking import Locking
    from compassdesk.ui.shell.reminders_shown import RemindersShown

Clock = Callable[[], datetime]


def _system_clock() -> datetime:
    return datetime.now(UTC)


class Desktop:
    """The running app: its preferences, the desk, the client files and the window."""

    def __init__(self, app: QApplication, clock: Clock = _system_clock) -> None:
        self.app = app
        self.preferences: Preferences = stored.load()
        self.brought_in: tuple[Path, ...] = ()
        """What is to be imported once the window stands."""
        self.not_opened: tuple[Path, str] | None = None
        """The client file that was not opened at the start, and why."""
        self.dress()
        self.desk = Desk(clock, first_weekday=self._first_weekday(), judging=False)
        self.desk.sight.view = self.preferences.view
        self.desk.sight.density = self.preferences.density
        self.desk.sight.colour_by = self.preferences.colour_by
        self.desk.sight.lanes, self.desk.sight.swimlanes = self.preferences.lanes, self.preferences.swimlanes
        self.desk.sight.scale = self.preferences.scale
        self.desk.sight.hidden = frozenset(self.preferences.hidden_marks)
        self._refused: list[Change] = []
        self.trouble = UncaughtErrors(self.desk.session, lambda: self.window)
        self.files = ClientFiles(self.desk, lambda: self.preferences, self.remember)
        self._locking: Locking | None = None
        self.files.passphrase_wanted.connect(lambda path: self.locking().ask(path))
        self.files.unlock_wanted.connect(lambda path, then: self.locking().unlock(path, then))
        self._just_started = True
        """Whether the next client that is laid on the desk is the first of this start."""
        self.files.laid.connect(self._watch_over)
        self.files.laid.connect(self._come_back)
        self._pages = FirstVisits(self.desk, self.files, self, clock)
        self.window: MainWindow = self._new_window()
        if self.preferences.window_geometry:
            self.window.restoreGeometry(QByteArray.fromBase64(self.preferences.window_geometry.encode("ascii")))
        fit(self.window)
        self._backups: BackupKeeper | None = None
        self._calendar: CalendarKeeper | None = None
        self._ready: MadeReady | None = None
        self._watched: WatchedFolder | None = None
        self._reminders: RemindersShown | None = None
        self.trouble.arose.connect(self.files.opening.went_wrong)
        if isinstance(app, Application):
            app.give_files_to(self.open_asked)
        app.aboutToQuit.connect(self.files.close_for_good)
        app.styleHints().colorSchemeChanged.connect(self._follow_the_system)
        app.styleHints().accessibility().contrastPreferenceChanged.connect(self._follow_the_system)

    def open_asked(self, paths: tuple[Path, ...]) -> None:
        """Open or bring in the files that the system asked for, with the window before the others."""
        self.window.raise_()
        self.window.activateWindow()
        brought_in.take(paths, self.files)

    def keep_backups(self) -> None:
        """Let backups make themselves from now on; loaded behind the first paint."""
        from compassdesk.ui.files.backing_up import BackupKeeper

        if self._backups is not None:
            self._backups.stop()
        self._backups = BackupKeeper(self.desk.session)

    def keep_calendar(self) -> None:
        """Let the public calendars of clients be written from now on; loaded behind the first paint."""
        from compassdesk.ui.files.keeping_calendar import CalendarKeeper

        if self._calendar is not None:
            self._calendar.stop()
        self._calendar = CalendarKeeper(self.desk.session)

    def work_together(self) -> None:
        """Exchange with others what changes, if this computer works on any client with them; loaded by a worker."""
        if together_places.are_there():
            from compassdesk.ui.files.folder_exchange import exchange_of

            exchange_of(self.desk.session)

    def make_ready(self) -> None:
        """Let each client that is opened be ready for its first change from now on; what writing needs is loaded."""
        from compassdesk.ui.desk.made_ready import MadeReady

        if self._ready is not None:
            self._ready.deleteLater()
        self._ready = MadeReady(self.desk.session, self.desk)

    def watch_folder(self) -> None:
        """Say what comes into the folder the user chose, if he chose one; loaded behind the first paint."""
        if self._watched is None:
            if not self.preferences.watched_folder:
                return
            from compassdesk.ui.files.watched_folder import WatchedFolder

            self._watched = WatchedFolder(lambda: self.preferences, self.remember, self.desk)
            self.window.strips.offer_new_files(self._watched, self.files.import_all)
        self._watched.follow()

    def remind(self) -> None:
        """Tell from now on what is due, in this window; loaded behind the first paint."""
        from compassdesk.ui.shell.reminders_shown import RemindersShown

        if self._reminders is None:
            window, preferences = (lambda: self.window), (lambda: self.preferences)
            self._reminders = RemindersShown(self.desk, window, preferences, self.open_asked, self.app)
        self._reminders.begin()

    def dress(self) -> None:
        """Put on the language and the colours of the preferences."""
        chosen = self.preferences.language or None
        language.install(self.app, chosen, resource_path("translations"), self.preferences)
        dressing.apply(self.app, self.preferences.appearance)
        motion.keep_still(self.preferences.motion == "still")
        hint_choice.want(self.preferences.text_hints, spelling=self.preferences.spelling)

    def remember(self, change: Change) -> None:
        """Change the preferences; what a disk refuses is told, holds until the app ends, and is tried again later."""
        waiting = [*self._refused, change]

        def all_of_it(preferences: Preferences) -> Preferences:
            for one in waiting:
                preferences = one(preferences)
            return preferences

        try:
            self.preferences = stored.change(all_of_it, self.preferences)
            self._refused = []
        except WorldError as trouble:
            from compassdesk.texts.errors import sentence

            self.preferences, self._refused = change(self.preferences), waiting
            self.desk.session.say(sentence(trouble))

    def apply(self, change: Change = lambda now: now, **fields: Any) -> None:
        """Change single preferences from the settings page; words and times need the window built anew."""
        before = self.preferences
        self.remember(lambda now: replace(change(now), **fields))
        self._watch_over()
        self.watch_folder()
        if self._reminders is not None:
            self._reminders.follow()
        changed = self.preferences
        self.dress()
        self.desk.sight.first_weekday = self._first_weekday()
        self.desk.sight.show()
        if before.said_in() != changed.said_in():
            # Later, because the settings page that asks for it is itself part of the window.
            QTimer.singleShot(0, self.rebuild_window)

    def rebuild_window(self) -> None:
        old = self.window
        old.tours.end()
        self.desk.session.settle()
        unsaved = self.desk.session.typing.unsaved()
        self.desk.session.typing.forget()  # the fields go with their window
        old.keep_shape()
        page, geometry, shown = old.stack.page(), old.saveGeometry(), old.isVisible()
        self.desk.forget_listeners()
        self.files.listen()
        if self._backups is not None:
            self.keep_backups()
        if self._calendar is not None:
            self.keep_calendar()
        if self._ready is not None:
            self.make_ready()
        for exchange in self.desk.session.findChildren(QObject, together_places.EXCHANGE):
            from compassdesk.ui.files.folder_exchange import FolderExchange

            if isinstance(exchange, FolderExchange):
                exchange.listen()
        self.window = self._new_window()
        self.window.restoreGeometry(geometry)
        self.window.stack.show_page(page)
        self.window.strips.tell_read_anew(old.strips.weeks_read_anew())
        if self._watched is not None:
            self.window.strips.offer_new_files(self._watched, self.files.import_all)
        if self._reminders is not None:
            self.remind()
        self.window.setVisible(shown)
        if unsaved:
            self.desk.session.say(" ".join(unsaved))
        old.hide()
        old.deleteLater()

    def _new_window(self) -> MainWindow:
        window = MainWindow(
            self.desk,
            self.files,
            self._pages.builders(),
            preferences=lambda: self.preferences,
            remember=self.remember,
            locking=self.locking,
        )
        self.files.window = window
        return window

    def locking(self) -> "Locking":
        """What asks for passphrases and locks; made when the first protected client comes."""
        if self._locking is None:
            from compassdesk.ui.protection.locking import Locking

            self._locking = Locking(
                self.desk.session,
                self.desk.sight,
                self.files,
                lambda: self.window,
                lambda: self.window.stack,
                lambda: self.preferences,
                self.remember,
            )
        return self._locking

    def _watch_over(self) -> None:
        if self._locking is not None or self.files.is_protected():
            self.locking().watch()

    def _come_back(self) -> None:
        """Go where the user was in the client; at a start to its page too."""
        page, started = self.window.places.come_back(), self._just_started
        self._just_started = False
        if started and page and self.preferences.today_at_start and self.window.around_today().seen().is_due:
            page = "today"  # not of a client that was never open here: who comes to know it sees its calendar
        if started and page in PAGES and page != "calendar":
            from compassdesk.ui.running.behind_paint import behind_first_paint

            self.window.stack.show_page(page)
            behind_first_paint(self.window.stack.named(page), self.window.columns.build)  # else behind the calendar's

    def _first_weekday(self) -> int:
        """1 for Monday to 7 for Sunday; the computer's own where the user did not choose."""
        numbers.begin_weeks_on(self.preferences.first_day)
        return numbers.first_weekday()

    def _follow_the_system(self) -> None:
        if self.preferences.appearance in {"system", "contrast"}:
            dressing.apply(self.app, self.preferences.appearance)

    def begin_with(self, path: Path) -> None:
        """Open the first client; one that did not come up last time waits on the welcome page, which says why."""
        path = Path(os.path.realpath(path))
        failure = self.files.opening.failed()
        if failure is not None and failure.path == path:
            from compassdesk.texts.not_opened import why

            self._do_not_open(path, why(failure.mistake))
        elif str(path) == self.preferences.last_client and not path.exists():
            from compassdesk.texts.errors import sentence

            self._do_not_open(path, sentence(WorldError("missing-file", path=str(path))))
        else:
            try:
                self.files.open(path)
            except Exception as mistake:  # noqa: BLE001 - the window comes, with the welcome page
                self.trouble.caught(type(mistake), mistake, mistake.__traceback__)

    def _do_not_open(self, path: Path, why: str) -> None:
        self.files.opening.forget()
        self.not_opened = path, why
        self.remember(lambda now: replace(now, last_client=""))


def build(arguments: Sequence[str], *, clock: Clock = _system_clock) -> Desktop:
    """The app with its window, not shown yet, and the client file of `arguments` or the last one open.

    Other files among the arguments wait in `brought_in`, to go into that client.
    """
    running = QApplication.instance()
    # The style by its name in the arguments: to have it in hand costs all the words Qt's styles know.
    app = running if isinstance(running, QApplication) else Application(["compassdesk", "-style", "Fusion"])
    app.setApplicationName("CompassDesk")
    app.setApplicationVersion(__version__)
    theme.load_fonts()
    desktop = Desktop(app, clock)
    given = brought_in.sorted_out(map(Path, arguments))
    clients = (*given.clients, *given.others)  # what is no client file either is told by opening it
    desktop.brought_in = (*given.shares, *given.sources, *given.images)
    wanted = clients[0] if clients else desktop.preferences.last_client
    if wanted:
        desktop.begin_with(Path(wanted))
    if desktop.desk.session.file is None and desktop.window.stack.page() != "locked":
        desktop.window.stack.show_page("welcome")
    return desktop


def main(arguments: Sequence[str]) -> int:
    """Open the window; returns the exit status."""
    return run(build(arguments))


def run(desktop: Desktop) -> int:
    """Show the window and live until it is closed; returns the exit status."""
    sys.excepthook = desktop.trouble.caught
    try:
        if not in_background.begins_hidden():
            desktop.window.show()
        QTimer.singleShot(0, lambda: fit(desktop.window))  # the frame is known by now
    except Exception as mistake:  # noqa: BLE001 - one made in laying out the window: it is there all the same
        desktop.trouble.caught(type(mistake), mistake, mistake.__traceback__)

    from compassdesk.ui.running.warming import warm_up

    def ahead() -> None:
        warm_up()
        load_ahead()

    def warm(_result: object) -> None:
        gc.freeze()
        collector.RunWhenLeft(desktop.app)
        desktop.keep_backups()
        desktop.keep_calendar()
        desktop.make_ready()
        desktop.work_together()
        desktop.watch_folder()
        desktop.remind()

    QTimer.singleShot(0, lambda: tasks.run_task(None, ahead, warm))
    if desktop.brought_in:
        QTimer.singleShot(0, lambda: brought_in.take(desktop.brought_in, desktop.files))
    return desktop.app.exec()
