"""The bars and flags above days as assistive technology sees them."""

from typing import TypeVar

from PySide6.QtCore import QRect
from PySide6.QtGui import QAccessible

from compassdesk.ui.calendar import keyboard
from compassdesk.ui.calendar.canvas import above_bars, bars
from compassdesk.ui.calendar.canvas.above_canvas import AboveCanvas
from compassdesk.ui.calendar.canvas.box_rect import rect_of
from compassdesk.ui.calendar.canvas.canvas_parts import CanvasParts
from compassdesk.ui.calendar.canvas.chip_canvas import ChipHit
from compassdesk.ui.calendar.canvas.chip_facts import spoken_day
from compassdesk.ui.calendar.day_sentences import in_one

A = TypeVar("A", bound=AboveCanvas)


class AboveParts(CanvasParts[A]):
    """Worked out once for each layout. Subclasses say what else there is, in `put_others`."""

    def __init__(self, widget: A) -> None:
        super().__init__(widget)
        self._of: object = None
        self._places: dict[ChipHit, QRect] = {}
        self._words: dict[ChipHit, str] = {}

    def put_others(self) -> None:
        """Put what is there besides bars and flags, by `put`."""

    def put(self, key: ChipHit, place: QRect, words: str = "") -> None:
        """A part at a place; without words it is called as the canvas calls it."""
        self._places[key] = place
        if words:
            self._words[key] = words

    def days(self) -> dict[ChipHit, QRect]:
        layout = self.widget.boxes()
        if self._of is not layout:
            self._of, self._places, self._words = layout, {}, {}
            for bar in layout.bars:
                if (key := above_bars.bar_hit(bar)) is not None:
                    self.put(key, rect_of(bar), bars.words_of(bar.of))
            for flag in layout.flags:
                key = above_bars.flag_hit(flag) or ChipHit("holiday", day=flag.day)
                text = above_bars.text_of(flag)
                self.put(key, rect_of(flag), f"{text}, {spoken_day(flag.day)}")
            self.put_others()
        return self._places

    def words(self, key: ChipHit) -> str:
        self.days()
        if key in self._words:
            return self._words[key]
        said = super().words(key)
        beside = in_one(self.widget.words.get(key.day, ())) if key.day is not None else ""
        return f"{said}, {beside}" if beside else said

    def role_of(self, key: ChipHit) -> QAccessible.Role:
        if key.kind == "holiday":
            return QAccessible.Role.StaticText
        return QAccessible.Role.Button if key.kind in {"more", "row"} else super().role_of(key)

    def actions(self, key: ChipHit) -> tuple[str, ...]:
        if key.kind == "holiday":
            return ()
        return super().actions(key)

    def bring_keyboard(self, key: ChipHit) -> None:
        if key.kind == "row":
            keyboard.go_to_stop(self.widget, key)
        else:
            super().bring_keyboard(key)
