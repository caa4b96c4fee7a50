"""A column of finding cards, kept from one judging to the next and matched by the finding they are about."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget
from shiboken6 import isValid

from compassdesk.domain.checks.fixes import Fix
from compassdesk.domain.checks.report import Finding, Report
from compassdesk.domain.week import Week
from compassdesk.texts.names import Names
from compassdesk.ui import tasks
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
        self._turn = 0
        self._week: Week | None = None
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._work_out)
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
        self._turn += 1
        self._soon.start()

    def _work_out(self) -> None:
        """Fixes are tried out before they are offered, which takes a frame each: a worker does it.

        When the desk has gone to another week by then, these findings are not about it: the next ones are on their way.
        """
        week, findings = self._week, [card.finding for card in self._cards.values() if card.finding is not None]
        if week is None or week != self._desk.week or not findings:
            return
        self._turn += 1
        turn, fixes = self._turn, self._desk.fixes(week)

        def done(found: dict[Key, tuple[Fix, ...]]) -> None:
            if turn == self._turn and isValid(self):
                for key, card in self._cards.items():
                    if key in found:
                        card.offer(found[key])

        tasks.run_task(lambda: {finding.key: fixes(finding) for finding in findings}, done)

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
