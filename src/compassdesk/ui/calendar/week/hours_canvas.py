"""Seven days with their hours: slots as long as they last, posts as short blocks, and empty hours to draw in."""

from datetime import date, datetime, timedelta

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QRegion

from compassdesk.domain.lanes import item_span, lanes
from compassdesk.domain.plan import Item
from compassdesk.domain.several_days import lasts
from compassdesk.domain.wallclock import ends_at, minutes_between
from compassdesk.rendering.look import theme
from compassdesk.ui.calendar import changes
from compassdesk.ui.calendar.canvas import chip_painting, chip_reach, chips
from compassdesk.ui.calendar.canvas.calendar_canvas import CalendarCanvas
from compassdesk.ui.calendar.canvas.chip_canvas import NOTHING, ChipHit
from compassdesk.ui.calendar.canvas.chip_facts import ChipFacts
from compassdesk.ui.calendar.canvas.headed_view import area_of
from compassdesk.ui.calendar.drag import DragController, Spot
from compassdesk.ui.calendar.move_mode import MoveMode
from compassdesk.ui.calendar.week import hours_painting, week_gutter, week_layout
from compassdesk.ui.calendar.week.week_layout import AXIS, HOUR
from compassdesk.ui.desk.session import Session
from compassdesk.ui.desk.sight import Sight

EDGE = 6
STEP = timedelta(minutes=30)


class HoursCanvas(CalendarCanvas):
    """See the module. It stands in a scroll area and is always a whole day high."""

    arranged = Signal()
    """Blocks may stand elsewhere."""
    left_above = Signal()
    """The keyboard leaves the hours upwards."""

    def __init__(self, session: Session, sight: Sight, drag: DragController, moving: MoveMode) -> None:
        super().__init__(session, sight, drag, moving)
        self.setAccessibleName(self.tr("Hours of the week"))
        self.layout_now = week_layout.NOTHING
        self.tails: list[chips.ChipFace] = []
        """Blocks of items that began on an earlier day."""
        self._by_block: dict[week_layout.Block, chips.ChipFace] = {}
        self.setFixedHeight(24 * HOUR + 1)
        session.minute_passed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(760, 24 * HOUR + 1)

    def minimumSizeHint(self) -> QSize:
        return QSize(AXIS + 7 * 40, 24 * HOUR + 1)

    # --- arranging -------------------------------------------------------------------------------------------------

    def arrange(self) -> QRegion | None:
        session, sight, old, old_tails = self.session, self.sight, self.layout_now, self.tails
        self.book.use(session.plan, self.sight.colour_by)
        items = [item for item in sight.shown_items() if not lasts(item)]  # which are bars above
        self.shown = {item.id: item for item in items}
        facts = self.book.all_of(items)
        days = [sight.first + timedelta(days=n) for n in range(min(7, (sight.last - sight.first).days + 1))]
        zone = self.session.plan.client.timezone
        spans = [span for item in items if (span := item_span(item, zone)) is not None]
        placed = lanes(spans, days, week_layout.LEAST_MINUTES)
        self.layout_now = week_layout.week_layout(days, placed, self.width())
        self._make_faces(facts)
        self.arranged.emit()
        if (old.width, old.days) != (self.width(), self.layout_now.days):
            return None
        region = QRegion()
        kept = {id(tail) for tail in old_tails} & {id(tail) for tail in self.tails}
        for tail in (*old_tails, *self.tails):
            if id(tail) not in kept:
                region = region.united(tail.rect.adjusted(-4, -4, 4, 4))
        return region

    def _make_faces(self, facts: dict[str, ChipFacts]) -> None:
        """Those of blocks that stand where they stood and say what they said are kept."""
        before, self._by_block = self._by_block, {}
        self.faces, self.tails = {}, []
        for block in self.layout_now.blocks:
            made = before.get(block)
            if made is None or made.facts is not facts[block.id]:
                made = chips.block_face(facts[block.id], QRect(block.x, block.y, block.width, block.height))
            self._by_block[block] = made
            if block.leads and block.id not in self.faces:
                self.faces[block.id] = made
            else:
                self.tails.append(made)

    # --- painting --------------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        exposed = event.rect()
        with QPainter(self) as painter:
            tokens = theme.current()
            painter.fillRect(exposed, tokens.panel)
            if not self.layout_now.days:
                return
            hours_painting.paint_hours(painter, self.layout_now, self.session.plan.client, exposed)
            place = self.cursor_place.item if self.hasFocus() else None
            chosen, ratio = set(self.sight.selected), self.devicePixelRatioF()
            chip_painting.paint_faces(painter, self.tails, exposed, chosen, None, ratio)
            chip_painting.paint_faces(
                painter, self.faces.values(), exposed, chosen, place, ratio, self.session.air.proposed
            )
            hours_painting.paint_now(painter, self.layout_now, self.session.now())
            self._paint_cursor(painter)
            self.band.paint(painter)

    def _paint_cursor(self, painter: QPainter) -> None:
        place = self.cursor_place
        if self.drag.active:
            return
        if self.hasFocus() and place.item is None and place.day in self.layout_now.days:
            rect = self._cursor_rect()
            fill = QColor(theme.current().accent)
            fill.setAlpha(18)
            painter.fillRect(rect, fill)
            week_gutter.paint_focus(painter, rect)

    def _cursor_rect(self) -> QRect:
        place, layout = self.cursor_place, self.layout_now
        at = layout.days.index(place.day)
        y = week_layout.y_of(self._moment())
        return QRect(layout.edges[at], y, layout.edges[at + 1] - layout.edges[at], HOUR // 2 + 1)

    def _moment(self) -> datetime:
        place = self.cursor_place
        return place.moment or changes.on_day(place.day)

    # --- pointing --------------------------------------------------------------------------------------------------

    def hit(self, place: QPoint) -> ChipHit:
        moment = self.layout_now.moment_at(place.x(), place.y())
        if moment is None:
            return NOTHING
        if (face := chip_reach.face_at((*reversed(self.faces.values()), *self.tails), place)) is not None:
            return ChipHit("chip", face.facts.id, moment.date())
        floor = moment.replace(minute=moment.minute // 30 * 30)
        return ChipHit("day", day=moment.date(), moment=floor)

    def drop_spot(self, place: QPoint) -> Spot | None:
        moment = self.layout_now.moment_at(place.x(), place.y())
        self.ensure_seen(QRect(place, QSize(1, 1)))  # near the edge the hours scroll along
        return Spot(moment, exact=True) if moment is not None else None

    def hover(self, place: QPoint) -> None:
        found = self.hit(place)
        if found.kind == "chip" and found.id in self.faces and self._edge(place, self.shown[found.id]):
            self.setCursor(Qt.CursorShape.SizeVerCursor)
            self.hovered.emit("")
            return
        super().hover(place)

    def grip_minutes(self, place: QPoint, item: Item) -> int:
        face = self.faces.get(item.id)
        return max(0, place.y() - face.rect.y()) * 60 // HOUR if face is not None else 0

    def _edge(self, place: QPoint, item: Item) -> str:
        """The edge of a slot's block at a place: "top", "bottom" or neither."""
        if item.kind != "slot" or item.id not in self.faces:
            return ""
        rect = self.faces[item.id].rect
        if rect.bottom() - EDGE <= place.y() <= rect.bottom() + 1:
            return "bottom"
        return "top" if place.y() <= rect.top() + EDGE // 2 and rect.height() > 24 else ""

    def begin_on_edge(self, start: QPoint, item: Item) -> bool:
        edge = self._edge(start, item)
        if not edge or item.starts_at is None:
            return False
        zone = self.session.plan.client.timezone
        begins, ends = item.starts_at, ends_at(item.starts_at, item.minutes or 0, zone)

        def intent_at(place: QPoint, _copy: bool) -> changes.Intent | None:
            inside = self.mapFromGlobal(place)
            now = _quarter(self._at(begins.date(), inside.y()))
            if edge == "bottom":
                return changes.resize(item, begins, max(15, minutes_between(begins, now, zone)))
            first = min(now, ends - timedelta(minutes=15))
            return changes.resize(item, first, minutes_between(first, ends, zone))

        self.sight.select((item.id,))
        self.drag.hold(self, intent_at, self.mapToGlobal(start), (item.id,))
        return True

    def _at(self, day: date, y: int) -> datetime:
        """The moment at a height of a day's column; below its end it is the next day."""
        return datetime.combine(day, datetime.min.time()) + timedelta(minutes=max(0, min(y, 24 * HOUR)) * 60 / HOUR)

    def begin_elsewhere(self, start: QPoint, hit: ChipHit) -> bool:
        """Drawing in empty hours makes something new there; with Alt it is a rubber band instead."""
        from PySide6.QtWidgets import QApplication

        from compassdesk.ui.calendar import commands

        if hit.day is None or QApplication.keyboardModifiers() & Qt.KeyboardModifier.AltModifier:
            return False
        day, pressed = hit.day, self._at(hit.day, start.y())
        begun = pressed.replace(minute=pressed.minute // 15 * 15, second=0, microsecond=0)

        def intent_at(place: QPoint, _copy: bool) -> changes.Intent:
            y = self.mapFromGlobal(place).y()
            now = _quarter(self._at(day, y)) if abs(y - start.y()) > EDGE else begun
            first, minutes = week_layout.between(begun, now)
            return commands.drawn(self.session, self.sight, first, minutes)

        def opened(written: object) -> None:
            commands.open_written(self.session, self.sight, written)

        self.drag.hold(self, intent_at, self.mapToGlobal(start), done=opened)
        return True

    # --- the keyboard ----------------------------------------------------------------------------------------------

    def arrow(self, across: int, down: int) -> bool:
        """Up and Down go through the hours while no block has the focus."""
        place = self.cursor_place
        if place.item in self.faces:
            return False
        moment = self._moment() + down * STEP
        if down and moment.date() == place.day:
            place.put(place.day, None, moment)
            self.ensure_seen(self._cursor_rect())
        elif down < 0:
            self.left_above.emit()
        elif across:
            from compassdesk.ui.calendar import keyboard

            place.put(place.day, None, moment)
            keyboard.go_to_day(self, place.day + timedelta(days=across))
        return True

    def place_of(self, found: ChipHit) -> QPoint:
        if found.kind == "day" and self.cursor_place.day in self.layout_now.days:
            return self._cursor_rect().center()
        return super().place_of(found)

    def ensure_seen(self, rect: QRect) -> None:
        area = area_of(self)
        if area is not None:
            area.ensureVisible(rect.center().x(), rect.top(), 0, 40)
            area.ensureVisible(rect.center().x(), min(rect.bottom(), rect.top() + 200), 0, 40)


def _quarter(moment: datetime) -> datetime:
    """The nearest quarter of an hour, the end of the day included."""
    midnight = moment.replace(hour=0, minute=0, second=0, microsecond=0)
    return midnight + timedelta(minutes=round((moment - midnight).total_seconds() / 900) * 15)
