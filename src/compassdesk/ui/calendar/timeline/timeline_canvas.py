"""The lanes of a timeline under mouse and keyboard: marks, bars, silences."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QRegion, QResizeEvent

from compassdesk.domain import several_days
from compassdesk.domain.above_days import DayWord
from compassdesk.domain.checks.limits import Limits
from compassdesk.domain.plan import Campaign, Item
from compassdesk.domain.several_days import SpanPart
from compassdesk.domain.timeline import Silence
from compassdesk.rendering.look import theme
from compassdesk.rendering.look.theme import Shade
from compassdesk.texts import numbers
from compassdesk.ui.calendar import changes
from compassdesk.ui.calendar.canvas import bars
from compassdesk.ui.calendar.canvas.box_rect import rect_of
from compassdesk.ui.calendar.canvas.chip_canvas import NOTHING, ChipHit
from compassdesk.ui.calendar.canvas.headed_view import area_of
from compassdesk.ui.calendar.canvas.shades import shade_of, shades
from compassdesk.ui.calendar.day_sentences import DayWords, in_one
from compassdesk.ui.calendar.drag import DragController
from compassdesk.ui.calendar.lane_names import lane_name
from compassdesk.ui.calendar.move_mode import MoveMode
from compassdesk.ui.calendar.reaching import Reaching
from compassdesk.ui.calendar.timeline import lane_changes, lane_stops, timeline_marks, timeline_painting
from compassdesk.ui.calendar.timeline.bar_stops import bar_stops
from compassdesk.ui.calendar.timeline.by_lane import ByLane
from compassdesk.ui.calendar.timeline.lane_canvas import LaneCanvas
from compassdesk.ui.calendar.timeline.mark_faces import MarkFaces
from compassdesk.ui.calendar.timeline.timeline_axis import axis_of
from compassdesk.ui.calendar.timeline.timeline_content import content_of
from compassdesk.ui.calendar.timeline.timeline_hits import close_by, is_near, nearest
from compassdesk.ui.calendar.timeline.timeline_layout import MoreBox, lay_out
from compassdesk.ui.calendar.timeline.timeline_stack import MarkBox, Stack
from compassdesk.ui.desk.announced import Touched, touches
from compassdesk.ui.desk.session import Session
from compassdesk.ui.desk.sight import Sight


class TimelineCanvas(LaneCanvas):
    """See the module. What stands in several lanes has a mark in each; the one last pointed at stands for it."""

    arranged = Signal()
    """What it shows, or where it stands, is another than before."""

    def __init__(
        self, session: Session, sight: Sight, drag: DragController, moving: MoveMode, day_words: DayWords
    ) -> None:
        super().__init__(session, sight, drag, moving)
        self.setAccessibleName(self.tr("Timeline"))
        self._day_words, self._reaching = day_words, Reaching(session, sight)
        self._marks: dict[str, list[MarkBox]] = {}
        self._at_marks = MarkFaces(self.book, {}, {})
        self._alike: timeline_marks.Alike = {}
        self._stacks: ByLane[Stack] = ByLane()
        self._silences: ByLane[tuple[Silence, ...]] = ByLane()
        self._pointed: dict[str, int] = {}
        """The lane of the mark that was last pointed at, by item."""
        self._made_of: object = None
        """Of what it was last arranged."""
        self._limits: tuple[object, Limits | None] = (None, None)
        self._holidays: frozenset[date] = frozenset()
        self._words: Mapping[date, tuple[DayWord, ...]] = {}
        self._campaigns: Mapping[str, Campaign] = {}
        sight.lanes_changed.connect(self.refresh)
        sight.period_changed.connect(self._pointed.clear)
        session.day_passed.connect(self.update)
        day_words.changed.connect(self.refresh)

    def _follow_plan(self, touched: Touched) -> None:
        self._reaching.follow(touched)
        self._day_words.look()
        if touches(touched, "check_settings"):
            self.refresh()
        else:
            super()._follow_plan(touched)

    # --- arranging -------------------------------------------------------------------------------------------------

    def arrange(self) -> QRegion | None:
        session, sight = self.session, self.sight
        self.book.use(session.plan, sight.colour_by)
        items: Sequence[Item] = self._reaching.shown_from(sight.first)
        if sight.scale != "year":  # where weeks are counted
            items = tuple(self.places.among(items))
        self.shown = {item.id: item for item in items}
        self._words = self._day_words.of()
        has = ((day, {word.kind for word in said}) for day, said in self._words.items())
        self._holidays = frozenset(day for day, kinds in has if "holiday" in kinds)
        days = sight.first, sight.last
        plan = session.seen_plan
        axis = axis_of(sight.first, (days[1] - days[0]).days + 1, self.width(), mirrored=self.isRightToLeft())
        looks = sight.lanes, sight.scale, sight.colour_by, numbers.locale().name()
        own, listed = plan.year_days if self._day_words.with_year_days else (), self._day_words.listed
        lists = (
            own,
            listed,
            plan.client,
            plan.channels,
            plan.campaigns,
            plan.spokespersons,
            plan.day_notes,
            plan.check_settings,
        )
        made_of = items, axis, looks, lists, self._holidays
        if self._made_of == made_of:  # days that come into sight are told of twice: as such, and as read anew
            return None
        self._made_of = made_of
        self._campaigns = {row.id: row for row in plan.campaigns}
        in_year = self._shade_of() if sight.scale == "year" else None
        content = content_of(
            plan, items, sight.lanes, days, self._limits_now(), self._holidays, self._silences, in_year,
            year_days=self._day_words.with_year_days, listed=listed,
        )  # fmt: skip
        self.layout_now = lay_out(content, axis, self._stacks)
        self.rows = bar_stops(self.layout_now)
        self.keep_extra()
        marks: dict[str, list[MarkBox]] = {}
        for mark in self.layout_now.marks:
            marks.setdefault(mark.id, []).append(mark)
        self._marks = marks
        self._alike = timeline_marks.alike(self.layout_now.marks, self.shown, self._shade_of())
        self._make_faces()
        self.setAccessibleDescription(self._silences_said())
        self.setMinimumHeight(self.layout_now.height)
        self.arranged.emit()
        return None

    def _shade_of(self) -> Callable[[Item], Shade | None]:
        """What stands in the place of an item's petal."""
        colour_by = self.sight.colour_by
        known = shades(self.session.plan, colour_by)
        return lambda item: shade_of(item, known, colour_by)

    def _limits_now(self) -> Limits:
        from compassdesk.domain.checks.limits_in_force import limits_of

        plan = self.session.plan
        key = plan.client, plan.check_settings
        known, limits = self._limits
        if limits is None or known != key:
            limits = limits_of(plan)
            self._limits = key, limits
        return limits

    def _make_faces(self) -> None:
        """A face for each item, at the mark that stands for it: the one last pointed at, while it is there."""
        faces = MarkFaces(self.book, self.shown, self._marks)
        for key, lane in self._pointed.items():
            there = next((one for one in self._marks.get(key, ()) if one.lane == lane), None)
            if there is not None:
                faces.stand(key, there)
        self.faces = self._at_marks = faces

    def _silences_said(self) -> str:
        """Each silence in words, for those who do not see the hatching."""
        said = []
        for box in self.layout_now.silences:
            name = lane_name(self.layout_now.lanes[box.lane].of)
            days = numbers.day_range(box.of.first, box.of.last)
            said.append(f"{name}: {timeline_painting.silent_for(box)}, {days}")
        return "; ".join(said)

    def resizeEvent(self, event: QResizeEvent) -> None:
        if event.oldSize().width() == event.size().width() and self.layout_now.lanes:
            return  # higher or lower: that is its own doing
        super().resizeEvent(event)

    def sizeHint(self) -> QSize:
        return QSize(800, max(self.layout_now.height, 300))

    def minimumSizeHint(self) -> QSize:
        return QSize(340, self.layout_now.height)

    def ensure_seen(self, rect: QRect) -> None:
        area = area_of(self)
        if area is not None:
            area.ensureVisible(rect.center().x(), rect.center().y(), 0, 40)

    # --- painting --------------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        exposed, layout = event.rect(), self.layout_now
        place = self.cursor_place
        focused = self.hasFocus()
        extra = self.focused_extra
        cursor = place.day if focused and extra is None and place.item not in self.faces else None
        frame = timeline_painting.TimelineFrame(
            layout,
            self.session.now().date(),
            self._holidays,
            self._campaigns,
            cursor,
            self.rect(),
            self.focused_lane() if focused else None,
        )
        with QPainter(self) as painter:
            if not layout.axis.edges:
                painter.fillRect(exposed, theme.current().panel)
                return
            timeline_painting.paint_ground(painter, frame, exposed)
            timeline_painting.paint_today(painter, frame)
            timeline_painting.paint_weeks(painter, layout, exposed)
            timeline_painting.paint_marks(painter, layout, self._alike, exposed, self.devicePixelRatioF())
            chosen = [rect_of(one) for key in self.sight.selected for one in self._marks.get(key, ())]
            timeline_painting.paint_around(painter, chosen, focused=False)
            if focused and (bar := self.rows.get(extra or NOTHING)) is not None:
                timeline_painting.paint_around(painter, [rect_of(bar)], focused=True)
            elif focused and extra is None and place.item is not None and place.item in self.faces:
                timeline_painting.paint_around(painter, [self.faces[place.item].rect], focused=True)
            self.band.paint(painter)

    def _show_selection(self) -> None:
        self.update()

    # --- pointing --------------------------------------------------------------------------------------------------

    def hit(self, place: QPoint) -> ChipHit:
        layout = self.layout_now
        if layout.axis.is_name(place.x()):
            band = layout.lane_at(place.y())
            return ChipHit("lane", band.of.id) if band is not None and lane_stops.can_filter(band.of) else NOTHING
        day = layout.day_at(place.x())
        if day is None:
            return NOTHING
        small, bar = self._small_at(place), self.bar_at(place)
        if small is not None and (bar is None or is_near(rect_of(small), place, 0) or not is_near(bar[1], place, 0)):
            return ChipHit("more", day=small.day) if isinstance(small, MoreBox) else ChipHit("chip", small.id, day)
        if bar is not None:
            return bars.row_hit(bar[0].of.kind, bar[0].of.id, day)
        if layout.weeks and layout.lane_at(place.y()) is not None:
            return ChipHit("week", day=layout.axis.row_of(day))
        return ChipHit("day", day=day)

    def _small_at(self, place: QPoint) -> MarkBox | MoreBox | None:
        """The mark at a place, or what stands for others; else the nearest that has it within its reach."""
        small = close_by((*self.layout_now.marks, *self.layout_now.more), place)
        return nearest(((one, rect_of(one)) for one in small), place)

    def _mark_at(self, place: QPoint) -> MarkBox | None:
        small = self._small_at(place)
        return small if isinstance(small, MarkBox) else None

    def bar_at(self, place: QPoint) -> tuple[SpanPart, QRect] | None:
        found = nearest(((one, rect_of(one)) for one in self.layout_now.bars), place)
        return (found.of, rect_of(found)) if found is not None else None

    @property
    def mirrored(self) -> bool:
        return self.layout_now.axis.mirrored

    def day_at(self, place: QPoint) -> date | None:
        return self.layout_now.day_at(place.x())

    def _point_at(self, place: QPoint) -> None:
        mark = self._mark_at(place)
        if mark is not None and self._pointed.get(mark.id, -1) != mark.lane:
            self._pointed[mark.id] = mark.lane
            self._at_marks.stand(mark.id, mark)

    def hover(self, place: QPoint) -> None:
        self._point_at(place)
        super().hover(place)
        if self.hit(place).kind in {"lane", "week"}:
            self.setCursor(Qt.CursorShape.PointingHandCursor)

    def open_day(self, day: date) -> None:
        from compassdesk.ui.calendar.day_popup import DayPopup

        left, right = self.layout_now.x_of(day)
        items = [item for item in self.shown.values() if several_days.is_on(item, day)]
        popup = DayPopup(self, self.sight, day, items, self.book)
        popup.chip_wanted.connect(lambda key: self.open_chip(key, typing=True))
        popup.open_at(QRect(self.mapToGlobal(QPoint(left, 0)), QSize(right - left, 40)))

    def place_of(self, found: ChipHit) -> QPoint:
        if found.kind == "day" and found.day is not None:
            return QPoint(self.layout_now.x_of(found.day)[0] + 4, 20)
        return super().place_of(found)

    # --- dragging --------------------------------------------------------------------------------------------------

    def begin_on_edge(self, start: QPoint, item: Item) -> bool:
        """One item alone goes from lane to lane too; several go by the day."""
        if len(self.sight.selected) > 1 and item.id in self.sight.selected:
            return False
        if self.sight.selected != (item.id,) or self.sight.edited is not None:
            self.choose(item.id)
        self._point_at(start)
        held = self.layout_now.lane_at(start.y())
        held_in = held.of if held is not None else None

        def intent_at(place: QPoint, copy: bool) -> changes.Intent | None:
            spot = self.drag.spot_at(place)
            if spot is None:
                return None
            if spot.moment is None:
                return changes.to_tray((item,), copy=copy)
            inside = self.mapFromGlobal(place)
            over = self.layout_now.lane_at(inside.y()) if self.visibleRegion().contains(inside) else None
            return lane_changes.dropped(item, spot.moment, held_in, over.of if over else None, copy=copy)

        self.drag.hold(self, intent_at, self.mapToGlobal(start), (item.id,), copies=True)
        return True

    # --- what a place says -----------------------------------------------------------------------------------------

    def words_at(self, place: QPoint) -> str:
        layout = self.layout_now
        band = layout.lane_at(place.y())
        if layout.axis.is_name(place.x()):
            return lane_stops.hint(self.sight, band.of) if band is not None else ""
        found = self.hit(place)
        if found.kind == "chip":
            return ""
        if found.kind == "row":
            bar = self.bar_at(place)
            return bars.words_of(bar[0]) if bar is not None else ""
        day = layout.day_at(place.x())
        for box in layout.silences:
            if band is layout.lanes[box.lane] and box.x <= place.x() < box.x + box.width:
                days = numbers.day_range(box.of.first, box.of.last)
                return f"{timeline_painting.silent_for(box)} · {days}"
        if found.kind == "week":
            return lane_stops.week_words(layout, found.day, band) if found.day is not None else ""
        return " · ".join(filter(None, (numbers.full_day(day), self.beside(day)))) if day is not None else ""

    def beside(self, day: date) -> str:
        """What is written at a day: public holidays, notes, days of the year."""
        return in_one(self._words.get(day, ()))
