"""The month: a row per week with its gutter, a cell per day, a chip per item."""

from datetime import date, timedelta

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QHelpEvent, QPainter, QPaintEvent, QRegion
from PySide6.QtWidgets import QToolTip

from compassdesk.domain import calendar_grid
from compassdesk.domain.calendar_grid import Density
from compassdesk.domain.several_days import day_of
from compassdesk.rendering.look import theme
from compassdesk.ui.calendar.canvas import above_bars, chip_painting, chip_reach, chips, mirroring
from compassdesk.ui.calendar.canvas.above_boxes import BAR
from compassdesk.ui.calendar.canvas.above_canvas import AboveCanvas
from compassdesk.ui.calendar.canvas.box_rect import rect_of
from compassdesk.ui.calendar.canvas.chip_canvas import NOTHING, ChipHit
from compassdesk.ui.calendar.canvas.chip_facts import ChipFacts
from compassdesk.ui.calendar.day_sentences import DayWords
from compassdesk.ui.calendar.drag import DragController
from compassdesk.ui.calendar.month import month_layout, month_painting
from compassdesk.ui.calendar.month.month_prefetch import MonthPrefetch
from compassdesk.ui.calendar.month.month_rows import LEAST_ROW, RowPlan
from compassdesk.ui.calendar.move_mode import MoveMode
from compassdesk.ui.calendar.week import week_gutter
from compassdesk.ui.desk.reports import Judging
from compassdesk.ui.desk.session import Session
from compassdesk.ui.desk.sight import Sight


class MonthView(AboveCanvas):
    """See the module."""

    def __init__(
        self,
        session: Session,
        sight: Sight,
        judging: Judging,
        drag: DragController,
        moving: MoveMode,
        day_words: DayWords,
    ) -> None:
        super().__init__(session, sight, drag, moving, day_words)
        self.setAccessibleName(self.tr("Month"))
        self.layout_now = month_layout.NOTHING
        self._at_rest: tuple[RowPlan, ...] = ()
        """The rows as they stand with nothing in the air."""
        self.weeks: list[week_gutter.WeekFacts] = []
        self._boxes: dict[str, month_layout.Box] = {}
        self.judging = judging
        self.tails: list[chips.ChipFace] = []
        """Bars of items in the weeks behind the one where they are first seen."""
        self._prefetch = MonthPrefetch(self, session, sight, drag)
        judging.reports_changed.connect(self._show_reports)
        judging.outlook_changed.connect(self._show_reports)
        sight.selection_changed.connect(self._show_reports)
        sight.density_changed.connect(self.refresh)
        session.day_passed.connect(self.refresh)
        session.day_passed.connect(self.update)  # the mark of today is in no chip and no row that became different

    def sizeHint(self) -> QSize:
        return QSize(800, 640)

    def minimumSizeHint(self) -> QSize:
        return QSize(340, month_layout.HEADER + 6 * LEAST_ROW)

    # --- arranging -------------------------------------------------------------------------------------------------

    def arrange(self) -> QRegion | None:
        session, sight, old = self.session, self.sight, self.layout_now
        old_weeks, old_words = self.weeks, self.words
        self.book.use(session.plan, sight.colour_by)
        days = [sight.first + timedelta(days=n) for n in range((sight.last - sight.first).days + 1)]
        rows = [days[at : at + 7] for at in range(0, len(days) - 6, 7)]
        lasting, above_rows = self.look_above(rows, with_places=True)
        if not rows:
            self.faces, self.layout_now = {}, month_layout.NOTHING
            return None
        in_bars = {one.id for one in lasting if one.kind == "items"}
        by_day: dict[date, list[str]] = {}
        for key, item in self.shown.items():
            if key not in in_bars:
                by_day.setdefault(day_of(item), []).append(key)
        self.layout_now = month_layout.month_layout(
            rows,
            by_day,
            (self.width(), self.height()),
            sight.density,
            self._height_of,
            session.now().date(),
            self._held(rows[0][0]),
            above_rows,
            above_bars.too_long,
            above_bars.wanted,
            month_painting.ends_of(session.now().date()),
            self.places.items.keys(),
        )
        if mirroring.is_mirrored(self):
            self.layout_now = month_layout.turned(self.layout_now)
        if self.session.air.plan is None:
            self._at_rest = self.layout_now.plans
        self._make_faces()
        self.keep_extra()
        self.weeks = [self._week_facts(row) for row in rows]
        same_frame = (old.width, old.height, old.rows, old.mirrored) == (
            self.width(), self.layout_now.height, self.layout_now.rows, self.layout_now.mirrored,
        )  # fmt: skip
        if old.cells != self.layout_now.cells:
            self._prefetch.soon()
        same_frame = same_frame and (old.bars, old.flags) == (self.layout_now.bars, self.layout_now.flags)
        if not same_frame or old_words != self.words:
            return None
        region = QRegion()
        for one in set(old.more).symmetric_difference(self.layout_now.more):
            region = region.united(rect_of(one))
        for at, (before, after) in enumerate(zip(old_weeks, self.weeks, strict=False)):
            if before != after:
                region = region.united(self.gutter_rect(at))
        return region

    def _height_of(self, key: str, width: int, density: Density) -> int:
        return chips.height_of(self.book.of(self.shown[key]), width, density)

    def _held(self, first: date) -> tuple[RowPlan, ...]:
        """The rows as they stood before, while something is in the air over them."""
        now = self.layout_now
        same = now.rows and now.rows[0].first == first and now.height == self.height()
        return self._at_rest if same and self.session.air.plan is not None else ()

    def _make_faces(self) -> None:
        """Chips first in the order of time; bars of items are chips too, those of further weeks are their tails."""
        boxes = {box.id: box for box in self.layout_now.boxes}
        tails: list[month_layout.Box] = []
        for bar in self.layout_now.bars:
            if bar.of.of.kind == "items":
                box = month_layout.Box(bar.of.of.id, bar.day, bar.x, bar.y, bar.width, bar.height, "compact")
                if box.id in boxes:
                    tails.append(box)
                else:
                    boxes[box.id] = box
        facts = self.book.all_of(self.shown[key] for key in boxes)
        before, held, mirrored = self.faces, self._boxes, self.layout_now.mirrored
        made: dict[str, chips.ChipFace] = {}
        for key, box in boxes.items():
            old = before.get(key)
            if old is not None and held.get(key) == box and old.facts is facts[key]:
                made[key] = old
            else:
                made[key] = _face(facts[key], box, mirrored=mirrored)
        self.faces, self._boxes = made, boxes
        self.tails = [_face(facts[box.id], box, mirrored=mirrored) for box in tails]

    def _week_facts(self, row: list[date]) -> week_gutter.WeekFacts:
        week = calendar_grid.week_of_row(row)
        return week_gutter.week_facts(week, self.judging.report(week), row[0])

    def _show_reports(self) -> None:
        """Repaint the gutters when reports or the selected week changed."""
        if not self.isVisible() or not self.layout_now.rows:
            return
        rows = zip(self.weeks, self.layout_now.rows, strict=True)
        self.weeks = [
            week_gutter.week_facts(facts.week, self.judging.report(facts.week), row.first) for facts, row in rows
        ]
        self.update(self.layout_now.gutter_x, 0, self.layout_now.gutter, self.height())

    def gutter_rect(self, row: int) -> QRect:
        """Where the gutter of a row stands."""
        band = self.layout_now.rows[row]
        return QRect(self.layout_now.gutter_x, band.y, self.layout_now.gutter, band.height)

    # --- painting --------------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        exposed = event.rect()
        with QPainter(self) as painter:
            painter.fillRect(exposed, theme.current().panel)
            if not self.layout_now.rows:
                return
            frame = self._frame()
            month_painting.paint_frame(painter, frame, exposed)
            above_bars.paint_bars(painter, self.layout_now, exposed, frame.focus)
            place = self.cursor_place.item if self.hasFocus() else None
            chosen, ratio = set(self.sight.selected), self.devicePixelRatioF()
            chip_painting.paint_faces(painter, self.tails, exposed, chosen, None, ratio)
            chip_painting.paint_faces(
                painter, self.faces.values(), exposed, chosen, place, ratio, self.session.air.proposed, self.places
            )
            month_painting.paint_rest(painter, frame, exposed)
            self.band.paint(painter)

    def _frame(self) -> month_painting.MonthFrame:
        session, sight = self.session, self.sight
        return month_painting.MonthFrame(
            self.layout_now, self.weeks, session.now().date(), sight.day.month, sight.week, self._focus()
        )

    def _focus(self) -> ChipHit:
        place = self.cursor_place
        if not self.hasFocus():
            return NOTHING
        if self.focused_extra is not None:
            return self.focused_extra
        return ChipHit("day", day=place.day) if place.item is None else NOTHING

    # --- pointing --------------------------------------------------------------------------------------------------

    def hit(self, place: QPoint) -> ChipHit:
        x, y = place.x(), place.y()
        layout = self.layout_now
        row = layout.row_at(y)
        if row is None:
            return NOTHING
        if layout.in_gutter(x):
            return ChipHit("gutter", str(row))
        cell = layout.cell_at(x, y)
        if cell is None:
            return NOTHING
        for one in layout.more:
            if one.day == cell.day and QRect(one.x, one.y, one.width, one.height + 4).contains(place):
                return ChipHit("more", day=one.day)
        if (above := above_bars.hit(layout, cell.day, place)) is not None:
            return above
        if (face := chip_reach.face_at((*self.faces.values(), *self.tails), place)) is not None:
            return ChipHit("chip", face.facts.id, cell.day)
        return ChipHit("day", day=cell.day)

    def day_at(self, place: QPoint) -> date | None:
        cell = self.layout_now.cell_at(place.x(), place.y())
        return cell.day if cell is not None else None

    def boxes(self) -> month_layout.MonthLayout:
        return self.layout_now

    def rect_of_day(self, day: date) -> QRect | None:
        cell = self.layout_now.cell_of(day)
        return rect_of(cell) if cell is not None else None

    def place_of(self, found: ChipHit) -> QPoint:
        if found.kind == "day" and found.day is not None and (cell := self.layout_now.cell_of(found.day)) is not None:
            return QPoint(cell.x + 12, cell.y + 20)
        return super().place_of(found)

    def activate(self, hit: ChipHit) -> None:
        if hit.kind == "gutter":
            self.sight.show_week(self.weeks[int(hit.id)].week)
        else:
            super().activate(hit)

    def show_tip(self, event: QHelpEvent) -> None:
        found = self.hit(event.pos())
        if found.kind == "gutter":
            facts = self.weeks[int(found.id)]
            text = week_gutter.tip(self.judging.report(facts.week), facts)
            QToolTip.showText(event.globalPos(), text, self, self.gutter_rect(int(found.id)))
        else:
            super().show_tip(event)

    # --- the keyboard ----------------------------------------------------------------------------------------------

    def tab_stops(self) -> list[ChipHit]:
        """One thing stands for all that a day has no room for: below its chips, where there are more of these too."""
        below = {one.day for one in self.layout_now.more}
        return [one for one in super().tab_stops() if one.kind != "more" or one.day not in below]

    def arrow(self, across: int, down: int) -> bool:
        extra, place, layout = self.focused_extra, self.cursor_place, self.layout_now
        if extra is not None and extra.kind == "gutter":
            row = int(extra.id)
            if across > 0:
                self.put_extra(None)
                place.put(layout.cells[row * 7].day)
            elif down and 0 <= row + down < len(layout.rows):
                self.put_extra(ChipHit("gutter", str(row + down)))
            elif across < 0 and row > 0:
                self.put_extra(None)
                place.put(layout.cells[row * 7 - 1].day)
            return True
        if down and self.step_in_day(down):
            return True
        if extra is not None:
            self.put_extra(None)
            return False
        cell = layout.cell_of(place.day)
        if across < 0 and cell is not None and cell.x == layout.columns[0][0] and place.item is None:
            self.put_extra(ChipHit("gutter", str(layout.row_at(cell.y))))
            return True
        last = self.stops_of(place.day)[-1:]
        if (
            down > 0
            and place.item is not None
            and last == [place.item]
            and any(m.day == place.day for m in layout.more)
        ):
            self.put_extra(ChipHit("more", day=place.day))
            return True
        return False

    def stops_of(self, day: date) -> list[str]:
        """The chips of one day, in order."""
        return [key for key, box in self._boxes.items() if box.day == day]


def _face(facts: ChipFacts, box: month_layout.Box, *, mirrored: bool) -> chips.ChipFace:
    rect = rect_of(box)
    if box.height == BAR:
        return chips.bar_face(facts, rect, mirrored=mirrored)
    return chips.face(facts, rect, box.density, mirrored=mirrored)
