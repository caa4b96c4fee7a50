"""What the actions on the calendar do; the calendar comes into sight for them."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication, QWidget

from compassdesk.domain.calendar_grid import COLOURINGS, DENSITIES, SCALES, VIEWS, ColourBy, Density, Scale, View
from compassdesk.domain.filters import Filter
from compassdesk.ui.calendar.view_bar import ViewBar
from compassdesk.ui.desk.desk import Desk
from compassdesk.ui.files import brought_in
from compassdesk.ui.files.client_files import ClientFiles
from compassdesk.ui.pages.page_stack import PageStack, WithList
from compassdesk.ui.shell.window_columns import Columns

if TYPE_CHECKING:
    from compassdesk.ui.shell.next_finding import FindingSteps


class CalendarActions:
    """`window` is the one that popups stand in."""

    def __init__(
        self, desk: Desk, clients: ClientFiles, stack: PageStack, columns: Columns, view_bar: ViewBar, window: QWidget
    ) -> None:
        self._desk, self._clients, self._window = desk, clients, window
        self._session, self._sight = desk.session, desk.sight
        self._stack, self._columns, self._view_bar = stack, columns, view_bar
        self._steps: FindingSteps | None = None
        stack.shown.connect(self._page_shown)

    def calls(self) -> dict[str, Callable[[], object]]:
        """What each of them calls."""
        sight, columns = self._sight, self._columns
        return {
            **{view: partial(self._show_view, view) for view in VIEWS},
            **{density: partial(self._show_density, density) for density in DENSITIES},
            **{scale: partial(self._show_scale, scale) for scale in SCALES},
            **{f"colour-{name}": partial(self._show_coloured, name) for name in COLOURINGS},
            "show-places": partial(self._toggle, "weekly_places"),
            "show-year-days": partial(self._toggle, "year_days"),
            "today": sight.today,
            "back": lambda: sight.step(-1),
            "forward": lambda: sight.step(1),
            "show-week": self._escape,
            "side-panel": columns.toggle_panel,
            "left-column": columns.toggle_left,
            "next-finding": partial(self._step_findings, 1),
            "previous-finding": partial(self._step_findings, -1),
            "add-filter": self._add_filter,
            "filter-words": self._filter_by_words,
            "clear-filters": lambda: sight.set_filter(Filter()),
            "quick-add": self._quick_add,
            "paste": self._paste,
        }

    def _page_shown(self, page: str) -> None:
        if page != "calendar":
            self._sight.leave()

    def command(self, name: str) -> None:
        """Run a command of `item_commands.py` on what is selected."""
        from compassdesk.ui.shell.item_commands import COMMANDS

        self._show()
        COMMANDS[name](self._session, self._sight)

    def _show(self) -> None:
        if self._stack.page() != "calendar":  # else the keyboard stays where it is
            self._stack.show_page("calendar")

    def _paste(self) -> None:
        """A picture or files, items that were cut or copied here, else cells or lines from elsewhere, as an import."""
        from compassdesk.ui.calendar import commands
        from compassdesk.ui.calendar.clipboard import copied_items

        self._stack.show_page("calendar")
        from compassdesk.ui.desk import attaching

        if brought := attaching.brought_by(QApplication.clipboard().mimeData()):
            from compassdesk.ui.calendar import attaching_here

            attaching_here.pasted(self._session, self._sight, brought)
            return
        came = None if copied_items(self._session) else brought_in.pasted()
        if came is None:
            commands.paste(self._session, self._sight)
        else:
            self._clients.import_all((came,))

    def _show_view(self, view: View) -> None:
        self._stack.show_page("calendar")
        self._sight.show(view=view)
        self._columns.calendar.focus_view()

    def _show_density(self, density: Density) -> None:
        self._stack.show_page("calendar")
        self._sight.set_density(density)

    def _show_scale(self, scale: Scale) -> None:
        self._sight.set_scale(scale)
        self._show_view("timeline")

    def _show_coloured(self, colour_by: ColourBy) -> None:
        self._stack.show_page("calendar")
        self._sight.set_colour(colour_by)

    def _toggle(self, name: str) -> None:
        """Show something besides items, or no longer."""
        self._stack.show_page("calendar")
        self._sight.set_hidden(name, hidden=name not in self._sight.hidden)

    def _step_findings(self, step: int) -> None:
        self._show()
        if self._steps is None:
            from compassdesk.ui.shell.next_finding import FindingSteps

            self._steps = FindingSteps(self._session, self._sight, self._desk.judging, self._columns)
        self._steps.go(step)

    def _add_filter(self) -> None:
        self._stack.show_page("calendar")
        self._view_bar.chips.open_menu()

    def _filter_by_words(self) -> None:
        self._stack.show_page("calendar")
        self._columns.go_to_words()

    def _quick_add(self) -> None:
        from compassdesk.ui.calendar.quick_add import QuickAdd

        self._stack.show_page("calendar")
        QuickAdd(self._session, self._sight, self._window).open()

    def _escape(self) -> None:
        """Esc steps out: of a list, of a page to the calendar, of the editor to its week, of a selection to none."""
        page = self._stack.currentWidget()
        if isinstance(page, WithList) and page.close_list():
            return
        if self._stack.page() != "calendar":
            self._stack.show_page("calendar")
        elif self._sight.edited is not None:
            self._desk.undoing.give_up()
            self._columns.calendar.focus_view()
        else:
            self._sight.select(())
