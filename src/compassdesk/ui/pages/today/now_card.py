"""What it is time for, and what runs: a block can be started, runs with the clock, and is done with what was heard."""

from PySide6.QtWidgets import QWidget

from compassdesk.domain.today import Today
from compassdesk.ui.desk.session import Session
from compassdesk.ui.desk.sight import Sight
from compassdesk.ui.pages.today.card import KeyedRows, TodayCard
from compassdesk.ui.pages.today.running_row import RunningRow
from compassdesk.ui.widgets.label import label


class NowCard(TodayCard):
    """See the module."""

    def __init__(self, session: Session, sight: Sight, parent: QWidget | None = None) -> None:
        super().__init__(parent, kind="section")
        self.call(self.tr("Now"))
        self.rows = KeyedRows(lambda within: RunningRow(session, sight, within))
        self.column.addWidget(self.rows)
        self.quiet = label(self.tr("No conversation block at this moment."), "sub", wrap=True)
        self.column.addWidget(self.quiet)
        self.column.addStretch(1)

    def show_today(self, seen: Today) -> None:
        """Show what it is time for."""
        self.rows.fill([(item.id, (item, seen)) for item in seen.running])
        self.quiet.setVisible(not seen.running)
