"""The right column of the page of today: the week, what waits for a yes, reminders, and tomorrow."""

from collections.abc import Callable

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from compassdesk.domain.today import Today
from compassdesk.domain.week import Week
from compassdesk.ui.desk.reports import Judging
from compassdesk.ui.desk.session import Session
from compassdesk.ui.desk.sight import Sight
from compassdesk.ui.pages.today.asked_card import AskedCard
from compassdesk.ui.pages.today.reminders_card import RemindersCard
from compassdesk.ui.pages.today.tomorrow_card import TomorrowCard
from compassdesk.ui.pages.today.week_card import WeekCard
from compassdesk.ui.widgets.reading_order import in_reading_order


class Side(QWidget):
    """Built behind the first paint of the page, since it brings what the checks say."""

    def __init__(
        self,
        session: Session,
        sight: Sight,
        judging: Judging,
        go_to_week: Callable[[Week], None],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._seen: Today | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        self.week = WeekCard(session, sight, judging, self)
        self.week.week_wanted.connect(go_to_week)
        self.asked = AskedCard(session, sight, self)
        self.reminders = RemindersCard(session, sight, self)
        self.tomorrow = TomorrowCard(session, sight, judging, self)
        for card in (self.week, self.asked, self.reminders, self.tomorrow):
            column.addWidget(card)
        column.addStretch(1)
        judging.reports_changed.connect(self._show_reports)
        judging.outlook_changed.connect(self._show_reports)

    def show_today(self, seen: Today) -> None:
        """Show this day."""
        self._seen = seen
        self.asked.show_today(seen)
        self.tomorrow.show_today(seen)
        self._show_reports()

    def showEvent(self, event: QShowEvent) -> None:
        """What the checks said while nobody saw it is shown now."""
        super().showEvent(event)
        self._show_reports()

    def shows(self, item_id: str) -> bool:
        """Whether an item stands here."""
        chips = (chip.item.id for chip in self.tomorrow.chips if chip.item is not None and chip.isVisible())
        return item_id in chips or any(item_id in card.rows.rows() for card in (self.asked, self.tomorrow))

    def _show_reports(self) -> None:
        if self._seen is None or self._session.file is None or not self.isVisible():
            return
        self.week.show_week(Week.of(self._seen.now.date()))
        if self._session.air.patch is None:
            self.tomorrow.show_answers(self._seen)
        in_reading_order(self)
