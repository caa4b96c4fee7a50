"""A column of finding cards, kept from one judging to the next and matched by the finding they are about."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from compassdesk.domain.checks.report import Finding, Report
from compassdesk.domain.week import Week
from compassdesk.texts.names import Names
from compassdesk.ui.desk import Desk
from compassdesk.ui.panel.finding_card import FindingCard

Key = tuple[str, str | None, str | None]


class FindingCards(QWidget):
    """Shows findings in the given order, each with those folded under it."""

    decision_wanted = Signal(object, object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._cards: dict[Key, FindingCard] = {}
        self._due: list[FindingCard] = []
        self._week: Week | None = None
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._offer_next)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)

    def cards(self) -> tuple[FindingCard, ...]:
        """The cards in sight, from top to bottom."""
        return tuple(self._cards.values())

    def fill(self, findings: tuple[Finding, ...], report: Report, names: Names) -> None:
        """Show these findings of `report`."""
        self._week = report.week
        before, self._cards = self._cards, {}
        for index, finding in enumerate(findings):
            card = before.pop(finding.key, None) or self._new_card()
            self._cards[finding.key] = card
            if self._column.indexOf(card) != index:
                self._column.insertWidget(index, card)
            card.show_finding(finding, names, folded_under(finding, report))
            card.show()
        for card in before.values():
            self._column.removeWidget(card)
            card.hide()
            card.deleteLater()
        self.setVisible(bool(findings))
        self._due = list(self._cards.values())
        self._soon.start()

    def _offer_next(self) -> None:
        """Fixes are tried out before they are offered, so each card gets its own turn of the event loop.

        When the desk has gone to another week by then, these findings are not about it: the next ones are on their way.
        """
        if self._week != self._desk.week:
            self._due = []
        while self._due:
            card = self._due.pop(0)
            if card.finding is not None and card in self._cards.values():
                card.offer(self._desk.fixes(self._desk.week, card.finding))
                break
        if self._due:
            self._soon.start()

    def _new_card(self) -> FindingCard:
        card = FindingCard(self._desk, self)
        card.decision_wanted.connect(self.decision_wanted)
        return card

    def show_outlook(self, report: Report | None) -> None:
        """Show what a change in the air would make of the findings; None: there is none any more."""
        if report is None:
            for card in self._cards.values():
                card.end_outlook()
            return
        coming = {finding.key: finding for finding in report.findings if not finding.waived}
        for key, card in self._cards.items():
            card.show_outlook(coming.get(key))


def folded_under(parent: Finding, report: Report) -> tuple[Finding, ...]:
    """The findings that stand under `parent`; a parent about one channel takes the lines of that channel (C7)."""
    return tuple(
        finding
        for finding in report.findings
        if finding.parent == parent.check
        and not finding.waived
        and (parent.target is None or finding.target is None or finding.target == parent.target)
    )
