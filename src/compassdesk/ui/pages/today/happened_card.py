"""Asks of blocks that are over whether they took place, until the day from which they count no longer.

Yes and no are written at once. Behind a yes it asks what was heard; that may be left.
"""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from compassdesk.domain.today import Today, Unconfirmed
from compassdesk.ui.desk.session import Session
from compassdesk.ui.desk.sight import Sight
from compassdesk.ui.pages.today.card import KeyedRows, TodayCard
from compassdesk.ui.pages.today.happened_row import HappenedRow


class HappenedCard(TodayCard):
    """Hidden while there is nothing to ask. `refresh` has it shown anew what there is to ask."""

    def __init__(
        self, session: Session, sight: Sight, refresh: Callable[[], None], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session, self._refresh = session, refresh
        self._noting: dict[str, Unconfirmed] = {}
        """The blocks that took place, as was just said, and of which it is asked what was heard."""
        self.call(self.tr("Did this happen?"))
        self.rows = KeyedRows(lambda within: HappenedRow(session, sight, self._note, self._noted, within))
        self.column.addWidget(self.rows)

    def show_today(self, seen: Today) -> None:
        """Ask about these blocks, in the order of time; those of which something is being noted stay."""
        open_ones = {asked.item.id: asked for asked in seen.unconfirmed}
        for key in [key for key in self._noting if key in open_ones or self._session.item(key) is None]:
            del self._noting[key]  # the yes was taken back, or the block is gone
        shown = sorted((open_ones | self._noting).values(), key=lambda asked: asked.until)
        self.show_count(len(seen.unconfirmed))
        self.rows.fill([(asked.item.id, (asked, asked.item.id in self._noting)) for asked in shown])
        self.setVisible(bool(shown))

    def _note(self, asked: Unconfirmed) -> None:
        self._noting[asked.item.id] = asked

    def _noted(self, item_id: str) -> None:
        self._noting.pop(item_id, None)
        self._refresh()
