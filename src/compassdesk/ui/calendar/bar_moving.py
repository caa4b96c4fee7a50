"""Campaigns and notes moved without dragging: M takes the one at the keyboard in hand, or a day is asked for.

The keys that ask are those of the window's action for items, whatever the user made of them.
"""

from datetime import date
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from compassdesk.ui.calendar import keyboard
from compassdesk.ui.calendar.canvas import bars
from compassdesk.ui.calendar.canvas.chip_canvas import ChipCanvas, ChipHit
from compassdesk.ui.desk.needs import not_writable
from compassdesk.ui.widgets.frame import ask
from compassdesk.ui.widgets.own_keys import keys_pressed
from compassdesk.ui.widgets.window_actions import window_action

ASKS = "move-item"
"""The action of the window that asks for the day of items."""


def wants(canvas: ChipCanvas, event: QKeyEvent) -> bool:
    """Whether a key is about the campaign or note at the keyboard, also where it is a shortcut for selected items."""
    hit = canvas.focused_extra
    if hit is None or canvas.moving.active or bars.row_in(canvas.session.plan, hit) is None:
        return False
    return _takes(event) or _asks(canvas, event)


def _takes(event: QKeyEvent) -> bool:
    return event.key() == Qt.Key.Key_M and event.modifiers() == Qt.KeyboardModifier.NoModifier


def _asks(canvas: ChipCanvas, event: QKeyEvent) -> bool:
    action = window_action(canvas, ASKS)
    return action is not None and keys_pressed(event) in action.shortcuts()


def handle(canvas: ChipCanvas, event: QKeyEvent) -> bool:
    """Do what such a key asks; False for every other one."""
    hit = canvas.focused_extra
    if hit is None or not wants(canvas, event):
        return False
    if not _takes(event):
        ask_for_day(canvas, hit)
        return True
    row = bars.row_in(canvas.session.plan, hit)
    if row is not None:
        canvas.moving.begin_bar(canvas, row, partial(_go_along, canvas, hit.id))
    return True


def ask_for_day(canvas: ChipCanvas, hit: ChipHit) -> None:
    """Ask which day a campaign or a note begins at from now on."""
    from compassdesk.ui.dialogs.move_bar import MoveBar

    session = canvas.session
    session.settle()
    row = bars.row_in(session.plan, hit)
    if why_not := not_writable(session):
        session.say(why_not)
    elif row is not None:
        ask(MoveBar(canvas.window(), session, row, partial(_go_along, canvas, hit.id)))


def _go_along(canvas: ChipCanvas, row: str, day: date) -> None:
    """The keyboard is on the bar wherever it is now; its first day comes into sight where nothing of it is."""
    if _stop_of(canvas, row) is None:
        canvas.sight.show(day)
    stop = _stop_of(canvas, row)
    if stop is not None:
        keyboard.go_to_stop(canvas, stop)


def _stop_of(canvas: ChipCanvas, row: str) -> ChipHit | None:
    return next((one for one in canvas.tab_stops() if one.kind == "row" and one.id == row), None)
