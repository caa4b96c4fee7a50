"""The menus of the right mouse button and the Menu key, for items and for days."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QPoint
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from compassdesk.domain.vocabulary import PETALS, STATUSES, TIMELESS_STATUSES, Petal, Status
from compassdesk.rendering.look import icons
from compassdesk.texts import numbers, words
from compassdesk.ui.calendar import changes, commands
from compassdesk.ui.calendar.cursor import cursor_of
from compassdesk.ui.desk.desk import Desk

translate = QCoreApplication.translate


def show_item_menu(parent: QWidget, desk: Desk, place: QPoint) -> None:
    """What can be done to the selected items."""
    item_menu(parent, desk).popup(place)


def item_menu(parent: QWidget, desk: Desk) -> QMenu:
    """The menu for the selected items."""
    menu = _menu(parent)
    items = commands.selected_items(desk)
    scheduled = [item for item in items if item.starts_at is not None]
    _add(menu, translate("CalendarMenu", "Edit"), "edit", lambda: commands.open_selected(desk), keys="Enter")
    if scheduled:
        move = translate("CalendarMenu", "Move to…")
        _add(menu, move, "calendar", lambda: commands.move_item(desk), keys="Ctrl+M")
    else:
        _add_plan_on(menu, desk)
    duplicate = translate("CalendarMenu", "Duplicate")
    _add(menu, duplicate, "copy", lambda: commands.duplicate(desk), keys="Ctrl+D")
    _add_statuses(menu, desk)
    if any(commands.can_be_confirmed(item, desk.now()) for item in items):
        kept = translate("CalendarMenu", "Confirm as kept")
        _add(menu, kept, "check", lambda: commands.confirm_kept(desk), keys="K")
    if len(items) == 1:
        earlier = translate("CalendarMenu", "Earlier texts…")
        _add(menu, earlier, "undo", lambda: commands.earlier_texts(desk))
    menu.addSeparator()
    _add(menu, translate("CalendarMenu", "Cut"), "", lambda: commands.cut(desk), keys="Ctrl+X")
    _add(menu, translate("CalendarMenu", "Copy"), "", lambda: commands.copy(desk), keys="Ctrl+C")
    menu.addSeparator()
    if scheduled:
        back = translate("CalendarMenu", "Back to the tray")
        _add(menu, back, "tray", lambda: commands.unschedule(desk), keys="Ctrl+U")
    _add(menu, translate("CalendarMenu", "Delete"), "trash", lambda: commands.delete(desk), keys="Del")
    return menu


def _add_statuses(menu: QMenu, desk: Desk) -> None:
    """The statuses; those that need a time are greyed for items in the tray."""
    items = commands.selected_items(desk)
    timeless = any(item.starts_at is None for item in items)
    below = menu.addMenu(translate("CalendarMenu", "Status"))
    for status in STATUSES:
        action = _add(below, words.label("status", status), "", _status_setter(desk, status))
        action.setCheckable(True)
        action.setChecked(all(item.status == status for item in items))
        action.setEnabled(not timeless or status in TIMELESS_STATUSES)


def _status_setter(desk: Desk, status: Status) -> Callable[[], None]:
    return lambda: commands.set_status(desk, status)


def _add_plan_on(menu: QMenu, desk: Desk) -> None:
    day = cursor_of(desk).moment or changes.on_day(cursor_of(desk).day)
    text = translate("CalendarMenu", "Plan on {day}").replace("{day}", numbers.moment(day))
    _add(menu, text, "calendar", lambda: commands.plan_on(desk, day), keys="P")
    move = translate("CalendarMenu", "Plan on another day…")
    _add(menu, move, "", lambda: commands.move_item(desk), keys="Ctrl+M")


def show_day_menu(parent: QWidget, desk: Desk, place: QPoint) -> None:
    """What can be done on an empty place of a day."""
    menu = _menu(parent)
    for petal in PETALS:
        _add(menu, new_words(petal), petal, _maker(desk, petal))
    menu.addSeparator()
    paste = _add(menu, translate("CalendarMenu", "Paste"), "", lambda: commands.paste(desk), keys="Ctrl+V")
    from compassdesk.ui.calendar.clipboard import copied_items

    paste.setEnabled(bool(copied_items(desk)))
    menu.addSeparator()
    day = cursor_of(desk).day
    show = translate("CalendarMenu", "Show this week by the hour")
    _add(menu, show, "", lambda: desk.show(day, "week"))
    menu.popup(place)


def new_words(petal: Petal) -> str:
    """What making an item of a petal is called."""
    return {
        "listen": translate("CalendarMenu", "New block: listen"),
        "respond": translate("CalendarMenu", "New block: respond"),
        "send": translate("CalendarMenu", "New post: send"),
        "activate": translate("CalendarMenu", "New post: activate"),
    }[petal]


def _maker(desk: Desk, petal: Petal) -> Callable[[], None]:
    return lambda: commands.new_item(desk, petal)


def _menu(parent: QWidget) -> QMenu:
    menu = QMenu(parent)
    menu.aboutToHide.connect(menu.deleteLater)
    return menu


def _add(menu: QMenu, text: str, icon: str, call: Callable[[], object], *, keys: str = "") -> QAction:
    """An entry; its keys are written beside it, but bound elsewhere."""
    action = menu.addAction(f"{text.replace('&', '&&')}\t{keys}" if keys else text.replace("&", "&&"))
    if icon:
        action.setIcon(icons.icon(icon))
    action.triggered.connect(lambda _checked=False: call())
    return action
