"""The parts of a painted calendar, as assistive technology sees them: its chips in order of time, then its days."""

from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QRect
from PySide6.QtGui import QAccessible

from compassdesk.domain.several_days import is_on
from compassdesk.ui.calendar import keyboard
from compassdesk.ui.calendar.canvas.chip_canvas import ChipCanvas, ChipHit
from compassdesk.ui.calendar.canvas.chip_facts import empty_place_words, spoken_day
from compassdesk.ui.widgets.painted_parts import FOCUS, MENU, PRESS, Parts

translate = QCoreApplication.translate
C = TypeVar("C", bound=ChipCanvas)


class CanvasParts(Parts[C]):
    """Each part is what would be hit there. Subclasses say which days are in sight and where."""

    def days(self) -> dict[ChipHit, QRect]:
        """The days in sight, and what else the keyboard can be on, with their places."""
        return {}

    def all(self) -> list[ChipHit]:
        return [*(ChipHit("chip", key) for key in self.widget.stops()), *self.days()]

    def has(self, key: ChipHit) -> bool:
        return key.id in self.widget.faces if key.kind == "chip" else key in self.days()

    def focused(self) -> ChipHit:
        canvas = self.widget
        place = canvas.cursor_place
        if canvas.focused_extra is not None:
            return canvas.focused_extra
        on_chip = place.item is not None and place.item in canvas.faces
        return ChipHit("chip", place.item or "") if on_chip else ChipHit("day", day=place.day)

    def words(self, key: ChipHit) -> str:
        canvas = self.widget
        if key.kind == "chip":
            item = canvas.shown.get(key.id)
            said = canvas.book.sentence(item) if item is not None else ""
            return empty_place_words(said) if key.id in canvas.places else said
        if key.day is None:
            return ""
        count = sum(is_on(item, key.day) for item in canvas.shown.values() if item.id not in canvas.places)
        said = translate("Canvas", "%n item(s)", "", count)
        return f"{spoken_day(key.day)}, {said}"

    def rect(self, key: ChipHit) -> QRect:
        if key.kind == "chip":
            face = self.widget.faces.get(key.id)
            return face.rect if face is not None else QRect()
        return self.days().get(key, QRect())

    def role_of(self, key: ChipHit) -> QAccessible.Role:
        return QAccessible.Role.ListItem if key.kind == "chip" else QAccessible.Role.Cell

    def is_chosen(self, key: ChipHit) -> bool | None:
        return key.id in self.widget.sight.selected if key.kind == "chip" else None

    def actions(self, key: ChipHit) -> tuple[str, ...]:
        return (PRESS, MENU, FOCUS) if key.kind in {"chip", "day", "row"} else (PRESS, FOCUS)

    def do(self, key: ChipHit, action: str) -> None:
        canvas = self.widget
        if action == FOCUS:
            canvas.setFocus()
            self.bring_keyboard(key)
        elif action == MENU:
            self.bring_keyboard(key)
            canvas.menu_wanted.emit(key, canvas.mapToGlobal(canvas.place_of(key)))
        elif key.kind == "chip":
            canvas.open_chip(key.id, typing=True)
        else:
            canvas.activate(key)

    def bring_keyboard(self, key: ChipHit) -> None:
        """Put the keyboard's place in the calendar on a part."""
        if key.kind == "chip":
            keyboard.focus_chip(self.widget, key.id)
        elif key.day is not None:
            keyboard.go_to_day(self.widget, key.day)
