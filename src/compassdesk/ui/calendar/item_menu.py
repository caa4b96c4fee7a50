"""The menus of the right mouse button and the Menu key, for items and for days."""

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import QCoreApplication, QPoint
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from compassdesk.domain.plan import Item
from compassdesk.domain.text_length import shortened
from compassdesk.domain.vocabulary import PETALS, STATUSES, TIMELESS_STATUSES, Petal, Status
from compassdesk.domain.waiting import waits_for_yes
from compassdesk.rendering.look import icons
from compassdesk.texts import numbers, words
from compassdesk.ui.calendar import changes, commands, said_yes, series
from compassdesk.ui.calendar.clipboard import copied_items
from compassdesk.ui.desk.needs import (
    CHANGE,
    CHANGE_ONE,
    CHANGE_SERIES,
    CHOSEN,
    FILE,
    PUBLISH,
    SERIES,
    WRITE,
    Need,
    missed,
    needs_met,
)
from compassdesk.ui.desk.session import Session
from compassdesk.ui.desk.sight import Sight
from compassdesk.ui.desk.small_win_made import win_of_selected
from compassdesk.ui.widgets.tip_text import tip_text
from compassdesk.ui.widgets.window_actions import keys_of, window_action

translate = QCoreApplication.translate
MOST_NOTE = 40
"""Letters of a note in a menu."""


def show_item_menu(parent: QWidget, session: Session, sight: Sight, place: QPoint) -> None:
    """What can be done to the selected items."""
    item_menu(parent, session, sight).popup(place)


def item_menu(parent: QWidget, session: Session, sight: Sight) -> QMenu:
    """The menu for the selected items."""
    menu = new_menu(parent)
    add = Adding(menu, session, sight)
    items = commands.selected_items(session, sight)
    scheduled = [item for item in items if item.starts_at is not None]
    add(translate("CalendarMenu", "Edit"), "edit", lambda: commands.open_selected(sight), keys="Enter", needs=CHOSEN)
    if scheduled:
        move = translate("CalendarMenu", "Move to…")
        add(move, "calendar", lambda: commands.move_item(session, sight), bound="move-item", needs=CHANGE)
    else:
        _add_plan_on(add, session, sight)
    duplicate = translate("CalendarMenu", "Duplicate")
    add(duplicate, "copy", lambda: commands.duplicate(session, sight), bound="duplicate", needs=CHANGE)
    _add_statuses(menu, session, sight)
    if (way := window_action(parent, "publish")) is not None and len(items) == 1 and items[0].kind == "post":
        add(translate("CalendarMenu", "Publish…"), "export", way.trigger, bound="publish", needs=PUBLISH)
    if len(items) == 1 and items[0].kind == "slot" and scheduled and items[0].kept == "unknown":
        add(translate("CalendarMenu", "Start now"), "clock", partial(_start, session, items[0].id), needs=WRITE)
    if any(commands.can_be_confirmed(item, session.plan.client, session.now()) for item in items):
        kept = translate("CalendarMenu", "Confirm as kept")
        add(kept, "check", lambda: commands.confirm_kept(session, sight), bound="confirm-kept", needs=WRITE)
    _add_yes(menu, session, sight, items)
    if any(item.status == "on_hold" for item in items):
        _add_release(menu, session, sight)
    if len(items) == 1:
        earlier = translate("CalendarMenu", "Earlier texts…")
        add(earlier, "undo", lambda: commands.earlier_texts(session, sight), needs=FILE)
    if len(items) == 1 and scheduled:
        again = translate("CalendarMenu", "Repeat…")
        add(again, "repeat", lambda: commands.repeat(session, sight), bound="repeat", needs=CHANGE_ONE)
    if any(item.series for item in items):
        whole = translate("CalendarMenu", "Select the whole series")
        add(whole, "repeat", lambda: series.select_all(session, sight), needs=SERIES)
    _add_kept(add, parent, session, sight, several=len(items) > 1)
    menu.addSeparator()
    add(translate("CalendarMenu", "Cut"), "", lambda: commands.cut(session, sight), bound="cut", needs=CHANGE)
    add(translate("CalendarMenu", "Copy"), "", lambda: commands.copy(session, sight), bound="copy", needs=CHOSEN)
    menu.addSeparator()
    if scheduled:
        back = translate("CalendarMenu", "Back to Ideas")
        add(back, "tray", lambda: commands.unschedule(session, sight), bound="unschedule", needs=CHANGE)
    add(
        translate("CalendarMenu", "Delete"),
        "trash",
        lambda: commands.delete(session, sight),
        bound="delete",
        needs=CHANGE,
    )
    if any(item.series for item in items):
        here = translate("CalendarMenu", "End the series here")
        add(here, "close", lambda: series.end_here(session, sight), needs=CHANGE_SERIES)
        all_ = translate("CalendarMenu", "Delete the whole series")
        add(
            all_, "trash", lambda: series.delete_all(session, sight), bound="delete-series", needs=("writable", *SERIES)
        )
    return menu


def _add_yes(menu: QMenu, session: Session, sight: Sight, items: Sequence[Item]) -> None:
    """Asking for a yes, and what came of it where one is waited for."""
    add = Adding(menu, session, sight)
    asks = translate("CalendarMenu", "Ask for a yes…")
    add(asks, "question", lambda: said_yes.ask_for_yes(session, sight), bound="ask-yes", needs=CHANGE)
    if any(map(waits_for_yes, items)):
        said = translate("CalendarMenu", "Said yes")
        add(said, "check", lambda: said_yes.said_yes(session, sight), bound="said-yes", needs=CHANGE)
        add(translate("CalendarMenu", "Said no…"), "", lambda: said_yes.said_no(session, sight), needs=CHANGE)


def _start(session: Session, item_id: str) -> None:
    from compassdesk.ui.pages.today import timing

    timing.start(session, item_id)


def _add_release(menu: QMenu, session: Session, sight: Sight) -> None:
    """The way back of what is on hold: to what it was."""
    words_of_it = translate("CalendarMenu", "Release from hold")
    Adding(menu, session, sight)(words_of_it, "undo", lambda: said_yes.release(session, sight), needs=CHANGE)


def _add_kept(add: "Adding", parent: QWidget, session: Session, sight: Sight, *, several: bool) -> None:
    """What keeps items for another time."""
    if not several:
        evergreen = translate("CalendarMenu", "Keep as evergreen…")
        add(evergreen, "repeat", partial(_keep, parent, session, sight), bound="keep-evergreen", needs=CHANGE_ONE)
        win = translate("CalendarMenu", "Make a small win of it")
        add(win, "heart", partial(win_of_selected, session, sight), bound="small-win", needs=CHANGE_ONE)
    template = translate("CalendarMenu", "Save as template…")
    add(template, "star", lambda: commands.save_template(session, sight), bound="save-template", needs=CHANGE)


def _keep(parent: QWidget, session: Session, sight: Sight) -> None:
    from compassdesk.ui.dialogs.keep_evergreen import keep_evergreen

    keep_evergreen(parent.window(), session, sight)


def _add_statuses(menu: QMenu, session: Session, sight: Sight) -> None:
    """The statuses; those that need a time are greyed for items in the tray."""
    items = commands.selected_items(session, sight)
    timeless = any(item.starts_at is None for item in items)
    add = Adding(menu.addMenu(translate("CalendarMenu", "Status")), session, sight)
    for status in STATUSES:
        action = add(words.label("status", status), "", _status_setter(session, sight, status), needs=CHANGE)
        action.setCheckable(True)
        action.setChecked(all(item.status == status for item in items))
        if timeless and status not in TIMELESS_STATUSES:
            action.setEnabled(False)


def _status_setter(session: Session, sight: Sight, status: Status) -> Callable[[], None]:
    return lambda: commands.set_status(session, sight, status)


def _add_plan_on(add: "Adding", session: Session, sight: Sight) -> None:
    day = sight.cursor.moment or changes.on_day(sight.cursor.day)
    text = translate("CalendarMenu", "Plan on {day}").replace("{day}", numbers.moment(day))
    add(text, "calendar", lambda: commands.plan_on(session, sight, day), keys="P", needs=CHANGE)
    move = translate("CalendarMenu", "Plan on another day…")
    add(move, "", lambda: commands.move_item(session, sight), bound="move-item", needs=CHANGE)


def show_day_menu(parent: QWidget, session: Session, sight: Sight, place: QPoint) -> None:
    """What can be done on an empty place of a day."""
    menu = new_menu(parent)
    add_for_day(menu, parent, session, sight)
    menu.popup(place)


def add_for_day(menu: QMenu, parent: QWidget, session: Session, sight: Sight) -> None:
    """What can be done on the day at which the keyboard is."""
    add = Adding(menu, session, sight)
    for petal in PETALS:
        add(new_words(petal), petal, _maker(session, sight, petal), needs=WRITE)
    menu.addSeparator()
    paste = add(
        translate("CalendarMenu", "Paste"), "", lambda: commands.paste(session, sight), bound="paste", needs=WRITE
    )
    if not copied_items(session):
        paste.setEnabled(False)
    template = translate("CalendarMenu", "Plan from a template…")
    add(template, "star", lambda: commands.plan_template(session, sight), bound="plan-template", needs=WRITE)
    menu.addSeparator()
    day = sight.cursor.day
    from compassdesk.ui.dialogs import day_note

    note = translate("CalendarMenu", "New note at this day…")
    add(note, "flag", lambda: commands.new_day_note(session, sight), needs=WRITE)
    for row in session.plan.day_notes:
        if row.first <= day <= (row.last or row.first):
            name = shortened(" ".join(row.text.split()), MOST_NOTE)
            words_ = translate("CalendarMenu", "Note: {text}…").replace("{text}", name)
            add(words_, "flag", partial(day_note.edit_day_note, parent, session, row.id))
    from compassdesk.ui.calendar.days_of_the_year import days_of_the_year

    for one in days_of_the_year(session, sight, day):
        plan = translate("CalendarMenu", "Plan something for “{name}”…")
        plan = plan.replace("{name}", shortened(one.text, MOST_NOTE))
        add(plan, "star", partial(_plan_for, parent, session, sight, day, one.id), needs=WRITE)
    menu.addSeparator()
    from compassdesk.ui.dialogs.copy_week import copy_week

    again = translate("CalendarMenu", "Copy this week…")
    add(again, "copy", lambda: copy_week(parent, session, sight, sight.week_of(day)), bound="copy-week", needs=WRITE)
    show = translate("CalendarMenu", "Show this week by the hour")
    add(show, "", lambda: sight.show(day, "week"))


def _plan_for(parent: QWidget, session: Session, sight: Sight, day: date, key: str) -> None:
    from compassdesk.ui.dialogs.plan_day import plan_for_day

    plan_for_day(parent.window(), session, sight, day, key)


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


def new_menu(parent: QWidget) -> QMenu:
    """A menu that goes when it closes."""
    menu = QMenu(parent)
    menu.aboutToHide.connect(menu.deleteLater)
    return menu


class Adding:
    """Adds entries to a menu; greys, with the reason, what cannot be done at this moment."""

    def __init__(self, menu: QMenu, session: Session, sight: Sight) -> None:
        menu.setToolTipsVisible(True)
        self._menu, self._met = menu, needs_met(session, sight)

    def __call__(
        self,
        text: str,
        icon: str,
        call: Callable[[], object],
        *,
        keys: str = "",
        bound: str = "",
        needs: tuple[Need, ...] = (),
    ) -> QAction:
        """An entry; beside it stand its `keys`, or those of the action of the window it is `bound` to."""
        if (same := window_action(self._menu, bound) if bound else None) is not None:
            keys = keys_of(same)
        words_ = text.replace("&", "&&")
        action = self._menu.addAction(f"{words_}\t{keys}" if keys else words_)
        if icon:
            action.setIcon(icons.icon(icon))
        reason = missed(needs, self._met)
        action.setEnabled(not reason)
        action.setToolTip(tip_text(reason or text))
        action.triggered.connect(lambda _checked=False: call())
        return action
