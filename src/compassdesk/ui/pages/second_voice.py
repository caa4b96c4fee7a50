"""The suggestion of a second voice, where one person carries most of what is said (CD-12), with its fix."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from compassdesk.domain.week import Week
from compassdesk.ui.desk.reports import Judging
from compassdesk.ui.desk.session import Session
from compassdesk.ui.desk.sight import Sight
from compassdesk.ui.pages.freshness import keep_fresh
from compassdesk.ui.panel.foremost import Foremost
from compassdesk.ui.widgets.layout import column

_CHECK = frozenset(("CD-12",))


class SecondVoice(QWidget):
    """In sight while the week in sight has that finding, be it a mere note."""

    def __init__(
        self,
        session: Session,
        sight: Sight,
        judging: Judging,
        show_week: Callable[[Week], object],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._sight, self._judging = sight, judging
        self._week: Week | None = None
        self.foremost = Foremost(session, sight, judging, self, checks=_CHECK)
        self.foremost.decision_wanted.connect(lambda: show_week(sight.week))
        self.foremost.pointed_out.connect(lambda: show_week(sight.week))
        column(self, margins=(16, 8, 16, 4)).addWidget(self.foremost)
        # By the shelf: this itself is out of sight while nothing is to be said.
        keep_fresh(parent, self.refresh, session, (), judging.reports_changed, sight.selection_changed)

    def refresh(self) -> None:
        """Show what is known of the week now."""
        if self._sight.week != self._week:
            self._week = self._sight.week
            self.foremost.about_week(self._week)
        report = self._judging.report(self._week)
        if report is None:
            self.foremost.hide()
        else:
            self.foremost.show_report(report, self._judging.names())
        self.setVisible(not self.foremost.isHidden())
