"""What the checks say about the item in the editor, while it is being edited, each with its first fix."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from compassdesk.domain.checks.registry import spec
from compassdesk.domain.checks.report import Finding
from compassdesk.domain.plan import Item
from compassdesk.domain.vocabulary import SEVERITIES
from compassdesk.domain.week import Week
from compassdesk.texts.findings import of_one_item
from compassdesk.ui.desk.reports import Judging
from compassdesk.ui.desk.session import Session
from compassdesk.ui.desk.sight import Sight
from compassdesk.ui.panel.finding_card import FindingCard
from compassdesk.ui.panel.offering import offer_fixes

translate = QCoreApplication.translate

MOST = 3


class Hints(QWidget):
    """Up to three cards; gone when there is nothing to say."""

    applied = Signal()
    """A fix was done: its button goes, and the keyboard is to go on somewhere that stays."""
    stops_came = Signal()
    """Something that takes the keyboard was made, later than what is read behind it."""

    def __init__(self, session: Session, sight: Sight, judging: Judging, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._sight, self._judging = session, sight, judging
        self.cards: list[FindingCard] = []
        self._shown: tuple[object, ...] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)

    def fill(self, item: Item) -> None:
        """Show what the latest judging says of a row."""
        week = Week.of(item.starts_at.date()) if item.starts_at is not None else None
        report = self._judging.report(week) if week is not None else None
        found = about(item, report.findings) if report is not None else ()
        if week is None or (item.id, found) == self._shown:
            self.setVisible(bool(found))
            return
        self._shown = (item.id, found)
        names = self._judging.names()
        while len(self.cards) < len(found):
            card = FindingCard(self._session, self._sight, self._judging)
            card.applied.connect(self.applied)
            card.stops_came.connect(self.stops_came)
            self.cards.append(card)
            self._column.addWidget(card)
        for card, finding in zip(self.cards, found, strict=False):
            card.show_finding(finding, names, (), of_one_item(finding.check))
            card.items_button.hide()
            card.show()
        offer_fixes(self._judging, week, self.cards[: len(found)])
        for spare in self.cards[len(found) :]:
            spare.hide()
        self.setVisible(bool(found))

    def text(self) -> str:
        """The titles in sight, for tests and screen readers."""
        return "\n".join(card.title.text() for card in self.cards if not card.isHidden())


def about(item: Item, findings: tuple[Finding, ...]) -> tuple[Finding, ...]:
    """The findings that concern one item, the gravest first."""
    ours = [
        finding
        for finding in findings
        if spec(finding.check).concerns_items and not finding.waived and item.id in {finding.target, *finding.items}
    ]
    ours.sort(key=lambda finding: -SEVERITIES.index(finding.severity))
    return tuple(ours[:MOST])
