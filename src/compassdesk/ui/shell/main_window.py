"""The window: rail, top bar, pages, status line; it connects each action of the table with what it does."""

import os
from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QHBoxLayout,
    QMainWindow,
    QVBoxLayout,
    QWidget,
)

from compassdesk.domain.week import Week
from compassdesk.system.preferences import Change, Preferences
from compassdesk.ui.calendar.view_bar import ViewBar
from compassdesk.ui.desk.announced import Touched, touches
from compassdesk.ui.desk.brought import Seen
from compassdesk.ui.desk.desk import Desk
from compassdesk.ui.desk.needs import needs_met
from compassdesk.ui.files import brought_in
from compassdesk.ui.files.client_files import ClientFiles
from compassdesk.ui.pages.page_stack import PAGES, WITHOUT_A_CLIENT, PageStack
from compassdesk.ui.running import tasks
from compassdesk.ui.shell.actions import Actions
from compassdesk.ui.shell.bringing import bring, open_editor
from compassdesk.ui.shell.calendar_actions import CalendarActions
from compassdesk.ui.shell.menu_key import open_menus_by_key
from compassdesk.ui.shell.menus import make_menus
from compassdesk.ui.shell.places import ClientPlaces
from compassdesk.ui.shell.rail import Rail
from compassdesk.ui.shell.small_screen import WholeWindow
from compassdesk.ui.shell.status_line import StatusLine
from compassdesk.ui.shell.strips import Strips
from compassdesk.ui.shell.toast import Toast
from compassdesk.ui.shell.top_bar import TopBar
from compassdesk.ui.shell.tour_start import TourStart
from compassdesk.ui.shell.window_calls import calls_of
from compassdesk.ui.shell.window_columns import Columns
from compassdesk.ui.shell.window_parts import WindowParts
from compassdesk.ui.shell.window_place import LEAST, USUAL
from compassdesk.ui.widgets.dropped import files_in
from compassdesk.ui.widgets.second_click import swallow_second_click

if TYPE_CHECKING:
    from compassdesk.ui.desk.all_held import AllHeld
    from compassdesk.ui.desk.around_today import AroundToday
    from compassdesk.ui.merge.merge_room import MergeRoom
    from compassdesk.ui.protection.locking import Locking


class MainWindow(QMainWindow):
    """`page_builders` make pages on their first visit.

    `preferences` gives the current ones, `remember` changes them: the window keeps its own shape there.
    `locking` gives what asks for passphrases and locks.
    """

    def __init__(
        self,
        desk: Desk,
        clients: ClientFiles,
        page_builders: Mapping[str, Callable[[QWidget], QWidget]],
        *,
        preferences: Callable[[], Preferences],
        remember: Callable[[Change], None],
        locking: "Callable[[], Locking]",
    ) -> None:
        super().__init__()
        self.locking = locking
        self.setWindowTitle("CompassDesk")
        self.resize(USUAL)
        self.setMinimumSize(LEAST)
        self.setAcceptDrops(True)
        session, sight, undoing = desk.session, desk.sight, desk.undoing
        self.session, self.sight, self.judging, self.undoing = session, sight, desk.judging, undoing
        self.clients = clients
        self.preferences, self._remember = preferences, remember
        self.actions_by_name = Actions(self, preferences().shortcuts, before=self.session.settle)
        self._build(page_builders)
        make_menus(self.menuBar(), self.actions_by_name, clients.known, clients.open)
        ways, new = self.actions_by_name.by_name, self.top_bar.new_button
        self.tours = TourStart(self, desk, clients, self.columns, self.stack, new, ways)
        self.on_calendar = CalendarActions(desk, clients, self.stack, self.columns, self.view_bar, self)
        calls = calls_of(self, self)
        self.actions_by_name.connect(lambda name: calls.get(name) or partial(self.on_calendar.command, name))
        self.toast = Toast(self, self.columns.calendar, self.stack.foot)
        self._around_today: AroundToday | None = None
        self._all_held: AllHeld | None = None
        self._merging: MergeRoom | None = None
        self.goes_on: Callable[[], bool] = lambda: False
        """Whether the app goes on without this window when it is closed."""
        self._ends = False
        self._told_of: Path | None = None
        """The client file that messages were about."""
        open_menus_by_key(self)
        self.parts = WindowParts((self.rail, self.top_bar, self.view_bar), self.stack, self.columns, self.toast)
        session.said.connect(lambda text, about: self.toast.say(text, undoing.offer(about)))
        session.file_changed.connect(self._show_file)
        session.plan_changed.connect(self._plan_changed)
        sight.item_opened.connect(self._bring_calendar)
        sight.row_wanted.connect(lambda code, key: self._open_editor(code, key, ""))
        session.undo_changed.connect(self._offer_actions)
        sight.selection_changed.connect(self._offer_actions)
        sight.filters_changed.connect(self._offer_actions)
        session.minute_passed.connect(self._offer_actions)
        undoing.brought.connect(self._bring)
        undoing.client_wanted.connect(self.clients.open)
        self.clients.made.connect(lambda: self.stack.show_page("calendar"))
        self.clients.standing.changed.connect(self._show_standing)
        self.clients.merge_wanted.connect(self.merge)
        if session.file is not None:
            self._show_file()
        else:
            self._offer_actions()
        self._page_shown(self.stack.page())

    def _build(self, page_builders: Mapping[str, Callable[[QWidget], QWidget]]) -> None:
        """From the outside in, each part in its parent at once: with every other parent all of it is dressed anew."""
        central = QWidget()
        self.setCentralWidget(WholeWindow(central, self))
        row = QHBoxLayout(central)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self.rail = Rail(tuple((page, self.actions_by_name[f"{page}-page"]) for page in PAGES), central)
        row.addWidget(self.rail)
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        row.addLayout(column, 1)
        self.top_bar = TopBar(
            self.session,
            self.sight,
            self.actions_by_name,
            self.clients.known.recent,
            self.clients.open,
            self.clients.known.find_locked,
            central,
        )
        column.addWidget(self.top_bar)
        self._build_pages(page_builders, central)
        self.view_bar = ViewBar(self.session, self.sight, self.actions_by_name.by_name, central)
        self.columns.left_shown.connect(self.view_bar.show_left)
        column.addWidget(self.view_bar)
        column.addWidget(self.stack, 1)
        self.status_line = StatusLine(self.session, self.sight, self.judging, self.clients.standing, central)
        self.status_line.together.clicked.connect(self.actions_by_name["work-together"].trigger)
        column.addWidget(self.status_line)
        go_back = self.actions_by_name["go-back"]
        self.strips = Strips(
            self.session, self.judging, self.clients.standing, go_back, self.go_to_week, column, self.stack
        )

    def _build_pages(self, page_builders: Mapping[str, Callable[[QWidget], QWidget]], central: QWidget) -> None:
        """The stack of pages, with the calendar between its columns, and where the user was in each client."""
        now = self.preferences()
        self.stack = PageStack(
            self.session, {"today": self._today_page, "merge": self._merge_page, **page_builders}, central
        )
        self.columns = Columns(
            self.session,
            self.sight,
            self.judging,
            now.panel_widths,
            panel_open=now.side_panel_open,
            left_open=now.left_column_open,
            parent=self.stack,
        )
        self.stack.hold(self.columns)
        self.columns.editor_wanted.connect(self._open_editor)
        self.columns.undo_wanted.connect(self.undoing.undo)
        self.columns.completed.connect(self.clients.standing.watch)
        self.columns.completed.connect(self.around_today)
        self.columns.completed.connect(self._ask_what_is_held)
        self.columns.completed.connect(self._look_what_waits)
        self.columns.completed.connect(lambda: self.columns.calendar.offer_beginnings(self.actions_by_name.by_name))
        self.columns.calendar.give_agenda_widths(now.agenda_widths)
        self.stack.shown.connect(self._page_shown)
        self.places = ClientPlaces(
            self.session,
            self.sight,
            self.columns.calendar,
            self.stack.page,
            self.preferences,
            self._remember,
            self,
        )
        self.clients.leaving.connect(self.places.keep)
        self.rail.chosen.connect(self.stack.show_page)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            QTimer.singleShot(0, self, self.clients.standing.look)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if files_in(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        if paths := files_in(event.mimeData()):
            event.acceptProposedAction()
            # Behind the event: a dialog opened within it would hold the program the files come from.
            onto = self.columns.calendar.dropped_on(self, event.position().toPoint())
            QTimer.singleShot(0, self, lambda: brought_in.take(paths, self.clients, onto))

    def around_today(self) -> "AroundToday":
        """The days around today, read once for the page and for the number on the rail; made when first wanted."""
        if self._around_today is None:
            from compassdesk.ui.desk.around_today import AroundToday

            around = self._around_today = AroundToday(self.session, self.preferences, self._remember, self)
            around.changed.connect(self._tell_of_today)
            self._tell_of_today()
        return self._around_today

    def _ask_what_is_held(self) -> None:
        """Behind the first paint, as it goes through all items."""
        from compassdesk.ui.desk.all_held import AllHeld

        if self._all_held is None:
            self._all_held = AllHeld(self.session, self)
            self._all_held.changed.connect(self._offer_actions)

    @property
    def merging(self) -> "MergeRoom":
        """All ways into the page of a merge; made when first wanted."""
        if self._merging is None:
            from compassdesk.ui.merge.merge_room import MergeRoom

            self._merging = MergeRoom(self.session, self.stack, self.status_line.waiting, self)
        return self._merging

    def merge(self, path: Path | None = None) -> None:
        """Look at a copy of the open client, or ask which."""
        self.merging.take_or_choose(path)

    def _merge_page(self, parent: QWidget) -> QWidget:
        return self.merging.build(parent)

    def _look_what_waits(self) -> None:
        """Choices of a merge are looked at where there are any: few plans have them."""
        if self.session.plan.conflicts and self._merging is None:
            _ = self.merging

    def _tell_of_today(self) -> None:
        """How many things wait stands on the rail, and what was started in the line at the foot."""
        from compassdesk.texts import today_words

        seen = self.around_today().seen()
        self.rail.count("today", seen.waiting)
        self.status_line.tell_running(today_words.what_runs(seen.running, self.session.plan.client, seen.now))

    def _today_page(self, parent: QWidget) -> QWidget:
        """The page of today, made on its first visit."""
        from compassdesk.ui.pages.today.today_page import TodayPage

        parts, actions = (self.session, self.sight, self.judging), self.actions_by_name.by_name
        return TodayPage(*parts, self.around_today(), actions, self.go_to_week, parent)

    # --- pages -----------------------------------------------------------------------------------------------------

    def _page_shown(self, page: str) -> None:
        self.rail.mark(page)
        plain = page in {"calendar", *WITHOUT_A_CLIENT}
        self.top_bar.show_page("" if plain else self._title_of(page))
        self.top_bar.setVisible(page not in WITHOUT_A_CLIENT)
        self.view_bar.setVisible(page == "calendar")
        if page == "calendar":
            self.columns.calendar.focus_view()
        else:
            self.stack.named(page).setFocus()
        self.toast.follow_page()
        if page == "locked":  # nothing of the client that lay here is said any more
            self.setWindowTitle("CompassDesk")
            self.toast.hide()

    def _title_of(self, page: str) -> str:
        name = "merge" if page == "merge" else f"{page}-page"
        return self.actions_by_name[name].text().removesuffix("…")

    def show_week_of(self, path: Path, week: Week) -> None:
        """Open a client file and show one of its weeks."""
        swallow_second_click(self)
        self.clients.open(path)
        if self.session.file is None or self.session.file.path != Path(os.path.realpath(path)):
            return  # it could not be opened, and that was told
        self.sight.show_week(week)
        self.stack.show_page("calendar")

    def _bring_calendar(self) -> None:
        """What was opened is edited beside the calendar; what was only read again leaves the page that is looked at."""
        if self.stack.page() not in {"calendar", *WITHOUT_A_CLIENT}:
            self.stack.show_page("calendar")

    def _bring(self, one: Seen) -> None:
        bring(one, self.stack, self.columns, self.sight, self.judging)

    def _show_file(self) -> None:
        path = self.session.file.path if self.session.file is not None else None
        if path != self._told_of:  # what was said of another client is no news of this one; an Undo leads back there
            self._told_of = path
            if not self.toast.offers():
                self.toast.hide()
        self._name_window()
        if self.columns.built:
            self._look_what_waits()
        if self.session.file is None:
            if self.stack.page() != "locked":
                self.stack.show_page("welcome")
        elif self.stack.page() in WITHOUT_A_CLIENT:
            self.stack.show_page("calendar")
        self._offer_actions()

    def _offer_actions(self) -> None:
        self.actions_by_name.offer(needs_met(self.session, self.sight, held=bool(self._all_held)))
        names: tuple[Literal["undo", "redo"], ...] = ("undo", "redo")
        for name in names:
            step = self.session.undo_stack.next(back=name == "undo")
            self.actions_by_name.name_step(name, step.label if step is not None else "")

    def _show_standing(self) -> None:
        """With the trouble of a file goes what was said of it: it would stay behind the choice that ends it."""
        if self.clients.standing.trouble is None:
            self.toast.hide()

    def go_to_week(self, week: Week) -> None:
        """Show a week of the open client in the calendar."""
        self.stack.show_page("calendar")
        self.sight.show_week(week)

    def _plan_changed(self, touched: Touched) -> None:
        if touches(touched, "client"):
            self._name_window()
        if touches(touched, "conflicts"):
            self._look_what_waits()

    def _name_window(self) -> None:
        """The client's name first, so that it can be read on a narrow task bar."""
        file = self.session.file
        name = self.session.plan.client.name if file is not None else ""
        if file is not None and file.read_only:
            name = self.tr("{client} (read-only)").replace("{client}", name)
        self.setWindowTitle(f"{name} – CompassDesk" if name else "CompassDesk")

    # --- actions ---------------------------------------------------------------------------------------------------

    def _open_editor(self, code: str, target: str, field: str) -> None:
        open_editor(self.stack, code, target, field)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button that has the keyboard, as Space does: Qt leaves that to dialogs."""
        button = self.focusWidget()
        entered = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.isAutoRepeat()
        if entered and isinstance(button, QAbstractButton) and not isinstance(button, QCheckBox):
            button.click()
        else:
            super().keyPressEvent(event)

    def keep_keys(self, changed: Mapping[str, str]) -> None:
        self._remember(lambda now: replace(now, shortcuts=dict(changed)))

    # --- leaving ---------------------------------------------------------------------------------------------------

    def keep_shape(self) -> None:
        """Keep the window's place, its columns, the view and where the user is for the next start."""
        self.places.keep()
        geometry = bytes(self.saveGeometry().toBase64().data()).decode("ascii")
        shape: dict[str, Any] = {"window_geometry": geometry, **self.sight.looks(), **self.columns.shape()}
        self._remember(lambda now: replace(now, **shape))

    def quit(self) -> None:
        """Close the window and end the app, also one that would go on without its window, or has none in sight."""
        was_hidden, self._ends = self.isHidden(), True
        closed = self.close()
        self._ends = False
        if closed and was_hidden:  # else it ends with its last window
            QCoreApplication.quit()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.tours.end()
        if not self._ends and self.goes_on():
            event.ignore()
            if self.clients.settle():
                self.keep_shape()
                self.hide()
            return
        if not self.clients.may_quit():
            event.ignore()
            return
        self.keep_shape()
        tasks.wait_for_all()
        super().closeEvent(event)
