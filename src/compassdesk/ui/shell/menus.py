"""The menus of the window, from the one table of actions."""

from PySide6.QtWidgets import QMenuBar

from compassdesk.domain.calendar_grid import COLOURINGS, DENSITIES, SCALES, VIEWS
from compassdesk.ui.shell.actions import ACTIONS, MENUS, Actions, words

_LAST_OF_A_GROUP = (
    "export",
    "print",
    "redo",
    "paste",
    VIEWS[-1],
    SCALES[-1],
    DENSITIES[-1],
    f"colour-{COLOURINGS[-1]}",
    "forward",
    "go-to-date",
    "previous-part",
    "delete",
)
"""Behind each of these comes a line."""


def make_menus(bar: QMenuBar, actions: Actions) -> None:
    """Fill a menu bar with the actions that have a menu."""
    menus = {name: bar.addMenu(words(text)) for name, text in MENUS}
    for spec in ACTIONS:
        if spec.menu:
            menus[spec.menu].addAction(actions[spec.name])
    for name in _LAST_OF_A_GROUP:
        last = actions[name]
        for menu in menus.values():
            following = menu.actions()
            if last in following[:-1]:
                menu.insertSeparator(following[following.index(last) + 1])
