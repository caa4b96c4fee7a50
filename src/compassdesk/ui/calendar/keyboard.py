"""The calendar by keyboard: arrows, Tab, Space, Enter, and M to move without a mouse (WCAG 2.2, 2.5.7)."""

from datetime import date, datetime, timedelta

from PySide6.QtCore import QCoreApplication, QRect, QSize, Qt
from PySide6.QtGui import QKeyEvent

from compassdesk.ui.calendar.canvas.chip_canvas import ChipCanvas, ChipHit
from compassdesk.ui.calendar.canvas.mirroring import is_mirrored
from compassdesk.ui.calendar.canvas.mouse_canvas import MouseCanvas
from compassdesk.ui.widgets import painted_parts

ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
translate = QCoreApplication.translate
ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


def wants(canvas: ChipCanvas, event: QKeyEvent) -> bool:
    """Whether a key belongs to the canvas even where it is a shortcut: any while moving, Escape on a chip."""
    if canvas.moving.active:
        return True
    on_chip = canvas.cursor_place.item is not None and canvas.sight.edited is None
    return event.key() == Qt.Key.Key_Escape and on_chip


def handle_tab(canvas: ChipCanvas, event: QKeyEvent) -> bool:
    """Tab and Shift+Tab from one thing to the next; False at the ends, where they leave the calendar."""
    if event.key() not in {Qt.Key.Key_Tab, Qt.Key.Key_Backtab}:
        return False
    stops = canvas.tab_stops()
    step = 1 if event.key() == Qt.Key.Key_Tab else -1
    here, day = canvas.keyboard_on(stops), canvas.cursor_place.day
    if here is not None:
        at = stops.index(here) + step
    elif step > 0:
        at = next((n for n, stop in enumerate(stops) if canvas.day_of_stop(stop) >= day), len(stops))
    else:
        at = -1
    if not 0 <= at < len(stops):
        return False
    go_to_stop(canvas, stops[at])
    return True


def go_to_stop(canvas: ChipCanvas, stop: ChipHit) -> None:
    """Bring the keyboard to a chip, which is selected then, or to something else that can be pressed."""
    if stop.kind == "chip":
        focus_chip(canvas, stop.id)
        return
    _stand_on(canvas, canvas.day_of_stop(stop))
    canvas.put_extra(stop)
    canvas.ensure_seen(QRect(canvas.place_of(stop), QSize(1, 1)))
    announce(canvas)


def focus_chip(canvas: ChipCanvas, key: str, *, extend: bool = False, select: bool = True) -> None:
    """Bring the keyboard to a chip; the selection follows unless asked not to."""
    canvas.cursor_place.put(canvas.day_of_chip(key), key)
    if extend:
        canvas.extend_to(key)
    elif select:
        canvas.choose(key)
    reveal(canvas)
    announce(canvas)


def reveal(canvas: ChipCanvas) -> None:
    """Scroll the focused chip into sight where the canvas can scroll."""
    face = canvas.faces.get(canvas.cursor_place.item or "")
    if face is not None:
        canvas.ensure_seen(face.rect)


def announce(canvas: ChipCanvas) -> None:
    """Tell assistive technology that the focus is on another chip or day."""
    painted_parts.focus_moved(canvas)


def handle(canvas: ChipCanvas, event: QKeyEvent) -> bool:
    """Do what a key asks; False when it asks nothing of the calendar."""
    mode = canvas.moving
    if mode.active:
        return mode.handle(event)
    key, place = event.key(), canvas.cursor_place
    if key in ARROWS:
        _arrow(canvas, event)
    elif key == Qt.Key.Key_Space and place.item is not None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier and isinstance(canvas, MouseCanvas):
            canvas.card_wanted.emit(place.item)
        else:
            canvas.toggle(place.item)
            _say_selection(canvas, place.item)
    elif key in ENTER and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
        _enter(canvas)
    elif key == Qt.Key.Key_M and not event.modifiers() and canvas.sight.selected:
        mode.begin(canvas)
    elif key in {Qt.Key.Key_Home, Qt.Key.Key_End}:
        days = canvas.sight.first, canvas.sight.last
        go_to_day(canvas, days[0] if key == Qt.Key.Key_Home else days[1])
    elif key == Qt.Key.Key_Escape and place.item is not None:
        place.put(place.day)
        canvas.sight.select(())
    else:
        return False
    return True


def _say_selection(canvas: ChipCanvas, key: str) -> None:
    chosen = canvas.sight.selected
    words = translate("Keyboard", "Selected") if key in chosen else translate("Keyboard", "Not selected any more")
    count = translate("Keyboard", "%n selected", "", len(chosen))
    canvas.session.spoken.emit(f"{words}, {count}")


def _enter(canvas: ChipCanvas) -> None:
    place = canvas.cursor_place
    if canvas.focused_extra is not None:
        canvas.activate(canvas.focused_extra)
    elif place.item is not None and place.item in canvas.shown:
        canvas.open_chip(place.item, typing=True)
    elif place.item is None:
        canvas.new_wanted.emit()


def _arrow(canvas: ChipCanvas, event: QKeyEvent) -> None:
    across, down = ARROWS[Qt.Key(event.key())]
    if is_mirrored(canvas):
        across = -across
    shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
    quiet = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
    if canvas.arrow(across, down):
        announce(canvas)
        return
    place = canvas.cursor_place
    if place.item is not None and place.item in canvas.faces:
        goal = _neighbour(canvas, place.item, across, down, any_chip=shift)
        if goal is not None:
            focus_chip(canvas, goal, extend=shift, select=not quiet)
            return
    go_to_day(canvas, place.day + timedelta(days=across + 7 * down))


def _neighbour(canvas: ChipCanvas, key: str, across: int, down: int, *, any_chip: bool) -> str | None:
    """The chip beside one: up and down within its day (then on, when extending), sideways in the day next to it."""
    stops = canvas.stops()
    at, day = stops.index(key), canvas.day_of_chip(key)
    if down or any_chip:
        goal = at + (down or across)
        if 0 <= goal < len(stops) and (any_chip or canvas.day_of_chip(stops[goal]) == day):
            return stops[goal]
        return None
    there = [one for one in stops if canvas.day_of_chip(one) == day + timedelta(days=across)]
    rank = [one for one in stops if canvas.day_of_chip(one) == day].index(key)
    return there[min(rank, len(there) - 1)] if there else None


def go_to_day(canvas: ChipCanvas, day: date) -> None:
    """Bring the keyboard to a day, on another page if it must be."""
    sight = canvas.sight
    if day < sight.first or day > sight.last:
        sight.show(day)
    else:
        week = sight.week_of(day)
        if week != sight.week and not sight.edited:
            sight.show_week(week)
    _stand_on(canvas, day)
    announce(canvas)


def _stand_on(canvas: ChipCanvas, day: date) -> None:
    """The keyboard is on a day, at the hour it was at; nothing is selected."""
    place, sight = canvas.cursor_place, canvas.sight
    place.put(day, None, datetime.combine(day, place.moment.time()) if place.moment else None)
    if sight.selected and sight.edited is None:
        sight.select(())
