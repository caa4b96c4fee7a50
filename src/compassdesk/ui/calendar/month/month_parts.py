"""What a month has besides chips, as assistive technology sees it: days, weeks, bars, flags, the rest of full days."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QAccessible

from compassdesk.ui.calendar.canvas import bars
from compassdesk.ui.calendar.canvas.canvas_parts import CanvasParts, translate
from compassdesk.ui.calendar.canvas.chip_canvas import ChipHit
from compassdesk.ui.calendar.canvas.chip_facts import spoken_day
from compassdesk.ui.calendar.day_sentences import in_one
from compassdesk.ui.calendar.month import month_bars, month_layout
from compassdesk.ui.calendar.month.month_view import MonthView
from compassdesk.ui.calendar.week import week_gutter
from compassdesk.ui.widgets.painted_parts import PRESS


class MonthParts(CanvasParts[MonthView]):
    """See the module; worked out once for each layout."""

    def __init__(self, widget: MonthView) -> None:
        super().__init__(widget)
        self._of: month_layout.MonthLayout | None = None
        self._places: dict[ChipHit, QRect] = {}
        self._words: dict[ChipHit, str] = {}

    def days(self) -> dict[ChipHit, QRect]:
        layout = self.widget.layout_now
        if self._of is not layout:
            self._of, self._places, self._words = layout, {}, {}
            for row in range(len(layout.rows)):
                self._places[ChipHit("gutter", str(row))] = self.widget.gutter_rect(row)
            for bar in layout.bars:
                if bar.of.of.kind != "items":
                    key = bars.row_hit(bar.of.of.kind, bar.of.of.id, bar.day)
                    self._put(key, bar, bars.words_of(bar.of))
            for flag in layout.flags:
                key = month_bars.flag_hit(flag) or ChipHit("holiday", day=flag.day)
                self._put(key, flag, f"{flag.of.text}, {spoken_day(flag.day)}")
            for more in layout.more:
                self._put(
                    ChipHit("more", day=more.day), more, translate("Canvas", "%n more item(s)", "", len(more.ids))
                )
            for cell in layout.cells:  # behind what lies in them
                self._places[ChipHit("day", day=cell.day)] = QRect(cell.x, cell.y, cell.width, cell.height)
        return self._places

    def _put(self, key: ChipHit, box: month_layout.Bar | month_layout.FlagBox | month_layout.More, words: str) -> None:
        self._places[key] = QRect(box.x, box.y, box.width, box.height)
        self._words[key] = words

    def words(self, key: ChipHit) -> str:
        places, month = self.days(), self.widget
        if key.kind == "gutter" and key in places:
            return week_gutter.spoken(month.weeks[int(key.id)])
        if key.kind == "more" and key.day is not None:
            return f"{self._words.get(key, '')}, {spoken_day(key.day)}"
        if key in self._words:
            return self._words[key]
        said = super().words(key)
        beside = in_one(month.words.get(key.day, ())) if key.day is not None else ""
        return f"{said}, {beside}" if beside else said

    def role_of(self, key: ChipHit) -> QAccessible.Role:
        if key.kind == "holiday":
            return QAccessible.Role.StaticText
        return QAccessible.Role.Button if key.kind in {"gutter", "more", "row"} else super().role_of(key)

    def actions(self, key: ChipHit) -> tuple[str, ...]:
        if key.kind == "holiday":
            return ()
        return (PRESS,) if key.kind == "row" else super().actions(key)

    def bring_keyboard(self, key: ChipHit) -> None:
        if key.kind in {"gutter", "more"}:
            self.widget.put_extra(key)
        else:
            super().bring_keyboard(key)
