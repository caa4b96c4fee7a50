"""What an empty weekly place offers: something new there, one of the ideas, and the place itself to change."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, QPoint
from PySide6.QtWidgets import QMenu, QWidget

from compassdesk.domain.patch import Patch
from compassdesk.domain.plan import Item
from compassdesk.domain.text_length import shortened
from compassdesk.domain.weekly_places import place_in, weekly_places
from compassdesk.texts import numbers
from compassdesk.texts.names import Names
from compassdesk.ui.calendar import changes, commands
from compassdesk.ui.calendar.commit import commit
from compassdesk.ui.calendar.item_menu import MOST_NOTE, Adding, new_menu
from compassdesk.ui.desk.needs import WRITE
from compassdesk.ui.desk.session import Session
from compassdesk.ui.desk.sight import Sight

translate = QCoreApplication.translate
MOST_IDEAS = 9
Edit = Callable[[str, str], object]


def show_place_menu(parent: QWidget, session: Session, sight: Sight, filled: Item, where: QPoint, edit: Edit) -> None:
    """The menu of an empty place, given as the item that it could become."""
    menu = place_menu(parent, session, sight, filled, edit)
    menu.popup(where)
    if actions := menu.actions():
        menu.setActiveAction(next((one for one in actions if one.isEnabled() and not one.isSeparator()), actions[0]))


def place_menu(parent: QWidget, session: Session, sight: Sight, filled: Item, edit: Edit) -> QMenu:
    """The menu itself; `edit` opens the editor of a row of a list."""
    session.settle()
    menu = new_menu(parent)
    menu.addAction(_title(session, filled).replace("&", "&&")).setEnabled(False)
    add = Adding(menu, session, sight)
    new = translate("PlaceMenu", "New here: {name}").replace("{name}", shortened(filled.title, MOST_NOTE))
    add(new, filled.petal, partial(make_here, session, sight, filled), keys="Enter", needs=WRITE)
    ideas = ideas_for(session, filled)
    if ideas:
        menu.addSeparator()
        for idea in ideas[:MOST_IDEAS]:
            name = shortened(" ".join(idea.title.split()), MOST_NOTE)
            add(name, idea.petal, partial(fill_with, session, sight, filled, idea.id), needs=WRITE)
    found = place_in(weekly_places(session.plan), filled.id)
    if found is not None:
        menu.addSeparator()
        change = translate("PlaceMenu", "Edit this weekly place…")
        add(change, "edit", partial(edit, "weekly_places", found[0].id))
    return menu


def ideas_for(session: Session, filled: Item) -> list[Item]:
    """The items without a date that could stand in a place: those of its petal and kind first."""
    fitting = [one for one in session.unscheduled if one.kind == filled.kind]
    return sorted(fitting, key=lambda one: (one.petal != filled.petal, not set(filled.channels) & set(one.channels)))


def make_here(session: Session, sight: Sight, filled: Item) -> None:
    """Make a draft in the place and open it."""
    usual = commands.fresh_item(session, sight, filled.starts_at, filled.petal, filled.minutes)
    item = replace(
        usual,
        title=filled.title,
        channels=filled.channels or usual.channels,
        all_channels=usual.all_channels and not filled.channels,
    )
    written = commit(session, commands.creation_label(item), Patch(items=(item,)))
    if written is not None:
        commands.open_written(sight, written)


def fill_with(session: Session, sight: Sight, filled: Item, key: str) -> None:
    """Bring an item without a date into the place, select it and say so."""
    item = session.item(key)
    intent = changes.into_place((item,), filled) if item is not None else None
    if intent is not None and intent.commit(session) is not None:
        sight.open_item(key)


def _title(session: Session, filled: Item) -> str:
    parts = [filled.title]
    if filled.starts_at is not None:
        parts.append(numbers.moment(filled.starts_at))
    if filled.channels:
        parts.append(Names(session.plan).channels(filled.channels))
    return " · ".join(parts)
