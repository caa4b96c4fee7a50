"""The known clients as entries of a menu: that of the client switcher, and Recent in the File menu."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu
from shiboken6 import isValid

from compassdesk.rendering.look import icons
from compassdesk.ui.widgets.tip_text import tip_text

translate = QCoreApplication.translate
FindLocked = Callable[[QObject, Callable[[frozenset[Path]], None]], None]
"""Tells who asks, a moment later, which of the clients open with a passphrase only."""


def list_clients(
    menu: QMenu,
    recent: tuple[tuple[str, Path], ...],
    current: Path | None,
    open_path: Callable[[Path], None],
    find_locked: FindLocked,
) -> None:
    """Fill a menu anew with the clients, by name and path; the one on the desk is ticked, locked ones are marked."""
    menu.clear()
    menu.setToolTipsVisible(True)  # two clients may have one name
    entries: dict[Path, QAction] = {}
    for name, path in recent:
        entry = menu.addAction(name.replace("&", "&&"))
        entry.setCheckable(True)
        entry.setChecked(path == current)
        entry.setToolTip(tip_text(str(path)))
        entries[path] = entry
        entry.triggered.connect(lambda _checked=False, path=path: open_path(path))

    def mark(locked: frozenset[Path]) -> None:
        for path in locked & entries.keys():
            if isValid(entries[path]):  # the menu may have been filled anew meanwhile
                entries[path].setIcon(icons.icon("lock"))
                told = translate("TopBar", "{client} (locked)").replace("{client}", entries[path].text())
                entries[path].setText(told)

    find_locked(menu, mark)
