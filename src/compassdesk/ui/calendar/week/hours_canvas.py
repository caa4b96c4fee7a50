"""Seven days with their hours: slots as long as they last, posts as short blocks, and empty hours to draw in."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from operator import is_, itemgetter
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, QTimer, Signal
from PySide6.QtGui import QColor, QHelpEvent, QPainter, QPaintEvent, QRegion

from compassdesk.domain.lanes import item_span, packed
from compassdesk.domain.several_days import lasts
from compassdesk.rendering.look import theme
from compassdesk.ui.calendar import changes
from compassdesk.ui.calendar.canvas import chip_painting, chip_reach, chips, mirroring
from compassdesk.ui.calendar.canvas.box_rect import rect_of
from compassdesk.ui.calendar.canvas.chip_canvas import NOTHING, ChipHit
from compassdesk.ui.calendar.canvas.headed_view import area_of
from compassdesk.ui.calendar.canvas.place_tip import show_words
from compassdesk.ui.calendar.drag import DragController
from compassdesk.ui.calendar.move_mode import MoveMode
from compassdesk.ui.calendar.week import due_words, hours_painting, week_gutter, week_layout
from compassdesk.ui.calendar.week.drawn_hours import DrawnHours
from compassdesk.ui.calendar.week.week_layout import AXIS, HOUR, RestBox
from compassdesk.ui.desk.session import Session
from compassdesk.ui.desk.sight import Sight

if TYPE_CHECKING:  # the checks come behind the first paint
    from compassdesk.domain.checks.answers_due import Due

AT_ONCE = 500
"""Items that the hours of a week arrange while they are built."""
STEP = timedelta(minutes=30)


class HoursCanvas(DrawnHours):
    """See the module. It stands in a scroll area and is always a whole day high."""

    arranged = Signal()
    """Blocks may stand elsewhere."""
    left_above = Signal()
    """The keyboard leaves the hours upwards."""

    def __init__(self, session: Session, sight: Sight, drag: DragController, moving: MoveMode) -> None:
        super().__init__(session, sight, drag, moving)
        self.setAccessibleName(self.tr("Hours of the week"))
        self.tails: list[chips.ChipFace] = []
        """Blocks of items that began on an earlier day."""
        self._made_of: tuple[object, object, object] = (None, None, None)
        self._looks: object = None
        """Of what it was last arranged, and how."""
        self._by_block: dict[week_layout.Block, chips.ChipFace] = {}
        self.due: tuple[Due, ...] = ()
        """When somebody should be there to answer."""
        self._first = QTimer(self)
        self._first.setSingleShot(True)
        self._first.setInterval(0)
        self._first.timeout.connect(self._refresh_first)
        self.setFixedHeight(24 * HOUR + 1)
        session.minute_passed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(760, 24 * HOUR + 1)

    def minimumSizeHint(self) -> QSize:
        return QSize(AXIS + 7 * 40, 24 * HOUR + 1)

    # --- arranging -------------------------------------------------------------------------------------------------

    def arrange(self) -> QRegion | None:
        session, sight, old, old_tails = self.session, self.sight, self.layout_now, self.tails
        mirrored, width = mirroring.is_mirrored(self), self.width()
        made_of = sight.shown_items(), session.plan, session.air.patch
        places = self.places.look()
        looks = sight.first, sight.colour_by, width, mirrored, places
        if self._looks == looks and all(map(is_, self._made_of, made_of)):
            return QRegion()  # days that come into sight are told of twice: as such, and as read anew
        self._made_of, self._looks = made_of, looks
        self.book.use(session.plan, self.sight.colour_by)
        items = [item for item in self.places.among(sight.shown_items()) if not lasts(item)]  # which are bars above
        self.shown = {item.id: item for item in items}
        days = days_in(sight)
        zone = session.plan.client.timezone
        spans = [span for item in items if (span := item_span(item, zone)) is not None]
        patch = session.air.patch
        in_hand = frozenset(item.id for item in patch.items) if patch is not None else frozenset()
        wanted = in_hand.union(sight.selected)
        placed = packed(
            spans, days, week_layout.room_in(width), week_layout.LEAST_MINUTES, wanted, self.places.items.keys()
        )
        self.layout_now = week_layout.week_layout(days, placed, width, mirrored=mirrored)
        self._make_faces()
        self.arranged.emit()
        if (old.width, old.days, old.mirrored) != (self.width(), self.layout_now.days, self.layout_now.mirrored):
            return None
        region = QRegion()
        kept = {id(tail) for tail in old_tails} & {id(tail) for tail in self.tails}
        for tail in (*old_tails, *self.tails):
            if id(tail) not in kept:
                region = region.united(tail.rect.adjusted(-4, -4, 4, 4))
        for rest in set(old.rests).symmetric_difference(self.layout_now.rests):
            region = region.united(rect_of(rest))
        return region

    def refresh(self) -> None:
        """Many items are arranged for the first time in a turn of their own, behind the view that they stand in."""
        if self._first.isActive():
            return
        never = self.layout_now is week_layout.NOTHING
        if never and self.isVisible() and len(self.sight.shown_items()) > AT_ONCE:
            self._first.start()
        else:
            super().refresh()

    def _refresh_first(self) -> None:
        super().refresh()
        from compassdesk.ui.calendar import keyboard

        keyboard.reveal(self)

    def _show_selection(self) -> None:
        """What is selected, made or brought back comes out from among those that found no column."""
        hidden = {key for rest in self.layout_now.rests for key in rest.ids}
        if not hidden.isdisjoint(self.sight.selected):
            self._looks = None  # selected or not, items and days are the same
            self.refresh()
        super()._show_selection()

    def _make_faces(self) -> None:
        """Those of blocks that stand where they stood and say what they said are kept."""
        facts = self.book.all_of(self.shown[key] for key in dict.fromkeys(one.id for one in self.layout_now.blocks))
        before, self._by_block = self._by_block, {}
        self.faces, self.tails = {}, []
        for block in self.layout_now.blocks:
            made = before.get(block)
            if made is None or made.facts is not facts[block.id]:
                made = chips.block_face(
                    facts[block.id],
                    rect_of(block),
                    mirrored=self.layout_now.mirrored,
                )
            self._by_block[block] = made
            if block.leads and block.id not in self.faces:
                self.faces[block.id] = made
            else:
                self.tails.append(made)

    def show_due(self, due: tuple[Due, ...]) -> None:
        """Tint the hours in which somebody should be there to answer."""
        if due != self.due:
            self.due = due
            self.update()

    # --- painting --------------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        exposed = event.rect()
        with QPainter(self) as painter:
            tokens = theme.current()
            painter.fillRect(exposed, tokens.panel)
            if not self.layout_now.days:
                return
            hours_painting.paint_hours(painter, self.layout_now, self.session.plan.client, exposed, self.due)
            place = self.cursor_place.item if self.hasFocus() else None
            chosen, ratio = set(self.sight.selected), self.devicePixelRatioF()
            chip_painting.paint_faces(painter, self.tails, exposed, chosen, None, ratio)
            chip_painting.paint_faces(
                painter, self.faces.values(), exposed, chosen, place, ratio, self.session.air.proposed, self.places
            )
            hours_painting.paint_rests(
                painter, self.layout_now, exposed, self.focused_extra if self.hasFocus() else None
            )
            hours_painting.paint_now(painter, self.layout_now, self.session.now())
            self._paint_cursor(painter)
            self.band.paint(painter)

    def _paint_cursor(self, painter: QPainter) -> None:
        place = self.cursor_place
        if self.drag.active:
            return
        on_rest = self.focused_extra is not None
        if self.hasFocus() and place.item is None and not on_rest and place.day in self.layout_now.days:
            rect = self._cursor_rect()
            fill = QColor(theme.current().accent)
            fill.setAlpha(18)
            painter.fillRect(rect, fill)
            week_gutter.paint_focus(painter, rect)

    def _cursor_rect(self) -> QRect:
        place, layout = self.cursor_place, self.layout_now
        at = layout.days.index(place.day)
        y = week_layout.y_of(self._moment())
        left, wide = layout.columns[at]
        return QRect(left, y, wide, HOUR // 2 + 1)

    def _moment(self) -> datetime:
        place = self.cursor_place
        return place.moment or changes.on_day(place.day)

    # --- pointing --------------------------------------------------------------------------------------------------

    def hit(self, place: QPoint) -> ChipHit:
        moment = self.layout_now.moment_at(place.x(), place.y())
        if moment is None:
            return NOTHING
        if (face := chip_reach.face_at((*reversed([*self.faces.values()]), *self.tails), place)) is not None:
            return ChipHit("chip", face.facts.id, moment.date())
        if (rest := self._rest_at(place)) is not None:
            return rest_hit(rest)
        floor = moment.replace(minute=moment.minute // 30 * 30)
        return ChipHit("day", day=moment.date(), moment=floor)

    def _rest_at(self, place: QPoint) -> RestBox | None:
        return next((one for one in self.layout_now.rests if rect_of(one).contains(place)), None)

    def activate(self, hit: ChipHit) -> None:
        """The rest shows its items in a list beside it."""
        rest = next((one for one in self.layout_now.rests if rest_hit(one) == hit), None)
        if rest is None:
            super().activate(hit)
            return
        from compassdesk.ui.calendar.day_popup import DayPopup

        rect = rect_of(rest)
        popup = DayPopup(self, self.sight, rest.day, [self.shown[key] for key in rest.ids], self.book)
        popup.chip_wanted.connect(lambda key: self.open_chip(key, typing=True))
        popup.open_at(QRect(self.mapToGlobal(rect.topLeft()), rect.size()))

    def words_at(self, place: QPoint) -> str:
        """What the hours say to a mouse that rests there."""
        moment = self.layout_now.moment_at(place.x(), place.y()) if self.hit(place).kind == "day" else None
        minute = moment.hour * 60 + moment.minute if moment is not None else -1
        here = (one for one in self.due if one.first_minute <= minute < one.last_minute)
        return next((due_words.said(one) for one in here if moment is not None and one.day == moment.date()), "")

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            show_words(self, event, self.words_at(event.pos()))
            return True
        return super().event(event)

    # --- the keyboard ----------------------------------------------------------------------------------------------

    def arrow(self, across: int, down: int) -> bool:
        """Up and Down go through blocks and rests; through the hours while none of them has the focus."""
        from compassdesk.ui.calendar import keyboard

        place = self.cursor_place
        if place.item in self.faces or self.focused_extra is not None:
            order = self._order(place.day)
            here = self.focused_extra or ChipHit("chip", place.item or "")
            at = order.index(here) + down if down and here in order else -1
            if not 0 <= at < len(order) or "more" not in {here.kind, order[at].kind}:
                self.put_extra(None)
                return False
            if order[at].kind == "chip":
                keyboard.focus_chip(self, order[at].id)
            else:
                self.put_extra(order[at])
                self.ensure_seen(QRect(self.place_of(order[at]), QSize(1, 1)))
            return True
        moment = self._moment() + down * STEP
        if down and moment.date() == place.day:
            place.put(place.day, None, moment)
            self.ensure_seen(self._cursor_rect())
        elif down < 0:
            self.left_above.emit()
        elif across:
            place.put(place.day, None, moment)
            keyboard.go_to_day(self, place.day + timedelta(days=across))
        return True

    def _order(self, day: date) -> list[ChipHit]:
        """What stands in the hours of a day, from above; the rest behind what it stands beside."""
        blocks = [(one.y, ChipHit("chip", one.id)) for one in self.layout_now.blocks if one.day == day and one.leads]
        rests = [(one.y + 2, rest_hit(one)) for one in self.layout_now.rests if one.day == day]
        return [found for _y, found in sorted((*blocks, *rests), key=itemgetter(0))]

    def place_of(self, found: ChipHit) -> QPoint:
        for rest in self.layout_now.rests:
            if rest_hit(rest) == found:
                return rect_of(rest).center()
        if found.kind == "day" and self.cursor_place.day in self.layout_now.days:
            return self._cursor_rect().center()
        return super().place_of(found)

    def ensure_seen(self, rect: QRect) -> None:
        area = area_of(self)
        if area is not None:
            area.ensureVisible(rect.center().x(), rect.top(), 0, 40)
            area.ensureVisible(rect.center().x(), min(rect.bottom(), rect.top() + 200), 0, 40)


def days_in(sight: Sight) -> list[date]:
    """The days in sight, seven at most."""
    return [sight.first + timedelta(days=n) for n in range(min(7, (sight.last - sight.first).days + 1))]


def rest_hit(rest: RestBox) -> ChipHit:
    """A press on what stands for the items that found no column."""
    return ChipHit("more", day=rest.day, moment=rest.begins)
