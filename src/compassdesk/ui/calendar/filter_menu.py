"""The menu of what can be filtered by: the kinds and values of the left column, with how many items each has."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from compassdesk.domain.filters import Filter
from compassdesk.domain.saved_views import SavedView, saved_views
from compassdesk.rendering.look import icons
from compassdesk.ui.calendar import looks
from compassdesk.ui.calendar.left.filter_model import FilterRow, filter_sections
from compassdesk.ui.desk.session import Session
from compassdesk.ui.desk.sight import Sight


def filter_menu(parent: QWidget, session: Session, sight: Sight, by_words: QAction) -> QMenu:
    """A menu of the saved views and one for each kind, with a tick at what is let through; the last clears all.

    `by_words` is the action that goes to the field for words.
    """
    menu = QMenu(parent)
    views = saved_views(session.plan)
    if views:
        saved = menu.addMenu(icons.icon("star"), QCoreApplication.translate("Filters", "Saved views"))
        for view in views:
            entry = saved.addAction(view.name.replace("&", "&&"))
            entry.setCheckable(True)
            entry.setChecked(looks.is_shown(sight, view))
            entry.triggered.connect(_shower(sight, view))
        menu.addSeparator()
    for section in filter_sections(session.plan, sight.filter):
        below = menu.addMenu(section.title)
        below.setStyleSheet("QMenu { menu-scrollable: 1; }")
        chosen = getattr(sight.filter, section.kind)
        for row in section.rows:
            words = row.text.replace("&", "&&")
            entry = below.addAction(f"{words}\t{row.count}" if row.count else words)
            if row.icon:
                entry.setIcon(icons.icon(row.icon))
            entry.setCheckable(True)
            entry.setChecked(row.value in chosen)
            entry.triggered.connect(_toggler(sight, row))
    typed = menu.addAction(by_words.text())  # one of its own: the menu takes keys itself
    typed.triggered.connect(by_words.trigger)
    if sight.filter:
        menu.addSeparator()
        clear = menu.addAction(QCoreApplication.translate("Filters", "Clear filters"))
        clear.triggered.connect(lambda: sight.set_filter(Filter()))
    return menu


def _shower(sight: Sight, view: SavedView) -> Callable[[], None]:
    return lambda: looks.show(sight, view)


def _toggler(sight: Sight, row: FilterRow) -> Callable[[], None]:
    return lambda: sight.set_filter(sight.filter.toggled(row.kind, row.value))
