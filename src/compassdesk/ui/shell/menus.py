"""The menus of the window, from the one table of actions, each short enough for a small screen."""

from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtWidgets import QMenu, QMenuBar

from compassdesk.domain.calendar_grid import COLOURINGS, DENSITIES, SCALES, VIEWS
from compassdesk.texts.marking import QT_TRANSLATE_NOOP
from compassdesk.ui.files.known_clients import KnownClients
from compassdesk.ui.pages.page_stack import PAGES
from compassdesk.ui.shell.actions import ACTIONS, MENUS, Actions, words

_FOLDED: Mapping[str, tuple[str, ...]] = {
    QT_TRANSLATE_NOOP("Actions", "With others"): (
        "share-copy",
        "merge",
        "work-together",
        "ask-review",
        "take-answer",
        "reviews",
    ),
    QT_TRANSLATE_NOOP("Actions", "Series"): ("repeat", "end-series", "select-series", "delete-series"),
    QT_TRANSLATE_NOOP("Actions", "A yes"): ("ask-yes", "said-yes", "said-no"),
    QT_TRANSLATE_NOOP("Actions", "Whole weeks"): ("copy-week", "places-of-week"),
    QT_TRANSLATE_NOOP("Actions", "Templates"): ("plan-template", "keep-evergreen", "save-template"),
    QT_TRANSLATE_NOOP("Actions", "Scale of the timeline"): SCALES,
    QT_TRANSLATE_NOOP("Actions", "Density"): DENSITIES,
    QT_TRANSLATE_NOOP("Actions", "Colour"): tuple(f"colour-{name}" for name in COLOURINGS),
    QT_TRANSLATE_NOOP("Actions", "Besides items"): ("show-places", "show-year-days"),
    QT_TRANSLATE_NOOP("Actions", "Parts of the window"): ("left-column", "side-panel", "next-part", "previous-part"),
    QT_TRANSLATE_NOOP("Actions", "Pages"): tuple(f"{page}-page" for page in PAGES),
}
"""What stands in a menu of its own, below these words: all in one list, three menus were higher than most screens."""

_LAST_OF_A_GROUP = (
    "close-client",
    "examine",
    "reviews",
    "lock",
    "redo",
    "paste",
    "day-note",
    "unschedule",
    "earlier-texts",
    "delete-series",
    VIEWS[-1],
    "show-year-days",
    "go-to-date",
    "previous-finding",
    "save-view",
)
"""Behind each of these, or the menu it is folded into, comes a line."""


def make_menus(bar: QMenuBar, actions: Actions, known: KnownClients, open_path: Callable[[Path], None]) -> None:
    """Fill a menu bar with the actions that have a menu, and with the clients that are known."""
    menus = {name: bar.addMenu(words(text)) for name, text in MENUS}
    folded: dict[str, QMenu] = {}
    title_of = {name: title for title, names in _FOLDED.items() for name in names}
    for spec in ACTIONS:
        if not spec.menu:
            continue
        menu, title = menus[spec.menu], title_of.get(spec.name)
        if title is not None:
            if title not in folded:
                folded[title] = menu.addMenu(words(title))
            folded[title].addAction(actions[spec.name])
        else:
            menu.addAction(actions[spec.name])
        if spec.name == "open-client":
            _add_recent(menu, known, open_path)
        if spec.name in _LAST_OF_A_GROUP:
            menu.addSeparator()


def _add_recent(menu: QMenu, known: KnownClients, open_path: Callable[[Path], None]) -> None:
    """The clients that were open before, the latest first; looked up when the menu opens."""
    recent = menu.addMenu(words(QT_TRANSLATE_NOOP("Actions", "Recent clients")))

    def fill() -> None:
        from compassdesk.ui.shell.recent_clients import list_clients

        list_clients(recent, known.recent(), known.on_desk(), open_path, known.find_locked)

    menu.aboutToShow.connect(lambda: recent.setEnabled(bool(known.recent())))
    recent.aboutToShow.connect(fill)
