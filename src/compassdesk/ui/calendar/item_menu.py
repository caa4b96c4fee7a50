"""The menus of the right mouse button and the Menu key, for items and for days."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QPoint
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from compassdesk.domain.vocabulary import PETALS, STATUSES, TIMELESS_STATUSES, Petal, Status
from compassdesk.rendering.look import icons
from compassdesk.texts import numbers, words
from compassdesk.ui.calendar import changes, commands
from compassdesk.ui.desk.session import Session
from compassdesk.ui.desk.sight import Sight

translate = QCoreApplication.translate


def show_item_menu(parent: QWidget, session: Session, sight: Sight, place: QPoint) -> None:
    """What can be done to the selected items."""
    item_menu(parent, session, sight).popup(place)


def item_menu(parent: QWidget, session: Session, sight: Sight) -> QMenu:
    """The menu for the selected items."""
    menu = _menu(parent)
    items = commands.selected_items(session, sight)
    scheduled = [item for item in items if item.starts_at is not None]
    _add(menu, translate("CalendarMenu", "Edit"), "edit", lambda: commands.open_selected(sight), keys="Enter")
    if scheduled:
        move = translate("CalendarMenu", "Move to…")
        _add(menu, move, "calendar", lambda: commands.move_item(session, sight), keys="Ctrl+M")
    else:
        _add_plan_on(menu, session, sight)
    duplicate = translate("CalendarMenu", "Duplicate")
    _add(menu, duplicate, "copy", lambda: commands.duplicate(session, sight), keys="Ctrl+D")
    _add_statuses(menu, session, sight)
    if any(commands.can_be_confirmed(item, session.now()) for item in items):
        kept = translate("CalendarMenu", "Confirm as kept")
        _add(menu, kept, "check", lambda: commands.confirm_kept(session, sight), keys="K")
    if len(items) == 1:
        earlier = translate("CalendarMenu", "Earlier texts…")
        _add(menu, earlier, "undo", lambda: commands.earlier_texts(session, sight))
    menu.addSeparator()
    _add(menu, translate("CalendarMenu", "Cut"), "", lambda: commands.cut(session, sight), keys="Ctrl+X")
    _add(menu, translate("CalendarMenu", "Copy"), "", lambda: commands.copy(session, sight), keys="Ctrl+C")
    menu.addSeparator()
    if scheduled:
        back = translate("CalendarMenu", "Back to the tray")
        _add(menu, back, "tray", lambda: commands.unschedule(session, sight), keys="Ctrl+U")
    _add(menu, translate("CalendarMenu", "Delete"), "trash", lambda: commands.delete(session, sight), keys="Del")
    return menu


def _add_statuses(menu: QMenu, session: Session, sight: Sight) -> None:
    """The statuses; those that need a time are greyed for items in the tray."""
    items = commands.selected_items(session, sight)
    timeless = any(item.starts_at is None for item in items)
    below = menu.addMenu(translate("CalendarMenu", "Status"))
    for status in STATUSES:
        action = _add(below, words.label("status", status), "", _status_setter(session, sight, status))
        action.setCheckable(True)
        action.setChecked(all(item.status == status for item in items))
        action.setEnabled(not timeless or status in TIMELESS_STATUSES)


def _status_setter(session: Session, sight: Sight, status: Status) -> Callable[[], None]:
    return lambda: commands.set_status(session, sight, status)


def _add_plan_on(menu: QMenu, session: Session, sight: Sight) -> None:
    day = sight.cursor.moment or changes.on_day(sight.cursor.day)
    text = translate("CalendarMenu", "Plan on {day}").replace("{day}", numbers.moment(day))
    _add(menu, text, "calendar", lambda: commands.plan_on(session, sight, day), keys="P")
    move = translate("CalendarMenu", "Plan on another day…")
    _add(menu, move, "", lambda: commands.move_item(session, sight), keys="Ctrl+M")


def show_day_menu(parent: QWidget, session: Session, sight: Sight, place: QPoint) -> None:
    """What can be done on an empty place of a day."""
    menu = _menu(parent)
    for petal in PETALS:
        _add(menu, new_words(petal), petal, _maker(session, sight, petal))
    menu.addSeparator()
    paste = _add(menu, translate("CalendarMenu", "Paste"), "", lambda: commands.paste(session, sight), keys="Ctrl+V")
    from compassdesk.ui.calendar.clipboard import copied_items

    paste.setEnabled(bool(copied_items(session)))
    menu.addSeparator()
    day = sight.cursor.day
    show = translate("CalendarMenu", "Show this week by the hour")
    _add(menu, show, "", lambda: sight.show(day, "week"))
    menu.popup(place)


def new_words(petal: Petal) -> str:
    """What making an item of a petal is called."""
    return {
        "listen": translate("CalendarMenu", "New block: listen"),
        "respond": translate("CalendarMenu", "New block: respond"),
        "send": translate("CalendarMenu", "New post: send"),
        "activate": translate("CalendarMenu", "New post: activate"),
    }[petal]


def _maker(session: Session, sight: Sight, petal: Petal) -> Callable[[], None]:
    return lambda: commands.new_item(session, sight, petal)


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
