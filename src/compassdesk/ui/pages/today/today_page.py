"""The page of today: now and next, what is to go out, what happened; beside it the week, and tomorrow.

Each card is shown the same value (`domain/today.py`), worked out once, at each change of the plan and at each minute.
"""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from compassdesk.domain.week import Week
from compassdesk.ui.desk.around_today import AroundToday
from compassdesk.ui.desk.reports import Judging
from compassdesk.ui.desk.session import Session
from compassdesk.ui.desk.sight import Sight
from compassdesk.ui.pages.today import next_stop
from compassdesk.ui.pages.today.coming_card import ComingCard
from compassdesk.ui.pages.today.empty_day import EmptyDay
from compassdesk.ui.pages.today.happened_card import HappenedCard
from compassdesk.ui.pages.today.head import TodayHead
from compassdesk.ui.pages.today.held_card import HeldCard
from compassdesk.ui.pages.today.now_card import NowCard
from compassdesk.ui.pages.today.publish_card import PublishCard
from compassdesk.ui.running.behind_paint import behind_first_paint
from compassdesk.ui.widgets.layout import QWIDGETSIZE_MAX
from compassdesk.ui.widgets.reading_order import in_reading_order

if TYPE_CHECKING:
    from compassdesk.ui.pages.today.results_card import ResultsCard
    from compassdesk.ui.pages.today.side import Side

SIDE = 500
"""Pixels of the right column where there is room; never more than two fifths of the page."""
BESIDE_FROM, NOW_BESIDE_FROM = 820, 560
"""Widths of the page from which its columns, and of the left one from which its first two cards, lie side by side."""


class TodayPage(QWidget):
    """See the module. `go_to_week` shows a week in the calendar. The right column comes behind the first paint."""

    def __init__(
        self,
        session: Session,
        sight: Sight,
        judging: Judging,
        around: AroundToday,
        actions: Mapping[str, QAction],
        go_to_week: Callable[[Week], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._session, self._sight, self._judging, self._around = session, sight, judging, around
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        area = QScrollArea(self)
        area.setObjectName("wholePage")
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its ground is the style's: to ask for its viewport costs a start
        outer.addWidget(area)
        content = self._content = QWidget(area)
        column = QVBoxLayout(content)
        column.setContentsMargins(24, 18, 24, 20)
        column.setSpacing(12)
        self.head = TodayHead(session, around, content)
        column.addWidget(self.head)
        self.columns = QHBoxLayout()
        self.columns.setSpacing(20)
        column.addLayout(self.columns)
        column.addStretch(1)
        self._go_to_week = go_to_week
        self._stale = False
        """Whether the day became another while nobody saw the page."""
        self.results: ResultsCard | None = None
        self.side: Side | None = None
        """What stands at the foot, and at the right, once it is there."""
        self._left, self._right = QWidget(content), QWidget(content)
        self._fill_left(actions)
        self.columns.addWidget(self._left, 1)
        self.columns.addWidget(self._right)
        area.setWidget(content)
        content.setAutoFillBackground(False)  # only now: being set made it fill its ground
        around.changed.connect(self._follow)
        behind_first_paint(self, self.complete)
        self.refresh()

    def _fill_left(self, actions: Mapping[str, QAction]) -> None:
        column = QVBoxLayout(self._left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        self.held = HeldCard(self._session)
        self.empty = EmptyDay(actions, self._left)
        self.now, self.coming = NowCard(self._session, self._sight), ComingCard(self._session, self._sight)
        self.beside = QHBoxLayout()
        self.beside.setSpacing(16)
        self.beside.addWidget(self.now)
        self.beside.addWidget(self.coming)
        column.addWidget(self.held)
        column.addWidget(self.empty)
        column.addLayout(self.beside)
        self.publish = PublishCard(self._session, self._sight, self._judging)
        self.happened = HappenedCard(self._session, self._sight, self.refresh)
        for card in (self.publish, self.happened):
            column.addWidget(card)
        column.addStretch(1)
        self._left_column = column

    def complete(self) -> None:
        """Build what stands at the right, and at the foot; a second call does nothing."""
        if self.side is not None:
            return
        from compassdesk.ui.pages.today.results_card import ResultsCard
        from compassdesk.ui.pages.today.side import Side

        column = QVBoxLayout(self._right)
        column.setContentsMargins(0, 0, 0, 0)
        self.side = Side(self._session, self._sight, self._judging, self._go_to_week, self._right)
        column.addWidget(self.side)
        self.results = ResultsCard(self._session, self._left)
        self._left_column.insertWidget(self._left_column.count() - 1, self.results)
        self.publish.unfolds = True
        self.refresh()

    # --- filling ---------------------------------------------------------------------------------------------------

    def _follow(self) -> None:
        self._stale = not self.isVisible()  # then it is filled on its way into sight
        if not self._stale:
            self.refresh()

    def refresh(self) -> None:
        """Show today as it is at this moment."""
        if self._session.file is None:
            return
        self._stale = False
        held = next_stop.held_by(self._cards())
        seen = self._around.seen()
        self.head.show_today(seen)
        self.setFocusProxy(self.head.chosen())  # who comes to the page begins with what it says first
        self.held.show_today(seen)
        empty = seen.is_empty
        self.empty.setVisible(empty)
        for card in (self.now, self.coming, self.publish):
            card.setVisible(not empty)
            card.show_today(seen)
        quiet = not seen.running and bool(seen.coming)  # one sentence beside titles that need the room
        for card, share in ((self.now, 4 if quiet else 11), (self.coming, 10)):
            self.beside.setStretchFactor(card, share)
        self.happened.show_today(seen)
        if self.side is not None and self.results is not None:
            self.side.show_today(seen)
            self.results.show_today(seen)
        self._watch_weeks()
        in_reading_order(self._content)
        if self.isVisible():
            next_stop.go_on(held, self._cards(), self.head.chosen())

    def _cards(self) -> tuple[QWidget, ...]:
        """In the order in which they are read."""
        built = (self.held, self.empty, self.now, self.coming, self.publish, self.happened, self.results, self.side)
        return tuple(card for card in built if card is not None)

    def shows(self, item_id: str) -> bool:
        """Whether an item stands on one of the cards, as the desk has it by now."""
        self.refresh()
        cards = (self.now, self.coming, self.publish, self.happened)
        beside = self.side is not None and self.side.shows(item_id)
        return beside or any(item_id in card.rows.rows() for card in cards)

    def _this_week(self) -> Week:
        return Week.of(self._session.now().date())

    def _watch_weeks(self) -> None:
        """Have the weeks of today and tomorrow judged while the page is in sight."""
        week = self._this_week()
        after = Week.of(self._around.seen().next_day)
        wanted = tuple(dict.fromkeys((week, after))) if self.isVisible() else ()
        if wanted != self._sight.also_judged:
            self._sight.also_judged = wanted
            if any(self._judging.report(one) is None for one in wanted):
                self._judging.judge_anew()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self.refresh()
        self._watch_weeks()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._session.settle()
        if self.results is not None:
            self.results.forget()
            self._stale = True
        self._sight.also_judged = ()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """One column below the other where they would be too narrow to be read."""
        super().resizeEvent(event)
        wide = event.size().width()
        beside = wide >= BESIDE_FROM
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self.columns.setDirection(across if beside else down)
        side = min(SIDE, wide * 2 // 5) if beside else 0
        self._right.setMinimumWidth(side)
        self._right.setMaximumWidth(side or QWIDGETSIZE_MAX)
        left = wide - side - 68 if beside else wide - 48
        self.beside.setDirection(across if left >= NOW_BESIDE_FROM else down)
