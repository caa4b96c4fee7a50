"""The window: rail, top bar, pages, status line; it connects each action of the table with what it does."""

import os
from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from msgspec.structs import replace
from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QAction, QCloseEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QMainWindow,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from compassdesk.domain.calendar_grid import VIEWS, View
from compassdesk.domain.week import Week
from compassdesk.system.preferences import Change, Preferences
from compassdesk.ui.calendar.calendar_page import CalendarPage
from compassdesk.ui.calendar.drag import DragController
from compassdesk.ui.desk.brought import EDITORS, Seen, settings_part
from compassdesk.ui.desk.desk import Desk
from compassdesk.ui.running import tasks
from compassdesk.ui.shell.actions import ACTIONS, MENUS, Actions, words
from compassdesk.ui.shell.dialog_actions import connect_dialogs
from compassdesk.ui.shell.rail import Rail
from compassdesk.ui.shell.status_line import StatusLine
from compassdesk.ui.shell.toast import Toast
from compassdesk.ui.shell.top_bar import TopBar
from compassdesk.ui.widgets.second_click import swallow_second_click

if TYPE_CHECKING:
    from compassdesk.ui.protection.locking import Locking

LEFT_WIDTH, PANEL_WIDTH = 204, 320
WIDE_ENOUGH = 1180
"""A window narrower than this hides the left column of its own accord."""
PAGES = ("calendar", "compass", "people", "clients", "settings")
OF_A_CLIENT = frozenset(("calendar", "compass", "people"))
"""Pages that have nothing to show without a client: the welcome page stands in for them."""
NEED_FILE = frozenset(
    ("new-item", "quick-add", "open-item", "move-item", "duplicate", "unschedule", "confirm-kept", "confirm-petals",
     "earlier-texts", "delete", "import", "export", "save-copy", "go-back", "print", "undo", "redo", "cut", "copy",
     "paste", "select-all", "find", *VIEWS, "today", "back", "forward", "go-to-date",
     "show-week", "side-panel", "left-column", "compass-page", "people-page", "close-client", "protect")
)  # fmt: skip

WRITING = frozenset(
    ("new-item", "quick-add", "move-item", "duplicate", "unschedule", "confirm-kept", "confirm-petals", "delete",
     "import", "cut", "paste", "protect")
)  # fmt: skip
"""What changes the plan, and so is not offered for a file that is open for reading only."""


class MainWindow(QMainWindow):
    """`clients` opens client files (`ui/files/client_files.py`); `page_builders` make pages on their first visit.

    `preferences` gives the current ones, `remember` changes them: the window keeps its own shape there.
    `locking` gives what asks for passphrases and locks.
    The calendar is painted first. What stands beside it is built by `build_columns`, right behind that first paint.
    """

    def __init__(
        self,
        desk: Desk,
        clients: Any,
        page_builders: dict[str, Callable[[], QWidget]],
        *,
        preferences: Callable[[], Preferences],
        remember: Callable[[Change], None],
        locking: "Callable[[], Locking]",
    ) -> None:
        super().__init__()
        self.locking = locking
        self.setWindowTitle("CompassDesk")
        self.resize(1440, 900)
        self.setMinimumSize(900, 560)
        session, sight, undoing = desk.session, desk.sight, desk.undoing
        self.session, self.sight, self.judging, self.undoing = session, sight, desk.judging, undoing
        self.clients = clients
        self._builders = page_builders
        self._pages: dict[str, QWidget] = {}
        self.preferences, self._remember = preferences, remember
        self._widths = _widths(preferences())
        self._left_wanted: bool | None = None
        self._columns_built = False
        self._backup_strip: QWidget | None = None
        self._file_strip: QWidget | None = None
        self.actions_by_name = Actions(self, preferences().shortcuts, before=self.session.settle)
        self._build()
        self._make_menus()
        self._connect_actions()
        self.toast = Toast(self)
        session.said.connect(lambda text, about: self.toast.say(text, undoing.offer(about)))
        session.file_changed.connect(self._show_file)
        session.plan_changed.connect(self._name_window)
        sight.selection_changed.connect(self._bring_calendar)
        session.undo_changed.connect(self._name_undo)
        undoing.brought.connect(self._bring)
        undoing.client_wanted.connect(self.clients.open)
        session.backups_changed.connect(self._show_pause)
        self._show_pause()
        self.clients.standing.changed.connect(self._show_standing)
        self._show_standing()
        if session.file is not None:
            self._show_file()
        else:
            self._offer_actions()

    def _build(self) -> None:
        central = QWidget(self)
        row = QHBoxLayout(central)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self.rail = Rail(tuple((page, self.actions_by_name[f"{page}-page"]) for page in PAGES), self)
        self.rail.chosen.connect(self.show_page)
        row.addWidget(self.rail)
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.top_bar = TopBar(
            self.session,
            self.sight,
            self.actions_by_name,
            self.clients.recent,
            self.clients.open,
            self.clients.find_locked,
            self,
        )
        column.addWidget(self.top_bar)
        self.stack = QStackedWidget(self)
        column.addWidget(self.stack, 1)
        column.addWidget(StatusLine(self.session, self.sight, self.judging, self.clients.standing, self))
        self._column = column
        row.addLayout(column, 1)
        self.setCentralWidget(central)
        self._pages["calendar"] = self._calendar()
        self.stack.addWidget(self._pages["calendar"])

    def _calendar(self) -> QWidget:
        self._columns = QSplitter(Qt.Orientation.Horizontal, self)
        self._columns.setHandleWidth(1)
        self._columns.setChildrenCollapsible(False)
        self._drag = DragController(self.session, self)
        self.calendar = CalendarPage(self.session, self.sight, self.judging, self._drag)
        left, panel = self._widths
        for widget, width in ((QFrame(), left), (self.calendar, 840), (QFrame(), panel)):
            widget.setMinimumWidth(min(width, 400))
            self._columns.addWidget(widget)
        self._columns.setStretchFactor(1, 1)
        self._columns.setSizes([left, 840, panel])
        self._watched = self.calendar.view(self.sight.view)
        self._watched.installEventFilter(self)
        return self._columns

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._watched and event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self, self.build_columns)
        return super().eventFilter(watched, event)

    def build_columns(self) -> None:
        """Build what stands beside the calendar, and let the checks begin; a second call does nothing."""
        if self._columns_built:
            return
        self._columns_built = True
        from compassdesk.ui.calendar.canvas import accessible
        from compassdesk.ui.calendar.left.left_column import LeftColumn
        from compassdesk.ui.panel.side_panel import SidePanel

        accessible.install()
        self.left_column = LeftColumn(self.session, self.sight, self._drag)
        self.side_panel = SidePanel(self.session, self.sight, self.judging)
        self.side_panel.set_collapsed(not self.preferences().side_panel_open)
        self.side_panel.editor_wanted.connect(self._open_editor)
        for place, widget in ((0, self.left_column), (2, self.side_panel)):
            before = self._columns.replaceWidget(place, widget)
            if before is not None:
                before.deleteLater()
            widget.show()
        self._columns.splitterMoved.connect(self._measure)
        self._fit_columns()
        self._give_widths()
        self.clients.standing.watch()
        self.judging.begin()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_columns()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            QTimer.singleShot(0, self, self.clients.standing.look)

    def _fit_columns(self) -> None:
        """A narrow window gives its room to the calendar: the left column goes, unless the user wants it."""
        if self._columns_built:
            wanted = self.width() >= WIDE_ENOUGH if self._left_wanted is None else self._left_wanted
            if wanted != self.left_column.isVisibleTo(self._columns):
                self.left_column.setVisible(wanted)
                self._give_widths()

    def _measure(self) -> None:
        """Keep the widths the user gave the columns; one that is out of sight keeps the width it had."""
        left, _, panel = self._columns.sizes()
        if self.left_column.isHidden():
            left = self._widths[0]
        if self.side_panel.collapsed():
            panel = self._widths[1]
        self._widths = (left, panel)

    def _give_widths(self) -> None:
        left, panel = self._widths
        self._columns.setSizes([left, max(400, self._columns.width() - left - panel), panel])

    def _toggle_left_column(self) -> None:
        self.build_columns()
        self._left_wanted = not self.left_column.isVisible()
        self._fit_columns()

    def _toggle_side_panel(self) -> None:
        self.build_columns()
        self.side_panel.set_collapsed(not self.side_panel.collapsed())
        self._give_widths()

    def _make_menus(self) -> None:
        menus = {name: self.menuBar().addMenu(words(text)) for name, text in MENUS}
        for spec in ACTIONS:
            if spec.menu:
                menus[spec.menu].addAction(self.actions_by_name[spec.name])
        for name in ("export", "print", "redo", "paste", VIEWS[-1], "forward", "go-to-date", "side-panel", "delete"):
            follow = self.actions_by_name[name]
            for menu in menus.values():
                following = menu.actions()
                if follow in following[:-1]:
                    menu.insertSeparator(following[following.index(follow) + 1])

    # --- pages -----------------------------------------------------------------------------------------------------

    def show_page(self, page: str) -> None:
        """Bring a page into sight, building it the first time; the welcome page for one that needs a client."""
        if page in OF_A_CLIENT and self.session.file is None:
            page = "welcome"
        if page not in self._pages:
            self._pages[page] = self._builders[page]()
            self.stack.addWidget(self._pages[page])
        self.stack.setCurrentWidget(self._pages[page])
        self.rail.mark(page)
        title = "" if page in {"calendar", "welcome", "locked"} else self.actions_by_name[f"{page}-page"].text()
        self.top_bar.show_page(title)
        self.top_bar.setVisible(page not in {"welcome", "locked"})
        if page == "calendar":
            self.calendar.focus_view()
        else:
            self._pages[page].setFocus()

    def page_named(self, page: str) -> QWidget:
        """A page that was shown before."""
        return self._pages[page]

    def forget_pages(self) -> None:
        """Let go of the pages that show a client; they are built anew when they are wanted."""
        for name in self._pages.keys() - {"calendar", "welcome", "locked"}:
            page = self._pages.pop(name)
            self.stack.removeWidget(page)
            page.deleteLater()

    def page(self) -> str:
        """The page in sight."""
        current = self.stack.currentWidget()
        return next(name for name, widget in self._pages.items() if widget is current)

    def show_week_of(self, path: Path, week: Week) -> None:
        """Open a client file and show one of its weeks."""
        swallow_second_click(self)
        self.clients.open(path)
        if self.session.file is None or self.session.file.path != Path(os.path.realpath(path)):
            return  # it could not be opened, and that was told
        self.sight.show_week(week)
        self.show_page("calendar")

    def _bring_calendar(self) -> None:
        if self.sight.edited is not None and self.page() not in {"calendar", "welcome", "locked"}:
            self.show_page("calendar")

    def _bring(self, one: Seen) -> None:
        """Show where an undo or a redo changed something."""
        part = settings_part(one)
        if one.list in EDITORS:
            self._open_editor(EDITORS[one.list], one.row.id, "")
        elif one.list == "relationships":
            self._open_editor("person", one.row.spokesperson, "relationships")
        elif part and not self._beside_the_week(one):
            self.show_page("settings")
            self._pages["settings"].bring(part, one)  # type: ignore[attr-defined]  # the page of that name
        elif not part:
            if self.page() != "calendar":
                self.show_page("calendar")
            if one.list == "day_notes":
                self.sight.show(one.row.first)
            else:
                self.calendar.reveal(one.row.id)

    def _beside_the_week(self, one: Seen) -> bool:
        """Whether the finding that a waiver is about stands beside the calendar, where the waiver shows itself."""
        judged = self.judging.judged(self.sight.week)
        return (
            one.list == "waivers"
            and self.page() == "calendar"
            and self.sight.edited is None
            and len(self.sight.selected) < 2
            and self._columns_built
            and not self.side_panel.collapsed()
            and judged is not None
            and any(
                finding.check == one.row.check and one.row.target in {None, finding.target}
                for finding in judged.report.findings
            )
        )

    def _show_file(self) -> None:
        self._offer_actions()
        self._name_window()
        if self.session.file is None:
            if self.page() != "locked":
                self.show_page("welcome")
        elif self.page() in {"welcome", "locked"}:
            self.show_page("calendar")
        self._name_undo()

    def _offer_actions(self) -> None:
        file = self.session.file
        for name in NEED_FILE:
            usable = file is not None and not (file.read_only and name in WRITING)
            self.actions_by_name[name].setEnabled(usable)
        self.actions_by_name["lock"].setEnabled(self.clients.is_protected())

    def _show_pause(self) -> None:
        """The strip that says that backups pause; made when it is first needed."""
        if self._backup_strip is None and self.session.backups is not None and self.session.backups.paused:
            from compassdesk.ui.files.backup_strip import BackupStrip

            self._backup_strip = BackupStrip(self.session, self.actions_by_name["go-back"], self)
            self._column.insertWidget(self._column.count() - 1, self._backup_strip)

    def _show_standing(self) -> None:
        """The strip that says what became of the file; made when it is first needed.

        With the trouble goes what was said of it: its message would stay behind the choice that ends it.
        """
        if self.clients.standing.trouble is None:
            self.toast.hide()
        if self._file_strip is None and self.clients.standing.trouble is not None:
            from compassdesk.ui.files.file_strip import FileStrip

            self._file_strip = FileStrip(self.clients.standing, self)
            self._column.insertWidget(self._column.indexOf(self.stack), self._file_strip)

    def _name_window(self) -> None:
        """The client's name first, so that it can be read on a narrow task bar."""
        file = self.session.file
        name = self.session.plan.client.name if file is not None else ""
        if file is not None and file.read_only:
            name = self.tr("{client} (read-only)").replace("{client}", name)
        self.setWindowTitle(f"{name} – CompassDesk" if name else "CompassDesk")

    # --- actions ---------------------------------------------------------------------------------------------------

    def _connect_actions(self) -> None:
        connect = self.actions_by_name.connect
        sight, undoing = self.sight, self.undoing
        for page in PAGES:
            connect(f"{page}-page", partial(self.show_page, page))
        for view in VIEWS:
            connect(view, partial(self._show_view, view))
        for name, call in (
            ("today", sight.today),
            ("back", lambda: sight.step(-1)),
            ("forward", lambda: sight.step(1)),
            ("undo", undoing.undo),
            ("redo", undoing.redo),
            ("show-week", self._escape),
            ("side-panel", self._toggle_side_panel),
            ("left-column", self._toggle_left_column),
            ("quick-add", self._quick_add),
            ("welcome", lambda: self.show_page("welcome")),
            ("new-client", self.clients.new),
            ("open-client", self.clients.choose),
            ("close-client", self.clients.close_client),
            ("examine", self.clients.trouble.examine_client),
            ("protect", lambda: self.locking().protect()),
            ("lock", lambda: self.locking().lock()),
            ("quit", self.close),
        ):
            connect(name, call)
        for name in ("new-item", "open-item", "duplicate", "unschedule", "delete", "cut", "copy", "paste", "select-all",
                     "confirm-kept", "hold-all"):  # fmt: skip
            connect(name, partial(self._on_calendar, name))
        connect_dialogs(self)

    def _on_calendar(self, name: str) -> None:
        """Run the command of an action on the calendar."""
        from compassdesk.ui.shell.item_commands import COMMANDS

        if self.page() != "calendar":
            self.show_page("calendar")
        COMMANDS[name](self.session, self.sight)

    def _show_view(self, view: View) -> None:
        self.show_page("calendar")
        self.sight.show(view=view)
        self.calendar.focus_view()

    def _quick_add(self) -> None:
        from compassdesk.ui.calendar.quick_add import QuickAdd

        self.show_page("calendar")
        QuickAdd(self.session, self.sight, self).open()

    def _escape(self) -> None:
        """Esc steps out: of the editor to its week, of a selection to none, of a page to the calendar."""
        if self.page() != "calendar":
            self.show_page("calendar")
        elif self.sight.edited is not None:
            self.undoing.give_up()
            self.calendar.focus_view()
        else:
            self.sight.select(())

    def _open_editor(self, code: str, target: str, field: str) -> None:
        """A finding asks for a decision in an editor on another page."""
        page = "settings" if code.startswith("client") else "people"
        self.show_page(page)
        reveal = getattr(self._pages[page], "reveal", None)
        if reveal is not None:
            reveal(code, target, field)

    def _name_undo(self) -> None:
        for name, back in (("undo", True), ("redo", False)):
            step = self.session.undo_stack.next(back=back)
            action: QAction = self.actions_by_name[name]
            action.setEnabled(step is not None)
            plain = words("Undo") if back else words("Redo")
            action.setText(f"{plain}: {step.label}".replace("&", "&&") if step is not None and step.label else plain)

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

    def settle_typing(self) -> bool:
        """Save what is still being typed; False when it cannot be saved and the user wants to stay with it."""
        if self.session.file is None:
            return True
        from compassdesk.ui.desk.unsaved import settle

        return settle(self, self.session)

    def keep_shape(self) -> None:
        """Keep the window's place, its columns and the view for the next start."""
        geometry = bytes(self.saveGeometry().toBase64().data()).decode("ascii")
        shape: dict[str, Any] = {"window_geometry": geometry, "view": self.sight.view}
        if self._columns_built:
            self._measure()
            shape |= {"panel_widths": self._widths, "side_panel_open": not self.side_panel.collapsed()}
        self._remember(lambda now: replace(now, **shape))

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self.clients.may_quit():
            event.ignore()
            return
        self.keep_shape()
        tasks.wait_for_all()
        super().closeEvent(event)


def _widths(preferences: Preferences) -> tuple[int, int]:
    """The widths of the left column and the side panel in pixels."""
    kept = preferences.panel_widths
    return (kept[0], kept[1]) if len(kept) == 2 and min(kept) >= 100 else (LEFT_WIDTH, PANEL_WIDTH)
