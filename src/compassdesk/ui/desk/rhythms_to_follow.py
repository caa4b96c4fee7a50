"""The rhythm that an empty week can take over, looked for beside the desk: it judges the four weeks before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from compassdesk.domain.week import Week
from compassdesk.ui.running import tasks

if TYPE_CHECKING:
    from compassdesk.domain.checks.fixes import Fix
    from compassdesk.domain.checks.ledger import Ledger


class Rhythms(QObject):
    """Found once for all who ask about one judgement, week by week."""

    found = Signal()
    """What was asked for of some week is known."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._ledger: Ledger | None = None
        self._known: dict[Week, Fix | None] = {}

    def of(self, ledger: Ledger, week: Week) -> Fix | None:
        """The fix that takes a rhythm over; None while it is looked for, and where there is none to follow."""
        if ledger is not self._ledger:
            self._ledger, self._known = ledger, {}
        if week not in self._known:
            self._known[week] = None
            self._look(ledger, week)
        return self._known[week]

    def _look(self, ledger: Ledger, week: Week) -> None:
        def work() -> Fix | None:
            from compassdesk.domain.checks.good_week import rhythm_of_a_good_week

            return rhythm_of_a_good_week(ledger, week)

        def done(fix: Fix | None) -> None:
            if self._ledger is ledger:
                self._known[week] = fix
                self.found.emit()

        tasks.run_task(self, work, done)
