"""The menu of what can be filtered by: the kinds and values of the left column, with how many items each has."""

from collections.abc import Callable

from PySide6.QtWidgets import QMenu, QWidget

from compassdesk.domain.filters import Filter
from compassdesk.rendering.look import icons
from compassdesk.ui.calendar.left.filter_model import FilterRow, filter_sections
from compassdesk.ui.desk.session import Session
from compassdesk.ui.desk.sight import Sight


def filter_menu(parent: QWidget, session: Session, sight: Sight) -> QMenu:
    """A menu for each kind, with a tick at what is let through; all are taken away with the last entry."""
    from PySide6.QtCore import QCoreApplication

    menu = QMenu(parent)
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
    if sight.filter:
        menu.addSeparator()
        clear = menu.addAction(QCoreApplication.translate("Filters", "Clear filters"))
        clear.triggered.connect(lambda: sight.set_filter(Filter()))
    return menu


def _toggler(sight: Sight, row: FilterRow) -> Callable[[], None]:
    return lambda: sight.set_filter(sight.filter.toggled(row.kind, row.value))
