"""The hours of a week under the mouse: blocks are pulled at an edge, and empty hours are drawn in."""

from datetime import date, datetime, timedelta

from PySide6.QtCore import QPoint, QRect, QSize, Qt

from compassdesk.domain.plan import Item
from compassdesk.domain.wallclock import ends_at, minutes_between
from compassdesk.ui.calendar import changes
from compassdesk.ui.calendar.canvas.calendar_canvas import CalendarCanvas
from compassdesk.ui.calendar.canvas.chip_canvas import ChipHit
from compassdesk.ui.calendar.drag import DragController, Spot
from compassdesk.ui.calendar.move_mode import MoveMode
from compassdesk.ui.calendar.week import week_layout
from compassdesk.ui.calendar.week.week_layout import HOUR
from compassdesk.ui.desk.session import Session
from compassdesk.ui.desk.sight import Sight

EDGE = 6


class DrawnHours(CalendarCanvas):
    """See the module. Subclasses keep `layout_now`."""

    def __init__(self, session: Session, sight: Sight, drag: DragController, moving: MoveMode) -> None:
        super().__init__(session, sight, drag, moving)
        self.layout_now = week_layout.NOTHING

    def drop_spot(self, place: QPoint) -> Spot | None:
        moment = self.layout_now.moment_at(place.x(), place.y())
        self.ensure_seen(QRect(place, QSize(1, 1)))  # near the edge the hours scroll along
        if (fills := self.place_spot(place)) is not None:
            return fills
        return Spot(moment, exact=True) if moment is not None else None

    def hover(self, place: QPoint) -> None:
        found = self.hit(place)
        if (
            found.kind == "chip"
            and found.id in self.faces
            and found.id not in self.places
            and self._edge(place, self.shown[found.id])
        ):
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

        if hit.kind == "more":
            return True
        if hit.day is None or QApplication.keyboardModifiers() & Qt.KeyboardModifier.AltModifier:
            return False
        day, pressed = hit.day, self._at(hit.day, start.y())
        begun = pressed.replace(minute=pressed.minute // 15 * 15, second=0, microsecond=0)
        zone = self.session.plan.client.timezone

        def intent_at(place: QPoint, _copy: bool) -> changes.Intent:
            y = self.mapFromGlobal(place).y()
            now = _quarter(self._at(day, y)) if abs(y - start.y()) > EDGE else begun
            first, last = sorted((begun, now))
            return commands.drawn(self.session, self.sight, first, max(0, minutes_between(first, last, zone)))

        def opened(written: object) -> None:
            commands.open_written(self.sight, written)

        self.drag.hold(self, intent_at, self.mapToGlobal(start), done=opened)
        return True


def _quarter(moment: datetime) -> datetime:
    """The nearest quarter of an hour, the end of the day included."""
    midnight = moment.replace(hour=0, minute=0, second=0, microsecond=0)
    return midnight + timedelta(minutes=round((moment - midnight).total_seconds() / 900) * 15)
