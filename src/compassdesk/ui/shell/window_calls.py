"""What each action of the window calls, by its name in the table of actions."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Protocol

from PySide6.QtWidgets import QWidget

from compassdesk.system.preferences import Preferences
from compassdesk.ui.desk.reports import Judging
from compassdesk.ui.desk.session import Session
from compassdesk.ui.desk.sight import Sight
from compassdesk.ui.desk.undoing import Undoing
from compassdesk.ui.files.client_files import ClientFiles
from compassdesk.ui.pages.page_stack import PAGES, PageStack
from compassdesk.ui.shell.actions import Actions
from compassdesk.ui.shell.bringing import show_reviews
from compassdesk.ui.shell.calendar_actions import CalendarActions
from compassdesk.ui.shell.dialog_actions import (
    dialogs_of_answers,
    dialogs_of_files,
    dialogs_of_items,
    dialogs_of_others,
    dialogs_of_publishing,
    dialogs_of_templates,
    dialogs_of_the_sight,
    dialogs_of_the_window,
)
from compassdesk.ui.shell.top_bar import TopBar
from compassdesk.ui.shell.tour_start import TourStart
from compassdesk.ui.shell.window_parts import WindowParts

if TYPE_CHECKING:
    from compassdesk.ui.protection.locking import Locking


class Called(Protocol):
    """What actions act on; `main_window.py` is it."""

    session: Session
    sight: Sight
    judging: Judging
    undoing: Undoing
    clients: ClientFiles
    stack: PageStack
    parts: WindowParts
    tours: TourStart
    top_bar: TopBar
    on_calendar: CalendarActions
    actions_by_name: Actions
    preferences: Callable[[], Preferences]
    locking: "Callable[[], Locking]"

    def merge(self) -> None: ...
    def quit(self) -> None: ...
    def keep_keys(self, changed: Mapping[str, str]) -> None: ...


def calls_of(on: Called, window: QWidget) -> dict[str, Callable[[], object]]:
    """By name, what is called; dialogs stand over `window`. Those that are not here run a command on the calendar."""
    clients, stack = on.clients, on.stack
    session, sight, judging = on.session, on.sight, on.judging
    return {
        **{f"{page}-page": partial(stack.show_page, page) for page in PAGES},
        **on.on_calendar.calls(),
        "undo": on.undoing.undo,
        "redo": on.undoing.redo,
        "next-part": lambda: on.parts.go(1),
        "previous-part": lambda: on.parts.go(-1),
        "welcome": lambda: stack.show_page("welcome"),
        "new-client": clients.new,
        "open-client": clients.choose,
        "close-client": clients.close_client,
        "import": clients.import_into,
        "merge": on.merge,
        "reviews": lambda: show_reviews(stack, session),
        "examine": clients.trouble.examine_client,
        "protect": lambda: on.locking().protect(),
        "lock": lambda: on.locking().lock(),
        "quit": on.quit,
        "tour": on.tours.start,
        **dialogs_of_the_window(window, on.actions_by_name, clients, on.stack, on.preferences, on.keep_keys),
        **dialogs_of_the_sight(window, session, sight, on.top_bar.search_button),
        **dialogs_of_items(window, session, sight),
        **dialogs_of_publishing(window, session, sight, judging),
        **dialogs_of_answers(window, session, sight),
        **dialogs_of_templates(window, session, sight),
        **dialogs_of_files(window, session, sight),
        **dialogs_of_others(window, session, sight),
    }
