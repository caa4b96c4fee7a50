"""A canvas with bars and flags above days: of campaigns, of notes, of what lasts several days, and what is more."""

from collections.abc import Sequence
from datetime import date
from operator import itemgetter

from PySide6.QtCore import QPoint, QRect, QSize

from compassdesk.domain import several_days
from compassdesk.domain.above_days import Above, DayWord, above
from compassdesk.domain.plan import Item, Plan
from compassdesk.domain.several_days import Spanning, SpanPart
from compassdesk.ui.calendar.canvas import above_bars
from compassdesk.ui.calendar.canvas.above_boxes import Boxes
from compassdesk.ui.calendar.canvas.bar_canvas import BarCanvas
from compassdesk.ui.calendar.canvas.box_rect import rect_of
from compassdesk.ui.calendar.canvas.chip_canvas import ChipHit
from compassdesk.ui.calendar.day_sentences import DayWords, in_one
from compassdesk.ui.calendar.drag import DragController
from compassdesk.ui.calendar.move_mode import MoveMode
from compassdesk.ui.calendar.reaching import Reaching
from compassdesk.ui.desk.announced import Touched
from compassdesk.ui.desk.session import Session
from compassdesk.ui.desk.sight import Sight


class AboveCanvas(BarCanvas):
    """See the module. Subclasses give `day_at`, `rect_of_day` and `boxes` too."""

    def __init__(
        self, session: Session, sight: Sight, drag: DragController, moving: MoveMode, day_words: DayWords
    ) -> None:
        super().__init__(session, sight, drag, moving)
        self._day_words = day_words
        self.words: dict[date, tuple[DayWord, ...]] = {}
        """What is written at days, without notes over several days."""
        self._reaching = Reaching(session, sight)
        session.plan_changed.connect(self._day_words.look)
        self._day_words.changed.connect(self.refresh)
        self._day_words.look()

    def _follow_plan(self, touched: Touched) -> None:
        self._reaching.follow(touched)
        super()._follow_plan(touched)

    # --- what a subclass says --------------------------------------------------------------------------------------

    def boxes(self) -> Boxes:
        """The bars and flags as they lie."""
        raise NotImplementedError

    @property
    def mirrored(self) -> bool:
        return self.boxes().mirrored

    def rect_of_day(self, day: date) -> QRect | None:
        """Where a day stands, None when it is not shown."""
        raise NotImplementedError

    # --- arranging -------------------------------------------------------------------------------------------------

    def look_above(
        self, rows: Sequence[Sequence[date]], *, with_places: bool = False
    ) -> tuple[Sequence[Spanning], list[Above]]:
        """Find out which items are `shown` and what stands above each row of days, and all that lasts several days."""
        items = self._reaching.shown_from(self.sight.first)
        self.shown = {item.id: item for item in (self.places.among(items) if with_places else items)}
        lasting = self._lasting(self.session.seen_plan, items)
        self.words = self._day_words.of(several_days=False)
        return lasting, [above(row, lasting, self.words) for row in rows]

    def _lasting(self, plan: Plan, items: Sequence[Item] = ()) -> tuple[Spanning, ...]:
        words = self._day_words
        return several_days.spanning(plan, items, year_days=words.with_year_days, listed=words.listed)

    # --- the keyboard ----------------------------------------------------------------------------------------------

    def bar_stops(self) -> list[ChipHit]:
        layout = self.boxes()
        bars = [(one.day, one.y, hit) for one in layout.bars if (hit := above_bars.bar_hit(one)) is not None]
        flags = [(one.day, one.y, hit) for one in layout.flags if (hit := above_bars.flag_hit(one)) is not None]
        first: dict[object, ChipHit] = {}
        for _day, _y, found in sorted((*bars, *flags), key=itemgetter(0, 1)):
            first.setdefault(found.id or found.day, found)
        return list(first.values())

    def step_in_day(self, step: int) -> bool:
        """Go from what stands above a day to the next above or below it, or to there from a chip."""
        from compassdesk.ui.calendar import keyboard

        here = [one for one in self.tab_stops() if self.day_of_stop(one) == self.cursor_place.day]
        now = self.keyboard_on(here)
        at = here.index(now) + step if now is not None else -1
        if now is None or not 0 <= at < len(here) or now.kind == here[at].kind == "chip":
            return False
        keyboard.go_to_stop(self, here[at])
        return True

    def place_of(self, found: ChipHit) -> QPoint:
        rect = above_bars.rect_of_hit(self.boxes(), found)
        return rect.center() if rect is not None else super().place_of(found)

    # --- pointing --------------------------------------------------------------------------------------------------

    def bar_at(self, place: QPoint) -> tuple[SpanPart, QRect] | None:
        bar = above_bars.bar_at(self.boxes(), place)
        return (bar.of, rect_of(bar)) if bar is not None else None

    def words_at(self, place: QPoint) -> str:
        day = self.day_at(place)
        beside = in_one(self.words.get(day, ())) if day is not None else ""
        return above_bars.words_at(self.boxes(), place) or beside

    def open_day(self, day: date) -> None:
        from compassdesk.ui.calendar.day_popup import DayPopup

        cell = self.rect_of_day(day)
        if cell is not None:
            popup = DayPopup(self, self.sight, day, self.on_day(day), self.book, self.also_on(day))
            popup.row_wanted.connect(lambda kind, key: self.open_row(kind, key, day))
            popup.chip_wanted.connect(lambda key: self.open_chip(key, typing=True))
            popup.open_at(QRect(self.mapToGlobal(cell.topLeft()), QSize(cell.width(), cell.height())))

    def on_day(self, day: date) -> list[Item]:
        """The items of a day, those too that last into it."""
        return [item for item in self.shown.values() if several_days.is_on(item, day)]

    def also_on(self, day: date) -> list[tuple[str, str, str]]:
        """The campaigns and notes of a day, those too for which there was no room."""
        lasting = self._lasting(self.session.plan)
        found = [(one.kind, one.id, one.text) for one in lasting if one.first <= day <= one.last]
        lists = {"note": "day_notes", "year": "year_days"}
        said = [word for word in self.words.get(day, ()) if word.kind in lists]
        return [*found, *((lists[word.kind], word.id, word.text) for word in said)]
