"""The days of a week by name, above its hours: what lasts several days as bars, and the flags of each day."""

from datetime import date, timedelta

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QRegion, QResizeEvent

from compassdesk.rendering.look import theme
from compassdesk.ui.calendar import keyboard
from compassdesk.ui.calendar.canvas import above_bars, chip_painting, chip_reach, chips, mirroring
from compassdesk.ui.calendar.canvas.above_canvas import AboveCanvas
from compassdesk.ui.calendar.canvas.box_rect import rect_of
from compassdesk.ui.calendar.canvas.chip_canvas import NOTHING, ChipHit
from compassdesk.ui.calendar.day_sentences import DayWords
from compassdesk.ui.calendar.drag import DragController
from compassdesk.ui.calendar.move_mode import MoveMode
from compassdesk.ui.calendar.week import days_layout, days_painting
from compassdesk.ui.calendar.week.days_layout import NAMES
from compassdesk.ui.calendar.week.hours_canvas import days_in
from compassdesk.ui.desk.session import Session
from compassdesk.ui.desk.sight import Sight

COMES_BACK = {Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason}
"""The keyboard was in a menu, a dialog or another window: it is where it was before."""


class WeekDays(AboveCanvas):
    """See the module. It is as high as what stands in it, and keeps its height while something is in the air."""

    left_below = Signal()
    """The keyboard leaves it downwards, to the hours of the day it was on."""

    def __init__(
        self, session: Session, sight: Sight, drag: DragController, moving: MoveMode, day_words: DayWords
    ) -> None:
        super().__init__(session, sight, drag, moving, day_words)
        self.setAccessibleName(self.tr("Days of the week"))
        self.layout_now = days_layout.NOTHING
        self.setFixedHeight(NAMES)
        session.day_passed.connect(self.update)
        sight.period_changed.connect(self.refresh)

    def sizeHint(self) -> QSize:
        return QSize(760, self.height())

    # --- arranging -------------------------------------------------------------------------------------------------

    def arrange(self) -> QRegion | None:
        days = days_in(self.sight)
        self.book.use(self.session.plan, self.sight.colour_by)
        _lasting, (over,) = self.look_above([days])
        before = self.layout_now
        ends = days_painting.ends_of(self.session.now().date())
        mirrored = mirroring.is_mirrored(self)
        self.layout_now = days_layout.days_layout(days, over, self.width(), ends, above_bars.wanted, mirrored=mirrored)
        least = before.height if self.session.air.plan is not None and before.days[:1] == tuple(days[:1]) else 0
        self.setFixedHeight(max(self.layout_now.height, least))
        bars = [bar for bar in self.layout_now.bars if bar.of.of.kind == "items"]
        facts = self.book.all_of(self.shown[bar.of.of.id] for bar in bars)
        places = {bar.of.of.id: rect_of(bar) for bar in bars}
        self.faces = {key: chips.bar_face(facts[key], rect, mirrored=mirrored) for key, rect in places.items()}
        self.keep_extra()
        return None

    def resizeEvent(self, event: QResizeEvent) -> None:
        if event.oldSize().width() != event.size().width():
            super().resizeEvent(event)

    # --- painting --------------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        exposed = event.rect()
        with QPainter(self) as painter:
            painter.fillRect(exposed, theme.current().panel)
            days_painting.paint_days(painter, self.layout_now, self.session.now().date(), self.rect())
            focused, chosen = self.hasFocus(), set(self.sight.selected)
            above_bars.paint_bars(painter, self.layout_now, exposed, self.focused_extra if focused else None)
            place = self.cursor_place.item if focused else None
            chip_painting.paint_faces(
                painter, self.faces.values(), exposed, chosen, place, self.devicePixelRatioF(),
                self.session.air.proposed,
            )  # fmt: skip
            extra = self.focused_extra
            if focused and extra is not None and extra.kind == "more" and extra.day is not None:
                days_painting.paint_focus(painter, self.rect_of_day(extra.day))

    # --- pointing --------------------------------------------------------------------------------------------------

    def boxes(self) -> days_layout.DaysLayout:
        return self.layout_now

    def day_at(self, place: QPoint) -> date | None:
        return self.layout_now.day_at(place.x())

    def rect_of_day(self, day: date) -> QRect | None:
        column = self.layout_now.column_of(day)
        return QRect(column[0], 0, column[1], self.height()) if column is not None else None

    def hit(self, place: QPoint) -> ChipHit:
        day = self.day_at(place)
        if day is None:
            return NOTHING
        if (above := above_bars.hit(self.layout_now, day, place)) is not None:
            return above
        if (face := chip_reach.face_at(self.faces.values(), place)) is not None:
            return ChipHit("chip", face.facts.id, day)
        return ChipHit("day", day=day)

    def activate(self, hit: ChipHit) -> None:
        """Enter on a day shows all of it, or makes something where there is nothing."""
        if hit.kind == "more" and hit.day is not None and not (self.on_day(hit.day) or self.also_on(hit.day)):
            self.new_wanted.emit()
        else:
            super().activate(hit)

    def place_of(self, found: ChipHit) -> QPoint:
        rect = self.rect_of_day(found.day) if found.kind in {"day", "more"} and found.day is not None else None
        return rect.center() if rect is not None else super().place_of(found)

    # --- the keyboard ----------------------------------------------------------------------------------------------

    def keep_extra(self) -> None:
        super().keep_extra()
        if self.focused_extra is None or self.focused_extra.kind != "row":
            self.leave_extra()

    def tab_stops(self) -> list[ChipHit]:
        """What stands for more is a day as a whole, which the arrows come to."""
        return [one for one in super().tab_stops() if one.kind != "more"]

    def leave_extra(self) -> None:
        """The keyboard is on a bar of an item, else on a whole day."""
        place = self.cursor_place
        self.put_extra(None if place.item in self.faces else ChipHit("more", day=place.day))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() not in COMES_BACK or self.focused_extra is None:
            self.leave_extra()

    def arrow(self, across: int, down: int) -> bool:
        """Left and Right go from day to day; Down through what begins on a day, then to its hours."""
        place = self.cursor_place
        here = [one for one in self.tab_stops() if self.day_of_stop(one) == place.day]
        now = self.keyboard_on(here)
        at = here.index(now) if now is not None else -1
        if across:
            keyboard.go_to_day(self, place.day + timedelta(days=across))
        elif 0 <= at + down < len(here):
            keyboard.go_to_stop(self, here[at + down])
        else:
            place.put(place.day, None, place.moment)
            self.leave_extra()
            if down > 0:
                self.left_below.emit()
        return True
