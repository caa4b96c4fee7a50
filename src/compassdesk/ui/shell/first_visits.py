"""The pages that are made on their first visit, each joined with what it needs."""

from collections.abc import Callable
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from msgspec.structs import replace
from PySide6.QtWidgets import QWidget

from compassdesk.system import together_places
from compassdesk.system.preferences import Change, Preferences
from compassdesk.ui.desk.desk import Desk
from compassdesk.ui.files.client_files import ClientFiles
from compassdesk.ui.shell.bringing import open_editor

if TYPE_CHECKING:
    from compassdesk.ui.pages.welcome_page import WelcomePage
    from compassdesk.ui.shell.main_window import MainWindow


def load_ahead() -> None:
    """For a worker, behind the first paint: modules of the pages that need most, which would hold their first visit."""
    from compassdesk.ui.merge import merge_room  # noqa: F401
    from compassdesk.ui.pages.reports import reports_page  # noqa: F401

    if together_places.are_there():
        from compassdesk.ui.files import folder_exchange  # noqa: F401


class App(Protocol):
    """What pages ask of the running app; `app.py` is it, see there what each is."""

    preferences: Preferences
    window: "MainWindow"
    not_opened: tuple[Path, str] | None

    def remember(self, change: Change) -> None: ...
    def apply(self, change: Change = ..., **fields: Any) -> None: ...


class FirstVisits:
    """The window of the moment holds the pages: each is made anew with the next one."""

    def __init__(self, desk: Desk, files: ClientFiles, app: App, clock: Callable[[], datetime]) -> None:
        self._desk, self._files, self._app, self._clock = desk, files, app, clock

    def builders(self) -> dict[str, Callable[[QWidget], QWidget]]:
        """What makes each page, given its parent."""
        return {
            "welcome": self._welcome,
            "locked": self._locked,
            "compass": self._compass,
            "people": self._people,
            "reports": self._reports,
            "clients": self._clients,
            "settings": self._settings,
        }

    def _welcome(self, parent: QWidget) -> QWidget:
        from compassdesk.ui.pages.welcome_page import WelcomePage

        files = self._files
        page = WelcomePage(parent=parent)
        if self._app.not_opened is not None:
            page.tell_not_opened(*self._app.not_opened)
        page.shown.connect(lambda: self._show_recent(page))
        page.sample_wanted.connect(files.samples.open)
        page.tour_wanted.connect(self._begin_tour)
        page.new_wanted.connect(files.new)
        page.import_wanted.connect(files.import_into)
        page.open_wanted.connect(files.choose)
        page.recent_wanted.connect(lambda path: files.open(Path(path)))
        return page

    def _begin_tour(self) -> None:
        self._app.window.tours.start()

    def _locked(self, parent: QWidget) -> QWidget:
        from compassdesk.ui.protection.unlock_form import LockedPage

        page = LockedPage(parent)
        page.others_wanted.connect(lambda: self._app.window.stack.show_page("welcome"))
        return page

    def _show_recent(self, page: "WelcomePage") -> None:
        page.set_recent(self._files.known.recent())
        self._files.known.find_locked(page, page.mark_locked)

    def _compass(self, parent: QWidget) -> QWidget:
        from compassdesk.ui.compass.compass_page import CompassPage

        page = CompassPage(self._desk.session, self._desk.sight, self._desk.judging, parent)
        page.week_wanted.connect(self._app.window.go_to_week)
        page.editor_wanted.connect(partial(open_editor, self._app.window.stack))
        return page

    def _people(self, parent: QWidget) -> QWidget:
        from compassdesk.ui.pages.people_page import PeoplePage

        page = PeoplePage(self._desk.session, self._desk.sight, self._desk.judging, parent)
        page.week_wanted.connect(self._app.window.go_to_week)
        return page

    def _reports(self, parent: QWidget) -> QWidget:
        from compassdesk.ui.pages.reports.reports_page import ReportsPage

        known = self._files.known
        page = ReportsPage(
            self._desk.session, self._desk.sight, lambda: tuple(path for _, path in known.recent()), parent
        )
        page.editor_wanted.connect(partial(open_editor, self._app.window.stack))
        return page

    def _clients(self, parent: QWidget) -> QWidget:
        from compassdesk.ui.pages.clients_page import ClientsPage

        files = self._files
        page = ClientsPage(
            files.known.recent,
            self._desk.sight.week,
            add=files.choose,
            make=files.new,
            forget=files.known.forget,
            close=files.close_client,
            on_desk=files.known.on_desk,
            form=self._app.preferences.clients_as,
            clock=self._clock,
            parent=parent,
        )
        files.known.listed.connect(page.read_list)
        files.laid.connect(page.client_opened)
        page.form_chosen.connect(lambda form: self._app.remember(lambda now: replace(now, clients_as=form)))
        page.week_wanted.connect(self._app.window.show_week_of)
        return page

    def _settings(self, parent: QWidget) -> QWidget:
        from compassdesk.ui.pages.settings_page import SettingsPage

        desk = self._desk
        return SettingsPage(
            desk.session, desk.sight, desk.judging, lambda: self._app.preferences, self._app.apply, parent
        )
