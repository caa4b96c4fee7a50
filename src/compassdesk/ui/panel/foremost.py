"""The foremost finding of a week with what can be done about it, wherever a week is summed up."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from compassdesk.domain.checks.fixes import Fix
from compassdesk.domain.checks.report import Finding, Report
from compassdesk.domain.week import Week
from compassdesk.texts.names import Names
from compassdesk.ui.desk.reports import Judging
from compassdesk.ui.desk.session import Session
from compassdesk.ui.desk.sight import Sight
from compassdesk.ui.panel.finding_card import FindingCard
from compassdesk.ui.panel.finding_cards import folded_under
from compassdesk.ui.panel.offering import offer_fixes


class Foremost(QWidget):
    """In sight while the week has a finding. While something is in the air, numbers are those that would be."""

    decision_wanted = Signal(object)
    """What would help asks for a decision that is made elsewhere (a Fix)."""
    pointed_out = Signal()
    """Its items were pointed out in the calendar."""
    offered = Signal()
    """It is known by now what can be done."""

    def __init__(
        self,
        session: Session,
        sight: Sight,
        judging: Judging,
        parent: QWidget | None = None,
        *,
        checks: frozenset[str] | None = None,
    ) -> None:
        """`checks`: findings of these alone, notes too; None: all that the week shows."""
        super().__init__(parent)
        self._session, self._sight, self._judging, self._checks = session, sight, judging, checks
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.card: FindingCard | None = None
        """Made with the first finding there is."""
        self.hide()

    def about_week(self, week: Week) -> None:
        """Another week is summed up, which may not be judged yet."""
        self.hide()
        if self.card is not None:
            self.card.about_week(week)

    def show_report(self, report: Report, names: Names) -> None:
        """Show what a judged week is foremost about; nothing comes or goes while something is in the air."""
        shown, card = self._shown(report), self.card
        if self._session.air.patch is not None:
            if card is not None and (now := card.finding) is not None:
                card.show_outlook(next((one for one in report.findings if one.key == now.key), None))
            return
        self.setVisible(bool(shown))
        if not shown:
            return
        if card is None:
            card = self.card = self._made(report.week)
        if card.finding is not shown[0]:
            card.show_finding(shown[0], names, folded_under(shown[0], report))
            offer_fixes(self._judging, report.week, (card,))
        else:
            card.end_outlook()

    def first_fix(self, report: Report) -> Fix | None:
        """What would help first, where it is known."""
        shown, card = self._shown(report), self.card
        if card is None or not shown or card.finding is not shown[0] or card.offers.first is None:
            return None
        return card.offers.first.fix

    def finding_of(self, report: Report) -> Finding | None:
        """What it is about in a judged week."""
        return next(iter(self._shown(report)), None)

    def _shown(self, report: Report) -> tuple[Finding, ...]:
        if self._checks is None:
            return report.shown()
        of_these = [one for one in report.findings if one.check in self._checks]
        own = tuple(one for one in of_these if one.shown or (one.parent is None and not one.waived))
        # beside what it is about, one that is folded under another check is no second warning
        return own or tuple(one for one in of_these if not one.waived)

    def _made(self, week: Week) -> FindingCard:
        card = FindingCard(self._session, self._sight, self._judging, self, form="leading")
        card.take_form("leading")
        card.about_week(week)
        card.decision_wanted.connect(lambda fix, _finding: self.decision_wanted.emit(fix))
        card.pointed_out.connect(self.pointed_out)
        card.offered.connect(self.offered)
        self._column.addWidget(card)
        return card
